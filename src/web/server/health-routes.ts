import type { House, Site } from './house.ts';

/** `/health`: this process lives. `/ready`: it can serve, because the database answers in the shape it needs. */
export function healthRoutes(site: Site, house: House): void {
  site.get('/health', (context) => context.json({ status: 'ok' }));
  site.get('/ready', async (context) => {
    const ready = await house.isReady().catch(() => false);
    return context.json({ status: ready ? 'ok' : 'wacht' }, ready ? 200 : 503);
  });
}
