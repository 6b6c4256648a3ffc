import { z } from 'zod';

/** How Stip makes itself known to the register: a key, or a token that is fetched for it (OAuth 2.0 client credentials, RFC 6749 §4.4). */
export type BrpCredential =
  | { readonly apiKey: string }
  | { readonly tokenUrl: string; readonly clientId: string; readonly clientSecret: string };

type Fetch = (input: string, init: RequestInit) => Promise<Response>;
const Token = z.object({ access_token: z.string().min(1), expires_in: z.number().positive().default(60) });
/** A token that is almost over is fetched anew, so that it does not end under way. */
const margin = 30_000;

/** The headers with which one comes in; a token is kept as long as it lasts. Throws when none can be had. */
export function openCredential(
  credential: BrpCredential,
  { fetch, timeout, now = () => performance.now() }: { fetch: Fetch; timeout: number; now?: () => number },
): () => Promise<Record<string, string>> {
  if ('apiKey' in credential) return async () => ({ 'x-api-key': credential.apiKey });
  let kept: { readonly token: string; readonly until: number } | undefined;
  return async () => {
    if (kept === undefined || kept.until <= now()) {
      const { token, seconds } = await fetchToken(credential, fetch, timeout);
      kept = { token, until: now() + Math.max(seconds * 1000 - margin, 0) };
    }
    return { authorization: `Bearer ${kept.token}` };
  };
}

async function fetchToken(
  { tokenUrl, clientId, clientSecret }: Exclude<BrpCredential, { readonly apiKey: string }>,
  fetch: Fetch,
  timeout: number,
): Promise<{ token: string; seconds: number }> {
  const basic = Buffer.from(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`);
  const answer = await fetch(tokenUrl, {
    method: 'POST',
    headers: {
      authorization: `Basic ${basic.toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
      accept: 'application/json',
    },
    body: new URLSearchParams({ grant_type: 'client_credentials' }).toString(),
    redirect: 'manual',
    signal: AbortSignal.timeout(timeout),
  });
  if (!answer.ok) throw new Error(`no token: status ${answer.status}`);
  const { access_token: token, expires_in: seconds } = Token.parse(await answer.json());
  return { token, seconds };
}
