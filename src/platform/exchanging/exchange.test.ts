import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Arranged, aPost, arrangeFolder, arrangeHttp, arrangeVecozo, collect } from './testing.ts';

describe.each([
  ['a folder', arrangeFolder],
  ['HTTP', arrangeHttp],
  ['the gateway to VECOZO', arrangeVecozo],
])('by way of %s', (_name, arrange) => {
  let arranged: Arranged;
  beforeEach(async () => {
    arranged = await arrange();
  });
  afterEach(() => arranged.end());

  test('a post arrives as it was sent', async () => {
    const post = aPost();
    expect(await arranged.exchange.send(post)).toEqual({ outcome: 'delivered' });
    expect(await arranged.arrived()).toEqual([post]);
  });

  test('an empty post arrives, and so does one of a megabyte', async () => {
    const posts = [
      aPost({ bytes: new Uint8Array() }),
      aPost({ bytes: new Uint8Array(randomBytes(1_000_000)) }),
    ];
    for (const post of posts) await arranged.exchange.send(post);
    const arrived = await arranged.arrived();
    expect(arrived).toHaveLength(2);
    for (const post of posts) expect(arrived.find(({ id }) => id === post.id)).toEqual(post);
  });

  test('what is sent twice arrives once, and both times counts as delivered', async () => {
    const post = aPost();
    expect(await arranged.exchange.send(post)).toEqual({ outcome: 'delivered' });
    expect(await arranged.exchange.send(post)).toEqual({ outcome: 'delivered' });
    expect(await arranged.arrived()).toEqual([post]);
  });

  test('what is sent five times at once arrives once', async () => {
    const post = aPost({ bytes: new Uint8Array(randomBytes(300_000)) });
    const sent = await Promise.all(Array.from({ length: 5 }, () => arranged.exchange.send(post)));
    expect(sent.map(({ outcome }) => outcome)).toEqual(Array(5).fill('delivered'));
    expect(await arranged.arrived()).toEqual([post]);
  });

  test('the same name sent as another post is another post', async () => {
    const posts = [aPost(), aPost(), aPost({ to: '12345678' })];
    for (const post of posts) await arranged.exchange.send(post);
    const arrived = await arranged.arrived();
    expect(arrived.map(({ id, to }) => `${id} ${to}`).sort()).toEqual(
      posts.map(({ id, to }) => `${id} ${to}`).sort(),
    );
  });

  test.each([
    ['name', '../buiten.xml'],
    ['name', 'a/b'],
    ['name', '.verborgen'],
    ['name', ''],
    ['name', 'JW301.xml.part'],
    ['name', 'JW301.tmp'],
    ['name', 'a\r\nx-header: 1'],
    ['name', 'a'.repeat(151)],
    ['to', '..'],
    ['to', '0014/..'],
    ['to', ''],
    ['id', '../../0e5bd1a8-0000-4000-8000-000000000000'],
    ['id', '0E5BD1A8-0000-4000-8000-000000000000'],
  ])('a %s like %j goes nowhere, and the reason does not repeat it', async (field, value) => {
    const sent = await arranged.exchange.send(aPost({ [field]: value }));
    expect(sent).toMatchObject({ outcome: 'refused' });
    expect('reason' in sent && value !== '' && sent.reason.includes(value)).toBe(false);
    expect(await arranged.arrived()).toEqual([]);
  });

  test('what comes in keeps coming until it is confirmed', async () => {
    const post = aPost({ to: '0037' });
    await arranged.bring(post);
    const { exchange } = arranged;
    expect(await collect(exchange.fetch())).toEqual([post]);
    expect(await collect(exchange.fetch())).toEqual([post]);
    await exchange.confirm(post);
    expect(await collect(exchange.fetch())).toEqual([]);
  });

  test('confirming twice is no fault, and neither is confirming what never came', async () => {
    const post = aPost();
    await arranged.bring(post);
    await arranged.exchange.confirm(post);
    await arranged.exchange.confirm(post);
    await arranged.exchange.confirm(aPost());
    expect(await collect(arranged.exchange.fetch())).toEqual([]);
  });

  test('what is brought again comes in once, before it is confirmed and after', async () => {
    const post = aPost();
    await arranged.bring(post);
    await arranged.bring(post);
    expect(await collect(arranged.exchange.fetch())).toEqual([post]);
    await arranged.exchange.confirm(post);
    await arranged.bring(post);
    expect(await collect(arranged.exchange.fetch())).toEqual([]);
  });

  test('what came first is handled first, for whomever it is, and confirming on the way loses nothing', async () => {
    const posts = ['0014', '0037', '0014', '0009'].map((to) => aPost({ to }));
    for (const post of posts) {
      await arranged.bring(post);
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
    const seen: string[] = [];
    for await (const post of arranged.exchange.fetch()) {
      seen.push(post.id);
      await arranged.exchange.confirm(post);
    }
    expect(seen).toEqual(posts.map(({ id }) => id));
    expect(await collect(arranged.exchange.fetch())).toEqual([]);
  });

  test('what goes out does not come in', async () => {
    await arranged.exchange.send(aPost());
    expect(await collect(arranged.exchange.fetch())).toEqual([]);
  });

  test('any bytes under any allowed name arrive unharmed, there and back', async () => {
    const label = fc
      .stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,40}$/)
      .filter((name) => !/\.(part|tmp)$/.test(name));
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), label, label, async (bytes, to, name) => {
        const post = aPost({ bytes, to, name });
        expect(await arranged.exchange.send(post)).toEqual({ outcome: 'delivered' });
        expect((await arranged.arrived()).find(({ id }) => id === post.id)).toEqual(post);
        await arranged.bring(post);
        expect(await collect(arranged.exchange.fetch())).toEqual([post]);
        await arranged.exchange.confirm(post);
      }),
      { seed: 11, numRuns: 25 },
    );
  });
});
