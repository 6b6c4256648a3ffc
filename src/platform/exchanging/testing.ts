import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import type { Exchange, Post } from './exchange.ts';
import { folderExchange } from './folder-exchange.ts';
import { type HttpSettings, httpExchange } from './http-exchange.ts';
import { folderInbox } from './inbox.ts';
import { vecozoExchange } from './vecozo-exchange.ts';

/** An exchange with the far side that it speaks with. */
export type Arranged = {
  readonly exchange: Exchange;
  /** What the far side got, and has once. */
  arrived(): Promise<Post[]>;
  /** The far side brings a post, once more if asked again. */
  bring(post: Post): Promise<void>;
  end(): Promise<void>;
};

export const LARGEST = 2_000_000;

export function aPost(given: Partial<Post> = {}): Post {
  return {
    id: randomUUID(),
    to: '0014',
    name: 'JW301.xml',
    bytes: new Uint8Array([0, 255, 13, 10, 60]),
    ...given,
  };
}

export function aFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'stip-exchange-'));
}

export async function collect(posts: AsyncIterable<Post>): Promise<Post[]> {
  const all: Post[] = [];
  for await (const post of posts) all.push({ ...post, bytes: new Uint8Array(post.bytes) });
  return all;
}

/** A server on a free port of this machine. */
export async function serve(listener: RequestListener) {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    end: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export async function arrangeFolder(): Promise<Arranged> {
  const folder = await aFolder();
  return {
    exchange: folderExchange({ folder, largest: LARGEST }),
    async arrived() {
      const files = await readdir(join(folder, 'out'), { recursive: true, withFileTypes: true }).catch(
        () => [],
      );
      const found = files.filter((file) => file.isFile());
      return Promise.all(
        found.map(async ({ name, parentPath }) => ({
          id: name.slice(0, 36),
          to: parentPath.split('/').at(-1) ?? '',
          name: name.slice(37),
          bytes: new Uint8Array(await readFile(join(parentPath, name))),
        })),
      );
    },
    async bring({ id, to, name, bytes }) {
      const path = join(folder, 'in', to, `${id}_${name}`);
      await mkdir(join(folder, 'in', to), { recursive: true });
      await writeFile(`${path}.part`, bytes);
      await rename(`${path}.part`, path);
    },
    end: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Both sides are Stip, each with a server; `between` stands before the far one. */
async function arrangeServers(
  open: (url: string, inbox: HttpSettings['inbox']) => ReturnType<typeof httpExchange>,
  between: (listener: RequestListener) => RequestListener,
): Promise<Arranged> {
  const [nearFolder, farFolder] = [await aFolder(), await aFolder()];
  const farInbox = folderInbox({ folder: farFolder, largest: LARGEST });
  const settings = { timeout: 5000, largest: LARGEST };
  const far = httpExchange({
    ...settings,
    url: 'http://127.0.0.1:9',
    credential: { bearer: '-' },
    inbox: farInbox,
    accept: 'heen',
  });
  const farServer = await serve(between(getRequestListener((request) => far.receive(request))));
  const near = open(farServer.url, folderInbox({ folder: nearFolder, largest: LARGEST }));
  const nearServer = await serve(getRequestListener((request) => near.receive(request)));
  const back = httpExchange({
    ...settings,
    url: nearServer.url,
    credential: { bearer: 'terug' },
    inbox: farInbox,
    accept: '-',
  });
  return {
    exchange: near,
    arrived: () => collect(far.fetch()),
    bring: async (post) => {
      const sent = await back.send(post);
      if (sent.outcome !== 'delivered') throw new Error(sent.reason);
    },
    end: async () => {
      await farServer.end();
      await nearServer.end();
      await rm(nearFolder, { recursive: true, force: true });
      await rm(farFolder, { recursive: true, force: true });
    },
  };
}

export function arrangeHttp(): Promise<Arranged> {
  return arrangeServers(
    (url, inbox) =>
      httpExchange({
        url,
        inbox,
        credential: { bearer: 'heen' },
        accept: 'terug',
        timeout: 5000,
        largest: LARGEST,
      }),
    (listener) => listener,
  );
}

/** The gateway knows us by a header, and speaks for us with a token of its own. */
export function arrangeVecozo(): Promise<Arranged> {
  return arrangeServers(
    (gateway, inbox) =>
      vecozoExchange({ gateway, inbox, client: { name: 'x-client', value: 'stip' }, accept: 'terug' }),
    (listener) => (request, response) => {
      if (request.headers['x-client'] !== 'stip') return response.writeHead(401).end();
      request.headers.authorization = 'Bearer heen';
      request.rawHeaders.push('authorization', 'Bearer heen');
      return listener(request, response);
    },
  );
}
