import { certain, type Rule, unclear } from "./rule.ts";

const WANT = "will|wills|mochte|moechte|mocht|moecht|mag|mog|wu|wui|wurde|wuerde|werde|konnte|lieber|gern|gerne|muss";
const SOME = "( (?!nicht |nich |net |ned |nie |niemand |niemals |kein )[^ ]+){0,3}";
const NO_MORE =
  "nicht mehr|nich mehr|net mehr|ned mehr|nit mehr|nimmer|nimma|nie mehr|nie wieder|niemals mehr|nicht|nicht langer|nicht weiter|nimmer mehr";
const LIVE = "leben|lebn|weiterleben|weiter leben|existieren|am leben sein|am leben bleiben|auf dieser welt sein";
const I = "( ich| i| jetzt| einfach| afoch| oafach| so| wirklich| eigentlich| hier){0,2}";

/** German of Germany and of Austria, with umlauts or with the letters people type instead. */
export const SELF_HARM_GERMAN: Rule[] = [
  certain(
    `(${WANT})${SOME} (sterben|sterbn|strebn|stebren|strerben|verrecken|krepieren|tot sein|tod sein|tot umfallen)`,
    "ich möchte einfach nur sterben",
  ),
  certain("(tot|tod) sein (will|mochte|moechte|wollte)|sterben (will|mochte|moechte|mag)", "dass ich sterben will"),
  certain(
    `(will|wills|mochte|moechte|mocht|mag|mog|wu|wui|kann|werde|wollte)${I} (${NO_MORE}) (${LIVE})`,
    "will nimmer leben",
  ),
  certain(
    `(nicht mehr|nimmer|nimma|nicht langer|nich mehr|ned mehr|net mehr) (zu )?(${LIVE}) (will|mochte|moechte|kann|mag|wollte|wurde|mein|mog|zu)`,
    "dass ich nicht mehr leben will",
  ),
  certain(
    "(keine|kein|ka|null|kb|keinerlei|nimmer|0|keinen) ?(lust|bock|kraft|mut|grund|sinn|willen|energie|interesse|freud|freude)?( mehr| darin| noch| mehr noch)?( mehr| noch)? (zu|zum|am|auf|aufs|auf das|auf dieses|auf mein|weiter zu|noch) (leben|lebn|weiterleben|weiterzuleben)",
    "hab keine lust mehr zu leben",
  ),
  certain(
    "(keinen|kein|ohne|null|keinerlei|nichts an) (lebenswillen|lebenswille|lebensmut|uberlebenswillen)|(grund|sinn|kraft|wozu)( [^ ]+){0,2} (weiterzuleben|weiterleben)|(bin|ich|so|fuhle mich|fuhl mich) (wirklich |echt |so )?(lebensmude|lebensmuede)|(des lebens|vom leben) mude",
    "ich habe keinen lebenswillen mehr",
  ),
  certain(
    "mich( [^ ]+){0,4} (umbringen|umzubringen|umbringe|umbring|suizidieren|erhangen|zu erhangen|aufhangen|aufzuhangen|toten|zu toten|erhange|aufhange|tote|erschießen|erschiessen|vergiften)|(erhange|erhang|tote|vergifte|erschieße) (ich )?mich|(bring|bringe|brings) (ich |i )?(mich|mi)( [^ ]+){0,2} um|mi umbringa",
    "ich überlege mich umzubringen",
  ),
  certain(
    "(mir|ma|mia) (das|s|des|selbst das|mein)? ?leben( zu)? (nehmen|nehme|nahm)|leben( zu)? nehmen will|(nehm|nehme|nimm) (ich )?mir( [^ ]+)? leben|schluss( zu| machen| mache)? mit (meinem|dem|diesem) leben|schluss machen mit (meinem|dem|diesem|mein) leben|mit (meinem|dem) leben schluss|(mein|meinem|mei|dem) leben( [^ ]+){0,2} (beenden|beende|beendet|ende (setzen|zu setzen|machen|setze|bereiten))|beende (ich )?mein leben|aus dem leben (scheiden|gehen)",
    "ich will meinem leben ein ende setzen",
  ),
  certain(
    "(ware|war ich|war besser|waere|wurde|wuerde|wars|wunschte|wuenschte|wunscht|wuenscht|wunsche|wenn|dass|hoffe|hoffentlich|lieber|besser|gern|gerne|einfach)( ich)?( [^ ]+){0,2} (tot|tod)( (ware|war|waere|bin|sein|als|und|wenn)|(?= ($|\\.)))(?! mude)",
    "ich wünschte ich wäre tot",
  ),
  certain(
    "(ich|i) (tot|tod) (ware|war|waere|bin|wa)|(lieber|besser) (tot|tod) als|(wunschte|wuenschte|besser|ware|wenn) (ich )?( [^ ]+){0,2}nie geboren( worden)?|nie geboren (worden )?(ware|war|waere|wurde)|nie auf die welt gekommen",
    "besser wenn ich tot wär",
  ),
  certain(
    "(nie wieder|nie mehr|nicht mehr|nimmer|nimma|niemals|niemals mehr|einfach nicht) (aufwachen|aufwache|aufwach|aufzuwachen|wach werden|munter werden)|(wach|wache|wachte)( ich)?( [^ ]+){0,2} (nicht mehr|nimmer|nie wieder|nie mehr) auf|(fur|fuer|four) immer (einschlafen|schlafen|einzuschlafen)",
    "am liebsten würde ich nie wieder aufwachen",
  ),
  certain(
    "(denk|denke|denken|gedacht|nachgedacht|nachdenke|gedanken|uberlege|rede|plane)( [^ ]+){0,3} (an|uber|ueber|vom|von) (selbstmord|suizid|freitod|selbsttotung|meinen tod)|(suizidgedanken|suizidgedanke|selbstmordgedanken|suizidplan|suizidplane|todessehnsucht|todeswunsch|sterbewunsch)",
    "ich denke jeden tag an selbstmord",
  ),
  certain(
    "(suizidversuch|selbstmordversuch|suizidversuche|selbstmordversuche)( [^ ]+){0,3} (gemacht|hinter|begangen|uberlebt|unternommen|verubt)|(mein|meinen|meinem|einen|ein) (suizidversuch|selbstmordversuch)|(bin|akut|wieder|ich|total|so) (suicidal|suizidal)|(selbstmord|suizid) (begehen|machen|zu begehen|begehe)",
    "ich habe einen suizidversuch gemacht",
  ),
  certain(
    "(ritze|ritz|ritzte) (ich )?(mich|mi)|(mich|mi)( [^ ]+){0,4} (geritzt|ritzen|zu ritzen)|(verletze|verletz|schneide|schneid|verbrenne|schlage) (ich )?mich( [^ ]+){0,2} (selbst|selber|absichtlich|wieder)|mich (selbst|selber) (verletze|verletzen|verletzt|zu verletzen|schneiden|schneide|verbrenne)|selbstverletzung|selbstverletzungen|selbstverletzendes|svv",
    "ich ritze mich wieder",
  ),
  certain(
    "mich( [^ ]+){0,3} (wieder|absichtlich|selbst|erneut|selber) geschnitten|mir( [^ ]+){0,3} (die arme|den arm|die pulsadern|die adern|die beine) (auf|geschnitten|aufgeschnitten|aufschneiden|aufzuschneiden|aufgeritzt)",
    "hab mich gestern wieder geschnitten",
  ),
  certain(
    "mir( [^ ]+){0,3} (was|etwas) (antun|antue|antu|anzutun|angetan|an tun|an)|(tu|tue|tun) (ich )?mir( [^ ]+){0,2} (was|etwas) an|(fuge|fuege|fug) (ich )?mir( [^ ]+){0,3} (schmerzen|verletzungen|schnitte|wunden) zu",
    "ich hab angst dass ich mir etwas antue",
  ),
  certain(
    "(vor|unter) (den|einen|n|nen|die) (zug|bus|lkw|bahn|s bahn|u bahn) … (werfen|schmeißen|schmeissen|springen|werfe|legen|schmeiß|springe)|(von der|von einer|vom|von nem|aus dem|vom) (brucke|bruecke|dach|fenster|balkon|hochhaus) (zu )?(springen|springe|sturzen|spring)",
    "mich vor den zug zu werfen",
  ),
  certain(
    "(tabletten|pillen|schlaftabletten|medikamente|schlafmittel)( [^ ]+){0,4} (um zu sterben|zum sterben|um nicht mehr)|(alle|packung|viele|haufen|zu viele)( [^ ]+)? (tabletten|pillen|schlaftabletten|medikamente) (genommen|geschluckt)|(weg von|von|verlassen) (dieser|der) welt (gehen|weg|verschwinden)|weg von dieser welt|(diese|die) welt (zu )?verlassen",
    "ich hab tabletten genommen um zu sterben",
  ),
  unclear(
    "(allem|dem ganzen|dem allen|dem ein|der sache|dem leiden) (ein )?ende (setzen|machen|bereiten|zu setzen)|(mache|mach|setze) (ich )?(allem|dem ganzen) ein ende|ertrage (das|mein|dieses) leben|halt(e)? (das|mein|dieses) leben (nicht|nimmer)|(mein|das) leben( [^ ]+){0,2} (keinen|kein) (sinn|wert)|(hange|hang|haenge) (nicht|nimmer)( mehr)? am leben",
    "heute mache ich allem ein ende",
  ),
  unclear(
    "(will|mochte|moechte|mocht|mag|wollte|wurde|werde)( ich| i| einfach| hier| jetzt| gern| gerne| am liebsten| nur noch| endlich){0,3} (nicht mehr|nimmer|nimma|nich mehr) (the sein|hier sein|sein|aufstehen mussen|the)|nicht mehr (leben|weiterleben|existieren)|so (weiterleben|weiter leben)|(keinen grund|keinen sinn|wozu|warum)( [^ ]+){0,3} (weiterzuleben|weiterleben|weiter leben)",
    "ich will nicht mehr da sein",
  ),
  unclear(
    "(morgen|bald|dann|heute abend|nachste woche|ubermorgen) (bin|werd|werde) ich (nicht mehr|nimmer|weg fur immer|tot)( the| sein| hier| leben)?(?! (in|bei|auf|zu hause|im|dabei))|(gehen|weg|verschwinden|verschwinde|gehe) (fur|fuer|four) immer|(fur|fuer|four) immer (gehen|weg|verschwinden|verschwinde|weg sein|schlaf)",
    "morgen bin ich nicht mehr da",
  ),
  unclear(
    "(abschiedsbrief|abschiedsbriefe|abschiedsnachricht|abschiedsvideo)|(besser|leichter|froh|glucklich|gut) (dran )?(ohne mich|wenn ich (weg|nicht mehr|nimmer))|wenn ich (weg|nicht mehr the|nimmer the) (war|ware|waere|bin)|(weg|nicht mehr) sein (will|mochte)|ohne mich besser dran",
    "der abschiedsbrief ist schon geschrieben",
  ),
  unclear(
    "(ans|vom) springen|ob ich( [^ ]+)? (springe|spring|springen)|(wollte|hab gewollt)( [^ ]+){0,2} sterben|angst vor mir( selbst)?(?= ($|\\.))|(schneid|schneide|verletze|verletz) (ich )?mich|(suizid|selbstmord)gefahrdet|leben (hat|macht) (keinen|kein) sinn|wollte( [^ ]+)? tot sein|bring mich (selbst|heute|bald|jetzt)|mich (geschnitten|schneide|schneid|schneiden)",
    "auf der brücke denk ich ans springen",
  ),
  unclear(
    "(ich|i|mich|mir|mein|mei|einfach|wunsch|gedanke|bald)( [^ ]+){0,8} (sterben|sterbn|umbringen|umzubringen|tot ware|tot war|tot bin|tot sein|suizid|selbstmord|todeswunsche|den tod|zu tode)|(hoffe|damit|dass|wenn|bis) ich( [^ ]+){0,2} (sterbe|sterb)|ich sterbe bald|(suizid|selbstmord|todeswunsche|todesgedanken)",
    "ich denke oft darüber nach, wie es wäre zu sterben",
  ),
  unclear(
    "(nicht|nimmer|nimma|keinen|keine|kein|nie|nix|nichts|kaum|schwer|unertraglich|wozu|warum|wofur)( [^ ]+){0,4} (leben|lebn|weiterleben|existieren|lebenswert|am leben|aufwachen|weiterzuleben|lebe|leb)|(hasse|hass|satt|sinnlos)( [^ ]+){0,2} leben|leben( [^ ]+){0,3} (vorbei|sinnlos|satt|lebenswert|unertraglich|wertlos|zu ende|beenden)",
    "ich will dass mein leben vorbei ist",
  ),
  unclear(
    "ohne mich( [^ ]+){0,3} besser|besser( [^ ]+){0,2} ohne mich|(mir|mi|mich) (selbst|selber|selba) (weh|schaden|wehtun|bestrafen|was|etwas)|will (ich )?(einfach )?(nicht mehr|nimmer)(?= ($|\\.))",
    "ich tu mir selber weh",
  ),
  unclear(
    "(mein|meinen|meinem|meines) (eigenen |eigener )?(tod|tods|todes)|ich( [^ ]+){0,5} (umgebracht|erhangt|suizidiert)|mich( [^ ]+){0,3} umgebracht hatte|(das|days|mein|dieses) leben( [^ ]+){0,4} (sinn|aufhort|aufhoren|endet|aufhore)|sinn (im|des|vom|am) leben|(uberleb|uberlebe|schaff)( ich)?( [^ ]+){0,3} (jahr|nacht|woche|monat) (nicht|nimmer)|(jahr|nacht|woche|monat) (uberleb|uberlebe) ich (nicht|nimmer)|egal (ob|wenn) ich (sterbe|sterb|draufgehe)",
    "ich stell mir jeden abend meinen tod vor",
  ),
  unclear(
    "mich( [^ ]+){0,2} (auto|lkw|zug|bus|bahn|laster) (uberfahrt|erwischt|uberrollt|anfahrt|uberfahren)|mich (nicht|nimmer|nie)( mehr)? (gab|gabe|gaeb|gebe|geben wurde)|(nacht|gestern|vorhin)( [^ ]+){0,3} kurz davor|(froh|besser|gut) wenn ich (nicht|nie) (the|hier|geboren)",
    "es wär besser wenns mich nicht gäb",
  ),
  certain(
    "(arm|arme|armen|beine|oberschenkel|handgelenke)( [^ ]+){0,3} (voller|voll mit|zerschnitten|aufgeritzt) ?(schnitte|schnitten|narben)?|(schnitte|ritzer)( [^ ]+){0,3} (arm|armen|arme|bein|beinen|beine|oberschenkel)|(tabletten|pillen|schlaftabletten)( [^ ]+){0,4} (damit|dass) ich( [^ ]+)? (nicht|nimmer|nie)",
    "meine arme sind voller schnitte",
  ),
  unclear(
    [
      "(lebe|leb|leben) oder (sterbe|sterb|sterben)",
      "(hoffentlich|hoff|wenn|lass mich|dass)( ich)?( [^ ]+){0,2} (sterb|sterbe)",
      "(sterb|sterbe) (ich )?(heut|heute|morgen|endlich|einfach)",
      "(augen)( [^ ]+){0,3} (nie wieder|nie mehr|nicht mehr)",
      "gegen (einen|den|nen|die|eine|ne) (baum|wand|mauer|pfeiler|brucke|lkw) (zu )?(fahren|fahre|fahr|rasen|krachen)",
      "(geh|gehe|verschwinde|verschwind|weg sein|verabschiede|bin weg|schlaf)( [^ ]+){0,2} (fur|fuer|four) immer",
      "(auf|von|in) dieser welt( [^ ]+){0,3} (weg|verschwinden|sein|bleiben|verloren|falsch)",
    ],
    "ich geh für immer",
  ),
  unclear(
    "(pack|packe|schaff|schaffe|halt|halte|ertrag|ertrage|pfeif)( ich)?( [^ ]+){0,2} (leben|lebn)( [^ ]+){0,2} (nicht|nimmer|nicht mehr)|verdiene?( ich)? (den tod|zu sterben|es nicht zu leben)|(wozu|warum|wofur|weshalb)( [^ ]+){0,3} (leben|lebn|lebe|leb)|(zwei|drei|mehrere|paar) (suizidversuche|selbstmordversuche)|(freu|warte)( [^ ]+){0,3} (tod|ende des lebens)",
    "wozu noch leben",
  ),
];
