import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Playbook } from "../domain/playbook.ts";
import type { Router } from "../domain/router/route.ts";
import { learnAside, routerOf } from "./learn.ts";
import { contentOf, type LearnedFile } from "./learned-file.ts";
import { loadPlaybook } from "./load.ts";
import { PlaybookError, type Problem } from "./problem.ts";

/** The playbook and the router as they are now; asked at the start of each turn. */
export type LiveWords = () => { playbook: Playbook; router: Router };

/** What `openWords` needs beside the folder. */
export interface LiveParts {
  learned: LearnedFile;
  /** How often the files are looked at, at most, in ms. */
  look?: number;
  /** Told in one line that an edit has a problem, and that the words were loaded again. */
  tell?: ((line: string) => void) | undefined;
  log: { info(facts: object, event: string): void; warn(facts: object, event: string): void };
}

/** Loads the playbook, and loads it again as one value when a file has changed. A broken edit keeps the last good one. */
export async function openWords(
  root: string,
  { learned, log, tell = () => {}, look: pause = 1000 }: LiveParts,
): Promise<LiveWords> {
  const content = contentOf(root);
  const kept = learned.read(content);
  const parsed = kept?.parsed ?? new Map<string, unknown>();
  let playbook = loadPlaybook(root, kept ? "never" : "start", parsed);
  let router = routerOf(kept?.lesson ?? (await learnNow(playbook, { content, parsed })), playbook);
  let seen = signature(root);
  let looked = performance.now();

  return () => {
    if (performance.now() - looked >= pause) look();
    return { playbook, router };
  };

  function look(): void {
    looked = performance.now();
    const now = signature(root);
    if (now === seen) return;
    seen = now;
    try {
      const parsed = new Map<string, unknown>();
      const next = loadPlaybook(root, "start", parsed);
      if (lessonsOf(next) !== lessonsOf(playbook)) relearn(next, parsed);
      playbook = next;
      log.info({}, "the playbook was loaded again");
      tell("The files were read again; from here on these words are used.");
    } catch (error) {
      const problems = error instanceof PlaybookError ? error.problems : String(error);
      log.warn({ problems }, "the playbook has a problem; the last good one serves");
      tell(error instanceof PlaybookError ? inOneLine(error.problems) : `The files could not be read: ${problems}`);
    }
  }

  /** Until it has learned, the old router serves. */
  function relearn(next: Playbook, parsed: Map<string, unknown>): void {
    learnNow(next, { content: contentOf(root), parsed }).then(
      (lesson) => {
        // Files that changed once more meanwhile are learned by themselves.
        if (lessonsOf(next) !== lessonsOf(playbook)) return;
        router = routerOf(lesson, next);
        log.info({}, "the router has learned the new sentences");
      },
      (error: unknown) => log.warn({ error }, "the router could not learn; the old one serves"),
    );
  }

  async function learnNow(from: Playbook, { content, parsed }: { content: string; parsed: Map<string, unknown> }) {
    const lesson = await learnAside(from);
    learned.write(content, { lesson, parsed });
    return lesson;
  }
}

function inOneLine([first, ...others]: Problem[]): string {
  const { file, line, wrong, write } = first ?? { file: "", line: 0, wrong: "", write: "" };
  const more = others.length === 0 ? "" : ` (${others.length} more: npm run -s preview)`;
  return `${file}, line ${line}: ${wrong} ${write}${more} Until then the last good words are used.`;
}

/** What the router learns from, to compare. */
const lessonsOf = ({ heard, near, concepts }: Playbook): string => JSON.stringify([heard, near, concepts]);

/** Names, sizes and times of the files; editors' own files are ignored. Whatever the folder is like just now, a turn goes on. */
function signature(root: string): string {
  try {
    return readdirSync(root, { recursive: true, encoding: "utf8" })
      .filter((name) => !/(^|\/)[.#]|~$/.test(name))
      .sort()
      .map((name) => `${name} ${stateOf(join(root, name))}`)
      .join("\n");
  } catch {
    return "away";
  }
}

/** A file may go between two looks, or be a link that leads nowhere. */
function stateOf(path: string): string {
  try {
    const { size, mtimeMs } = statSync(path);
    return `${size} ${mtimeMs}`;
  } catch {
    return "gone";
  }
}
