import type { Pressed, Rehearsing } from "../activity.ts";
import { isLast } from "../reading/said.ts";
import { saysAny, withoutFillers, wordsOf } from "../reading/text.ts";
import type { Scene } from "../scene.ts";
import { talk } from "../talk/talk.ts";
import { say, type Turn } from "../talk/turn.ts";
import { endScene, takeOutside } from "./end-scene.ts";
import { hears } from "./hears.ts";
import { lay, sceneLine, showScene, waysOn } from "./say-scene.ts";
import type { LabelName } from "./script.ts";
import { anyManner, askWho, mannerIn, takeManner, takePlace } from "./set-scene.ts";
import { lend, sayAgain, takeLine } from "./take-line.ts";

/** Whatever is typed while a scene is open. */
export function takeRehearsal(scene: Scene, rehearsing: Rehearsing, text: string): Turn {
  switch (rehearsing.asked) {
    case "place":
      return hears(scene, text, "take") && rehearsing.place !== null
        ? askWho(scene, rehearsing, rehearsing.place)
        : takePlace(scene, rehearsing, text);
    case "who": {
      const manner = mannerIn(scene, text, rehearsing);
      return manner ? takeManner(scene, rehearsing, manner) : takeNoManner(scene, rehearsing, text);
    }
    case "line":
    case "next": {
      const way = waysOn(rehearsing).find((one) => hears(scene, text, one)) ?? wayAfter(scene, rehearsing, text);
      return way ? takeWay(scene, rehearsing, way) : takeLine(scene, rehearsing, text);
    }
  }
}

/** So many words are said to whoever is there. */
const SAID = 4;

/** What is no manner is asked about once more; then it is any of them, and a sentence is said to them at once. */
function takeNoManner(scene: Scene, rehearsing: Rehearsing, text: string): Turn {
  const again = sceneLine(scene, "who_again");
  if (!isLast(scene.person.said, again.text)) return lay(scene, rehearsing, [again]);
  const manner = anyManner(scene, rehearsing);
  return wordsOf(text).length < SAID
    ? takeManner(scene, rehearsing, manner)
    : takeLine(scene, { ...rehearsing, manner, asked: "line" }, text);
}

/** When the other has gone nothing is said to them: "no" ends it, and "yes outside" is the button behind the yes. */
function wayAfter(scene: Scene, rehearsing: Rehearsing, text: string): LabelName | undefined {
  const { yes, no, fillers } = scene.playbook.vocabulary;
  if (!rehearsing.isOver) return undefined;
  const bare = withoutFillers(text, [...fillers, ...yes]);
  if (saysAny(bare, no)) return "enough";
  return waysOn(rehearsing).find((one) => hears(scene, bare, one));
}

/** A press: `asked` names the question and how many lines were played then. */
export function pressRehearsal(scene: Scene, rehearsing: Rehearsing, { asked, value }: Pressed): Turn {
  const { asked: now, played } = rehearsing;
  const way = waysOn(rehearsing).find((one) => one === value);
  if (asked === `${now}${played}` && way) return takeWay(scene, rehearsing, way);
  if (now === "line" && asked === `next${played}`) return pressAfterNext(scene, rehearsing, value);
  const isSecondPress = played === 0 && asked.endsWith("0");
  return isSecondPress ? say(scene.person) : showScene(scene, rehearsing, [talk(scene, "old-button")]);
}

/** The buttons below the last answer, while their next line is waited for. */
function pressAfterNext(scene: Scene, rehearsing: Rehearsing, value: string): Turn {
  if (value === "enough" || value === "outside") return takeWay(scene, rehearsing, value);
  return value === "on" ? say(scene.person) : showScene(scene, rehearsing);
}

function takeWay(scene: Scene, rehearsing: Rehearsing, way: LabelName): Turn {
  switch (way) {
    case "take":
      return askWho(scene, rehearsing, rehearsing.place ?? "");
    case "again":
      return sayAgain(scene, rehearsing);
    case "on":
      return showScene(scene, { ...rehearsing, asked: "line" });
    case "enough":
      return endScene(scene, rehearsing);
    case "outside":
      return takeOutside(scene, rehearsing);
    case "other":
    case "let_out":
      return showScene(scene, rehearsing);
    default:
      return takeManner(scene, rehearsing, way);
  }
}

/** A step back: the last line once more, or the question before. */
export function rehearseBack(scene: Scene, rehearsing: Rehearsing): Turn {
  if (rehearsing.exchanges.length > 0) return sayAgain(scene, rehearsing);
  switch (rehearsing.asked) {
    case "place":
      return showScene(scene, rehearsing, [talk(scene, "nothing-before")]);
    case "who":
      return showScene(scene, { ...rehearsing, asked: "place", place: null });
    case "line":
    case "next":
      return showScene(scene, { ...rehearsing, asked: "who", manner: null });
  }
}

/** Skipped: any place, any manner, or a line that is lent. */
export function rehearseSkip(scene: Scene, rehearsing: Rehearsing): Turn {
  switch (rehearsing.asked) {
    case "place":
      return showScene(scene, rehearsing, [sceneLine(scene, "place_again")]);
    case "who":
      return takeManner(scene, rehearsing, anyManner(scene, rehearsing));
    case "line":
    case "next":
      return lend(scene, rehearsing);
  }
}
