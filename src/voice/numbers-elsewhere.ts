/** Number words from nought to ten, in order; those for one and two are small words too, and left out. Not reviewed by native speakers yet. */
const NUMBERS: Record<string, string> = {
  es: "cero - - tres cuatro cinco seis siete ocho nueve diez",
  fr: "zéro - - trois quatre cinq six sept huit neuf dix",
  de: "null - - drei vier fünf sechs sieben acht neun zehn",
  pt: "zero - - três quatro cinco seis sete oito nove dez",
  hi: "shunya - - teen chaar paanch chhah saat aath nau das",
};
const OURS = "zero - - three four five six seven eight nine ten".split(" ");

/** In other letters: counted one after the other, as a telephone number is. */
const IN_A_ROW =
  /(?:(?:शून्य|एक|दो|तीन|चार|पाँच|पांच|छह|छः|सात|आठ|नौ)[\s,]*){3,}|[〇零一二三四五六七八九]{3,}|(?:(?:ゼロ|れい|いち|に|さん|よん|ご|ろく|なな|はち|きゅう)[、\s]+){3,}/u;

/** Whether a translation counts, in words, what ours does not: one to ten are the figures of any telephone number or share. */
export function countsInWords(theirs: string, ours: string, language: string): boolean {
  if (IN_A_ROW.test(theirs)) return true;
  const spoken: string[] = theirs.toLowerCase().match(/\p{L}+/gu) ?? [];
  const known = new Set(ours.toLowerCase().match(/\p{L}+|\d+/gu) ?? []);
  return (NUMBERS[language] ?? "")
    .split(" ")
    .some((word, at) => spoken.includes(word) && !known.has(String(at)) && !known.has(OURS[at] ?? ""));
}
