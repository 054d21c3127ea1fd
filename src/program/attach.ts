import type { Store } from "../coach/ports.ts";
import { exported } from "../domain/export.ts";
import type { Recipe } from "../domain/outgoing.ts";
import type { Person } from "../domain/person.ts";
import type { Playbook } from "../domain/playbook.ts";
import type { Scene } from "../domain/scene.ts";
import { drawableOf } from "../domain/talk/picture-numbers.ts";
import { pageOf } from "../domain/try/page.ts";
import type { PictureWords } from "../picture/progress-numbers.ts";
import type { LiveWords } from "../playbook/live.ts";

/** A file to show: for a picture with one sentence that says what is on it. */
export interface Drawn {
  name: string;
  bytes: Uint8Array;
  alt?: string;
  /** The same for a screen that shows only text. */
  text?: string;
}

/** The playbook and the router of the moment. */
type Words = Pick<Scene, "playbook" | "router">;

/** Draws an attachment from the person, when it is shown; null if there is nothing to draw. */
export async function drawAttachment(recipe: Recipe, person: Person, words: Words): Promise<Drawn | null> {
  switch (recipe.kind) {
    case "page":
      return pageFor(recipe, person, words);
    case "export":
      return exportOf(recipe, person);
    case "progress":
      return pictureOf(recipe, person, words.playbook);
  }
}

/** The same for a person by id, with what is kept of them and the words of the moment. */
export const attachmentsOf = (store: Store, words: LiveWords) => async (recipe: Recipe, personId: string) => {
  const person = await store.load(personId);
  return person && drawAttachment(recipe, person, words());
};

function exportOf({ asOf }: Recipe, person: Person): Drawn {
  const bytes = Buffer.from(`${JSON.stringify(exported(person), null, 2)}\n`);
  return { name: `wider-circle-${asOf.slice(0, 10)}.json`, bytes };
}

function pageFor({ asOf }: Recipe, person: Person, words: Words): Drawn {
  const text = pageOf({ ...words, person, now: new Date(asOf) });
  return { name: `wider-circle-page-${asOf.slice(0, 10)}.md`, bytes: Buffer.from(`${text}\n`) };
}

async function pictureOf({ asOf }: Recipe, person: Person, playbook: Playbook): Promise<Drawn | null> {
  const numbers = drawableOf(person, new Date(asOf));
  if (!numbers) return null;
  // Drawing brings a library with it that nobody needs before.
  const { drawProgress } = await import("../picture/draw-progress.ts");
  const { title, ...words } = wordsOf(playbook);
  const { inText } = await import("../picture/in-text.ts");
  const shown = { ...numbers, title, words };
  const { png, alt } = await drawProgress(shown);
  return { name: `your-numbers-${asOf.slice(0, 10)}.png`, bytes: png, alt, text: inText(shown) };
}

function wordsOf({ talk }: Playbook): PictureWords & { title: string } {
  const line = (key: string, scope: object = {}) => talk[`picture-${key}`]?.[0]?.text({ ...scope }) ?? "";
  return {
    title: line("title"),
    guessHeading: line("guesses"),
    guessed: line("guessed"),
    came: line("came"),
    numberHeading: line("numbers"),
    before: line("before"),
    after: line("after"),
    days: line("days"),
    comebacks: line("comebacks"),
    oldest: line("oldest"),
    newest: line("newest"),
    result: {
      guesses: (result) => line("said-guesses", result),
      numbers: ({ latest }) => line("said-numbers", { before: latest?.before ?? null, after: latest?.after ?? null }),
      days: (result) => line("said-days", result),
    },
  };
}
