import { certain, type Rule, unclear } from "./rule.ts";

const WANT =
  "chahta|chahti|chahte|chata|chati|chahata|chahati|chah|chahu|chahun|chaahta|chaahti|chahiye|chaiye|chahie|chhata|chahtaa|chahtee|cahta|cahti|chta|chti";
const NO = "nahi|nhi|nahin|nai|nahee|ni|nh|na|nahii|nehi|naahi|nhe|nahe";
const DIE =
  "marna|mrna|marnaa|mar jana|mar jaana|mr jana|mar hi jana|mrr jana|marjana|mar jaane|mar jane|marne|mrne|marney";
const ALIVE = "zinda|jinda|jeevit|zindaa|zenda";
const LIVING = "jeene|jine|jeeney|jiney|jeenay|zinda rehne|zinda rahne|jinda rehne|jinda rahne";
const LIVE = "jeena|jina|jeenaa|zinda rehna|zinda rahna|jinda rehna|jinda rahna|jeeni";
const LIFE = "zindagi|jindagi|zindgi|jindgi|zindagee|life|jeevan|jivan|zndgi";
const END = "khatam|khatm|khtm|end|khtam|finish|khallas|samapt";
const SUICIDE =
  "suicide|suside|susaid|sucaid|suicied|suisite|atmahatya|aatmahatya|aatmhatya|atmhatya|khudkushi|khudkhushi|khudkusi|khud kushi";
const SELF = "khud|khudko|apne|apne aap|apneaap|khood|apne ap";
const WISH =
  "man|mann|mn|dil|jee|ji|khayal|khyal|khayaal|vichar|vichaar|iccha|ichha|icha|ichchha|koshish|kosis|try|soch|socha|sochta|sochti|plan|thoughts|tarika|tareeka|faisla|irada";
const AM = "hu|hun|hoon|hai|h|he|hain|hoo|ho";

/** Hindi typed in Latin letters, with the English words that stand in it; everybody spells it their own way. */
export const SELF_HARM_HINGLISH: Rule[] = [
  certain(`(${DIE})( hi| bas| bs| toh| ab| sach me)? (${WANT})`, "main marna chahta hu"),
  certain(
    `(mujhe|mujhko|muje|mjhe|mereko|bas|bs|ab|mujhy|sach me|humko|hume)( ab| bas| toh| bhi| hi| sach me)? (${DIE}) (${AM})|(marna|mrna|mar jana|mr jana) (${AM}) (mujhe|muje|mjhe|bas|bs|ab|yaar|mereko)|mar (jaane|jane) do mujhe`,
    "mujhe marna hai",
  ),
  certain(
    `(${DIE}|jaan dene|jan dene|kood jaane) (ka|ki|ke|ko)( hi| bahut| bohot| roz| bare me| baare me| bare mein| baare mein| bare| baare)? (${WISH}|liye goli|liye goliyan|liye goliya|liye dawai)`,
    "marne ka mann kar raha hai",
  ),
  certain(
    `(${SUICIDE})( hi)? (kar|karna|karne|krna|krne|karunga|karungi|krunga|krungi|karlu|karlunga|karlungi|attempt (kiya|ki|kar|kr|karne)|note (likh|likha|likhi|likhne)|karu|kr|thoughts (aa|a|ate|aate|aati|aata)|commit (kar|kr|karna))|(${SUICIDE}) (ke|ka|ki)( hi)? (${WISH}|bare|baare|try)|suicidal (thoughts (aa|a|ate|aate|aati|aata)|feel (ho|kar|hota)|khayal|hu|hoon)`,
    "suicide karne ka mann karta hai",
  ),
  certain(
    `(${LIVING}) (ka|ki|ke|me|mein|ko)( ab| bilkul| bilkool| koi| zara| bhi| ab koi| aur| hi){0,2} (man|mann|mn|dil|jee|ji|iccha|ichha|icha|ichchha|matlab|mtlb|wajah|vajah|vajha|reason|himmat|taqat|takat|shauk|fayda|faida|interest|chah|maqsad|maksad|purpose|mood|liye)( hi| bhi| ab| kuch| karta)? (${NO}|${END}|bacha|bachi|mar)`,
    "ab jeene ka mann nahi karta",
  ),
  certain(
    `(${LIVE})( hi| ab| bhi| to| toh| aur){0,2} (${NO})( [^ ]+)?|(${NO}|aur) (${LIVE})(?= (mujhe|muje|h|hai|ab|yaar|bas|chahta|chahti|$|\\.))|(${ALIVE}) (hi )?(${NO}) (rehna|rahna|reh|rah|chahta|chahti)|(${ALIVE}) (ka|ki) (man|mann|ichha|iccha) (${NO})|(${NO}) (jiya|jia|jeeya) (jata|jaata|ja)`,
    "mujhe jeena hi nahi hai",
  ),
  certain(`(mujhe|muje|mjhe|ab|mereko|aur) (${NO}) (${LIVE})`, "mujhe nahi jeena"),
  certain(
    `(${SELF}) ?(ko|ka|se)?( hi)? (maar|mar|maaru|mardu|${END}|hurt|nuksan|nuksaan|chot|kaat|kaatti|kaatta|cut|kuch kar|harm|jala|faansi|fansi|khtm)( [^ ]+)?`,
    "khud ko khatam kar lungi",
  ),
  certain(
    "(apni|apani|apnee|khud ki) (hi )?(jaan|jan) (de|le|dene|lene|dena|lena|du|lu)|(jaan|jan) de (du|dun|dunga|dungi|doon|doonga|doongi|dena|rahi|raha)",
    "apni jaan de dunga",
  ),
  certain(
    `(${LIFE}) (ko )?(hi )?(${END}) (kar|karna|karne|karu|karunga|karungi|krna|kr|karlu|ho jaye|krne|karni)|(${LIFE}) se (mukti|chutkara|azadi)`,
    "zindagi khatam karna chahta hoon",
  ),
  certain(
    `(duniya|dunia|duniyaa) (me|mein|mai|mei|m) (aur |ab )?(${NO}) (rehna|rahna|rehne|jeena|rahu)|(duniya|dunia) (chhod|chod|chor|se) (ke|kar|ja|chala|chali|dur|door|jana|jaana|du|dunga|dungi|dena)`,
    "is duniya me nahi rehna",
  ),
  certain(
    `(kaash|kash|acha hota)( ki| agar)?( main| mai| me| mein| mujhe| m)?( [^ ]+){0,2} (mar|mr|maut|paida)|paida (hi )?(${NO}|kyu|kyun) (hua|hui|hota|hoti|hona)`,
    "kaash main mar jaati",
  ),
  certain(
    "(mar|mr) (hi )?(jau|jaau|jaun|jaaun|jao|jaunga|jaungi|jati|jaati|jata) (to|toh|hi)? ?(acha|accha|achha|better|behtar|theek|thik|sab|chain|sahi|khush|mukti)|(mar|mr) (hi )?(jana|jaana) (hi )?(chahiye|chaiye|better|behtar|acha|accha|theek|sahi)|(acha|accha|achha|better|sochta|sochti|man|mann|mn|lagta|krta|karta) (hai |h |hu |karta hai |krta h |hoon )?(ki |to |toh |hai ki )?(bas |main |mai )?(mar|mr) (hi )?(jau|jaau|jaun|jaaun|jao)|mere (marne|mar jaane|mrne) (se|par|pe|ke baad)",
    "mai mar jau to sab khush honge",
  ),
  certain(
    `(maut|mout|mauth|moth) (chahiye|aa jaye|aajaye|aa jaaye|aa jae|aajae|mangta|mangti|maangta|maangti|kyu|kyun|achi|acchi|achhi|better|behtar|hi achi|de do|dedo|ka intezar|aati|${NO})`,
    "bas maut aa jaye",
  ),
  certain(
    "(haath|hath|kalai|nas|nass|wrist|bazu)( [^ ]+)? (kaat|kat|kaata|kaatti|kaatta|kaati|kata|kaatne|kaatna|cut|kaatu)|(faansi|fansi|phansi|phaansi|fanda) (laga|lagane|lagana|lagake|pe latak|lagau|le)|(zeher|zehar|jahar|zahar|jeher|zher) (kha|pee|pi|khane|peene|khake|khana|khaa)",
    "fir se blade se haath kaata",
  ),
  certain(
    "(hamesha|humesha|hmesha) (ke liye|k liye|ke lye) (so|chala|chali|sona)( jana| jaana| jau| jaun)?|(kabhi|fir kabhi|phir kabhi) (na|nahi|nhi) (uthu|uthun|uthoon|jagu|jaagu)|(subah|kal) (na|nahi) (uthu|uthun)",
    "so jau aur kabhi na uthu",
  ),
  unclear(
    `(mar|mr) (jau|jaau|jaun|jaaun|bhi gaya|bhi gayi|bhi jau)(?= ($|\\.|bas|bs|yaar|to|toh|kya))|(sab|stab|sb)( kuch| kuchh)? (${END}) (kar|kr|karna|karne|krdu|ho jaye)|(khatm|khatam) (karna|kar dena) (chahta|chahti)`,
    "aaj raat sab khatam kar dunga",
  ),
  unclear(
    `(${LIFE}) (se|me) (thak|thank|tang|haar|ub|pareshan|bore)|(${LIFE}) (ka|me) (koi |ab )?(matlab|maqsad|maksad|purpose) (${NO})|(kyu|kyun|kyo) (jee|ji|${ALIVE}) (raha|rahi|rha|rhi|hu|hoon)|(kis liye|kisliye|kiske liye|kyu) (jiu|jiyu|jiun|jeeu|jeeyu)`,
    "samajh nahi aata kis liye jiu",
  ),
  unclear(
    "(train|bridge|pul|chhat|chat|building|patri|terrace|nadi)( [^ ]+){0,6} (kood|kud|koodne|kudne|jump (kar|karu|karna|karne|maar|marna|laga|lagane)|latak)|(kood|kud) (jau|jaun|jaaun|jaane)|(koodne|kudne) ka (man|mann|dil)|(bhagwan|bhagvan|allah|khuda|uparwale|god)( [^ ]+){0,2} utha (le|lo)|utha (le|lo) (bhagwan|mujhe)",
    "bridge se koodne ka mann karta hai",
  ),
  unclear(
    `(main|mai|kal|kal se|parso) (${NO}) (rahunga|rahungi|rhunga|rhungi|rahoonga|bachunga|bachungi|milunga|milungi)|(${SELF}) se (dar|darr)|(ghar|family|sab|parents|mummy)( [^ ]+)? (pe|par) (bojh|burden)|alvida (duniya|sabko)`,
    "kal main nahi rahungi",
  ),
  unclear(
    `(marna|mrna|maru|marun|maroon|mar jana|mar jaana|mr jana|mar jaane|mar jane|marne|mrne|khudkushi|atmahatya|aatmahatya|(mar|mr) (kyu|kyun|kyo|jaunga|jaungi|jau|jaun))|(${LIVING}|${LIVE}|jiya|jeeya)( [^ ]+){0,4} (${NO}|${END})|(${NO})( [^ ]+){0,2} (${LIVE}|${LIVING}|jiya|jeeya|jiunga|jiungi)|(${SELF}) ko( [^ ]+)? (maarne|marne|maarna|kaatne|hurt|khatam)`,
    "jeene ki koi umeed nahi bachi",
  ),
  unclear(
    `(kab ka|kab ki|kab ke) mar|(${LIVING}|jeene) ka (kya|koi) (fayda|faida|matlab|mtlb)|(${LIFE}|jeene) se (nafrat|man bhar|mann bhar)|(apni|meri) (maut|mout)|(gaadi|gadi|truck|train|bus|car)( [^ ]+){0,2} (kuchal|uda de|thok de)|(main|mai|me) (na|nahi|nhi) (hota|hoti|hou|rahu)|(mera|mere) hona`,
    "main na hoti to sabke liye acha hota",
  ),
  certain(
    "(blade|cut|kat|kaatne) ke nishan|(neend|need) ki( [^ ]+)? (goli|goliyan|goliya|dawai)( [^ ]+)? (kha|le)|(goli|goliyan|goliya|dawai) kha( [^ ]+){0,2} (taaki|taki)|(jaan|jan) dene (wala|wali|ja)",
    "jaan dene wala hu",
  ),
  unclear(
    `(${SELF}) ko( [^ ]+)? (kaat|kat|maar|mita|jala|chot|nuksan|hurt)[^ ]{0,6}|(${ALIVE})( [^ ]+){0,2} (rahu|rahun|rehne|rehna|kyu|kyun)|(${LIVING}) (ke )?(layak|laayak|kabil) (${NO})|(aankh|aankhein|aankhe|ankhe|ankh) band( [^ ]+){0,4} (na|nahi|nhi)|(${LIFE}) (${NO}) (chahiye|chaiye|chahta|chahti)|(ja|jaa|chala|chali)( [^ ]+){0,2} (hamesha|humesha) (ke|k) liye|(hamesha|humesha) (ke|k) liye (ja|chala|chali)`,
    "main jeene layak nahi hu",
  ),
];
