import { join } from 'node:path';
import type { Exchange } from '#platform/exchanging/exchange.ts';
import { folderExchange } from '#platform/exchanging/folder-exchange.ts';
import { type HttpExchange, httpExchange } from '#platform/exchanging/http-exchange.ts';
import { folderInbox } from '#platform/exchanging/inbox.ts';
import type { Config } from '#platform/starting/config.ts';

/** Room for the largest envelope (25 MB) and what a carrier puts around it. */
const largest = 27_000_000;
/** So long the other side may take to take one envelope in. */
const timeout = 60_000;

export type OpenExchange = {
  readonly exchange: Exchange;
  /** Answers the request with which the other side brings a post; only where posts come over HTTP. */
  readonly receive?: HttpExchange['receive'];
};

/** The way to GGk or VECOZO that is configured: a folder, or an address. Undefined when there is none. */
export function openExchange({ exchange, dataFolder }: Config): OpenExchange | undefined {
  if (exchange === undefined) return undefined;
  if ('folder' in exchange) return { exchange: folderExchange({ folder: exchange.folder, largest }) };
  const { url, token } = exchange;
  const inbox = folderInbox({ folder: join(dataFolder, 'berichten'), largest });
  const http = httpExchange({ url, credential: { bearer: token }, timeout, inbox, accept: token, largest });
  return { exchange: http, receive: http.receive };
}
