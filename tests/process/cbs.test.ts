import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changeBeleidsinformatie } from '#modules/beleidsinformatie/index.ts';
import {
  aChild,
  aDelivery,
  type Base,
  dora,
  openBeleidsinformatieBase,
} from '#modules/beleidsinformatie/testing.ts';
import { testDay } from '#platform/testing.ts';
import { typeCommand } from './type-stip.ts';

let base: Base;
let folder: string;
beforeAll(async () => {
  base = await openBeleidsinformatieBase();
  folder = await mkdtemp(join(tmpdir(), 'stip-cbs-'));
  await aDelivery(base, await aChild(base, 1, '999900006'));
});
afterAll(async () => {
  await base.close();
  await rm(folder, { recursive: true });
});

/** Types the words behind `stip cbs`. */
function type(...words: string[]) {
  const key = Buffer.alloc(32, 7).toString('base64');
  return typeCommand(['cbs', ...words], {
    DATABASE_URL: base.url,
    STIP_DATA: folder,
    STIP_TODAY: testDay,
    STIP_KEY: key,
  });
}
const asked = ['--organisatie', '98000001', '--periode', '2026-1'];
const countLeveringen = async () =>
  (await base.owner.selectFrom('cbs_levering').select('id').execute()).length;

test('a file in which something is missing is made, told and ends with 1', async () => {
  const { code, out, err } = await type(...asked);
  expect({ code, err: err.split('\n')[0] }).toEqual({
    code: 1,
    err: 'Records: 1, na te kijken: 1, niet geleverd: 0. / Records: 1, to be looked at: 1, not delivered: 0.',
  });
  expect(out).toMatch(/^bsn;[^\n]+\r\n999900006;20170302;O;0014;02;02;;20260302;/);
});

test('a whole file ends with 0, is for its owner only, and is the one that was kept', async () => {
  const answer = { stroom: 'jeugdhulp', periode: '2026-1', veld: 'gestart_met_crisis', rest: '02' } as const;
  await base.as(dora)(changeBeleidsinformatie, answer);
  const file = join(folder, 'cbs.csv');
  const { code, out, err } = await type(...asked, '--uit', file, '--json');
  expect({ code, out }).toEqual({ code: 0, out: '' });
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  const sha256 = createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
  expect(JSON.parse(err)).toEqual({ records: 1, onvolledig: 0, nietGeleverd: 0, sha256 });
  const { rows } =
    await sql`select encode(sha256, 'hex') as sha256, gemaakt_door, gemaakt_door_naam from cbs_levering
    order by gemaakt_op desc, id desc limit 1`.execute(base.owner);
  expect(rows).toEqual([{ sha256, gemaakt_door: null, gemaakt_door_naam: 'Stip, opdrachtregel' }]);
});

test('nothing is written over, and then nothing counts as delivered', async () => {
  const before = await countLeveringen();
  const { code, err } = await type(...asked, '--uit', join(folder, 'cbs.csv'));
  expect(code).toBe(1);
  expect(err).toMatch(/bestaat al[^\n]+exists already/);
  expect(await countLeveringen()).toBe(before);
});

test('what is refused leaves no file behind and says why in both languages', async () => {
  const file = join(folder, 'loopt.csv');
  const { code, err } = await type('--organisatie', '98000001', '--periode', '2026-2', '--uit', file);
  expect(code).toBe(1);
  expect(err).toMatch(/nog niet voorbij[^\n]+not over yet/);
  await expect(stat(file)).rejects.toThrow(/ENOENT/);
});

test('another supplier gets nothing of it, and an unknown one ends with 1', async () => {
  expect(await type('--organisatie', '98000002', '--periode', '2026-1')).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringContaining('niets om te leveren'),
  });
  expect(await type('--organisatie', '00000000', '--periode', '2026-1')).toMatchObject({ code: 1, out: '' });
});

test.each([
  [[]],
  [['--organisatie', '98000001']],
  [[...asked.slice(0, 3), '2026-9']],
  [[...asked, '--stroom', 'x']],
])('asked wrongly it ends with 2: %j', async (words) => {
  expect(await type(...words)).toMatchObject({ code: 2, out: '', err: expect.stringContaining('--periode') });
});
