import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createSecretKey,
  type KeyObject,
  randomBytes,
} from "node:crypto";
import { z } from "zod";
import { NewerDocument } from "./migrate.ts";

/** Keys of 32 bytes: `current` seals what is written, all of them open what is read. Without `current`, documents are plain. */
export interface DataKeys {
  current: Uint8Array | null;
  old: readonly Uint8Array[];
}

/** Closes and opens documents. Who they belong to is sealed in, so that no two files can be swapped. */
export interface Seal {
  /** Whether what is written is sealed. */
  readonly isOn: boolean;
  /** The bytes as they are kept. */
  close(bytes: Uint8Array, id: string): Uint8Array;
  /** The bytes as they were closed, and plain ones as they are; null if they were changed. Throws UnknownKey. */
  open(bytes: Buffer, id: string): Buffer | null;
  /** Whether these are kept as `close` would keep them today. */
  isCurrent(bytes: Buffer): boolean;
}

/** A document was sealed with a key that is not here. */
export class UnknownKey extends Error {
  override readonly name = "UnknownKey";
}

const VERSION = 1;
const BEGINNING = Buffer.from('{"sealed":');

/** The key's id is only a hint at which key to try first: whoever changes it changes nothing. */
const Envelope = z.object({
  sealed: z.int().min(1),
  key: z.string(),
  nonce: z.base64(),
  tag: z.base64(),
  text: z.base64(),
});

interface Key {
  id: string;
  secret: KeyObject;
}

/** Whether these bytes are, or were meant to be, a sealed document. */
export const isSealed = (bytes: Uint8Array): boolean =>
  BEGINNING.equals(bytes.subarray(0, BEGINNING.length)) && bytes.length > BEGINNING.length;

export function createSeal({ current, old }: DataKeys): Seal {
  const closing = current && keyOf(current);
  const keys = [...(closing ? [closing] : []), ...old.map(keyOf)];
  return {
    isOn: closing !== null,
    close: (bytes, id) => (closing ? sealed(closing, bytes, id) : bytes),
    open: (bytes, id) => (isSealed(bytes) ? opened(keys, bytes, id) : bytes),
    isCurrent: (bytes) =>
      isSealed(bytes) ? closing !== null && envelopeOf(bytes)?.key === closing.id : closing === null,
  };
}

/** Documents as they are. */
export const noSeal: Seal = createSeal({ current: null, old: [] });

function keyOf(bytes: Uint8Array): Key {
  const id = createHash("sha256").update("wider-circle data key").update(bytes).digest("hex").slice(0, 16);
  return { id, secret: createSecretKey(bytes) };
}

const ownerOf = (id: string): Buffer => Buffer.from(`wider-circle document ${VERSION}\n${id}`);

function sealed({ id: key, secret }: Key, bytes: Uint8Array, id: string): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", secret, nonce, { authTagLength: 16 }).setAAD(ownerOf(id));
  const text = Buffer.concat([cipher.update(bytes), cipher.final()]).toString("base64");
  const parts = { nonce: nonce.toString("base64"), tag: cipher.getAuthTag().toString("base64"), text };
  return Buffer.from(`${JSON.stringify({ sealed: VERSION, key, ...parts })}\n`);
}

function opened(keys: readonly Key[], bytes: Buffer, id: string): Buffer | null {
  const envelope = envelopeOf(bytes);
  if (!envelope) return null;
  for (const key of keys) {
    const text = openedWith(key, envelope, id);
    if (text) return text;
  }
  if (envelope.sealed > VERSION)
    throw new NewerDocument(`A document is sealed in a way this program does not know (${envelope.sealed}).`);
  if (keys.some((key) => key.id === envelope.key)) return null;
  throw new UnknownKey(
    keys.length === 0
      ? "A document is encrypted, and DATA_KEY is not set: set it to the key the document was written with."
      : "A document is encrypted with another key than DATA_KEY: set DATA_KEY, or DATA_KEY_OLD, to the one it was written with (after a rekey that was cut short set both, and run npm run -s rekey again).",
  );
}

function envelopeOf(bytes: Buffer): z.infer<typeof Envelope> | null {
  try {
    return Envelope.parse(JSON.parse(bytes.toString("utf8")));
  } catch {
    return null;
  }
}

function openedWith({ secret }: Key, { nonce, tag, text }: z.infer<typeof Envelope>, id: string): Buffer | null {
  try {
    const decipher = createDecipheriv("aes-256-gcm", secret, Buffer.from(nonce, "base64"), { authTagLength: 16 });
    decipher.setAAD(ownerOf(id)).setAuthTag(Buffer.from(tag, "base64"));
    return Buffer.concat([decipher.update(text, "base64"), decipher.final()]);
  } catch {
    return null;
  }
}
