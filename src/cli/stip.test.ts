import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sealAudit } from '#platform/audit/seal-audit.ts';
import { writeAuditLines } from '#platform/audit/write-lines.ts';
import { inScope } from '#platform/database/transaction.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { anna, arrangePeople } from '#tests/people.ts';
import { typeCommand } from '#tests/process/type-stip.ts';
import { commands } from './commands.ts';

const region = fileURLToPath(new URL('../../regio/groningen', import.meta.url));
let base: Awaited<ReturnType<typeof openTestDatabase>>;
let folder: string;

beforeAll(async () => {
  base = await openTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'stip-cli-'));
  await arrangePeople(base.owner);
  const origin = { door: 'cli', trace: 't' } as const;
  const deed = { event: 'readGezin', action: 'R', outcome: 'done', purpose: 'jeugdhulp', about: [] } as const;
  await inScope(base.kit.db, anna, base.kit.clock, (db) => writeAuditLines(db, deed, anna, origin));
  await sealAudit(base.owner, base.kit.clock.now());
});
afterAll(async () => {
  await base.close();
  await rm(folder, { recursive: true });
});

/** Types the words in a terminal of its own. */
const type = (words: string[], env: Record<string, string> = {}) =>
  typeCommand(words, { DATABASE_URL: base.url, STIP_DATA: folder, ...env });

test('the help lists every command in Dutch and English', async () => {
  const { code, out } = await type(['--help']);
  expect(code).toBe(0);
  for (const name of ['audit verify', 'demo', 'region check DIR', 'ijw import DIR', 'worker'])
    expect(out).toContain(name);
  expect(out).toContain('Rekent elk zegel van het logboek na. / Checks every seal of the audit log.');
});

test('a command that does not exist, a wrong option or a missing word ends with 2 and the help', async () => {
  for (const words of [
    [],
    ['toveren'],
    ['audit'],
    ['audit', 'verify', '--snel'],
    ['region', 'check'],
    ['region', 'check', 'a', 'b'],
    ['demo', '--scale'],
  ]) {
    const { code, out, err } = await type(words);
    expect(code, words.join(' ')).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('stip <opdracht>');
  }
});

test('the help of one command needs no database', async () => {
  const { code, out } = await type(['demo', '--help'], {
    DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
  });
  expect(code).toBe(0);
  expect(out).toContain('[--seed X]');
});

test('a whole audit log ends with 0, one that was touched with 1', async () => {
  const whole = await type(['audit', 'verify']);
  expect(whole).toMatchObject({ code: 0, out: expect.stringContaining('1 seals, 1 lines') });
  await sql`update audit_line set role = 'niemand'`.execute(base.owner);
  const touched = await type(['audit', 'verify', '--json']);
  expect(touched.code).toBe(1);
  expect(JSON.parse(touched.out)).toMatchObject({ seals: 1, faults: [expect.stringContaining('Zegel 1')] });
});

test('a wrong setting or a database that is away is one line and exit code 1', async () => {
  const wrong = await type(['audit', 'verify'], { PORT: 'veel' });
  expect(wrong).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/^PORT [^\n]+\n$/) });
  const away = await type(['audit', 'verify'], { DATABASE_URL: 'postgres://nobody:geheim@127.0.0.1:1/none' });
  expect(away).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringMatching(/^De database op 127\.0\.0\.1:1 [^\n]+\n$/),
  });
  expect(away.err).not.toContain('geheim');
});

test('a region that is right ends with 0, one that is not tells file, path and reason and ends with 1', async () => {
  expect((await type(['region', 'check', region])).code).toBe(0);
  await writeFile(join(folder, 'regio.json'), '{"naam": 1}');
  const { code, out } = await type(['region', 'check', folder]);
  expect(code).toBe(1);
  expect(out).toMatch(/^regio\.json\t\$\.naam\t.+$/m);
  expect((await type(['region', 'check', join(folder, 'nergens')])).code).toBe(2);
});

test('a demo region with an impossible seed or scale is refused before anything is opened', async () => {
  for (const words of [['--seed=-1'], ['--seed', 'x'], ['--scale', '0'], ['--scale', '99']]) {
    expect(
      (await type(['demo', ...words], { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' })).code,
      words.join(' '),
    ).toBe(2);
  }
});

test('a demo region is made once, with its distance from the figures it was made after', async () => {
  const other = await openTestDatabase();
  const made = await type(['demo', '--scale', '0.01', '--json'], { DATABASE_URL: other.url });
  expect(made.code, made.err).toBe(0);
  expect(JSON.parse(made.out)).toMatchObject({
    gezinnen: expect.any(Number),
    differences: expect.any(Array),
  });
  expect((await type(['demo', '--scale', '0.01'], { DATABASE_URL: other.url })).code).toBe(1);
  await other.close();
});

test('a demo of a region that cannot be read is one line and exit code 1', async () => {
  const { code, err } = await type(['demo'], { STIP_REGIO: join(folder, 'nergens') });
  expect(code).toBe(1);
  expect(err).toMatch(/^De map [^\n]+regioprofiel[^\n]+\n$/);
});

test('every command that is listed has its file', () => {
  const missing = commands.filter(({ file }) => !existsSync(new URL(`./${file}.ts`, import.meta.url)));
  expect(missing).toEqual([]);
});
