/** One thing that is wrong in the playbook's files, for the person who edits them. */
export interface Problem {
  file: string;
  line: number;
  wrong: string;
  write: string;
}

/** Thrown with every problem at once: file, line, what is wrong, what to write. */
export class PlaybookError extends Error {
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    const lines = problems.map(({ file, line, wrong, write }) => `  ${file}, line ${line}: ${wrong} ${write}`);
    super(
      `The playbook has ${problems.length === 1 ? "a problem" : `${problems.length} problems`}:\n${lines.join("\n")}`,
    );
    this.name = "PlaybookError";
    this.problems = problems;
  }
}
