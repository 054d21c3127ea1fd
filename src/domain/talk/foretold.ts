import { foretellingIn } from "../reading/loud.ts";
import { listenTo, withoutFillers, wordsOf } from "../reading/text.ts";
import type { Routed } from "../router/route.ts";
import { mistakeOf, type Scene } from "../scene.ts";
import type { Mistake } from "../walk/mistake.ts";
import { SHORT } from "./opener.ts";

/** Above this the words alone are enough. */
const PLAIN = 0.95;

/** So many of the nearest sentences are near. */
const NEAR = 3;

/** What only a mistake that works on a thought asks. */
const HOW_LOUD = "intensity";

/** "I'll bore him", "everyone will be in couples": what a head foretells of people, typed below first sentences. The mistake that makes such a thought quieter, if it is near. */
export function foretoldIn(scene: Scene, text: string): Mistake | undefined {
  const { fillers, foretells } = scene.playbook.vocabulary;
  if (wordsOf(text).length > SHORT || !listenTo(withoutFillers(text, fillers))(foretells)) return undefined;
  const { nearest, confidence } = scene.router.route(text);
  if (confidence >= PLAIN) return undefined;
  const near = nearest.slice(0, NEAR).map((name) => mistakeOf(scene, name.split(".")[0]));
  return near.find((mistake) => mistake?.steps.some(({ id }) => id === HOW_LOUD));
}

/** So many of the nearest sentences are nearest. */
const NEAREST = 2;

/** "School starts monday and nobody will sit with me", of which the router is not sure: a mistake that is near and would ask for just that thought. */
export function thoughtToldIn(scene: Scene, text: string, { nearest }: Routed): Mistake | undefined {
  if (foretellingIn(text, scene.playbook.vocabulary) === null) return undefined;
  const near = nearest.slice(0, NEAREST).map((name) => mistakeOf(scene, name.split(".")[0]));
  return near.find((mistake) => mistake?.steps.some(({ foretoldIn }) => foretoldIn !== undefined));
}
