import { hash } from "../../src/domain/reading/text.ts";
import { createRouter } from "../../src/domain/router/classify.ts";
import { trainRouter } from "../../src/domain/router/train.ts";
import { playbook, router } from "../support/playbook.ts";
import { type Figure, timed } from "./figure.ts";

const FOLDS = 10;

interface Judged {
  topic: string;
  routed: ReturnType<typeof router.route>;
}

/** The router on sentences it was not trained on: ten-fold cross-validation, the fold chosen by hash. */
export async function routerBench(): Promise<Figure[]> {
  const judged = Array.from({ length: FOLDS }, (_, fold) => judgeFold(fold)).flat();
  const sure = judged.filter(({ routed }) => routed.sure);
  const isMistake = (topic: string) => playbook.mistakes.some(({ id }) => id === topic);
  const offTopic = judged.filter(({ topic }) => topic === "off-topic");
  const share = (part: number, of: number) => (100 * part) / of;
  const training = await timed(() => trainRouter(playbook));
  const texts = Object.values(playbook.heard).flat();
  const routing = await timed(() => {
    for (const text of texts) router.route(text);
  });
  return [
    { name: "router: sentences", value: judged.length, unit: "", target: "" },
    {
      name: "router: top one",
      value: share(judged.filter(({ topic, routed }) => routed.topic === topic).length, judged.length),
      unit: "%",
      target: "",
    },
    {
      name: "router: top two",
      value: share(
        judged.filter(({ topic, routed }) => routed.ranked.slice(0, 2).some((one) => one.topic === topic)).length,
        judged.length,
      ),
      unit: "%",
      target: "",
    },
    { name: "router: share asked", value: share(judged.length - sure.length, judged.length), unit: "%", target: "" },
    {
      name: "router: right when sure",
      value: share(sure.filter(({ topic, routed }) => routed.topic === topic).length, sure.length),
      unit: "%",
      target: "",
    },
    {
      name: "router: off-topic taken for a mistake",
      value: share(offTopic.filter(({ routed }) => routed.sure && isMistake(routed.topic)).length, offTopic.length),
      unit: "%",
      target: "",
    },
    { name: "router: training", value: training, unit: "ms", target: "<= 400" },
    { name: "router: a message", value: routing / texts.length, unit: "ms", target: "<= 0.2" },
  ];
}

function judgeFold(fold: number): Judged[] {
  const isHeld = (text: string) => hash(text) % FOLDS === fold;
  const heard = Object.fromEntries(
    Object.entries(playbook.heard).map(([topic, texts]) => [topic, texts.filter((text) => !isHeld(text))]),
  );
  const trained = createRouter(trainRouter({ heard, concepts: playbook.concepts }));
  return Object.entries(playbook.heard).flatMap(([topic, texts]) =>
    texts.filter(isHeld).map((text) => ({ topic, routed: trained.route(text) })),
  );
}
