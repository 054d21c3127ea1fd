import { trainRouter } from "../../src/domain/router/train.ts";
import { playbook, router } from "../support/playbook.ts";
import { isMistake, type Judged, judgeByFolds } from "../support/router-folds.ts";
import { type Figure, timed } from "./figure.ts";

/** The router on sentences it was not trained on: ten-fold cross-validation, the fold chosen by line. */
export async function routerBench(): Promise<Figure[]> {
  const judged = judgeByFolds(10);
  const mistakes = judged.filter(({ topic }) => isMistake(topic));
  const offTopic = judged.filter(({ topic }) => topic === "off-topic");
  const training = await timed(() => trainRouter(playbook));
  const texts = Object.values(playbook.heard).flat();
  const routing = await timed(() => {
    for (const text of texts) router.route(text);
  });
  return [
    { name: "router: sentences", value: judged.length, unit: "", target: "" },
    percent("top one", judged, { isSo: isRight, target: ">= 88" }),
    percent("top two", judged, { isSo: (one) => isAmongTwo(one, () => true), target: "" }),
    percent("share asked", judged, { isSo: ({ routed }) => !routed.sure, target: "" }),
    percent("right when sure", judged.filter(isSure), { isSo: isRight, target: ">= 94" }),
    percent("helped", judged, {
      isSo: (one) => (isSure(one) ? isRight(one) : isAmongTwo(one, () => true)),
      target: ">= 95",
    }),
    percent("helped, of mistakes, two mistakes offered", mistakes, {
      isSo: (one) => (isSure(one) ? isRight(one) : isAmongTwo(one, isMistake)),
      target: "",
    }),
    percent("off-topic taken for a mistake", offTopic, {
      isSo: ({ routed }) => routed.sure && isMistake(routed.topic),
      target: "<= 3",
    }),
    { name: "router: training", value: training, unit: "ms", target: "<= 400" },
    { name: "router: a message", value: routing / texts.length, unit: "ms", target: "<= 0.2" },
  ];
}

const isSure = ({ routed }: Judged) => routed.sure;
const isRight = ({ topic, routed }: Judged) => routed.topic === topic;

/** Whether the topic is one of the two likeliest of those that can be offered. */
function isAmongTwo({ topic, routed }: Judged, canBeOffered: (topic: string) => boolean): boolean {
  return routed.ranked
    .filter((one) => canBeOffered(one.topic))
    .slice(0, 2)
    .some((one) => one.topic === topic);
}

function percent(
  name: string,
  among: Judged[],
  { isSo, target }: { isSo: (one: Judged) => boolean; target: string },
): Figure {
  return { name: `router: ${name}`, value: (100 * among.filter(isSo).length) / among.length, unit: "%", target };
}
