import type { Rule } from "./rule.ts";

const said = (says: string, example: string): Rule => ({ level: "certain", says, example });

/** The explicit core in other languages. Unreviewed: nobody who speaks them has checked these lists yet. */
export const SELF_HARM_LANGUAGES: Rule[] = [
  said(
    "(me )?(quiero|quisiera) (morir|morirme|matarme|suicidarme|estar muert[oa])|me quiero (morir|matar|suicidar)",
    "me quiero morir",
  ),
  said(
    "(voy a|pienso en|pensando en) (matarme|suicidarme|quitarme la vida|acabar con mi vida)|me voy a (matar|suicidar)",
    "voy a matarme",
  ),
  said(
    "no quiero (seguir viviendo|vivir|vivir mas|estar viv[oa])|quitarme la vida|acabar con mi vida",
    "no quiero seguir viviendo",
  ),
  said(
    "(je veux|jveux|je voudrais|jai envie de|envie de|je vais|je pense a) (mourir|me tuer|me suicider|me pendre|en finir|mettre fin a mes jours)",
    "je veux mourir",
  ),
  said(
    "(je ne veux plus|je veux plus|jveux plus|plus envie de) (vivre|etre en vie)|pensees suicidaires|je suis suicidaire",
    "je ne veux plus vivre",
  ),
  said(
    "(ich )?(will|mochte|wurde gern|werde) (sterben|tot sein|nicht mehr leben|mich umbringen|mich toten|mir das leben nehmen)|ich bring(e)? mich um",
    "ich will sterben",
  ),
  said(
    "(suizidgedanken|selbstmordgedanken|ich bin suizidal|bin suizidal|selbstmord begehen|suizid begehen|mich umbringen)",
    "ich habe Suizidgedanken",
  ),
  said(
    "(eu )?(quero|queria|vou|penso em|pensando em) (morrer|me matar|me suicidar|acabar com a minha vida|acabar com minha vida|tirar a minha vida)|quero estar mort[oa]",
    "quero morrer",
  ),
  said("nao quero (mais viver|viver mais|viver|continuar vivendo|continuar a viver)|me matar", "não quero mais viver"),
  said(
    "(मरना चाहता|मरना चाहती|मर जाना चाहता|मर जाना चाहती|आत्महत्या|खुदकुशी|जीना नहीं चाहता|जीना नहीं चाहती)( [^ ]+)?",
    "मैं मरना चाहता हूँ",
  ),
  said(
    "(marna|mar jana|marne) (chahta|chahti|chahte|chata|chati) (hu|hun|hoon|hai|h)|(jeena|jina) nahi (chahta|chahti)|(aatmahatya|atmahatya|khudkushi|khudkhushi|suicide) (kar|karna|karne|karunga|karungi|krna)( [^ ]+)?|jeene ka mann nahi",
    "main marna chahta hoon",
  ),
  said(
    "[^ ]{0,40}(死にたい|自殺したい|死のうと思|消えたい|殺してほしい|首を吊り|自殺する)[^ ]{0,40}",
    "もう死にたいです",
  ),
];
