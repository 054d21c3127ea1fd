/** Flesch-Kincaid grade of a text: years of school in the United States; syllables are estimated from vowels. */
export function readingGrade(text: string): number {
  const sentences = text.split(/[.!?…\n]+/).filter((part) => /\p{L}/u.test(part)).length || 1;
  const words = text.match(/[\p{L}'’]+/gu) ?? [];
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word.toLowerCase()), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

const syllablesIn = (word: string): number =>
  Math.max(1, (word.replace(/e$|es$|ed$/, "").match(/[aeiouy]+/g) ?? []).length);
