import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';

type Listener = (request: IncomingMessage, response: ServerResponse) => unknown;

export type Door = {
  readonly server: Server;
  readonly port: number;
  /** From now on requests are answered by the site; before that everyone is asked to wait a moment. */
  open(site: Pick<Hono, 'fetch'>, issuer?: Listener): void;
  close(): Promise<void>;
};

const wait = `<!doctype html><html lang="nl"><meta charset="utf-8"><meta http-equiv="refresh" content="1"><title>Stip start</title><p>Stip start op. Deze pagina ververst vanzelf. / Stip is starting.</p>`;

/** Takes the port before anything else is touched, so that a port that is taken leaves nothing half done. */
export async function takePort(port: number): Promise<Door> {
  const listeners: { site?: Listener; issuer?: Listener } = {};
  const server = createServer((request, response) => {
    if (listeners.issuer && request.url?.startsWith('/oidc/')) {
      request.url = request.url.slice('/oidc'.length);
      Object.assign(request, { originalUrl: `/oidc${request.url}`, baseUrl: '/oidc' });
      return void listeners.issuer(request, response);
    }
    if (listeners.site) return void listeners.site(request, response);
    response.writeHead(503, { 'Content-Type': 'text/html; charset=utf-8', 'Retry-After': '1' }).end(wait);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, resolve);
  });
  const address = server.address();
  return {
    server,
    port: typeof address === 'object' && address ? address.port : port,
    open(site, issuer) {
      listeners.site = getRequestListener(site.fetch, { overrideGlobalObjects: false });
      if (issuer) listeners.issuer = issuer;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Live streams never end by themselves; the browser comes back by itself.
        server.closeAllConnections();
      }),
  };
}
