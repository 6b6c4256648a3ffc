import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Post } from './exchange.ts';
import { folderExchange } from './folder-exchange.ts';
import { aFolder, aPost, collect, LARGEST } from './testing.ts';

let folder: string;
beforeEach(async () => {
  folder = await aFolder();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const open = () => folderExchange({ folder, largest: LARGEST });
const fetched = () => collect(open().fetch());

async function drop(name: string, content: string, to = '0014'): Promise<string> {
  await mkdir(join(folder, 'in', to), { recursive: true });
  await writeFile(join(folder, 'in', to, name), content);
  return join(folder, 'in', to, name);
}

const filesIn = async (room: string) => (await readdir(join(folder, room)).catch(() => [])).sort();

test('a post lies in the folder of its receiver, under its id and name, for its owner only', async () => {
  const post = aPost({ to: '12345678' });
  await open().send(post);
  const path = join(folder, 'out', '12345678', `${post.id}_JW301.xml`);
  expect(new Uint8Array(await readFile(path))).toEqual(post.bytes);
  expect((await stat(path)).mode & 0o077).toBe(0);
  expect(await filesIn('part')).toEqual([]);
});

test('whoever looks while a post is written sees all of it or nothing', async () => {
  const post = aPost({ bytes: new Uint8Array(20_000_000).fill(7) });
  const path = join(folder, 'out', post.to, `${post.id}_${post.name}`);
  const sizes = new Set<number>();
  let looks = 0;
  let isBusy = true;
  const looking = (async () => {
    while (isBusy) {
      sizes.add((await stat(path).catch(() => ({ size: -1 }))).size);
      looks++;
      await new Promise((resolve) => setImmediate(resolve));
    }
  })();
  await open().send(post);
  isBusy = false;
  await looking;
  sizes.add((await stat(path)).size);
  expect(looks).toBeGreaterThan(10);
  expect([...sizes].sort((a, b) => a - b)).toEqual([-1, 20_000_000]);
});

test('a program that is killed while it sends leaves nothing half, and can send again', async () => {
  const posts: Post[] = Array.from({ length: 8 }, () =>
    aPost({ name: 'groot', bytes: new Uint8Array(20_000_000).fill(65) }),
  );
  const program = `
    const { folderExchange } = await import(${JSON.stringify(new URL('folder-exchange.ts', import.meta.url).href)});
    const exchange = folderExchange({ folder: ${JSON.stringify(folder)}, largest: 1 });
    process.stdout.write('x');
    for (const id of ${JSON.stringify(posts.map(({ id }) => id))})
      await exchange.send({ id, to: '0014', name: 'groot', bytes: new Uint8Array(20_000_000).fill(65) });`;
  for (const wait of [5, 20, 45, 80]) {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', program]);
    await once(child.stdout, 'data');
    await new Promise((resolve) => setTimeout(resolve, wait));
    child.kill('SIGKILL');
    await once(child, 'close');
    for (const name of await filesIn('out/0014'))
      expect((await stat(join(folder, 'out', '0014', name))).size).toBe(20_000_000);
  }
  for (const post of posts) expect(await open().send(post)).toEqual({ outcome: 'delivered' });
  expect(await filesIn('out/0014')).toEqual(posts.map(({ id }) => `${id}_groot`).sort());
});

test('what a crash left behind is removed after an hour, and not sooner', async () => {
  await mkdir(join(folder, 'part'));
  await writeFile(join(folder, 'part', 'oud'), 'half');
  await writeFile(join(folder, 'part', 'nieuw'), 'half');
  const before = new Date(Date.now() - 61 * 60 * 1000);
  await utimes(join(folder, 'part', 'oud'), before, before);
  await open().send(aPost());
  expect(await filesIn('part')).toEqual(['nieuw']);
});

test('a folder that cannot be written to is unreachable, and says why without saying what', async () => {
  await writeFile(join(folder, 'out'), 'in the way');
  const sent = await open().send(aPost({ name: 'geheim.xml' }));
  expect(sent).toEqual({ outcome: 'unreachable', reason: expect.stringMatching(/^folder: E[A-Z]+$/) });
});

test('a file that a person puts there comes in, with an id that stays the same', async () => {
  await drop('JW305.xml', 'inhoud', '0037');
  const [post, ...more] = await fetched();
  expect(more).toEqual([]);
  expect(post).toMatchObject({ to: '0037', name: 'JW305.xml', bytes: new TextEncoder().encode('inhoud') });
  expect(post?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  expect((await fetched())[0]?.id).toBe(post?.id);
  if (post) await open().confirm(post);
  expect(await filesIn('in/0037')).toEqual([]);
  expect(await filesIn('done/0037')).toEqual([`${post?.id}_JW305.xml`]);
});

test('the same file put there again is known, and a changed one is another post', async () => {
  await drop('JW305.xml', 'een');
  const [first] = await fetched();
  if (first) await open().confirm(first);
  await drop('JW305.xml', 'een');
  expect(await fetched()).toEqual([]);
  await drop('JW305.xml', 'twee');
  expect(await fetched()).toMatchObject([{ bytes: new TextEncoder().encode('twee') }]);
});

test('confirming what was read does not take away what came in its place', async () => {
  await drop('JW305.xml', 'een');
  const [first] = await fetched();
  await drop('JW305.xml', 'twee');
  if (first) await open().confirm(first);
  expect(await fetched()).toMatchObject([{ bytes: new TextEncoder().encode('twee') }]);
});

test('a file that is still being written is left alone, and so is a hidden folder', async () => {
  for (const name of ['JW305.xml.part', 'JW305.xml.tmp', '.JW305.xml']) await drop(name, 'half');
  const hidden = await drop('JW305.xml', 'of the disk itself', '.snapshot');
  expect(await fetched()).toEqual([]);
  expect(await filesIn('in/0014')).toHaveLength(3);
  expect(await readFile(hidden, 'utf8')).toBe('of the disk itself');
});

test('a file that can be no post is put aside, so that it stops nothing and is not lost', async () => {
  await drop('met spatie.xml', 'x');
  await drop('groot.xml', 'x'.repeat(LARGEST + 1));
  await drop('goed.xml', 'x');
  expect((await fetched()).map(({ name }) => name)).toEqual(['goed.xml']);
  expect(await filesIn('refused/0014')).toEqual(['groot.xml', 'met spatie.xml']);
});

test('a link to a file elsewhere is not followed', async () => {
  const secret = join(folder, 'geheim');
  await writeFile(secret, 'geheim');
  await mkdir(join(folder, 'in', '0014'), { recursive: true });
  await symlink(secret, join(folder, 'in', '0014', 'link.xml'));
  await symlink(folder, join(folder, 'in', '0037'));
  expect(await fetched()).toEqual([]);
});
