import { COUNTERPARTS } from "./counterparts.ts";

/** Something a translation may speak of only where what it translates does. */
export interface ElsewhereOnly {
  subject: string;
  /** In ours; without it, ours never speaks of it. */
  ours?: RegExp;
  /** In Spanish, French, German, Portuguese and Hindi in Latin letters. */
  latin: string;
  /** In Hindi and Japanese. */
  scripts: RegExp;
}

/** Not reviewed by native speakers yet: a word too many costs a translation, and the reply is shown in our language. */
const SUBJECTS: ElsewhereOnly[] = [
  {
    subject: "affection",
    latin:
      "enamorad[oa]|bés[ao]\\p{L}*|bes(?:ar|os?|arte|arme)|me gustas|te deseo|desnud\\p{L}*|sexo|sexy|amoureu\\p{L}*|embrasse\\p{L}*|bisous?|nue?s|toute? nue?|sexe|verliebt|küss\\p{L}*|kuss|nackt\\p{L}*|sex|apaixonad[oa]|beij\\p{L}*|nu[as]|(?:foto|você|fica) nua?|mohabbat|ishq|chumma|nang[ai]",
    scripts: /मोहब्बत|मुहब्बत|इश्क|चूम|नंग|किस कर|(?:あなた|君|きみ)(?:のこと)?が(?:大)?好き|キス|裸|セックス|抱きしめ/u,
  },
  {
    subject: "an insult",
    ours: /\b(?:laugh\w*|smil\w*|stupid|dumb|silly|dull|loser)\b/i,
    latin:
      "idiotas?|idiot\\p{L}*|estúpid[oa]s?|patétic[oa]s?|mierda|put[ao]s?|coño|fracasad[oa]|(?:ríen|burlan) de ti|nadie te (?:quiere|soporta)|pathétiques?|merde|putain|connards?|conne?|(?:rit|rient|moque|moquent) de toi|(?:personne|nul) ne t'aime|erbärmlich|scheiß\\p{L}*|loser|versager\\p{L}*|dumm\\p{L}*|lach(?:en|t) über dich|niemand mag dich|merda|porra|burr[oa]|(?:riem|rindo) de você|ninguém (?:gosta de|ama) você|kamin[ai]|tum par has\\p{L}*",
    scripts: /कमीन|मूर्ख|घटिया|तुम पर हँस|तुम पर हंस|バカ|ばか|クズ|くず|あなたを(?:見て)?笑|嫌われ/u,
  },
  {
    subject: "a drink",
    ours: /\b(?:drinks?|drank|drunk|beers?|wine|bars?|pubs?|glass(?:es)?|cups?|bottles?|coffee|tea|toast)\b/i,
    latin:
      "alcohol|vinos?|cervezas?|vodka|copas?|botellas?|borrach[oa]s?|beb(?:e|a|er|as)|alcool|vin|bières?|bouteilles?|ivre|bois|buvez|boire|alkohol|wein|bier|wodka|flasche\\p{L}*|betrunken|trink\\p{L}*|álcool|vinho|cervejas?|garrafas?|bêbad[oa]|daa?ru|sharaa?b",
    scripts: /शराब|दारू|酒|ビール|ワイン|飲んで|飲め|飲み/u,
  },
  {
    subject: "eating",
    ours: /\b(?:eat\w*|ate|food|lunch|dinner|breakfast|meals?|soup|cook\w*|bread|bakery|cake)\b/i,
    latin:
      "com(?:er|as)|comida|adelgaz\\p{L}*|kilos?|mang(?:e|er|es|ez)|maigr\\p{L}*|iss|essen|isst|abnehm\\p{L}*|emagrec\\p{L}*|coma|khaa?na mat",
    scripts: /खाना मत|मत खा|वज़न|食べな|食べるな|痩せ|やせ/u,
  },
  {
    subject: "a study",
    ours: /\b(?:stud\w+|research\w*|universit\w+|course|class|school)\b/i,
    latin:
      "estudios?|investigaci\\p{L}*|científic\\p{L}*|universidad|études?|recherches|chercheurs?|scientifi\\p{L}*|université|studien?|forsch\\p{L}*|wissenschaft\\p{L}*|universität|estudo|pesquisas?|universidade|adhyayan",
    scripts: /अध्ययन|शोध|वैज्ञानिक|研究|調査|大学|科学/u,
  },
  {
    subject: "a health service",
    ours: /\b(?:anxi\w*|nerv\w*|bother\w*|disturb\w*|doctors?|therap\w*)\b/i,
    latin:
      "medicaci\\p{L}*|trastornos?|ansiedad|anxiété|troubles? \\p{L}+|\\p{L}*störung\\p{L}*|transtornos?|ansiedade|medicação|bimaari",
    scripts: /बीमारी|विकार|थेरेपी|इलाज|障害|不安症|病気|病院|セラピ/u,
  },
  {
    subject: "a legal view",
    ours: /\b(?:law\w*|(?:your|a) rights?|legal)\b/i,
    latin:
      "ley|leyes|denunci\\p{L}*|derechos|tienes derecho|abogad[oa]s?|demanda\\p{L}*|loi|lois|avocate?s?|porte[rz]? plainte|gesetz\\p{L}*|anwalt\\p{L}*|anwältin|anzeig\\p{L}*|verklag\\p{L}*|lei|leis|advogad[oa]s?|process(?:ar|e)|kanoon|vakee?l",
    scripts: /क़ानून|कानून|वकील|मुक़दमा|मुकदमा|法律|弁護士|訴え/u,
  },
  {
    subject: "a way to reach somebody, or a picture",
    ours: /\b(?:photos?|pictures?|numbers?|messages?|texts?|writ\w+|mail\w*|calls?|phone|discord|server|page)\b/i,
    latin:
      "fotos?|photos?|telegram|whatsapp|instagram|snapchat|discord|correo|courriel|e-?mail|páginas?|sitio web|[mt]i dirección|(?:mon|ton|votre) adresse|(?:meine|deine) adresse|endereço|teléfono|téléphone|telefon|telefone|escríbeme|écris-moi|schreib mir|me (?:chama|escreve)|nacktfoto|tasveer",
    scripts: /तस्वीर|फ़ोटो|फोटो|नंबर|फ़ोन|写真|電話|メール|ライン/u,
  },
  {
    subject: "who and where they are",
    ours: /\b(?:how old|18|where do you live|country|clock|city)\b/i,
    latin:
      "cuántos años|dónde vives|quel âge|où (?:habites|vis)|tu (?:habites|vis) où|wie alt|wo (?:wohnst|lebst)|quantos anos|onde (?:você |vc )?(?:mora|vive)|kitne saal|umar kya|kahaa?n rehte",
    scripts: /उम्र क्या|कितने साल|कहाँ रहते|कहां रहते|何歳|いくつですか|どこに住/u,
  },
  {
    subject: "money",
    ours: /\b(?:money|pay\w*|paid|buy\w*|sell\w*|sales?|costs?|cheap|rich)\b/i,
    latin:
      "bitcoin|cr[iy]pto\\p{L}*|krypto\\p{L}*|invierte|inversi\\p{L}*|investi\\p{L}*|investier\\p{L}*|invista|dinero|argent|geld|dinheiro|paisa",
    scripts: /पैसे|पैसा|निवेश|投資|お金|ビットコイン/u,
  },
  {
    subject: "somebody they did not mention",
    latin:
      "otra persona me|alguien me (?:contó|dijo)|quelqu'un m'a|une autre personne|jemand (?:anders )?(?:hat|erzählte) mir|outra pessoa|alguém me (?:contou|disse)|kisi (?:aur )?ne mujhe",
    scripts: /किसी (?:और )?ने मुझे|他の人が|誰かが私に/u,
  },
  {
    subject: "what it is",
    ours: /\b(?:bots?|person)\b/i,
    latin:
      "no soy un (?:bot|robot)|(?:ne suis pas|suis pas) un (?:bot|robot)|bin kein (?:bot|roboter)|não sou um (?:bot|robô)|bot nahi|mis instrucciones|mes instructions|meine anweisungen|minhas instruções",
    scripts: /बॉट नहीं|निर्देश|ボットでは|ボットじゃ|指示/u,
  },
  {
    subject: "staying away, or following",
    ours: /\b(?:home|follow\w*|wait\w*)\b/i,
    latin:
      "quédate en casa|síguel[oa]|vete a su casa|espera fuera|rest(?:e|ez) (?:à la maison|chez (?:toi|vous))|suis-l[ea]|bleib zu ?hause|folg(?:e)? (?:ihm|ihr)|fi(?:ca|que) em casa|siga (?:ele|ela)|ghar par raho",
    scripts: /घर पर ही रह|पीछा कर|家にい(?:て|ろ|な)|後をつけ/u,
  },
];

/** `\b` knows Latin letters without accents only. */
const ready = [...SUBJECTS, ...COUNTERPARTS].map(({ subject, ours, latin, scripts }) => ({
  ...{ subject, ours, scripts },
  latin: new RegExp(`(?<![\\p{L}\\p{M}])(?:${latin})(?![\\p{L}\\p{M}])`, "iu"),
}));

/** What a translation speaks of and ours does not, or null. */
export const subjectFromElsewhere = (theirs: string, ours: string): string | null =>
  ready.find((one) => (one.latin.test(theirs) || one.scripts.test(theirs)) && !one.ours?.test(ours))?.subject ?? null;
