import { z } from "zod";

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
