import { setTimeout as wait } from 'node:timers/promises';
import { BrpAnswer, readGezag } from './brp-answer.ts';
import { type BrpCredential, openCredential } from './brp-credential.ts';
import type { FoundGezag, GezagAnswer, Register } from './register.ts';

type Fetch = (input: string, init: RequestInit) => Promise<Response>;

export type BrpSettings = {
  /** Address of the API, without `/personen`. */
  readonly url: string;
  readonly credential: BrpCredential;
  /** Why we ask (AVG art. 5, purpose limitation); gateways of gemeenten keep it in their log. */
  readonly doelbinding: string;
  /** Milliseconds for one attempt. */
  readonly timeout?: number;
  /** Milliseconds before the second attempt, the third, and so on. */
  readonly waits?: readonly number[];
  /** Another way to reach it than over the network. */
  readonly fetch?: Fetch;
};

/** What the register takes in one question (`maxItems` of burgerservicenummer). */
const most = 20;
/** Data minimisation (AVG art. 5): nothing but whose answer it is and who decides about that person. */
const fields = ['burgerservicenummer', 'gezag'] as const;
/** Come back later (RFC 6585 §4, RFC 9110 §15.6). */
const later = new Set([408, 429, 500, 502, 503, 504]);

type Asked = { readonly answer: BrpAnswer } | Exclude<GezagAnswer, { readonly isAnswered: true }>;
const fault = (kind: 'unreachable' | 'refused' | 'unreadable', reason: string) =>
  ({ isAnswered: false, fault: kind, reason }) as const;

/** The population register over Haal Centraal BRP Personen 2.7: one POST to `/personen`, so that no number stands in an address. */
export function brpRegister(settings: BrpSettings): Register {
  const { timeout = 4000, waits = [200, 800], fetch = globalThis.fetch } = settings;
  const credential = openCredential(settings.credential, { fetch, timeout });
  const attempt = () => ({ ...settings, timeout, fetch, credential });
  return {
    async findGezag(bsns) {
      const found = new Map<string, readonly FoundGezag[]>();
      for (let start = 0; start < bsns.length; start += most) {
        const asked = await ask(attempt(), bsns.slice(start, start + most), waits);
        if (!('answer' in asked)) return asked;
        for (const [bsn, gezag] of readGezag(asked.answer)) found.set(bsn, gezag);
      }
      return { isAnswered: true, gezag: found };
    },
  };
}

type Way = {
  readonly url: string;
  readonly doelbinding: string;
  readonly timeout: number;
  readonly fetch: Fetch;
  readonly credential: () => Promise<Record<string, string>>;
};

async function ask(way: Way, bsns: readonly string[], waits: readonly number[]): Promise<Asked> {
  const asked = await askOnce(way, bsns);
  const [next, ...rest] = waits;
  if ('answer' in asked || asked.fault !== 'unreachable' || next === undefined) return asked;
  await wait(next);
  return await ask(way, bsns, rest);
}

async function askOnce(
  { url, doelbinding, timeout, fetch, credential }: Way,
  bsns: readonly string[],
): Promise<Asked> {
  try {
    const response = await fetch(`${url}/personen`, {
      method: 'POST',
      headers: {
        ...(await credential()),
        'content-type': 'application/json; charset=utf-8',
        accept: 'application/json',
        'x-doelbinding': doelbinding,
      },
      body: JSON.stringify({ type: 'RaadpleegMetBurgerservicenummer', burgerservicenummer: bsns, fields }),
      // The numbers are for this address and for no other.
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
    });
    return await judge(response);
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    return fault('unreachable', isLate ? `no answer in ${timeout} ms` : 'no connection');
  }
}

/** The text of a fault of the register is not repeated: it may hold the numbers that were asked. */
async function judge(response: Response): Promise<Asked> {
  if (!response.ok) {
    await response.body?.cancel();
    return fault(later.has(response.status) ? 'unreachable' : 'refused', `status ${response.status}`);
  }
  const text = await response.text();
  try {
    return { answer: BrpAnswer.parse(JSON.parse(text)) };
  } catch {
    return fault('unreadable', 'not an answer of BRP Personen 2.7');
  }
}
