/** Where an error came from, at most five places. Its message, which may quote somebody, stands above them, and its lines may begin as theirs do. */
export const placesIn = ({ stack = "", message }: Error): string[] =>
  stack
    .replace(message, "")
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 5)
    .map((line) => line.trim());
