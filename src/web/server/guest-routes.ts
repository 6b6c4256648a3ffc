import { getCookie, setCookie } from 'hono/cookie';
import { openSession } from '#platform/people/session-store.ts';
import { cookieName, cookieOptions } from './guard.ts';
import type { House, Site } from './house.ts';

/** As long as a link may last; what it opens ends when the family says so, whatever the browser keeps. */
const year = 366 * 24 * 60 * 60;

/**
 * In with the link of a guest. Only a click does it: a mail scanner or a chat that looks at a link to show a preview asks
 * with GET, and would otherwise use it up.
 */
export function guestRoutes(site: Site, house: House): void {
  const { db, clock } = house.kit;
  const kept = cookieName(house, 'stip-gast');

  site.post('/gast/:code', async (context) => {
    const entered = await house.enterGast(
      { code: context.req.param('code'), browser: getCookie(context, kept) },
      { door: 'web', trace: context.get('trace') },
    );
    if (!entered) return context.redirect('/gast/gesloten', 303);
    const { browser, ...who } = entered;
    // A new session each time, as after signing in.
    const token = await openSession(db, clock, who);
    setCookie(context, cookieName(house, 'stip'), token, cookieOptions(house));
    setCookie(context, kept, browser, { ...cookieOptions(house), maxAge: year });
    return context.redirect('/gast', 303);
  });
}
