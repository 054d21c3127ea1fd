import { z } from "zod";
import type { Playbook } from "../domain/playbook.ts";
import type { StepCompiler } from "./steps.ts";
import type { YamlFile } from "./yaml-file.ts";

const Words = z.string().min(1);

const ModelJob = z.strictObject({ task: Words, data: Words });
/** The jobs of a model: the task, which never changes, and the data it works on. */
export const ModelFile = z.strictObject({
  place: ModelJob,
  read: ModelJob,
  offer: ModelJob,
  converse: ModelJob,
  rehearse: ModelJob,
  translate: ModelJob,
  speak: ModelJob,
});

/** The same, ready to be filled in. */
export function compileModel(file: YamlFile<z.infer<typeof ModelFile>>, compiler: StepCompiler): Playbook["model"] {
  const job = (name: keyof Playbook["model"]) => {
    const { task, data } = file.value[name];
    const place = { name: "model.yaml", line: file.lineOf([name]) };
    return { task: compiler.text(task, place), data: compiler.text(data, place) };
  };
  return {
    place: job("place"),
    read: job("read"),
    offer: job("offer"),
    converse: job("converse"),
    rehearse: job("rehearse"),
    translate: job("translate"),
    speak: job("speak"),
  };
}
