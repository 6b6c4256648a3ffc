import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { stoppedAt } from '#platform/clock.ts';
import { run } from '#platform/operation.ts';
import { emptyTables } from '#platform/testing.ts';
import { id, withGrants } from '#tests/people.ts';
import {
  aChild,
  aDelivery,
  aLine,
  anAddress,
  type Base,
  dora,
  emma,
  lisa,
  openBeleidsinformatieBase,
  oscar,
  rik,
} from '../testing.ts';
import { exportBeleidsinformatie } from './export-beleidsinformatie.ts';

let base: Base;
beforeAll(async () => {
  base = await openBeleidsinformatieBase();
});
afterAll(() => base.close());
beforeEach(() => emptyTables(base.owner, 'cbs_levering', 'cbs_aanvulling', 'gezin', 'audit_line'));

const half = { stroom: 'jeugdhulp', periode: '2026-1' } as const;
const make = (input: object = half, who = dora) =>
  base.as(who)(exportBeleidsinformatie, input as typeof half);
const makeOn = (day: string, input: object = half) =>
  run({ ...base.kit, clock: stoppedAt(day) }, exportBeleidsinformatie, input, {
    actor: dora,
    origin: { door: 'web', trace: 'test' },
  });
async function linesOf(input: object = half, who = dora): Promise<string[][]> {
  const outcome = await make(input, who);
  if ('refused' in outcome) throw new Error(outcome.refused);
  return outcome.csv
    .trim()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(';'));
}

test('a line holds who it is about, what help it is and who sent there', async () => {
  const child = await aChild(base, 1, '999900006');
  await anAddress(base, child, { postcode: '9999ZZ' });
  await aDelivery(base, child, { einddatum: '2026-05-31', reden_beeindiging: '32' });
  expect(await linesOf()).toEqual([
    ['999900006', '20170302', 'O', '9999ZZ', '02', '02', '', '20260302', '20260531', '03', '', '', '', ''],
  ]);
});

test('that a file was made is kept, with its fingerprint, and the file is not', async () => {
  await aDelivery(base, await aChild(base, 1, '999900006'));
  const outcome = await make();
  if ('refused' in outcome) throw new Error(outcome.refused);
  expect(outcome.levering).toMatchObject({
    stroom: 'jeugdhulp',
    periode: '2026-1',
    gemaaktDoor: 'Dirk Mulder',
    aantalRecords: 1,
    aantalOnvolledig: 1,
    vervangt: null,
  });
  expect(outcome.levering.sha256).toBe(createHash('sha256').update(outcome.csv).digest('hex'));
  const kept = await base.owner.selectFrom('cbs_levering').selectAll().execute();
  expect(kept).toMatchObject([{ organisatie_id: id(903), gemaakt_door: dora.account }]);
  expect(JSON.stringify(kept)).not.toContain('999900006');
});

test('everyone in the file finds in the own log that it was made', async () => {
  const [first, second] = [await aChild(base, 1, '999900006'), await aChild(base, 2, '999900018')];
  await aDelivery(base, first);
  await aDelivery(base, second);
  await aDelivery(base, second, { einddatum: '2025-12-01', begindatum: '2025-11-01' });
  await make();
  const { rows } = await sql`select gezin_id, persoon_id, action, outcome, purpose, part from audit_line
    where event = 'exportBeleidsinformatie' order by gezin_id`.execute(base.owner);
  const line = { action: 'R', outcome: 'done', purpose: 'beleidsinformatie', part: 'hulplijn' };
  expect(rows).toEqual([
    { gezin_id: first.gezin, persoon_id: first.kind, ...line },
    { gezin_id: second.gezin, persoon_id: second.kind, ...line },
  ]);
});

test('a second levering replaces the first, also when two are made at once', async () => {
  await aDelivery(base, await aChild(base, 1, '999900006'));
  const made = await Promise.all([make(), make(), make()]);
  expect(made.every((one) => 'levering' in one)).toBe(true);
  const { rows } = await sql<{ length: number }>`
    with recursive chain as (
      select id, 1 as length from cbs_levering where vervangt is null
      union all select l.id, c.length + 1 from chain c join cbs_levering l on l.vervangt = c.id)
    select max(length) as length from chain`.execute(base.owner);
  expect(rows).toEqual([{ length: 3 }]);
});

describe('what belongs in it', () => {
  test('help by pgb, a consult and help that did not begin stay out', async () => {
    const child = await aChild(base, 1, '999900006');
    await aDelivery(base, child, { line: await aLine(base, child, { leveringsvorm: 'pgb' }) });
    await aLine(base, child, { toegang: 'consult', gestart_op: '2026-03-02' });
    await aLine(base, child);
    expect(await make()).toMatchObject({ refused: 'beleidsinformatie/zonder-hulp' });
  });

  test('help without a bericht counts from the day on which it began', async () => {
    const child = await aChild(base, 1, '999900006');
    await aLine(base, child, { toegang: 'zonder-indicatie', ingangsdatum: '2026-04-01' });
    const [line] = await linesOf();
    expect(line?.slice(4, 9)).toEqual(['02', '02', '', '20260401', '']);
  });

  test('help of other years stays out, unless it is one record with help of this period', async () => {
    const [child, other] = [await aChild(base, 1, '999900006'), await aChild(base, 2, '999900018')];
    await aDelivery(base, other, { begindatum: '2024-01-01', einddatum: '2025-12-30' });
    await aDelivery(base, child, { begindatum: '2025-06-01', einddatum: '2026-01-10' });
    await aDelivery(base, child, { begindatum: '2026-01-05' });
    expect((await linesOf()).map(([bsn, ...cells]) => [bsn, cells[6], cells[7]])).toEqual([
      ['999900006', '20250601', ''],
    ]);
  });

  test('a child that stands in two families by one BSN is one child', async () => {
    const [one, same] = [await aChild(base, 1, '999900006'), await aChild(base, 2, '999900006')];
    await aDelivery(base, one, { begindatum: '2025-06-01', einddatum: '2026-01-10' });
    await aDelivery(base, same, { begindatum: '2026-01-05' });
    expect(await linesOf()).toHaveLength(1);
  });

  test('help that stopped for a while is one record, and help that was given again is two', async () => {
    const [child, other] = [await aChild(base, 1, '999900006'), await aChild(base, 2, '999900018')];
    for (const [who, reden_beeindiging] of [
      [child, '20'],
      [other, '31'],
    ] as const) {
      const line = await aDelivery(base, who, { einddatum: '2026-03-20', reden_beeindiging });
      await aDelivery(base, who, { line, begindatum: '2026-05-01' });
    }
    expect((await linesOf()).map(([bsn, ...cells]) => [bsn, cells[6], cells[7], cells[8]])).toEqual([
      ['999900006', '20260302', '', ''],
      ['999900018', '20260302', '20260320', '01'],
      ['999900018', '20260501', '', ''],
    ]);
  });

  test('ambulant help during a stay with the same aanbieder is in the record of the stay', async () => {
    const child = await aChild(base, 1, '999900006');
    const stay = { productcategorie: '44', productcode: '44A01', begindatum: '2026-02-01' };
    await aDelivery(base, child, stay);
    await aDelivery(base, child, { begindatum: '2026-03-02' });
    expect((await linesOf()).map((cells) => [cells[5], cells[7]])).toEqual([['14', '20260202']]);
  });

  test('a local team delivers its own lines as help of a wijkteam without a verwijzer', async () => {
    const child = await aChild(base, 1, '999900006');
    const local = { aanbieder_id: null, toegang: 'zonder-indicatie', leveringsvorm: 'lokaal-team' };
    await aLine(base, child, { ...local, hulpsoort: 'basis-begeleiding', verwijzer: 'huisarts' });
    await aLine(base, child, { ...local, hulpsoort: 'basis-begeleiding', gemeente: '0037' });
    const lines = await linesOf(half, lisa);
    expect(lines.map((cells) => [cells[4], cells[5], cells[7]])).toEqual([['06', '01', '20260302']]);
    expect(await make()).toMatchObject({ refused: 'beleidsinformatie/zonder-hulp' });
  });

  test('lines that name no team are of nobody where a gemeente has two', async () => {
    const child = await aChild(base, 1, '999900006');
    await aLine(base, child, {
      aanbieder_id: null,
      toegang: 'zonder-indicatie',
      leveringsvorm: 'lokaal-team',
    });
    await base.owner
      .insertInto('organisatie')
      .values({ id: id(950), soort: 'lokaal-team', naam: 'Lokaal team Zuid', gemeente: '0014' })
      .execute();
    expect(await make(half, lisa)).toMatchObject({ refused: 'beleidsinformatie/zonder-hulp' });
    await base.owner.deleteFrom('organisatie').where('id', '=', id(950)).execute();
  });

  test('a gecertificeerde instelling delivers maatregelen by half year and jeugdreclassering by quarter', async () => {
    const child = await aChild(base, 1, '999900006');
    const of = { aanbieder: id(909) };
    await aDelivery(base, child, { ...of, productcategorie: '48', productcode: '48A01' });
    await aDelivery(base, child, {
      ...of,
      productcategorie: '47',
      productcode: '47A03',
      begindatum: '2026-08-01',
    });
    const protecting = await linesOf({ stroom: 'jeugdbescherming', periode: '2026-1' }, oscar);
    expect(protecting.map((cells) => cells.slice(4, 6))).toEqual([['11', '20260302']]);
    const probation = await linesOf({ stroom: 'jeugdreclassering', periode: '2026-3' }, oscar);
    expect(probation.map((cells) => cells.slice(4, 6))).toEqual([['62', '20260801']]);
  });
});

describe('where a child belongs', () => {
  test('an address that nobody may hear does not leave, and its gemeente neither', async () => {
    const child = await aChild(base, 1, '999900006');
    await aDelivery(base, child);
    await anAddress(base, child, { postcode: '9999ZZ', tot: '2026-01-01' });
    await anAddress(base, child, { postcode: '8888YY', gemeente: '0037', van: '2026-01-01', geheim: true });
    const outcome = await make();
    expect(outcome).not.toHaveProperty('refused');
    expect(JSON.stringify(outcome)).not.toMatch(/8888YY|0037/);
    expect((await linesOf()).map((cells) => cells[3])).toEqual(['0014']);
  });

  test('the gemeente that was found for the child goes before where it is registered', async () => {
    const child = await aChild(base, 1, '999900006');
    await aDelivery(base, child);
    await anAddress(base, child, { postcode: '9999ZZ' });
    await base.owner
      .insertInto('woonplaatsbepaling')
      .values({
        id: crypto.randomUUID(),
        gezin_id: child.gezin,
        persoon_id: child.kind,
        hulpvraagdatum: '2026-01-01',
        feiten: '{}',
        redenen: '[]',
        gemeente: '0037',
        grond: '2',
        mens: false,
        bepaald_door: 'Anna',
        bepaald_op: '2026-01-02',
      })
      .execute();
    expect((await linesOf()).map((cells) => cells[3])).toEqual(['0037']);
  });
});

describe('when', () => {
  beforeEach(async () => void (await aDelivery(base, await aChild(base, 1, '999900006'))));

  test('a period that runs is not delivered yet', async () => {
    expect(await make({ ...half, periode: '2026-2' })).toMatchObject({
      refused: 'beleidsinformatie/periode-loopt',
      detail: { laatsteDag: '2026-12-31' },
    });
  });

  test('the last two periods can be delivered, late too, and no other', async () => {
    expect(await makeOn('2026-07-01')).toHaveProperty('levering');
    expect(await makeOn('2027-06-30')).toHaveProperty('levering');
    expect(await makeOn('2027-07-01')).toMatchObject({ refused: 'beleidsinformatie/periode-gesloten' });
  });

  test('a period that the year has not or that is to come is none', async () => {
    for (const periode of ['2026-3', '2027-1'])
      expect(await make({ ...half, periode })).toMatchObject({
        refused: 'beleidsinformatie/periode-onbekend',
      });
  });

  test('when all of it turns out to be wrong, nothing replaces what was delivered', async () => {
    await make();
    await sql`delete from levering`.execute(base.owner);
    expect(await make()).toMatchObject({ levering: { aantalRecords: 0, vervangt: expect.any(String) } });
  });
});

test('another aanbieder delivers nothing of it, and a gemeente is no supplier', async () => {
  await aDelivery(base, await aChild(base, 1, '999900006'));
  expect(await make(half, rik)).toMatchObject({ refused: 'beleidsinformatie/zonder-hulp' });
  expect(await make(half, emma)).toMatchObject({ refused: 'beleidsinformatie/geen-leverancier' });
  expect(await make({ ...half, stroom: 'jeugdbescherming' })).toMatchObject({
    refused: 'beleidsinformatie/stroom-onbekend',
  });
});

test('nobody without the grant delivers, and who may only read gets no file', async () => {
  await aDelivery(base, await aChild(base, 1, '999900006'));
  for (const grants of [[], ['beleidsinformatie:read']])
    expect(await make(half, withGrants(dora, ...grants))).toMatchObject({ refused: 'verboden' });
});

test('no scope but that of people at work reaches the facts, and nobody reaches the answers past their function', async () => {
  for (const role of ['stip_regio', 'stip_beheer', 'stip_keten', 'stip_web'])
    await expect(
      base.owner.transaction().execute(async (trx) => {
        await sql`select set_config('role', ${role}, true)`.execute(trx);
        await sql`select * from list_cbs_feiten('2026-01-01', '2026-06-30')`.execute(trx);
      }),
    ).rejects.toThrow(/permission denied/);
  await expect(
    base.owner.transaction().execute(async (trx) => {
      await sql`select set_config('role', 'stip_gezin', true)`.execute(trx);
      await sql`select * from cbs_aanvulling`.execute(trx);
    }),
  ).rejects.toThrow(/permission denied/);
});
