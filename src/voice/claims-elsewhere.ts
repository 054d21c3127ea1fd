import { gate } from "../domain/gate/gate.ts";
import { broken, type Rule } from "./rule.ts";
import { subjectFromElsewhere } from "./subjects-elsewhere.ts";

/** `\b` knows Latin letters without accents only. */
const words = (list: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}])(?:${list})(?![\\p{L}\\p{M}])`, "iu");

/** The gravest of what a coach never says, in the languages a reply may be put into. Not reviewed by native speakers yet. */
const ELSEWHERE: Rule[] = [
  [
    "affection",
    words(
      "te (?:amo|quiero|extraño|adoro)|me quieres|mi amor|cariño|je t'?(?:aime|adore)|tu me manques|mon amour|ma chérie|mon chéri|ich (?:liebe|vermisse) dich|hab dich lieb|mein schatz|eu te amo|amo você|te amo|sinto sua falta|meu amor|querid[ao]|main tumse pyaar|tumse pyar|pyaar kart[ai]",
    ),
  ],
  ["affection", /प्यार करत|तुम्हारी याद|愛して|愛してい|大好きだよ|会いたかった|寂しかった/u],
  [
    "a person",
    words(
      "soy (?:un |una )?(?:human[oa]|persona|mujer|hombre|real)(?: de verdad)?|je suis (?:un |une )?(?:humaine?|vraie?|personne|femme|homme)(?: femme| personne| homme)?|ich bin (?:ein |eine )?(?:mensch|echte?r?|frau|mann)(?: mensch| person)?|sou (?:um |uma )?(?:human[oa]|pessoa|mulher|homem|real)|main (?:ek )?(?:insaan|insan)",
    ),
  ],
  ["a person", /मैं (?:एक )?(?:इंसान|मनुष्य|आदमी|औरत)|(?:私|僕|俺|わたし)(?:は|も)?(?:本物の)?(?:人間|女|男)/u],
  [
    "a promise",
    words(
      "(?:nuestro|un) secreto|no (?:se )?lo cuentes|te prometo|(?:notre|un) secret|ne (?:le )?dis (?:rien )?à personne|je te promets|unser geheimnis|sag (?:es )?niemandem|ich verspreche|(?:nosso|um) segredo|não conte|eu prometo|hamara raaz|kisi ko mat batana|vaada karta",
    ),
  ],
  ["a promise", /हमारा राज़|किसी को मत बता|वादा करत|秘密だ|誰にも言わない|約束する/u],
  [
    "a health service",
    words(
      "terapeuta|terapia|médic[oa]s?|medicamentos?|pastillas|diagnóstico|depresión|thérap\\p{L}*|médecin|médicaments?|pilules|diagnostic|dépression|therap\\p{L}*|arzt|ärztin|medikamente?|tabletten|pillen|diagnose|depression|remédios?|comprimidos|diagnóstico|depressão|doctor|dawai|goliyan",
    ),
  ],
  ["a health service", /डॉक्टर|दवा|गोली|गोलियाँ|निदान|医者|薬を|診断|うつ病|治療/u],
  [
    "pressure",
    words(
      "tienes que|debes|eres (?:un |una )?(?:inútil|estúpid[oa]|idiota|egoísta)|tu dois|il faut que tu|tu es (?:nul|nulle|stupide|égoïste)|du musst|du bist (?:wertlos|dumm|egoistisch)|você (?:tem que|deve|é inútil|é burr[oa])|tumhe .{0,20}hi padega|bewakoof",
    ),
  ],
  ["pressure", /तुम्हें .{0,30}ही पड़ेगा|बेवकूफ|しなければならない|お前は|馬鹿/u],
];

/** Small words that no other language here is held together with. */
const OUR_WORDS = /\b(?:the|you|your|and|is|are|that|this|with|what|of|to|it|i'm)\b/gi;
const CLEARLY_OURS = 3;

/** A translation, and what it translates, both without their quotations. */
interface Said {
  theirs: string;
  ours: string;
}

/** Why a translation is refused, or null: it is none, or says something else. */
export function elsewhereRefusal({ theirs, ours }: Said, language: string): string | null {
  if ((theirs.match(OUR_WORDS) ?? []).length >= CLEARLY_OURS) return "not translated";
  const subject = subjectFromElsewhere(theirs, ours);
  return (
    broken(theirs, ELSEWHERE) ??
    (subject === null ? null : `${subject}, in a translation`) ??
    shapeRefusal({ theirs, ours }) ??
    (namesIn(theirs, language).some((name) => !ours.includes(name)) ? "a name from elsewhere" : null) ??
    (gate(theirs).level === "clear" ? null : "an alarm")
  );
}

const count = (text: string, marks: RegExp): number => (text.match(marks) ?? []).length;

/** It asks no more than ours, cheers no more, and has hardly more sentences. */
function shapeRefusal({ theirs, ours }: Said): string | null {
  if (count(theirs, /[!¡]/g) > 0 && count(ours, /!/g) === 0) return "an exclamation mark";
  if (count(theirs, /\?/g) > count(ours, /\?/g)) return "a question of its own";
  if (count(ours, /\?/g) > 0 && count(theirs, ASKS) === 0) return "the question left out";
  return count(theirs, ENDS) > count(ours, ENDS) + 1 ? "too many sentences" : null;
}

/** In Japanese a question may end as a sentence does. */
const ASKS = /\?|か[。、]|か$/gmu;

const ENDS = /[.?!\u3002\u0964]+(?=\s|$|[^\p{P}\s])/gu;

/** Whom or what a text names, as far as its letters tell: in German everything has a capital. */
function namesIn(text: string, language: string): string[] {
  if (language === "de") return [];
  return text.split("\n").flatMap((line) => {
    const isForeign = /[\p{Script=Devanagari}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(line);
    return line.match(isForeign ? /\p{Script=Latin}{2,}/gu : /(?<=[\p{Ll},;] )\p{Lu}\p{Ll}+/gu) ?? [];
  });
}
