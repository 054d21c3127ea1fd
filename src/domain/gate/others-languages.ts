import { certain, type Rule } from "./rule.ts";
import type { LanguageRule } from "./self-harm-languages.ts";

/** Somebody near, as each language names them; with "a", "my" or "the" before it. */
const NEAR = {
  es: "(mi|un|una|el|la|su|nuestro|nuestra|este|esta|ese|esa) (mejor )?(amigo|amiga|amigui|bebe|nino|nina|hermano|hermana|hermanito|hermanita|novio|novia|hijo|hija|madre|padre|mama|papa|primo|prima|pareja|esposo|esposa|marido|mujer|companero|companera|vecino|vecina|alumno|alumna|sobrino|sobrina|tio|tia|abuelo|abuela|ex|conocido|conocida|chico|chica)|el|ella|alguien",
  fr: "(mon|ma|un|une|le|la|son|sa|notre) (meilleur |meilleure )?(ami|amie|grand mere|grand pere|mamie|papi|bebe|enfant|copain|copine|pote|frere|soeur|sœur|fils|fille|mere|pere|mari|femme|cousin|cousine|collegue|voisin|voisine|eleve|oncle|tante|conjoint|conjointe|ex|coloc)|il|elle|quelquun|quelqu un",
  de: "(mein|meine|meiner|ein|eine|der|die|unser|unsere|sein|ihr|ihre) (bester |beste |guter |gute )?(freund|freundin|oma|opa|baby|kind|bruder|schwester|sohn|tochter|mutter|vater|mama|papa|mann|frau|kumpel|cousin|cousine|kollege|kollegin|nachbar|nachbarin|mitbewohner|mitbewohnerin|partner|partnerin|ex|onkel|tante|schuler|schulerin|bekannter|bekannte)|er|sie|jemand",
  pt: "(meu|minha|um|uma|o|a|nosso|nossa|seu|sua) (melhor )?(amigo|amiga|bebe|avo|vo|irmao|irma|namorado|namorada|filho|filha|mae|pai|primo|prima|marido|esposa|mulher|colega|vizinho|vizinha|ex|tio|tia|aluno|aluna|parceiro|parceira|sobrinho|sobrinha|conhecido|conhecida)|ele|ela|alguem",
  hinglish:
    "(mera|meri|mere|ek|uska|uski|hamara|hamari) ([^ ]+ )?(dost|saheli|bhai|behen|behan|bahan|beta|beti|pati|patni|biwi|maa|mummy|papa|pita|friend|cousin|bf|gf|boyfriend|girlfriend|roommate|padosi|chacha|mama|wo)|wo|woh|vo|koi",
  hi: "(मेरा|मेरी|मेरे|एक|उसका|उसकी|हमारा|हमारी) ([^ ]+ )?(दोस्त|सहेली|भाई|बहन|बेटा|बेटी|पति|पत्नी|माँ|मां|मम्मी|पापा|पिता|चाचा|पड़ोसी|फ्रेंड)|वह|वो|कोई",
};

/** A few words of the same sentence that do not come to speak of oneself: what follows would be one's own. */
const GAP = "( (?!(yo|je|j|moi|ich|mich|eu|main|mai|mein|mujhe|muje|मैं|मुझे) )[^ .]+){0,5}";

const SPANISH: Rule[] = [
  certain(
    `(${NEAR.es})${GAP} ((se quiere|se quiera|se va a|se vaya a|se intento|intento|ha intentado|intenta|quiere|quiera|va a|vaya a|piensa en|penso en|habla de|amenaza con|amenazo con|planea|dijo que queria) (matarse|suicidarse|suicidar|ahorcarse|quitarse la vida|acabar con su vida|terminar con su vida|hacerse dano|cortarse las venas)|(se )?(quiere|quiera) (morir|morirse))`,
    "mi amigo quiere matarse",
  ),
  certain(
    `(${NEAR.es}) (dice que |me dijo que |ya )?(no (quiere|queria) (vivir|seguir viviendo|estar (vivo|viva))|se (corta|autolesiona|esta cortando) (los brazos|las munecas|las piernas)?)`,
    "mi hermana ya no quiere vivir",
  ),
  certain(
    `(${NEAR.es})( ya)? ((no|ya no) (respira|esta respirando|puede respirar|despierta|se despierta|reacciona)|esta inconsciente)(?= ($|\\.|y|que|ayuda|por|desde|ahora|bien))|(${NEAR.es})( se)?( ha)? (tomo|tomado|trago|tragado) (muchas |todas |un monton de |demasiadas )?([^ ]+ ){0,2}(pastillas|tabletas)(?! (para|contra|del) )`,
    "mi madre no respira",
  ),
];

const FRENCH: Rule[] = [
  certain(
    `(${NEAR.fr})${GAP} ((veut|voudrait|va|pense a|parle de|menace de|a essaye de|a tente de|essaie de|envisage de|dit vouloir|voulait) (peut etre )?(se tuer|se suicider|se suicide|en finir avec (la|sa) vie|se pendre|mettre fin a (ses jours|sa vie)|se faire du mal|se foutre en lair)|(veut|voulait|dit vouloir) (peut etre )?mourir)`,
    "mon ami veut se tuer",
  ),
  certain(
    `(${NEAR.fr}) (me dit quil |dit quil |dit quelle |me dit quelle |dit qu il |dit qu elle )?((ne )?(veut|voulait) plus vivre|(n a|na|a) plus envie de vivre|se (scarifie|mutile))`,
    "ma sœur ne veut plus vivre",
  ),
  certain(
    `(${NEAR.fr}) (ne |n )?(respire (plus|pas)|arrive (plus|pas) a respirer|se reveille (plus|pas)(?! (le matin|avant|quand|a |tot|tout))|reagit (plus|pas)|est inconsciente?)|(${NEAR.fr}) (a|vient de) (pris|prendre|avale|avaler) (beaucoup de |plein de |toute |trop de |tous )?([^ ]+ ){0,2}(medicaments|cachets|comprimes|somniferes)(?! (pour|contre) )`,
    "ma mère ne respire plus",
  ),
];

const GERMAN: Rule[] = [
  certain(
    `(${NEAR.de})${GAP} (will|mochte|wollte|droht|plant|versucht|versuchte|uberlegt|hat vor|hat versucht|hat gedroht|redet davon|spricht davon|denkt daran|sagt)${GAP} (umbringen|umzubringen|das leben nehmen|das leben zu nehmen|erhangen|zu erhangen|etwas antun|was antun|etwas anzutun|was anzutun|nicht mehr leben|sterben)(?! (lassen|vor))`,
    "mein Freund will sich umbringen",
  ),
  certain(
    `(${NEAR.de}) (ist|war|wirkt|klingt|scheint) (akut )?(suizidal|suicidal|selbstmordgefahrdet|suizidgefahrdet)|(${NEAR.de}) (ritzt|schneidet) sich( wieder)?( die arme)?(?= ($|\\.|und))`,
    "meine Schwester ist suizidal",
  ),
  certain(
    `(${NEAR.de}) (atmet (nicht|kaum|nicht mehr)|wacht nicht( mehr)? auf(?! (wenn|vor|am|um|bevor|weil|mit))|reagiert nicht( mehr)?|ist (bewusstlos|ohnmachtig))|(${NEAR.de}) hat (gerade |alle |viele |zu viele |eine packung |ganz viele )?([^ ]+ ){0,2}(tabletten|pillen|schlaftabletten) (genommen|geschluckt)(?! (gegen|fur))`,
    "mein Bruder hat Tabletten genommen",
  ),
];

const PORTUGUESE: Rule[] = [
  certain(
    `(${NEAR.pt})${GAP} ((quer|queira|vai|va|tentou|tenta|pensa em|pensou em|fala em|ameaca|ameacou|planeja) (se matar|se suicidar|se suicide|tirar a propria vida|acabar com a (propria )?vida|se enforcar|se machucar)|(quer|queira) morrer)`,
    "meu amigo quer se matar",
  ),
  certain(
    `(${NEAR.pt}) (disse que |diz que )?(ja )?(nao quer (mais )?(viver|estar (vivo|viva))|se (corta|mutila|automutila))`,
    "minha irmã não quer mais viver",
  ),
  certain(
    `(${NEAR.pt}) (nao (esta |ta )?(respira|respirando|acorda|acordando|reage)|esta (inconsciente|desacordad[oa]))|(${NEAR.pt}) tomou (muitos |todos |varios |um monte de )?([^ ]+ ){0,2}(comprimidos|remedios)(?! (para|pra|contra) )`,
    "minha mãe não está respirando",
  ),
];

const HINGLISH: Rule[] = [
  certain(
    `(${NEAR.hinglish})${GAP} (suicide|khudkushi|atmahatya|aatmahatya)( [^ ]+){0,2} (kar|karna|karne|karega|karegi|karlega|chahta|chahti|soch|try|koshish|attempt)[^ ]{0,5}`,
    "mera dost suicide karna chahta hai",
  ),
  certain(
    `(${NEAR.hinglish})${GAP} (marna|mar jana|mar jaana|jaan dena|khud ko (maarna|marna|khatam karna)|jeena nahi|jina nahi) (chahta|chahti|chahte)( hai)?(?! (hu|hun|hoon|hoo))`,
    "meri behen marna chahti hai",
  ),
  certain(
    `(${NEAR.hinglish}) (saans|sans|sas) (nahi|nhi|nahin) (le|lay|aa)[^ ]{0,4}( rah[iae])?|(${NEAR.hinglish}) (behosh|hosh me nahi)`,
    "meri maa saans nahi le rahi",
  ),
];

/** What ends in a run of letters ends there: a vowel more or less is the same word. */
const HINDI: Rule[] = [
  certain(
    `(${NEAR.hi})${GAP} (आत्महत्या|खुदकुशी|ख़ुदकुशी|सुसाइड)( [^ ]+){0,2} (कर|करना|करने|करेगा|करेगी|चाहता|चाहती|सोच|कोशिश)[^ ]{0,5}`,
    "मेरा दोस्त आत्महत्या करना चाहता है",
  ),
  certain(
    `(${NEAR.hi})${GAP} (मरना|मर जाना|जान देना|(खुद|ख़ुद|अपने आप) को (मारना|खत्म करना|ख़त्म करना)|जीना नहीं) (चाहता|चाहती|चाहते)( है)?(?! (हूँ|हूं|हु))`,
    "मेरी बहन मरना चाहती है",
  ),
  certain(
    `(${NEAR.hi}) (साँस|सांस) (नहीं|नही) (ले|आ)[^ ]{0,3}( रह[ीाे])?|(${NEAR.hi}) (बेहोश)[^ ]{0,3}`,
    "मेरी माँ साँस नहीं ले रही",
  ),
];

const JAPANESE: Rule[] = [
  certain(
    "(?=[a-z0-9]{0,20}[ぁ-ヿ㐀-鿿々])[^ ]{0,200}(友達|友だち|友人|親友|妹|弟|姉|兄|母|父|彼氏|彼女|彼|恋人|娘|息子|夫|妻|旦那|嫁|同僚|先輩|後輩|いとこ|知り合い|クラスメイト)(が|は|から|も)[^ ]{0,60}((死にたい|しにたい|消えたい|生きていたくない|死ぬ)(と(?!思|か思)|って(?!思)|らしい|みたい)|自殺(しようと|した|未遂|を(考えて|図|ほのめか))|自傷して|リスカして)[^ ]{0,400}",
    "友達が死にたいと言っています",
  ),
];

const saidIn = (language: LanguageRule["language"], rules: readonly Rule[]): LanguageRule[] =>
  rules.map((rule) => ({ ...rule, language }));

/** Somebody else in danger, outright, in other languages. Unreviewed, as the lists beside it. */
export const OTHERS_LANGUAGES: LanguageRule[] = [
  ...saidIn("es", SPANISH),
  ...saidIn("fr", FRENCH),
  ...saidIn("de", GERMAN),
  ...saidIn("pt", PORTUGUESE),
  ...saidIn("hi", HINGLISH),
  ...saidIn("hi", HINDI),
  ...saidIn("ja", JAPANESE),
];
