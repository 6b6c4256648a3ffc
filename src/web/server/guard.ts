import { randomBytes } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import { findSession } from '#platform/people/session-store.ts';
import type { House, Visit } from './house.ts';

/** A cookie that only travels over https and only to this host, where there is https. */
export const cookieName = (house: Pick<House, 'baseUrl'>, name: string): string =>
  house.baseUrl.startsWith('https://') ? `__Host-${name}` : name;

export const cookieOptions = (house: Pick<House, 'baseUrl'>) =>
  ({ path: '/', httpOnly: true, sameSite: 'Lax', secure: house.baseUrl.startsWith('https://') }) as const;

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/** A form of another site is not a form of ours (OWASP: check where it comes from; a browser cannot lie about that). */
export function isForged(request: Request): boolean {
  if (safe.has(request.method)) return false;
  const from = request.headers.get('origin');
  if (from !== null && from !== 'null') return URL.parse(from)?.host !== request.headers.get('host');
  return request.headers.get('sec-fetch-site') !== 'same-origin';
}

/** Trace id of the request: the caller's own when it sent one (W3C Trace Context), else a new one. */
function traceOf(request: Request): string {
  const given = /^00-([0-9a-f]{32})-/.exec(request.headers.get('traceparent') ?? '');
  return given?.[1] ?? randomBytes(16).toString('hex');
}

/** Names the request, knows the visitor, and logs what was done, without who, about whom or with what words. */
export function guard(house: House): MiddlewareHandler<Visit> {
  return async (context, next) => {
    const started = performance.now();
    context.set('trace', traceOf(context.req.raw));
    context.set('nonce', randomBytes(16).toString('base64'));
    await recognise(house, context);
    await next();
    plain(context);
    house.log.info(
      {
        method: context.req.method,
        path: shownPath(context.req.path),
        status: context.res.status,
        milliseconds: Math.round(performance.now() - started),
        trace: context.get('trace'),
      },
      'request',
    );
  };
}

/** Neither about whom it is nor the secret of a link ends up in a log. */
const shownPath = (path: string): string =>
  path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id').replace(/^\/gast\/[^/]+/, '/gast/:code');

async function recognise(house: House, context: Context<Visit>): Promise<void> {
  const token = getCookie(context, cookieName(house, 'stip'));
  if (!token) return;
  const { db, clock } = house.kit;
  const session = await findSession(db, clock, token);
  if (!session) return;
  if (session.ended) {
    context.set('late', session.account);
    return;
  }
  context.set('account', session.account);
  if (session.aanstelling) context.set('actor', await house.findActor(session.aanstelling));
}

/** What every answer carries; pages add their own policy (src/web/request/security-headers.ts). */
function plain(context: Context<Visit>): void {
  const { headers } = context.res;
  headers.set('X-Content-Type-Options', 'nosniff');
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store');
}
