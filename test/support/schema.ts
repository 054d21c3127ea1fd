import { z } from "zod";

/** Every field of a schema with where it stands: "progress.walks[].day". A field of all variants of a union is named once. */
export function fieldsOf(schema: z.ZodType, at = ""): string[] {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodObject)
    return Object.entries(inner.shape as Record<string, z.ZodType>).flatMap(([name, part]) => {
      const path = at === "" ? name : `${at}.${name}`;
      const below = fieldsOf(part, path);
      return below.length > 0 ? below : [path];
    });
  if (inner instanceof z.ZodArray) return fieldsOf(inner.element as z.ZodType, `${at}[]`);
  if (inner instanceof z.ZodRecord) return fieldsOf(inner.valueType as z.ZodType, `${at}[]`);
  if (inner instanceof z.ZodUnion)
    return [...new Set(inner.options.flatMap((option) => fieldsOf(option as z.ZodType, at)))];
  return [];
}

/** What fits a schema, with every optional field there; of a union the variant `pick`. */
export function sampleOf(schema: z.ZodType, pick = 0): unknown {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodObject)
    return Object.fromEntries(
      Object.entries(inner.shape as Record<string, z.ZodType>).map(([name, part]) => [name, sampleOf(part, pick)]),
    );
  if (inner instanceof z.ZodArray) return [sampleOf(inner.element as z.ZodType, pick)];
  if (inner instanceof z.ZodRecord) return { any: sampleOf(inner.valueType as z.ZodType, pick) };
  if (inner instanceof z.ZodUnion) return sampleOf(inner.options[pick % inner.options.length] as z.ZodType, pick);
  if (inner instanceof z.ZodLiteral) return [...inner.values][0];
  if (inner instanceof z.ZodEnum) return inner.options[0];
  if (inner instanceof z.ZodNumber) return 1;
  if (inner instanceof z.ZodBoolean) return true;
  if (inner instanceof z.ZodNull) return null;
  if (inner instanceof z.ZodISODate) return "2026-01-31";
  if (inner instanceof z.ZodISOTime) return "08:30";
  if (inner instanceof z.ZodISODateTime) return "2026-01-31T08:30:00.000Z";
  if (inner instanceof z.ZodString) return "text";
  throw new Error(`No sample is known for ${inner.constructor.name}: add it to test/support/schema.ts.`);
}

/** The most variants that a union in a schema has. */
export const VARIANTS = 12;

function unwrapped(schema: z.ZodType): z.ZodType {
  if (
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodCatch
  )
    return unwrapped(schema.unwrap() as z.ZodType);
  return schema;
}
