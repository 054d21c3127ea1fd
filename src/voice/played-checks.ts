import { gate } from "../domain/gate/gate.ts";
import type { Playbook } from "../domain/playbook.ts";
import { wordsOf } from "../domain/reading/text.ts";
import { BOUNDS } from "./bounds.ts";
import { CLAIMS } from "./claims.ts";
import { tellsOfThem } from "./courtesies.ts";
import { NO_SMALL_THING } from "./offered-acts.ts";
import { PLAYED_BOUNDS } from "./played-bounds.ts";
import { broken, plainly, type Rule } from "./rule.ts";
import { writingRefusal } from "./signs.ts";
import { subjectRefusal } from "./subject.ts";
import { VERDICTS } from "./verdicts.ts";

/** In words and sentences: one or two, as somebody says them in passing. */
const MOST = { words: 32, sentences: 3 };

/** What a played person never says. */
const PLAYED: Rule[] = [
  [
    "flirting",
    /\b(?:cute|gorgeous|handsome|beautiful|pretty (?:girl|boy|eyes|face)|sexy|hot stuff|babe|baby|darling|honey|sweet(?:heart|ie)|kiss\w*|flirt\w*|crush|single|boyfriend|girlfriend|attract\w*|your (?:eyes|smile|lips|body|place)|my (?:place|bed)|date|dating|come home|wink\w*|blush\w*|seduc\w*|sex\w*|love you|like you|into you|lips|naked|bed)\b|, love\b/i,
  ],
  [
    "a minor",
    /\b(?:i'm|i am|just turned|turning|i'll be) (?:only )?(?:\d{1,2}|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)\b|\b(?:years? old|grade \d+|\w+ grade|year (?:\d|seven|eight|nine|ten|eleven)|my (?:mum|mom|mummy|mommy|daddy|homeroom)|grounded|recess|middle school|high school|primary school|underage)\b/i,
  ],
  [
    "meeting or contact",
    /\b(?:my (?:number|insta\w*|snap\w*|address)|your (?:number|insta\w*|snap\w*|address)|add me|text me|dm me|message me|call me|whatsapp|snapchat|instagram|come over|meet (?:me|up)|exchange numbers|pick you up|a lift|a ride)\b/i,
  ],
  [
    "an insult",
    /\b(?:idiot|stupid|moron|dumb|loser|shut up|fuck\w*|shit\w*|bitch\w*|damn|hate you|weirdo|creep\w*|freak|ugly|fat|pathetic|get lost|piss off|go away|leave me alone|disgusting|kill\w*|hit you|hurt you)\b/i,
  ],
  ["drink or drugs", /\b(?:drunk|wasted|weed|vape|cocaine|pills|tequila|vodka|shots)\b/i],
  [
    "talk about the game",
    /\b(?:role.?play\w*|rehears\w*|simulat\w*|pretend\w*|fiction\w*|as the (?:other|character|person)|in character|instructions?|prompt|your (?:line|opener|tip)|tip:|they:|person:|other:|user|assistant|try (?:asking|saying))\b/i,
  ],
  [
    "closeness",
    /\b(?:i promise|safe with|all i have|suits? you|hand on (?:your|my)|waiting for you|way to you|about you|your phone|table for two|remember us|at my first|i see that you|steal\w*|they never will)\b/i,
  ],
  ["a stage direction", /[*()[\]{}]|^["']|["']$/],
];

/** Of what the coach never claims, a played person may say a name and give their word. */
const MAY_CLAIM = ["somebody else's part", "a promise"];
/** Somebody in passing may speak of where they are. */
const MAY_JUDGE = ["this place as a place to be"];
const VERDICTS_TOO = [...VERDICTS.filter(([reason]) => !MAY_JUDGE.includes(reason)), ...NO_SMALL_THING];
const NEVER = [
  ...PLAYED,
  ...VERDICTS_TOO,
  ...PLAYED_BOUNDS,
  ...BOUNDS,
  ...CLAIMS.filter(([reason]) => !MAY_CLAIM.includes(reason)),
];

/** What a line may draw on: the playbook, and what was said in the scene. */
interface DrawnOn {
  playbook: Playbook;
  said: string;
}

/** Why a line of the played person is refused, or null. The reason never quotes it. */
export function playedRefusal(text: string, { playbook, said }: DrawnOn): string | null {
  const line = plainly(text);
  if (wordsOf(line).length === 0) return "nothing";
  if (line.includes("\n")) return "more than one line";
  if (wordsOf(line).length > MOST.words) return "too long";
  if ((line.match(/[.?…]+(?=\s|$)/g) ?? []).length > MOST.sentences) return "too many sentences";
  if ((line.match(/\?/g) ?? []).length > 1) return "more than one question";
  const drawn = { playbook, gate, from: said, also: wordsOfScript(playbook) };
  if (tellsOfThem(line)) return "something about them";
  return broken(line, NEVER) ?? writingRefusal(text) ?? subjectRefusal(text, drawn);
}

/** Playbooks never change, so each is read once. */
const ready = new WeakMap<Playbook, string>();

/** Every word others say in the script, where they are, and the everyday things. */
function wordsOfScript(playbook: Playbook): string {
  const known = ready.get(playbook);
  if (known !== undefined) return known;
  const { places, everyday, answers, leaves } = playbook.rehearsal;
  const said = [
    ...Object.values(answers).flatMap((deeds) => Object.values(deeds).flat()),
    ...Object.values(leaves).flat(),
  ];
  const words = [
    ...everyday,
    ...places.flatMap(({ heard, openers, details }) => [...heard, ...openers, ...details]),
    ...said.map(({ text }) => text({ detail: "" })),
  ].join("\n");
  ready.set(playbook, words);
  return words;
}
