import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Context } from 'hono';
import { createRequestHandler, type ServerBuild } from 'react-router';
import type { House, Site, Visit } from './house.ts';
import { keepLateForm } from './late-form.ts';
import { type Pages, requestValues } from './request-values.ts';

const year = 'public, max-age=31536000, immutable';

/** Pages and their data, drawn by the built site; everything that no other route took. */
export async function pagesRoute(site: Site, house: House, buildFolder: string): Promise<void> {
  const build = (await import(join(buildFolder, 'server/index.js'))) as ServerBuild;
  const handle = createRequestHandler(build, 'production');
  const icon = await readFile(join(buildFolder, 'client/favicon.svg')).catch(() => undefined);

  // Set after the file is served: before that the library knows no answer to set it on.
  site.use('/assets/*', async (context, next) => {
    await next();
    if (context.res.ok) context.res.headers.set('Cache-Control', year);
  });
  site.use('/assets/*', serveStatic({ root: join(buildFolder, 'client'), precompressed: true }));
  site.get('/favicon.ico', (context) =>
    icon ? context.body(new Uint8Array(icon), 200, { 'Content-Type': 'image/svg+xml' }) : context.notFound(),
  );
  site.all('*', async (context) => {
    const isKept = await keepLate(house, context);
    const { fillContext } = build.entry.module as unknown as Pages;
    const values = await requestValues(house, context, isKept);
    return await handle(context.req.raw, fillContext(context.req.raw, values));
  });
}

/** The page itself then sends whoever is late to the sign-in, in the way of a form with JavaScript or without. */
async function keepLate(house: House, context: Context<Visit>): Promise<boolean> {
  const account = context.get('late');
  if (context.req.method !== 'POST' || account === undefined) return false;
  return await keepLateForm(house, account, context.req.raw.clone());
}
