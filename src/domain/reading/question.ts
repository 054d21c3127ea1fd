/** A line in two parts: what is remarked first, and from the question on, to be asked word for word. */
export interface Asked {
  remark: string;
  question: string;
}

const SENTENCE_END = /(?<=[.?…]["”]?)(?: |(?=\n))/;

/** Splits before the last sentence that asks. A text without a question mark, or with a drafted message, is all question. */
export function splitQuestion(text: string): Asked {
  if (/^> /m.test(text) || !text.includes("?")) return { remark: "", question: text };
  const sentences = text.split(SENTENCE_END);
  const asking = sentences.findLastIndex((sentence) => sentence.includes("?"));
  return { remark: sentences.slice(0, asking).join(" ").trim(), question: sentences.slice(asking).join(" ").trim() };
}
