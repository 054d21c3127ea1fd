import type { Keeping } from "./keeping.ts";
import type { Person } from "./person.ts";
import type { Playbook } from "./playbook.ts";
import type { Router } from "./router/route.ts";
import type { Mistake } from "./walk/mistake.ts";

/** What one turn goes by. The playbook and the router stay the ones the turn began with. */
export interface Scene {
  person: Person;
  playbook: Playbook;
  router: Router;
  now: Date;
  /** When they were last heard before this (UTC). */
  heardBefore?: string | null;
  keeping?: Keeping;
}

/** What a scene holds beside its person and its moment. */
export type Words = Omit<Scene, "person" | "now">;

/** The mistake of this id; none where the files do not have it, or no longer. */
export const mistakeOf = ({ playbook }: Pick<Scene, "playbook">, id: string | null | undefined): Mistake | undefined =>
  playbook.mistakes.find((mistake) => mistake.id === id);
