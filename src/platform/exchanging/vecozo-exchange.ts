import { type HttpExchange, httpExchange } from './http-exchange.ts';
import type { Inbox } from './inbox.ts';

export type VecozoSettings = {
  /** Of the gateway, which holds the system certificate and speaks with VECOZO. */
  readonly gateway: string;
  /** The header by which the gateway knows us. */
  readonly client: { readonly name: string; readonly value: string };
  /** The bearer token by which we know the gateway. */
  readonly accept: string;
  readonly inbox: Inbox;
};

/** A payload is at most 25 MB for VECOZO (IB012); base64 and an envelope make a third more of it. */
const LARGEST = 36 * 1024 * 1024;

/** VECOZO looks at a message while it is handed in (virus, schema); how long that may take was not found. */
const TIMEOUT = 120_000;

/**
 * Posts by way of VECOZO, the door of the care providers. The interface specification of its service point (VSP) was
 * not found in public, and so not built to: its operations, its authentication, how it tells its own BRS codes and
 * whether it wants an envelope are unknown here. So this speaks the plain HTTP of `httpExchange` with a gateway of the
 * region that does know VECOZO. Whoever gets the specification replaces this file; port and tests stay.
 */
export function vecozoExchange({ gateway, client, accept, inbox }: VecozoSettings): HttpExchange {
  return httpExchange({
    url: gateway,
    credential: { header: client },
    timeout: TIMEOUT,
    inbox,
    accept,
    largest: LARGEST,
  });
}
