import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { LARGEST_FILE } from '#platform/keeping/largest-file.ts';
import { draftRoute } from './draft-route.ts';
import { guard, isForged } from './guard.ts';
import { guestRoutes } from './guest-routes.ts';
import { healthRoutes } from './health-routes.ts';
import type { House, Site, Visit } from './house.ts';
import { liveRoute } from './live-route.ts';
import { pagesRoute } from './pages-route.ts';
import { refuseLarge } from './refuse-large.ts';
import { signInRoutes } from './sign-in-routes.ts';

/** Room for the fields of a form around an upload. */
const around = 200_000;

const forged =
  'Dit formulier komt niet van deze site. Ga terug, ververs de pagina en probeer het opnieuw. / This form does not come from this site. Go back, refresh the page and try again.';

/** The whole site in the order in which a request meets it. `api` stands beside the pages and has its own doors. */
export async function makeSite(house: House, api: Hono | undefined, buildFolder: string): Promise<Site> {
  const site: Site = new Hono<Visit>();
  healthRoutes(site, house);
  const { takePost } = house;
  if (takePost) site.post('/ggk', (context) => takePost(context.req.raw));
  if (api) site.route('/api/v1', api as unknown as Hono<Visit>);
  site.use(compress());
  site.use(guard(house));
  site.use(async (context, next) => (isForged(context.req.raw) ? context.text(forged, 403) : await next()));
  site.use(bodyLimit({ maxSize: LARGEST_FILE + around, onError: refuseLarge }));
  signInRoutes(site, house);
  guestRoutes(site, house);
  liveRoute(site, house);
  draftRoute(site, house);
  await pagesRoute(site, house, buildFolder);
  site.onError((error, context) => {
    house.log.error({ fault: error.message, trace: context.get('trace') ?? '' }, 'fault');
    return context.text(
      `Er ging iets mis. Noem bij een vraag: ${context.get('trace')}. / Something went wrong.`,
      500,
    );
  });
  return site;
}
