import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Context } from 'hono';
import { createRequestHandler, type ServerBuild } from 'react-router';
import { isForged } from './guard.ts';
import type { House, Site, Visit } from './house.ts';
import { keepLateForm } from './late-form.ts';
import { type Pages, requestValues } from './request-values.ts';

const year = 'public, max-age=31536000, immutable';

/** Pages and their data, drawn by the built site; everything that no other route took. */
export async function pagesRoute(site: Site, house: House, buildFolder: string): Promise<void> {
  const build = (await import(join(buildFolder, 'server/index.js'))) as ServerBuild;
  const handle = createRequestHandler(build, 'production');
  const icon = await readFile(join(buildFolder, 'client/favicon.svg')).catch(() => undefined);

  site.use(
    '/assets/*',
    serveStatic({
      root: join(buildFolder, 'client'),
      precompressed: true,
      onFound: (_path, context) => void context.header('Cache-Control', year),
    }),
  );
  site.get('/favicon.ico', (context) =>
    icon ? context.body(new Uint8Array(icon), 200, { 'Content-Type': 'image/svg+xml' }) : context.notFound(),
  );
  site.all('*', async (context) => {
    const late = await sendBack(house, context);
    if (late) return late;
    const { fillContext } = build.entry.module as unknown as Pages;
    return await handle(context.req.raw, fillContext(context.req.raw, await requestValues(house, context)));
  });
}

/** A form that is too large, or that arrives after its session ended; the rest goes on. */
async function sendBack(house: House, context: Context<Visit>): Promise<Response | undefined> {
  const account = context.get('late');
  if (context.req.method !== 'POST' || account === undefined || isForged(context.req.raw)) return undefined;
  const kept = await keepLateForm(house, account, context.req.raw);
  const back = encodeURIComponent(context.req.path);
  return context.redirect(`/aanmelden?terug=${back}${kept ? '&bewaard=1' : ''}`, 303);
}
