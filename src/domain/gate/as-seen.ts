/** Pairs of what is typed and the letter it shows as. */
const letters = (shown: string, plain: string): [string, string][] =>
  [...shown].map((sign, place) => [sign, [...plain][place] ?? sign]);

const ALPHABET = "abcdefghijklmnopqrstuvwxyz";
const inBlock = (first: number): string =>
  [...ALPHABET].map((_, place) => String.fromCodePoint(first + place)).join("");

/** Letters in white on black, small capitals, and letters as the fonts of "fancy text" have them that Unicode does not call the same. */
const PLAIN = new Map([
  ...letters(inBlock(0x1f150), ALPHABET),
  ...letters(inBlock(0x1f170), ALPHABET),
  ...letters("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnopqrstuvwyz"),
]);

/** Letters that stand on their heads, and what they are. */
const UPRIGHT = new Map(letters("ɐɔǝɟƃɥᴉıʞɯɹʇʌʍʎqpbdun", "acefghiikmrtvwybdqpnu"));

const UNUSUAL = /[^\0-\u024f]|[%<\x1b]|\]\(/;
const FANCY = /[\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}ᴀ-ᴢꜰꜱǫɢɪɴʀʏʙʜʟ]/gu;
const MARKS = /\p{Me}/gu;

/** A letter in a box; two side by side are a flag, and stay one. */
const BOXED = /(?<![\u{1f1e6}-\u{1f1ff}])[\u{1f1e6}-\u{1f1ff}](?:[\u{1f1e6}-\u{1f1ff}]{2})*(?![\u{1f1e6}-\u{1f1ff}])/gu;

/** What stands behind the mark that turns the direction of writing, up to the line's end or the mark that turns it back. */
const TURNED = /\u202e([^\u202c\n]+)/g;

/** So many letters on their heads are no accident. */
const HEADSTANDS = /(?:[ɐɔǝɟɥᴉʞɯɹʇʌʍʎ].*){3}/su;

/** A text as Discord shows it: letters in other shapes are letters, an emoji is its name, and an address does not stand between words. What may be turned round stands there both ways. */
export function asSeen(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  const links: string[] = [];
  const shown = text
    .replace(/\x1b\[[\d;]{0,12}m/g, "")
    .replace(/\]\((\S{1,2000}?)\)/g, (_, link: string) => {
      links.push(link);
      return "";
    })
    .replace(/<a?:(\w{1,32}):\d{15,20}>/g, " $1 ")
    .replace(/<(?:@[&!]?|#)\d{15,20}>/g, " ")
    .replace(/(?:%[\da-f]{2})+/gi, decoded)
    .replace(MARKS, "")
    .replace(BOXED, (row) => [...row].map((sign) => ALPHABET[(sign.codePointAt(0) ?? 0) - 0x1f1e6]).join(""))
    .replace(FANCY, (sign) => PLAIN.get(sign) ?? sign);
  const turned = [...shown.matchAll(TURNED)].map(([, line = ""]) => reversed(line));
  return [shown, ...turned, ...(HEADSTANDS.test(shown) ? [upright(shown)] : []), ...links].join("\n");
}

const upright = (text: string): string => reversed([...text].map((sign) => UPRIGHT.get(sign) ?? sign).join(""));

const reversed = (text: string): string => [...text].toReversed().join("");

/** "%20" is a space; what is no such sign stays as it is. */
function decoded(signs: string): string {
  try {
    return decodeURIComponent(signs);
  } catch {
    return signs;
  }
}
