import type { Rule } from "./rule.ts";

export interface LanguageRule extends Rule {
  /** As in `languages.yaml`; Hindi in Latin letters counts as Hindi. */
  language: "es" | "fr" | "de" | "pt" | "hi" | "ja";
}

const said = (language: LanguageRule["language"], says: string, example: string): LanguageRule => ({
  level: "certain",
  language,
  says,
  example,
});

/** The explicit core in other languages. Unreviewed: nobody who speaks them has checked these lists yet. */
export const SELF_HARM_LANGUAGES: LanguageRule[] = [
  said(
    "es",
    "(me )?(quiero|quisiera|deseo|necesito|prefiero|preferiria|tengo ganas de|ganas de|solo quiero) (morir|morirme|matarme|suicidarme|estar muert[oa]|desaparecer para siempre|desaparecer del mundo|acabar con mi vida|quitarme la vida|dejar de vivir|no despertar|ahorcarme|cortarme)|me quiero (morir|matar|suicidar|ahorcar|cortar)",
    "me quiero morir",
  ),
  said(
    "es",
    "(voy a|pienso en|pensando en|pienso|he pensado en|intente|intentado|planeo|planeando|decidido|a punto de|pensado) (matarme|suicidarme|quitarme la vida|acabar con (mi vida|todo)|ahorcarme|tirarme|cortarme las venas|morir|el suicidio|suicidio)|me voy a (matar|suicidar|ahorcar|colgar|tirar)|(me corto|me corte|cortandome|me estoy cortando|me lastimo|me hago dano|autolesion|autolesiono|autolesionarme)(?! (el (pelo|dedo)|afeitando|cocinando))",
    "voy a matarme",
  ),
  said(
    "es",
    "(ya )?no quiero (seguir viviendo|vivir|seguir con vida|estar viv[oa]|existir|seguir aqui|despertar)(?! (en|con|cerca|aqui en|solo en|sola en|juntos))( mas| asi)?|quitarme la vida|acabar con mi vida|(pensamientos|ideas) suicidas|suicid[ao]rme|(ojala|mejor) (estuviera|estaria) muert[oa]|(estaria|estaria mejor|mejor) muert[oa]|no (merezco|soporto|aguanto) (mas )?(vivir|la vida)|mi vida no (vale|tiene sentido)",
    "no quiero seguir viviendo",
  ),
  said(
    "fr",
    "(je veux|jveux|je voudrais|jaimerais|je souhaite|jai envie de|envie de|je vais|je pense a|je prefere|jai essaye de|jai decide de|prevois de) (juste )?(mourir|crever|me tuer|me suicider|me pendre|en finir|mettre fin a (mes jours|ma vie)|etre mort|etre morte|disparaitre pour toujours|me jeter|me foutre en lair|me couper les veines|me scarifier|ne plus vivre|ne plus etre la|ne plus exister)(?! (de (rire|honte|faim)|avec (ce|cette) (projet|reunion)))",
    "je veux mourir",
  ),
  said(
    "fr",
    "(je ne veux plus|je veux plus|jveux plus|plus envie de|je nai plus envie de|plus la force de) (vivre|etre en vie|exister|etre la|continuer a vivre)(?! (a|avec|ici|en|chez) )|(pensees|idees|envies) (suicidaires|de suicide|noires de mort)|je suis suicidaire|(pense|penser|tentative de|commettre un|faire une tentative de) (au )?suicide|je me (scarifie|coupe|mutile|fais du mal)(?! (les (cheveux|ongles)|en cuisinant))|mettre fin a mes jours|me suicider|je merite de mourir|(la vie ne vaut|ma vie na) plus",
    "je ne veux plus vivre",
  ),
  said(
    "de",
    "(ich )?(will|mochte|wurde gern|wurde gerne|werde|muss|wollte) (nur noch |einfach |am liebsten |endlich |jetzt )?(sterben|tot sein|nicht mehr leben|mich umbringen|mich toten|mir das leben nehmen|mich erhangen|mich aufhangen|mich ritzen|mir was antun|mir etwas antun|nicht mehr da sein|nicht mehr aufwachen|nicht mehr existieren|mein leben beenden|springen und sterben|suizid begehen|selbstmord begehen|schluss machen mit meinem leben)(?! (in|mit|bei|vor (scham|lachen|langeweile)))|ich (bring|bringe|brings|tote|erhange|ritze|verletze|schneide) mich (wieder |heute |bald |selbst |jetzt )?(um|selbst|wieder)?(?! (die haare|beim))",
    "ich will sterben",
  ),
  said(
    "de",
    "suizidgedanken|selbstmordgedanken|(ich bin|bin) (suizidal|lebensmude|selbstmordgefahrdet)|(an|uber|denke an|von) (selbstmord|suizid)|(selbstmord|suizid) (begehen|machen|versuch)|mich umbringen|(ware|war) (ich )?(am liebsten |lieber |besser )?tot|wunschte ich (ware|war) (tot|nie geboren)|nehme? mir das leben|mir das leben nehmen|schluss mit (meinem|dem) leben|(keinen bock|keine lust|keine kraft) mehr (zu leben|zum leben|am leben)|(nicht|nimmer) mehr leben (?!in)|will nimmer leben|leben (ist nicht mehr lebenswert|hat keinen sinn mehr)|habe mich geritzt|ritze mich",
    "ich habe Suizidgedanken",
  ),
  said(
    "pt",
    "(eu )?(quero|queria|vou|penso em|pensando em|tenho vontade de|vontade de|prefiro|preferia|pretendo|tentei|decidi|desejo|so quero) (so |muito )?(morrer|me matar|me suicidar|me enforcar|me cortar|acabar com (a )?minha vida|acabar com tudo|tirar (a )?minha vida|estar mort[oa]|sumir (pra|para) sempre|desaparecer (pra|para) sempre|nao acordar|deixar de existir|nao existir|suicidio)(?! de (rir|vergonha|tanto rir))",
    "quero morrer",
  ),
  said(
    "pt",
    "nao (quero|aguento|consigo|desejo) (mais )?(viver|viver mais|continuar (vivendo|a viver)|existir|estar viv[oa]|seguir vivendo)(?! (em|com|aqui|sozinh[oa] em))( mais)?|(pensamentos|ideias) suicidas|me suicidar|(me mato|vou me matar|quero me matar|estou me cortando|me corto|me cortei|me machuco|me automutilo|automutilacao|enforcar)(?! (de (rir|trabalhar)|o (dedo|cabelo)))|(queria|melhor|preferia) (estar|eu estar) mort[oa]|tirar (a )?minha (propria )?vida|minha vida nao (vale|tem sentido)",
    "não quero mais viver",
  ),
  said(
    "hi",
    "[^ ]{0,20}(मरना|मर जाना|मर जाऊँ|मर जाऊं|मरने|आत्महत्या|खुदकुशी|ख़ुदकुशी|सुसाइड|फांसी लगा)( [^ ]+){0,3}",
    "मैं मरना चाहता हूँ",
  ),
  said(
    "hi",
    "(जीना नहीं|जीने का मन नहीं|जीने की इच्छा नहीं|और नहीं जीना|नहीं जीना|जिंदा नहीं रहना|ज़िंदा नहीं रहना|ज़िंदगी खत्म|जिंदगी खत्म|ज़िंदगी ख़त्म|अपनी जान (लेना|दे|ले|देना)|जान दे (दूँगा|दूँगी|दूंगा|दूंगी)|खुद को (मार|काट|खत्म|नुकसान)|अपने आप को (मार|खत्म|काट)|हाथ काट|नस काट)( [^ ]+){0,3}",
    "अब जीने का मन नहीं करता",
  ),
  said(
    "hi",
    "(mujhe |main |mai |mein |bas |ab )?(marna|mar jana|mar jaana|marne|mar jaun|mar jau|mar jaunga|mar jaungi) (hai|he|h|chahta|chahti|chahte|chahta|chata|chati|ka man|to|toh|hi|acha)(?! (sharam|hasi|bhook))|(jeena|jina|jeene|zinda rehna|zinda) (ka man |ki ichha |hi )?(nahi|nahin|nhi|nai) (hai|h|chahta|chahti|karta|rehna|raha|rahi|he)?|jeene ka mann? (nahi|nhi)",
    "mujhe marna hai",
  ),
  said(
    "hi",
    "(aatmahatya|atmahatya|aatmhatya|khudkushi|khudkhushi|suicide) (kar|karna|karne|karunga|karungi|krna|karlu|kr|ke baare|kar lu|kar lunga|kar lungi)( [^ ]+)?|(apni|khud ki) jaan (de|dene|le|lena|dena|lene)( [^ ]+)?|(khud ko|apne aap ko|apne ko) (maar|mar|khatam|khatm|kaat|hurt|nuksan|jala)( [^ ]+)?|(zindagi|jindagi|life) (khatam|khatm|khtm) (kar|karna|krna|karne)|phansi laga|nas kaat|haath kaat",
    "main suicide karna chahti hu",
  ),
  said(
    "ja",
    "[^ ]{0,40}(死にたい|しにたい|自殺したい|自殺を考え|自殺しよう|自殺する|自殺未遂|死のうと|死ぬつもり|死んでしまいたい|死んだほうがいい|死んだ方がまし|消えたい|消えてしまいたい|いなくなりたい|殺してほしい|殺して下さい|首を吊|飛び降りたい|飛び降りよう|リストカット|リスカ|自傷|手首を切|生きていたくない|生きたくない|生きる意味がない|生きるのが(嫌|つらい|辛い|しんどい)|命を絶|人生を終わらせ|終わりにしたい|オーバードーズ|ODした)[^ ]{0,40}",
    "もう死にたいです",
  ),
];
