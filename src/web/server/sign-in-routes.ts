import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { findAccount } from '#platform/people/find-account.ts';
import { changeSession, openSession, stopSession } from '#platform/people/session-store.ts';
import { cookieName, cookieOptions } from './guard.ts';
import type { House, Site, Visit } from './house.ts';

/** Only an address of this site: a link may not send someone who just signed in elsewhere. */
function backTo(wish: string | undefined): string {
  return wish && /^\/(?![/\\])/.test(wish) && !wish.startsWith('/aanmelden') ? wish : '/';
}

/** To the issuer and back (OpenID Connect, authorization code with PKCE), and out again. */
export function signInRoutes(site: Site, house: House): void {
  const note = cookieName(house, 'stip-aanmelden');
  const { db, clock } = house.kit;

  site.get('/aanmelden/start', async (context) => {
    const { url, note: sealed } = await house.signIn.start(
      backTo(context.req.query('terug')),
      context.req.query('als'),
    );
    setCookie(context, note, sealed, { ...cookieOptions(house), maxAge: 600 });
    return context.redirect(url);
  });

  site.get('/aanmelden/terug', async (context) => {
    const sealed = getCookie(context, note);
    deleteCookie(context, note, cookieOptions(house));
    if (!sealed) return context.redirect('/aanmelden?fout=verlopen');
    try {
      const current = new URL(`${house.baseUrl}${context.req.path}${new URL(context.req.url).search}`);
      const claims = await house.signIn.finish(current, sealed);
      const account = await findAccount(db, clock, claims);
      return await enter(house, context, account, claims.back);
    } catch (error) {
      house.log.warn({ fault: (error as Error).message, trace: context.get('trace') }, 'sign-in');
      return context.redirect('/aanmelden?fout=mislukt');
    }
  });

  site.post('/afmelden', async (context) => {
    const token = getCookie(context, cookieName(house, 'stip'));
    if (token) await stopSession(db, clock, token);
    deleteCookie(context, cookieName(house, 'stip'), cookieOptions(house));
    return context.redirect('/afgemeld', 303);
  });

  site.post('/rol', async (context) => {
    const token = getCookie(context, cookieName(house, 'stip'));
    const account = context.get('account');
    const wish = String((await context.req.formData()).get('aanstelling') ?? '');
    const own = account ? await house.listAanstellingen(account) : [];
    if (token && own.some(({ id }) => id === wish)) await changeSession(db, clock, token, wish);
    return context.redirect('/', 303);
  });
}

async function enter(
  house: House,
  context: Context<Visit>,
  account: string,
  back: string,
): Promise<Response> {
  const { db, clock } = house.kit;
  const [first] = await house.listAanstellingen(account);
  // A new session each time: a token from before the sign-in is worth nothing after it.
  const token = await openSession(db, clock, { account, aanstelling: first?.id ?? null });
  setCookie(context, cookieName(house, 'stip'), token, cookieOptions(house));
  return context.redirect(back);
}
