import { z } from "zod";
import { Person } from "../domain/person.ts";

const Versioned = z.looseObject({ version: z.int().min(1) });
type Versioned = z.infer<typeof Versioned>;

/** Makes a document one version younger; the version itself is counted here, not by the step. */
type Step = (document: Versioned) => Record<string, unknown>;

/** The first step leads from version 1 to version 2, the next one to version 3, and so on. Never remove one. */
const STEPS: readonly Step[] = [];

/** The document was written by a newer program; this one leaves it alone. */
export class NewerDocument extends Error {
  override readonly name = "NewerDocument";
}

/** A document of any version as a person of today. Throws NewerDocument, or a ZodError where it does not fit. */
export const migrate = (document: unknown): Person => Person.parse(climb(document, STEPS));

/** What a later start could not read would be set aside there, and its person forgotten: it is not written in the first place. */
export function mustBeReadable(person: Person): void {
  const read = Person.safeParse(person);
  if (read.success) return;
  const places = read.error.issues.map(({ path }) => path.join(".")).join(", ");
  throw new Error(`The document could not be read again: ${places}.`, { cause: read.error });
}

/** Takes a document up every step it has not taken yet. Throws as `migrate` does. */
export function climb(document: unknown, steps: readonly Step[]): Versioned {
  const found = Versioned.parse(document);
  const current = steps.length + 1;
  if (found.version > current) {
    throw new NewerDocument(
      `A document has version ${found.version}, and this program knows up to ${current}. Start the newer program again, or restore a backup.`,
    );
  }
  return steps
    .slice(found.version - 1)
    .reduce((older, step) => ({ ...step(older), version: older.version + 1 }), found);
}
