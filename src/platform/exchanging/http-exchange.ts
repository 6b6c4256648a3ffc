import { type Exchange, findFault, type Post, type Sent } from './exchange.ts';
import type { Inbox } from './inbox.ts';
import { openReceiver } from './receive.ts';

/** How one side makes itself known: a bearer token, or a header that a gateway in front of the other side asks for. */
export type Credential =
  | { readonly bearer: string }
  | { readonly header: { readonly name: string; readonly value: string } };

export type HttpSettings = {
  /** Where posts are sent to. */
  readonly url: string;
  readonly credential: Credential;
  /** After so many milliseconds without a whole answer the other side counts as unreachable. */
  readonly timeout: number;
  /** Where what comes in is kept until it is confirmed. */
  readonly inbox: Inbox;
  /** The bearer token with which the other side comes in. */
  readonly accept: string;
  /** The largest post that is taken in, in bytes. */
  readonly largest: number;
};

export type HttpExchange = Exchange & {
  /** Answers the request with which the other side brings a post; for a route of the server. */
  receive(request: Request): Promise<Response>;
};

/**
 * Posts over HTTP. One POST carries one post: the bytes are the body, its id is the `Idempotency-Key` (as the
 * IETF draft of that name has it), `Post-To` and `Post-Name` say the rest.
 */
export function httpExchange(settings: HttpSettings): HttpExchange {
  const { inbox } = settings;
  return {
    async send(post) {
      const fault = findFault(post);
      return fault === undefined ? deliver(post, settings) : { outcome: 'refused', reason: fault };
    },
    fetch: () => inbox.list(),
    confirm: (post) => inbox.close(post),
    receive: openReceiver(settings),
  };
}

async function deliver(post: Post, { url, credential, timeout }: HttpSettings): Promise<Sent> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { ...headersOf(credential), ...labelsOf(post) },
      body: new Uint8Array(post.bytes),
      // The credential and the post are for this address and for no other.
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
    });
    await response.body?.cancel();
    return judge(response.status);
  } catch (error) {
    // Whatever stopped it, nobody answered: no name, no connection, no certificate, no time.
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    return { outcome: 'unreachable', reason: isLate ? `no answer in ${timeout} ms` : 'no connection' };
  }
}

function headersOf(credential: Credential): Record<string, string> {
  if ('bearer' in credential) return { authorization: `Bearer ${credential.bearer}` };
  return { [credential.header.name]: credential.header.value };
}

function labelsOf({ id, to, name }: Post): Record<string, string> {
  return {
    'content-type': 'application/octet-stream',
    'idempotency-key': id,
    'post-to': to,
    'post-name': name,
  };
}

/** 408, 425 and 429 ask to come back later (RFC 9110 §15.5.9, RFC 8470 §5.2, RFC 6585 §4), unlike all other 4xx. */
const LATER = [408, 425, 429];

/** 409: an earlier attempt arrived and its answer was lost. */
function judge(status: number): Sent {
  if ((status >= 200 && status < 300) || status === 409) return { outcome: 'delivered' };
  const isLater = status >= 500 || LATER.includes(status);
  return { outcome: isLater ? 'unreachable' : 'refused', reason: `status ${status}` };
}
