import { Person } from "../domain/person.ts";

const CURRENT = 1;

/** From a version to the next one, by the version it starts from. */
const STEPS: Record<number, (document: Record<string, unknown>) => Record<string, unknown>> = {};

/** The document was written by a newer program; this one leaves it alone. */
export class NewerDocument extends Error {
  override readonly name = "NewerDocument";
}

/** A document of any version as a person of today. Throws NewerDocument, or a ZodError where it does not fit. */
export function migrate(document: unknown): Person {
  let current = document as Record<string, unknown>;
  const version = Number(current?.["version"] ?? CURRENT);
  if (version > CURRENT) {
    throw new NewerDocument(
      `A document has version ${version}, and this program knows up to ${CURRENT}. Start the newer program again, or restore a backup.`,
    );
  }
  for (let step = version; step < CURRENT; step++) current = STEPS[step]?.(current) ?? current;
  return Person.parse(current);
}
