import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Playbook } from "../domain/playbook.ts";
import type { Router } from "../domain/route.ts";
import { loadPlaybook } from "./load.ts";
import { PlaybookError } from "./problem.ts";

/** The playbook and the router as they are now; asked at the start of each turn. */
export type LiveWords = () => { playbook: Playbook; router: Router };

/** What `openWords` needs beside the folder. */
export interface LiveParts {
  /** Trains a router, or gives the kept one for the same sentences. */
  train: (playbook: Playbook) => Router;
  /** Trains off the main thread; until it resolves the old router serves. */
  retrain: (playbook: Playbook) => Promise<Router>;
  /** How often the files are looked at, at most, in ms. */
  look?: number;
  log: { info(facts: object, event: string): void; warn(facts: object, event: string): void };
}

/** Loads the playbook, and loads it again as one value when a file has changed. A broken edit keeps the last good one. */
export function openWords(root: string, { train, retrain, log, look: pause = 1000 }: LiveParts): LiveWords {
  let playbook = loadPlaybook(root);
  let router = train(playbook);
  let seen = signature(root);
  let looked = Date.now();

  return () => {
    if (Date.now() - looked >= pause) look();
    return { playbook, router };
  };

  function look(): void {
    looked = Date.now();
    const now = signature(root);
    if (now === seen) return;
    seen = now;
    try {
      const next = loadPlaybook(root);
      if (lessonsOf(next) !== lessonsOf(playbook)) learn(next);
      playbook = next;
      log.info({}, "the playbook was loaded again");
    } catch (error) {
      const problems = error instanceof PlaybookError ? error.problems : String(error);
      log.warn({ problems }, "the playbook has a problem; the last good one serves");
    }
  }

  function learn(next: Playbook): void {
    retrain(next).then(
      (learned) => {
        router = learned;
        log.info({}, "the router has learned the new sentences");
      },
      (error: unknown) => log.warn({ error }, "the router could not learn; the old one serves"),
    );
  }
}

/** What the router learns from, to compare. */
const lessonsOf = ({ heard, concepts }: Playbook): string => JSON.stringify([heard, concepts]);

/** Names, sizes and times of the files; editors' own files are ignored. */
function signature(root: string): string {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => !/(^|\/)[.#]|~$/.test(name))
    .sort()
    .map((name) => {
      const { size, mtimeMs } = statSync(join(root, name));
      return `${name} ${size} ${mtimeMs}`;
    })
    .join("\n");
}
