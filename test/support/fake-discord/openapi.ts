import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { Call } from "./payload.ts";

/** Discord's own description of its interface: the whole of it where it is there, else the part that is kept here. */
const FILES = ["../../../../shared/discord/openapi.json", "../discord-api/openapi.json"];

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
}

interface Operation {
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: object }> };
}

interface Document {
  paths: Record<string, Record<string, Operation>>;
}

const file = FILES.map((path) => fileURLToPath(new URL(path, import.meta.url))).find(existsSync) ?? "";
const document = JSON.parse(readFileSync(file, "utf8")) as Document;
const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: false });
ajv.addSchema({ $id: "discord", ...document });

const paths = Object.keys(document.paths)
  .sort((one, other) => one.split("{").length - other.split("{").length)
  .map((path) => ({ path, pattern: new RegExp(`^${path.replace(/\{\w+\}/g, "[^/]+")}$`) }));
const bodies = new Map<string, ValidateFunction>();

/** What Discord's document has against a request, in words, or null. */
export function complaintAbout({ method, path, body, query }: Call): string | null {
  const known = paths.find(({ pattern }) => pattern.test(path))?.path;
  const operation = known === undefined ? undefined : document.paths[known]?.[method.toLowerCase()];
  if (known === undefined || !operation) return `${method} ${path} is not in Discord's document`;
  const unknown = [...query.keys()].filter((name) => !(operation.parameters ?? []).some((one) => one.name === name));
  if (unknown.length > 0) return `${method} ${known} has no parameter ${unknown.join(", ")}`;
  if (!operation.requestBody) return null;
  const valid = validatorOf(known, method.toLowerCase());
  if (valid(body)) return null;
  const [first] = valid.errors ?? [];
  return `${method} ${known}: ${first?.instancePath} ${first?.message} in ${JSON.stringify(body).slice(0, 300)}`;
}

function validatorOf(path: string, method: string): ValidateFunction {
  const key = `${method} ${path}`;
  const place = [path, method].map((part) => encodeURIComponent(part.replace(/~/g, "~0").replace(/\//g, "~1")));
  const schema = { $ref: `discord#/paths/${place.join("/")}/requestBody/content/application~1json/schema` };
  const known = bodies.get(key) ?? ajv.compile(schema);
  bodies.set(key, known);
  return known;
}
