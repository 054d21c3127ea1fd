import { trainRouter } from "../../src/domain/router/learn.ts";
import { knocksFor, nameOf } from "../../src/domain/talk/knocks.ts";
import { playbook, router } from "../support/playbook.ts";
import {
  isMistake,
  type Judged,
  type JudgedFirst,
  judgeByFolds,
  judgeFirst,
  judgeFrozen,
} from "../support/router-folds.ts";
import { type Figure, timed } from "./figure.ts";

/** The router on sentences it was not trained on: ten-fold cross-validation, the fold chosen by line, and the frozen fifth. */
export async function routerBench(): Promise<Figure[]> {
  const training = await timed(() => trainRouter(playbook));
  const texts = Object.values(playbook.heard).flat();
  const routing = await timed(() => {
    for (const text of texts) router.route(text);
  });
  return [
    ...quality("ten-fold", judgeByFolds(10)),
    ...quality("frozen", judgeFrozen()),
    ...offers(judgeFirst(5)),
    { name: "router: training", value: training, unit: "ms", target: "<= 400" },
    { name: "router: a message", value: routing / texts.length, unit: "ms", target: "<= 0.2" },
  ];
}

function quality(name: string, judged: Judged[]): Figure[] {
  const offTopic = judged.filter(({ topic }) => topic === "off-topic");
  const percent = (what: string, among: Judged[], isSo: (one: Judged) => boolean, target = ""): Figure => ({
    name: `router, ${name}: ${what}`,
    value: (100 * among.filter(isSo).length) / among.length,
    unit: "%",
    target,
  });
  return [
    { name: `router, ${name}: sentences`, value: judged.length, unit: "", target: "" },
    percent("top one", judged, isRight, ">= 88"),
    percent("top two", judged, ({ topic, routed }) => routed.ranked.slice(0, 2).some((one) => one.topic === topic)),
    percent("share asked", judged, ({ routed }) => !routed.sure),
    percent("right when sure", judged.filter(isSure), isRight, ">= 94"),
    percent("helped", judged, (one) => (isSure(one) ? isRight(one) : isOffered(one)), ">= 95"),
    percent("off-topic taken for a mistake", offTopic, ({ routed }) => routed.sure && isMistake(routed.topic), "<= 3"),
  ];
}

const isSure = ({ routed }: Judged) => routed.sure;
const isRight = ({ topic, routed }: Judged) => routed.topic === topic;

/** Whether what is shown instead of a guess has it: one of the sentences, one of the two other ways, or "something else". */
function isOffered({ topic, routed }: Judged): boolean {
  if (isMistake(topic)) return knocksFor({ playbook }, routed).some(({ mistake }) => mistake === topic);
  return topic === "off-topic" || routed.ranked.slice(0, 2).some((one) => one.topic === topic && topic !== "greeting");
}

/** Of first messages that say little, by two hands: whether what is offered has one, or two, that a kind reader would offer. */
function offers(judged: JudgedFirst[]): Figure[] {
  const fitting = judged.map(({ fitting: fits, routed }) => {
    const offered = knocksFor({ playbook }, routed);
    return offered.filter((one) => fits.includes(nameOf({ playbook }, one))).length;
  });
  const percent = (least: number) => (100 * fitting.filter((count) => count >= least).length) / fitting.length;
  return [
    { name: "router, first messages: five-fold", value: judged.length, unit: "", target: "" },
    { name: "router, first messages: one of the four fits", value: percent(1), unit: "%", target: ">= 90" },
    { name: "router, first messages: two of the four fit", value: percent(2), unit: "%", target: "" },
  ];
}
