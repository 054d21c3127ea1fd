import { readFileSync } from "node:fs";
import { createCoach } from "../src/coach/coach.ts";
import { readLine } from "../src/commands/command.ts";
import { commands } from "../src/commands/index.ts";
import { createMemoryStore } from "../src/store/memory.ts";
import { scriptedVoice } from "../src/voice/scripted.ts";
import { words } from "./support/playbook.ts";

const blocks = readFileSync(process.argv[2]!, "utf8")
  .split(/^===.*$/m)
  .map((b) => b.trim())
  .filter(Boolean);
let n = 0;
for (const b of blocks) {
  console.log("\n################");
  const store = createMemoryStore();
  let at = new Date("2026-11-24T22:47:00Z");
  let choices: any[] = [];
  const id = `p${++n}`;
  let k = 0;
  for (const line of b.split("\n")) {
    if (line.startsWith("@")) {
      at = new Date(line.slice(1).trim());
      console.log(`(${line})`);
      continue;
    }
    const coach = createCoach({
      store,
      voice: scriptedVoice,
      words,
      log: {
        info() {},
        error(f: any) {
          console.log("ERR", f);
        },
      } as any,
    });
    const press = line.startsWith("[")
      ? choices.find((c) => c.label === line.slice(1, -1).trim() || c.label.startsWith(line.slice(1, -1).trim()))
      : null;
    if (line.startsWith("[") && !press) {
      console.log(
        "NO BUTTON",
        line,
        choices.map((c) => c.label),
      );
      continue;
    }
    const about = { eventIds: [`${id}-${++k}`], personId: id, at, from: { face: "terminal", channel: "here" } };
    const cmd = press ? readLine(press.send, commands) : line.startsWith("/") ? readLine(line, commands) : null;
    const out = await coach.hear(
      (line === "(nudge)"
        ? { ...about, kind: "nudge" }
        : cmd
          ? { ...about, kind: "command", ...cmd }
          : { ...about, kind: "message", text: line.replaceAll("\\n", "\n") }) as any,
    );
    coach.shown(
      id,
      out.map((o) => o.id),
    );
    await coach.settle();
    console.log(`\n> ${line}`);
    for (const { reply } of out) {
      console.log(reply.text);
      (reply.offered ?? []).forEach((s, i) => console.log(`   ${"ABC"[i]} ${s}`));
      if (reply.choices) console.log("   " + reply.choices.map((c) => `[${c.label}]`).join(" "));
      if (reply.print) console.log("   -# " + reply.print);
    }
    if (!out.length) console.log("(nothing)");
    choices = out.flatMap((o) => o.reply.choices ?? []);
  }
}
