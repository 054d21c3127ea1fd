import type { z } from "zod";

/** Finds the JSON object in what a model wrote, around which there may be a code fence or a sentence. Throws if none fits. */
export function readJsonAnswer<T>(text: string, schema: z.ZodType<T>): T {
  const from = text.indexOf("{");
  const to = text.lastIndexOf("}");
  if (from < 0 || to < from) throw new ModelFault("no JSON in the answer");
  let value: unknown;
  try {
    value = JSON.parse(text.slice(from, to + 1));
  } catch (cause) {
    throw new ModelFault("broken JSON in the answer", { cause });
  }
  const read = schema.safeParse(value);
  if (!read.success) throw new ModelFault("JSON of another shape in the answer");
  return read.data;
}

/** A model answered, but not with what was asked for. The message never quotes it. */
export class ModelFault extends Error {
  override readonly name = "ModelFault";
}
