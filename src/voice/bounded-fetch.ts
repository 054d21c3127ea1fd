import { ModelFault } from "./json-answer.ts";

/** More than any answer needs, in bytes; a server that goes on is not listened to. */
const MOST = 1_000_000;

/** `fetch`, but an answer that never ends is an error and not a full memory. */
export async function boundedFetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, init);
  if (!response.body) return response;
  let received = 0;
  const bounded = new TransformStream<Uint8Array, Uint8Array>({
    transform(part, controller) {
      received += part.byteLength;
      if (received > MOST) controller.error(new ModelFault("the answer did not end"));
      else controller.enqueue(part);
    },
  });
  const { status, statusText, headers } = response;
  return new Response(response.body.pipeThrough(bounded), { status, statusText, headers });
}
