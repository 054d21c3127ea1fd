import { sayEnough } from "../circle/change.ts";
import { withEnough } from "../circle/enough.ts";
import { takeCircle } from "../circle/take.ts";
import { stopUnasked } from "../nudge/set.ts";
import type { Person } from "../person.ts";
import type { Aside } from "../reading/aside.ts";
import { answerInRehearsal } from "../rehearsal/answer-aside.ts";
import { beginRehearsal } from "../rehearsal/begin.ts";
import { placeWished } from "../rehearsal/place.ts";
import type { Scene } from "../scene.ts";
import { goBack } from "../walk/back.ts";
import { leave } from "../walk/finish.ts";
import { resume, withLeftOpen } from "../walk/resume.ts";
import { takeAnswer } from "../walk/walk.ts";
import { type OnTable, walkOnTable } from "../walk/walk-on-table.ts";
import { explain } from "./about.ts";
import { greet } from "./greet.ts";
import { letOut, takeTalk } from "./let-out.ts";
import { opensWith } from "./opener.ts";
import { belowMention } from "./say-mention.ts";
import { sayProgress } from "./say-progress.ts";
import { talk } from "./talk.ts";
import { type Line, say, type Turn } from "./turn.ts";

/** Answered in a sentence, and the open question comes again below it. */
const ABOVE_THE_QUESTION = [
  ...(["condition", "argue", "flirt", "harsh", "trick", "help", "wrong", "one-line"] as const),
  ...(["smaller", "bot", "private", "thanks", "what-if"] as const),
];

/** Answered in a sentence, and nothing is asked: the buttons below it are the way on. */
const ALONE = ["delete", "export", "stupid", "happened"] as const;

/** What may be said at any time. */
export function answerAside(scene: Scene, aside: Aside, text = ""): Turn {
  const { person } = scene;
  const inScene = person.activity?.kind === "rehearse" ? answerInRehearsal(scene, person.activity, aside) : null;
  if (inScene) return "turn" in inScene ? inScene.turn : answerAside(inScene.scene, aside, text);
  if (aside === "question") return resume(scene, [answered(scene, text)]);
  if (isOneOf(ABOVE_THE_QUESTION, aside)) return resume(scene, [talk(scene, aside)]);
  if (isOneOf(ALONE, aside)) return say(person, talk(scene, aside));
  const open = walkOnTable(scene);
  switch (aside) {
    case "back":
      return open ? goBack(scene, open) : say(person, talk(scene, "nothing-before"));
    case "skip":
      return skip(scene, open);
    case "stop":
    case "leave":
    case "never-mind":
      return stop(scene, aside, open);
    case "enough-circle":
      return open ? say(withEnough(leave(scene, open), scene.now), talk(scene, aside)) : sayEnough(scene);
    case "let-out":
      if (person.activity?.kind === "talk") return takeTalk(scene, person.activity, { value: "say" });
      return letOut({ ...scene, person: open ? leave(scene, open) : person }, "");
    case "rehearse":
      return belowMention(scene, text, beginRehearsal(scene, placeWished(text)));
    case "stop-nudges":
      return say(stopUnasked(person), talk(scene, "nudges-stopped"));
    case "progress":
      return sayProgress(scene);
    case "greeting":
      return person.activity ? resume(scene, [talk(scene, "welcome-back")]) : say(person, greet(scene));
    case "meaning":
    case "why":
      return resume(scene, [explain(scene, aside)]);
  }
}

const isOneOf = <Of extends Aside>(asides: readonly Of[], aside: Aside): aside is Of =>
  asides.some((one) => one === aside);

/** "Is it normal that …" is met as at the beginning; what else is asked cannot be answered. */
function answered(scene: Scene, text: string): Line {
  const opener = opensWith(scene, text);
  return opener?.first ? { text: opener.says({}) } : talk(scene, "question");
}

/** A skipped question is answered with nothing: it is not asked again. */
function skip(scene: Scene, open: OnTable | null): Turn {
  const { activity } = scene.person;
  if (activity?.kind === "clock") return skipClock(scene);
  if (activity?.kind === "circle") return takeCircle(scene, activity, { value: "skip" }) ?? resume(scene, []);
  return open ? withLeftOpen(scene, takeAnswer(scene, open, null)) : resume(scene, [talk(scene, "nothing-to-skip")]);
}

/** Without an answer nothing changes; what was open before comes again. */
const skipClock = (scene: Scene): Turn =>
  resume({ ...scene, person: { ...scene.person, activity: scene.person.left, left: null } }, [
    talk(scene, "clock-skipped"),
  ]);

/** "Stop" ends what is open, and where nothing is, what was promised. A goodbye ends no promise. */
function stop(scene: Scene, aside: "stop" | "leave" | "never-mind", open: OnTable | null): Turn {
  const { person } = scene;
  const line = talk(scene, aside === "leave" ? "stop" : aside, { when: open?.walk.answers["when"] ?? null });
  if (open) return say(leaveAll(scene, open), line);
  const isAwaited = person.nudge !== null || person.reminders.length > 0 || person.checkInAt !== null;
  if (aside === "stop" && person.activity === null && isAwaited)
    return say(stopUnasked(person), talk(scene, "nudges-stopped"));
  return say({ ...person, activity: null, left: null }, line);
}

/** Leaves what is on the table, and what waited beneath it: what was found there is kept as well. */
function leaveAll(scene: Scene, open: OnTable): Person {
  const { left } = scene.person;
  const person = leave(scene, open);
  const beneath = walkOnTable({ ...scene, person: { ...person, activity: left } });
  return beneath ? leave({ ...scene, person }, beneath) : person;
}
