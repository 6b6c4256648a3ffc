import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { emptyTables } from '#platform/testing.ts';
import { withGrants } from '#tests/people.ts';
import {
  aChild,
  aDelivery,
  type Base,
  type Child,
  dora,
  emma,
  openBeleidsinformatieBase,
  oscar,
  rik,
} from '../testing.ts';
import { changeBeleidsinformatie } from './change-beleidsinformatie.ts';
import { exportBeleidsinformatie } from './export-beleidsinformatie.ts';
import { readBeleidsinformatie } from './read-beleidsinformatie.ts';

let base: Base;
let child: Child;
let kenmerken: string[];
beforeAll(async () => {
  base = await openBeleidsinformatieBase();
  child = await aChild(base, 1, '999900006');
  const other = await aChild(base, 2, '999900018');
  const ended = { einddatum: '2026-05-31', reden_beeindiging: '36' };
  kenmerken = [
    `${await aDelivery(base, child, ended)}/${child.kind}/2026-03-02`,
    `${await aDelivery(base, other)}/${other.kind}/2026-03-02`,
  ];
});
afterAll(() => base.close());
beforeEach(() => emptyTables(base.owner, 'cbs_aanvulling', 'audit_line'));

const half = { stroom: 'jeugdhulp', periode: '2026-1' } as const;
const change = (input: object, who = dora) =>
  base.as(who)(changeBeleidsinformatie, { ...half, ...input } as never);
const one = (waarde: string, at = 0) => ({ kenmerken: [kenmerken[at] ?? ''], waarde });
/** Verwijzer, hulpvorm, crisis and reason of each line of the file. */
async function delivered() {
  const outcome = await base.as(dora)(exportBeleidsinformatie, half);
  if ('refused' in outcome) throw new Error(outcome.refused);
  const lines = outcome.csv.trim().split('\r\n').slice(1);
  return lines.map((line) => line.split(';')).map((cells) => [cells[4], cells[5], cells[6], cells[9]]);
}

test('an answer fills the field of its record, and goes before what was registered', async () => {
  expect(await delivered()).toEqual([
    ['02', '02', '', ''],
    ['02', '02', '', ''],
  ]);
  expect(await change({ veld: 'gestart_met_crisis', regels: [one('01')] })).toMatchObject({ aantal: 1 });
  await change({ veld: 'reden_beeindiging', regels: [one('05')] });
  await change({ veld: 'verwijzer', regels: [one('03')] });
  await change({ veld: 'hulpvorm', regels: [one('04')] });
  expect(await delivered()).toEqual([
    ['03', '04', '01', '05'],
    ['02', '02', '', ''],
  ]);
});

test('an answer may be given again, and the last one counts', async () => {
  await change({ veld: 'gestart_met_crisis', regels: [one('01')] });
  await change({ veld: 'gestart_met_crisis', regels: [one('02')] });
  expect((await delivered()).map((cells) => cells[2])).toEqual(['02', '']);
});

test('all others in which it is missing are answered at once, and what was answered stays', async () => {
  await change({ veld: 'gestart_met_crisis', regels: [one('01')] });
  expect(await change({ veld: 'gestart_met_crisis', rest: '02' })).toMatchObject({ aantal: 1 });
  expect((await delivered()).map((cells) => cells[2])).toEqual(['01', '02']);
  const outcome = await base.as(dora)(readBeleidsinformatie, half);
  expect(outcome).toMatchObject({ tekorten: [{ sleutel: 'reden_beeindiging.nakijken' }] });
});

test('who answered stands beside the answer, and the gezin finds it in its log', async () => {
  await change({ veld: 'gestart_met_crisis', regels: [one('01')] });
  expect(await base.owner.selectFrom('cbs_aanvulling').selectAll().execute()).toMatchObject([
    { gegeven_door: dora.account, gegeven_door_naam: 'Dirk Mulder', gezin_id: child.gezin },
  ]);
  const { rows } =
    await sql`select gezin_id, persoon_id, action from audit_line where event = 'changeBeleidsinformatie'`.execute(
      base.owner,
    );
  expect(rows).toEqual([{ gezin_id: child.gezin, persoon_id: child.kind, action: 'U' }]);
});

test.each([
  ['gestart_met_crisis', '03'],
  ['hulpvorm', '21'],
  ['risicoprofiel', '41'],
])('in jeugdhulp %s cannot be %s', async (veld, waarde) => {
  expect(await change({ veld, regels: [one(waarde)] })).toMatchObject({
    refused: 'beleidsinformatie/antwoord-ongeldig',
  });
  expect(await change({ veld, rest: waarde })).toMatchObject({
    refused: 'beleidsinformatie/antwoord-ongeldig',
  });
});

test('without an answer there is nothing to keep', async () => {
  expect(await change({ veld: 'verwijzer' })).toMatchObject({ refused: 'beleidsinformatie/zonder-antwoord' });
});

test('when one of the lines is not there, none is kept', async () => {
  const gone = `${crypto.randomUUID()}/${child.kind}/2026-03-02`;
  const otherDay = (kenmerken[0] ?? '').replace('2026-03-02', '2026-03-03');
  for (const kenmerk of [gone, otherDay])
    expect(
      await change({ veld: 'verwijzer', regels: [one('01'), { kenmerken: [kenmerk], waarde: '01' }] }),
    ).toMatchObject({ refused: 'beleidsinformatie/feit-onbekend' });
  expect(await base.owner.selectFrom('cbs_aanvulling').selectAll().execute()).toEqual([]);
});

test.each(['x', '1/2/3', `${'0'.repeat(36)}/a/2026-01-01`])('“%s” is no line at all', async (kenmerk) => {
  expect(await change({ veld: 'verwijzer', regels: [{ kenmerken: [kenmerk], waarde: '01' }] })).toMatchObject(
    {
      refused: 'ongeldig',
    },
  );
});

test('another aanbieder answers nothing about it, and learns nothing by trying', async () => {
  const foreign = await change({ veld: 'verwijzer', regels: [one('01')] }, rik);
  expect(foreign).toMatchObject({ refused: 'beleidsinformatie/feit-onbekend' });
  expect(await change({ veld: 'verwijzer', regels: [one('01')] }, emma)).toMatchObject({
    refused: 'beleidsinformatie/geen-leverancier',
  });
  expect(await change({ veld: 'verwijzer', regels: [one('01')] }, oscar)).toMatchObject({
    refused: 'beleidsinformatie/feit-onbekend',
  });
});

test('a stream or period that is not there is refused', async () => {
  const answer = { veld: 'verwijzer', regels: [one('01')] };
  expect(await change({ ...answer, stroom: 'jeugdbescherming' })).toMatchObject({
    refused: 'beleidsinformatie/stroom-onbekend',
  });
  expect(await change({ ...answer, periode: '2026-3' })).toMatchObject({
    refused: 'beleidsinformatie/periode-onbekend',
  });
});

test('nobody without the grant answers', async () => {
  const who = withGrants(dora, 'beleidsinformatie:read', 'beleidsinformatie:export');
  expect(await change({ veld: 'verwijzer', regels: [one('01')] }, who)).toMatchObject({
    refused: 'verboden',
  });
});
