import { expect, test } from "vitest";
import { playbook } from "../support/playbook.ts";
import { talk } from "../support/talk.ts";

const TYPED = "**Bo** @here <@1> `x`";

test.each(playbook.mistakes.map(({ id }) => id))(
  "in %s what is guessed is said back as it was typed",
  async (mistake) => {
    const ada = talk();
    await ada.types(`/try ${mistake}`);
    for (let turn = 0; turn < 12; turn++) {
      const { activity } = await ada.person();
      if (activity?.kind !== "walk") break;
      if (activity.asked === "age") await ada.presses("Yes");
      else if (activity.asked === "step") await ada.presses(ada.buttons()[1]!);
      else if (activity.asked === "prediction") await ada.says(TYPED);
      else await ada.says(ada.buttons()[0] ?? "when i am there i do it");
    }
    await ada.types("/log");
    await ada.says("i did it and it was fine");
    for (let turn = 0; turn < 6 && (await ada.person()).activity; turn++) await ada.says(ada.buttons()[0] ?? "skip");
    const said = ada.seen.map(({ text, print = "" }) => `${text} ${print}`).join("\n");
    expect(said).not.toMatch(/(?<!\\)@here|(?<!\\)<@|(?<!\\)\*\*Bo/i);
  },
);
