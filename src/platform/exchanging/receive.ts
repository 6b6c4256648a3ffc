import { createHash, timingSafeEqual } from 'node:crypto';
import { findFault } from './exchange.ts';
import type { Inbox } from './inbox.ts';

type ReceiverSettings = { readonly inbox: Inbox; readonly accept: string; readonly largest: number };

/**
 * Takes in one post from a request. Answers 201 when it is safely kept, 409 when it was known already, 401 without the
 * right token, 400 when a header is missing or wrong, 405, and 413 beyond `largest`. What the inbox throws is thrown:
 * the server then answers 500, and the sender comes again.
 */
export function openReceiver({ inbox, accept, largest }: ReceiverSettings) {
  return async (request: Request): Promise<Response> => {
    if (request.method !== 'POST') return new Response(null, { status: 405, headers: { allow: 'POST' } });
    if (!isAccepted(request.headers.get('authorization'), accept)) return new Response(null, { status: 401 });
    const labels = readLabels(request.headers);
    if (findFault(labels) !== undefined) return new Response(null, { status: 400 });
    const bytes = await readBody(request, largest);
    if (bytes === undefined) return new Response(null, { status: 413 });
    const found = await inbox.put({ ...labels, bytes });
    return new Response(null, { status: found === 'fresh' ? 201 : 409 });
  };
}

/** Compared by digest, so that how long it takes tells nothing about the token. */
function isAccepted(given: string | null, accept: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given ?? ''), digest(`Bearer ${accept}`));
}

function readLabels(headers: Headers) {
  const read = (name: string) => headers.get(name) ?? '';
  return { id: read('idempotency-key'), to: read('post-to'), name: read('post-name') };
}

/** Counted while it comes in, because who sends may say another length; read to its end, so that the refusal is heard. */
async function readBody(request: Request, largest: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.length;
    if (size <= largest) parts.push(part);
    else parts.length = 0;
  }
  return size > largest ? undefined : new Uint8Array(Buffer.concat(parts));
}
