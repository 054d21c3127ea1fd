/** FNV-1a over the letters of a text, or of a piece of it. */
export function hashOf(text: string, from = 0, to = text.length): number {
  let sum = 2166136261;
  for (let place = from; place < to; place++) sum = Math.imul(sum ^ text.charCodeAt(place), 16777619);
  return sum;
}
