/** The same work, done once for each text it is given, for as long as what this returns is kept. */
export function once<T>(work: (text: string) => T): (text: string) => T {
  const done = new Map<string, T>();
  return (text) => {
    const before = done.get(text);
    if (before !== undefined) return before;
    const made = work(text);
    done.set(text, made);
    return made;
  };
}
