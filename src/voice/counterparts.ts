import type { ElsewhereOnly } from "./subjects-elsewhere.ts";

/** Small words that turn a sentence, and may stand in a translation only where ours has their counterpart. Not reviewed by native speakers yet. */
export const COUNTERPARTS: ElsewhereOnly[] = [
  {
    subject: "blame",
    ours: /\b(?:fault|blam\w*|guilt\w*|owe\w*|debts?|because of)\b/i,
    latin:
      "culpa(?:ble)?s?|faute|coupables?|schuld\\p{L}*|galti|kasoor|estrop\\p{L}*|arruin\\p{L}*|gâch\\p{L}*|kaputt\\p{L}*|estrag\\p{L}*|bigaad\\p{L}*",
    scripts: /ग़लती|गलती|क़सूर|कसूर|बिगाड़|せい(?:だ|で)|台無し/u,
  },
  {
    subject: "nobody",
    ours: /\b(?:nobody|no one|none|no|not|anybody|anyone|without|alone|somebody|someone)\b|n't\b/i,
    latin: "nadie|qui que ce soit|niemand\\p{L}*|keine[rm]|ninguém|kis[ie] k[oie]",
    scripts: /किसी (?:को|की|से)|誰(?:も|にも)/u,
  },
  {
    subject: "always or never",
    ours: /\b(?:always|never|ever|every|still|keeps?|all|each|forever)\b/i,
    latin: "siempre|nunca|jamás|toujours|jamais|immer|niemals|sempre|hamesha|kabhi",
    scripts: /हमेशा|कभी|いつも|決して|永遠/u,
  },
  {
    subject: "nothing",
    ours: /\b(?:nothing|anything|not|no|never|without|none|only|just|else)\b|n't\b/i,
    latin: "nada|rien|nichts|kuch nahi",
    scripts: /कुछ नहीं|कुछ भी नहीं|何も/u,
  },
  {
    subject: "friends or a partner",
    ours: /\b(?:friends?|mates?|pals?|company|partner|husband|wife|boyfriend|girlfriend|married)\b/i,
    latin:
      "amig[oa]s?|amis?|amies?|cop(?:ains?|ines?)|freund\\p{L}*|dost\\p{L}*|novi[oa]s?|marido|mari|ehemann|ehefrau|namorad[oa]s?",
    scripts: /दोस्त|पति|पत्नी|友達|友人|彼氏|彼女/u,
  },
  {
    subject: "leaving somebody",
    ours: /\b(?:leav\w+|left|quit\w*|part\w*)\b/i,
    latin:
      "déja(?:l[oa]|te)?|deja a|quitte\\p{L}*|quittez\\p{L}*|verlass?\\p{L}*|trenn\\p{L}* dich|deixa (?:ele|ela)|larga (?:ele|ela)|chhod",
    scripts: /छोड़|別れ(?:て|ろ|な)/u,
  },
  {
    subject: "pain",
    ours: /\b(?:hurt\w*|pain\w*|ach\w+|sore|st[iu]ng\w*|hard)\b/i,
    latin: "dolor\\p{L}*|duele\\p{L}*|douleur\\p{L}*|souffr\\p{L}*|schmerz\\p{L}*|dor|dores|dard",
    scripts: /दर्द|痛/u,
  },
  {
    subject: "sleep",
    ours: /\b(?:sleep\w*|slept|nights?|tonight|tired|bed|awake|dream\w*|rest\w*|evenings?)\b/i,
    latin:
      "duerm\\p{L}*|dormir|sueño|sommeil|dors|dormez|nuit|schlaf\\p{L}*|nacht|sono|dorm\\p{L}+|noche|noite|neend|so jao|raat",
    scripts: /नींद|सो जा|रात|眠|寝|夜/u,
  },
  {
    subject: "an end of all",
    latin:
      "del todo|para siempre|acabar con todo|pour toujours|en finir|pour de bon|für immer|ein ende machen|pra sempre|acabar com tudo|hamesha ke liye|echar\\p{L}* de menos|sentir\\p{L}* (?:tu |a sua |sua )?falta|te manqueras?|tu (?:leur )?manquer\\p{L}*|vermissen",
    scripts: /हमेशा के लिए|永遠に|終わりに/u,
  },
  {
    subject: "here",
    ours: /\b(?:here|this|come|these|yesterday)\b/i,
    latin: "aquí|ici|hier|aqui|yahaa?n",
    scripts: /यहाँ|यहां|ここ/u,
  },
  {
    subject: "need",
    ours: /\b(?:need\w*|want\w*|ha(?:ve|s|d) to|must|takes?|took|enough)\b/i,
    latin: "(?:no )?hace falta|necesit\\p{L}*|besoin|brauchst?|braucht|precisa\\p{L}*|zarr?oo?rat",
    scripts: /ज़रूरत|जरूरत|(?:要|い)らない|必要/u,
  },
  {
    subject: "danger",
    ours: /\b(?:danger\w*|safe\w*|happen\w*|wrong|risk\w*)\b/i,
    latin:
      "peligr\\p{L}*|pasarte|danger\\p{L}*|t'arriver|gefahr\\p{L}*|gefährlich|passieren|perigo\\p{L}*|(?:te )?acontecer|khatra",
    scripts: /ख़तर|खतर|危|起き(?:な|ま)|大丈夫/u,
  },
  {
    subject: "a rule of a place",
    ours: /\b(?:pay\w*|paid|back door|free)\b/i,
    latin:
      "sin pagar|puerta de atrás|sans payer|par derrière|ohne zu (?:be)?zahlen|hinten rein|hintertür|sem pagar|porta dos fundos",
    scripts: /बिना (?:पैसे|टिकट)|裏口|払わず/u,
  },
  {
    subject: "other peoples",
    ours: /\b(?:strang\w*|foreign\w*|abroad)\b/i,
    latin: "extranjer\\p{L}*|étrang\\p{L}*|ausländer\\p{L}*|estrangeir\\p{L}*|videsh\\p{L}*",
    scripts: /विदेशी|外国人/u,
  },
  {
    subject: "a time before, or a day",
    ours: /\b(?:last|again|earlier|\w+days?|today|tomorrow|tonight|weeks?|days?|late\w*)\b/i,
    latin:
      "última vez|dernière fois|letzte[ns]? mal|pichhli baar|hoy|aujourd'hui|heute|hoje|aaj|ya es tarde|trop tard|zu spät|tarde demais",
    scripts: /पिछली बार|आज|前回|今日|手遅れ/u,
  },
  {
    subject: "one better than another",
    ours: /\b(?:better|best|than|rather|easier|good|well|fine)\b/i,
    latin: "mejor|mieux|meilleure?s?|besser\\p{L}*|melhor|behtar",
    scripts: /बेहतर|(?:方|ほう)がいい/u,
  },
  {
    subject: "a reason",
    ours: /\b(?:because|since|so|for|as|reason|why|that's|means?)\b/i,
    latin: "porque|parce qu(?:e|'\\p{L}+)|weil|kyunki",
    scripts: /क्योंकि|(?:から|ため)(?:です|だ|に|、)|からです/u,
  },
  {
    subject: "tomorrow, or all of it",
    ours: /\b(?:tomorrow|all|everything|whole|over|ends?|every\w*|mornings?|\w+days?)\b/i,
    latin: "mañana|demain|morgen|amanhã|todo se|tout s'|alles (?:vorbei|aus)|tudo (?:acaba|termina)|sab khatm",
    scripts: /कल|सब ख़?़?त्म|明日|全部終/u,
  },
  {
    subject: "the others",
    ours: /\b(?:others?|else\w*|people|they|them|somebody|someone|every\w*|all|most|some|rest)\b/i,
    latin: "(?:los |las )?otr[oa]s|les autres|die anderen|os outros|as outras|doosre|dusre",
    scripts: /दूसरे|दूसरों|他の人|みんな/u,
  },
  {
    subject: "too much",
    ours: /\b(?:too|enough|very|much|more|a lot)\b/i,
    latin: "demasiad[oa]s?|trop|zu viel\\p{L}*|zu (?:laut|schwach|langsam)|demais|bahut zyada",
    scripts: /बहुत ज़्यादा|すぎ/u,
  },
  {
    subject: "keeping quiet",
    ours: /\b(?:quiet\w*|secret\w*|keep\w*|kept|silen\w*|tell\w*|told)\b/i,
    latin:
      "call(?:arlo|ártelo|a|ado)|guárda\\p{L}*|solo a mí|garde[rz]? (?:ça|cela|le)|behalt\\p{L}*|guarda (?:isso|pra)|apne tak",
    scripts: /अपने तक|内緒|黙っ/u,
  },
];
