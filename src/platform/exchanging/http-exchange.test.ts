import { rm } from 'node:fs/promises';
import type { IncomingMessage, RequestListener } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Sent } from './exchange.ts';
import { type Credential, httpExchange } from './http-exchange.ts';
import { folderInbox, type Inbox } from './inbox.ts';
import { planNext } from './retry.ts';
import { aFolder, aPost, arrangeHttp, collect, LARGEST, serve } from './testing.ts';

let inbox: Inbox;
let folder: string;
const ends: (() => Promise<void>)[] = [];
beforeEach(async () => {
  folder = await aFolder();
  inbox = folderInbox({ folder, largest: LARGEST });
});
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
  await rm(folder, { recursive: true, force: true });
});

async function serving(listener: RequestListener): Promise<string> {
  const { url, end } = await serve(listener);
  ends.push(end);
  return url;
}

const open = (url: string, timeout = 5000, credential: Credential = { bearer: 'heen' }) =>
  httpExchange({ url, timeout, credential, inbox, accept: 'terug', largest: LARGEST });

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** Keeps each post once, as the agreement asks of who receives. */
function aKeeper(first: (attempt: number, request: IncomingMessage) => number | 'lose' | undefined) {
  const kept = new Map<string, Buffer>();
  let attempts = 0;
  const listener: RequestListener = async (request, response) => {
    const key = String(request.headers['idempotency-key']);
    const body = await bodyOf(request);
    const answer = first(++attempts, request);
    if (typeof answer === 'number') return response.writeHead(answer).end();
    const isKnown = kept.has(key);
    kept.set(key, body);
    if (answer === 'lose') return response.destroy();
    return response.writeHead(isKnown ? 409 : 201).end();
  };
  return { kept, listener, attempts: () => attempts };
}

/** Sends as the outbox does, without the waiting. */
async function sendUntilDone(send: () => Promise<Sent>, id: string) {
  for (let attempt = 1; ; attempt++) {
    const sent = await send();
    const next = planNext(sent, { id, attempt });
    if (next.step !== 'again') return { attempt, next, sent };
  }
}

test('a post whose answer was lost is sent again and is there once', async () => {
  const keeper = aKeeper((attempt) => (attempt === 1 ? 'lose' : undefined));
  const exchange = open(await serving(keeper.listener));
  const post = aPost();
  expect(await exchange.send(post)).toEqual({ outcome: 'unreachable', reason: 'no connection' });
  expect(await exchange.send(post)).toEqual({ outcome: 'delivered' });
  expect([...keeper.kept]).toEqual([[post.id, Buffer.from(post.bytes)]]);
  expect(keeper.attempts()).toBe(2);
});

test('a server that fails twice gets the post at the third attempt', async () => {
  const keeper = aKeeper((attempt) => (attempt <= 2 ? 500 : undefined));
  const exchange = open(await serving(keeper.listener));
  const post = aPost();
  expect(await sendUntilDone(() => exchange.send(post), post.id)).toMatchObject({
    attempt: 3,
    next: { step: 'done' },
  });
  expect([...keeper.kept.keys()]).toEqual([post.id]);
});

test('a server that never recovers ends with a dead letter that says why', async () => {
  const keeper = aKeeper(() => 503);
  const exchange = open(await serving(keeper.listener));
  const post = aPost();
  expect(await sendUntilDone(() => exchange.send(post), post.id)).toMatchObject({
    attempt: 20,
    next: { step: 'dead-letter', reason: 'status 503' },
  });
});

test('a server that hangs is given up in time', async () => {
  const exchange = open(await serving(() => undefined), 200);
  const begin = performance.now();
  expect(await exchange.send(aPost())).toEqual({ outcome: 'unreachable', reason: 'no answer in 200 ms' });
  expect(performance.now() - begin).toBeLessThan(2000);
});

test('a server that is not there is unreachable', async () => {
  const { url, end } = await serve(() => undefined);
  await end();
  expect(await open(url).send(aPost())).toEqual({ outcome: 'unreachable', reason: 'no connection' });
});

test.each([
  [200, 'delivered'],
  [201, 'delivered'],
  [202, 'delivered'],
  [204, 'delivered'],
  [409, 'delivered'],
  [400, 'refused'],
  [401, 'refused'],
  [403, 'refused'],
  [404, 'refused'],
  [413, 'refused'],
  [422, 'refused'],
  [408, 'unreachable'],
  [425, 'unreachable'],
  [429, 'unreachable'],
  [500, 'unreachable'],
  [502, 'unreachable'],
  [503, 'unreachable'],
])('the answer %i means %s', async (status, outcome) => {
  const exchange = open(await serving(aKeeper(() => status).listener));
  expect(await exchange.send(aPost())).toMatchObject({ outcome });
});

test('a post follows no redirection, so that its token goes to one address only', async () => {
  let elsewhere = 0;
  const other = await serving((_request, response) => {
    elsewhere++;
    response.end();
  });
  const exchange = open(
    await serving((_request, response) => response.writeHead(307, { location: other }).end()),
  );
  expect(await exchange.send(aPost())).toEqual({ outcome: 'refused', reason: 'status 307' });
  expect(elsewhere).toBe(0);
});

test.each<[Credential, string, string]>([
  [{ bearer: 'heen' }, 'authorization', 'Bearer heen'],
  [{ header: { name: 'X-Client', value: 'stip' } }, 'x-client', 'stip'],
])('%j makes us known, and id, receiver and name stand in the head', async (credential, header, value) => {
  let seen: IncomingMessage['headers'] = {};
  const url = await serving(
    aKeeper((_attempt, request) => {
      seen = request.headers;
      return undefined;
    }).listener,
  );
  const post = aPost({ to: '0037', name: 'a.b_c-d' });
  await open(url, 5000, credential).send(post);
  expect(seen).toMatchObject({
    [header]: value,
    'idempotency-key': post.id,
    'post-to': '0037',
    'post-name': 'a.b_c-d',
  });
  expect('authorization' in seen).toBe('bearer' in credential);
});

describe('who brings a post', () => {
  const bring = (headers: Record<string, string>, body: BodyInit | null = 'x', method = 'POST') => {
    const post = aPost();
    const right = {
      authorization: 'Bearer terug',
      'idempotency-key': post.id,
      'post-to': '0014',
      'post-name': 'a.xml',
    };
    const request = new Request('http://stip.example/ontvangst', {
      method,
      headers: { ...right, ...headers },
      body,
    });
    return open('http://127.0.0.1:9').receive(request);
  };
  const statusOf = async (answer: Promise<Response>) => (await answer).status;

  test('with the right token hears 201, and the post is there', async () => {
    expect(await statusOf(bring({}))).toBe(201);
    expect(await collect(inbox.list())).toMatchObject([
      { to: '0014', name: 'a.xml', bytes: new Uint8Array([120]) },
    ]);
  });

  test.each([
    [{ authorization: 'Bearer ander' }, 401],
    [{ authorization: 'Bearer terug ' }, 201],
    [{ authorization: 'Bearer' }, 401],
    [{ authorization: '' }, 401],
    [{ authorization: 'terug' }, 401],
    [{ 'idempotency-key': '' }, 400],
    [{ 'idempotency-key': '../x' }, 400],
    [{ 'post-to': '../0014' }, 400],
    [{ 'post-name': '' }, 400],
  ])('with %j hears %i', async (headers, status) => {
    expect(await statusOf(bring(headers))).toBe(status);
    expect(await collect(inbox.list())).toHaveLength(status === 201 ? 1 : 0);
  });

  test('a second time hears 409, while the post waits and after it was confirmed', async () => {
    const { id } = aPost();
    expect(await statusOf(bring({ 'idempotency-key': id }))).toBe(201);
    expect(await statusOf(bring({ 'idempotency-key': id }))).toBe(409);
    for await (const post of inbox.list()) await inbox.close(post);
    expect(await statusOf(bring({ 'idempotency-key': id }))).toBe(409);
    expect(await collect(inbox.list())).toEqual([]);
  });

  test('by another method hears 405', async () => {
    expect(await statusOf(bring({}, null, 'GET'))).toBe(405);
  });

  test('with too much hears 413, and nothing is kept', async () => {
    expect(await statusOf(bring({}, new Uint8Array(LARGEST + 1)))).toBe(413);
    expect(await statusOf(bring({}, new Uint8Array(LARGEST)))).toBe(201);
    expect(await collect(inbox.list())).toHaveLength(1);
  });

  test('with nothing to be known by is a stranger, also when no token was set', async () => {
    const exchange = httpExchange({
      url: 'http://127.0.0.1:9',
      timeout: 1,
      credential: { bearer: '' },
      inbox,
      accept: '',
      largest: 1,
    });
    const request = new Request('http://stip.example/', {
      method: 'POST',
      headers: { authorization: 'Bearer ' },
      body: 'x',
    });
    expect(await statusOf(exchange.receive(request))).toBe(401);
  });
});

test('a post that is too large for the other side is refused, which the sender hears', async () => {
  const arranged = await arrangeHttp();
  ends.push(arranged.end);
  const sent = await arranged.exchange.send(aPost({ bytes: new Uint8Array(LARGEST * 3) }));
  expect(sent).toEqual({ outcome: 'refused', reason: 'status 413' });
});
