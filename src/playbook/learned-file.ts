import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { LEARNING_VERSION, type Model } from "../domain/router/train.ts";
import type { Lesson } from "./learn.ts";

/** What was learned from a playbook that was found whole, and what its YAML files hold, by name. */
export interface Kept {
  lesson: Lesson;
  parsed: Map<string, unknown>;
}

/** So that a start with the same files neither parses nor checks nor learns again. */
export interface LearnedFile {
  /** What was kept of these very files, or null. */
  read(content: string): Kept | null;
  write(content: string, kept: Kept): void;
}

/** Keeps it in `folder`. It can be deleted at any time; a file that cannot be read or written is learned without. */
export function learnedFile(folder: string): LearnedFile {
  const path = join(folder, "learned.bin");
  return {
    read(content) {
      try {
        return unpacked(readFileSync(path), content);
      } catch {
        return null;
      }
    },
    write(content, kept) {
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        writeFileSync(`${path}.new`, packed(content, kept), { mode: 0o600 });
        renameSync(`${path}.new`, path);
      } catch {
        // The next start learns again, which takes half a second.
      }
    },
  };
}

/** How long the head is, the head (what it was learned from, and what follows), the models' numbers, the files' content. */
function packed(content: string, { lesson, parsed }: Kept): Buffer {
  const texts = Buffer.from(JSON.stringify([...parsed]));
  const models = Object.entries(lesson);
  const arrays = models.flatMap(([, { bias, rarity, weights }]) => [bias, rarity, weights]);
  const numbers = arrays.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength));
  const body = Buffer.concat([...numbers, texts]);
  const text = JSON.stringify({
    content,
    checksum: checksum(body),
    parsed: texts.byteLength,
    models: models.map(([name, { topics, rarity }]) => ({ name, topics, buckets: rarity.length })),
  });
  // The numbers behind it begin at a multiple of four, so that they can be used where they are.
  const head = Buffer.from(text.padEnd(Math.ceil(text.length / 4) * 4));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(head.length);
  return Buffer.concat([size, head, body]);
}

/** Null where it was learned from other files, or is not whole. */
function unpacked(bytes: Buffer<ArrayBuffer>, content: string): Kept | null {
  const from = 4 + bytes.readUInt32LE(0);
  const head = JSON.parse(bytes.subarray(4, from).toString());
  if (head.content !== content || head.checksum !== checksum(bytes.subarray(from))) return null;
  const end = bytes.byteLength - head.parsed;
  const numbers = new Float32Array(bytes.buffer, bytes.byteOffset + from, (end - from) / 4);
  const { about, nearest } = cut(numbers, head.models);
  const parsed = new Map<string, unknown>(JSON.parse(bytes.subarray(end).toString()));
  return about && nearest ? { lesson: { about, nearest }, parsed } : null;
}

/** The content of every file of the playbook, and how it is learned from, as one short text. */
export function contentOf(root: string): string {
  const hash = createHash("sha256").update(String(LEARNING_VERSION));
  const names = readdirSync(root, { recursive: true, withFileTypes: true });
  const paths = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const path of paths.sort()) hash.update(path.slice(root.length)).update(readFileSync(path));
  return hash.digest("hex");
}

const checksum = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** The models one after the other, as they were written. */
function cut(
  floats: Float32Array,
  heads: { name: string; topics: string[]; buckets: number }[],
): Record<string, Model> {
  let from = 0;
  const next = (length: number) => {
    from += length;
    return floats.subarray(from - length, from);
  };
  return Object.fromEntries(
    heads.map(({ name, topics, buckets }) => [
      name,
      { topics, bias: next(topics.length), rarity: next(buckets), weights: next(buckets * topics.length) },
    ]),
  );
}
