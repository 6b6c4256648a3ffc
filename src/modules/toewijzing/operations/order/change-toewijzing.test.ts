import { sql } from 'kysely';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '#platform/actor.ts';
import { carla, dirk, id, ilse, petra, withGrants } from '#tests/people.ts';
import { sentOf } from '../verzoek/testing.ts';
import { changeToewijzing } from './change-toewijzing.ts';
import { listWijzigingen } from './list-wijzigingen.ts';
import { readGevolgen } from './read-gevolgen.ts';
import {
  type Base,
  clerk,
  declare,
  forgetOrders,
  makeKnown,
  openOrderBase,
  order,
  stranger,
  worker,
} from './testing.ts';

const { base, set, gezin, kind } = await openOrderBase();
afterAll(() => base.close());
const now = '2026-11-20T10:00:00Z';
beforeEach(async () => {
  set(now);
  await forgetOrders(base);
  await makeKnown(base, kind);
});

const later = '2026-11-20T11:00:00Z';
const open = async (changes = {}) => {
  const made = await order(base, { gezin, kind }, changes);
  set(later);
  return made;
};
const shorter = { soort: 'inkorten', einddatum: '2027-03-31', reden: '05', besproken: true, versie: 1 };
const change = (toewijzing: string, wens: object = shorter, who: Actor = worker) =>
  base.as(who)(changeToewijzing, { id: toewijzing, ...wens } as never);
const rows = () =>
  base.owner
    .selectFrom('toewijzing')
    .select(['einddatum', 'volume', 'budget', 'reden_wijziging', 'versie', 'toewijzingstijd'])
    .orderBy('toewijzingnummer')
    .execute();
const lines = () =>
  base.owner
    .selectFrom('hulplijn')
    .select(['ingangsdatum', 'einddatum', 'reden_einde', 'doel_id'])
    .orderBy('ingangsdatum')
    .execute();
const told = async (db: Base = base) =>
  (await sentOf(db, 'JW301')).map(({ Client }) =>
    Client.ToegewezenProducten.ToegewezenProduct.map(({ Einddatum, RedenWijziging }) => [
      Einddatum,
      RedenWijziging,
    ]),
  );

describe('a change on the initiative of the gemeente', () => {
  test('shortens the order and the help in the plan, and the aanbieder hears why', async () => {
    const one = await open();
    expect(await change(one, { ...shorter, toelichting: 'Het doel is eerder bereikt.' })).toMatchObject({
      toewijzing: { einddatum: '2027-03-31', versie: 2 },
      vervangenDoor: null,
      wachtOp: null,
    });
    expect(await rows()).toMatchObject([{ einddatum: '2027-03-31', reden_wijziging: '05', versie: 2 }]);
    expect(await lines()).toMatchObject([{ einddatum: '2027-03-31', reden_einde: '36' }]);
    expect(await told()).toEqual([[['2027-12-31', undefined]], [['2027-03-31', '05']]]);
    expect(await base.as(worker)(listWijzigingen, { id: one } as never)).toMatchObject({
      wijzigingen: [
        { soort: 'inkorten', toelichting: 'Het doel is eerder bereikt.', gewijzigdDoor: worker.name },
      ],
    });
  });

  test('is made by the administration of the gemeente too, without seeing the file of the family', async () => {
    const one = await open();
    expect(await change(one, shorter, clerk)).toMatchObject({ toewijzing: { einddatum: '2027-03-31' } });
    const seen = await base.owner.selectFrom('toewijzing_wijziging').select('gewijzigd_door').execute();
    expect(seen).toEqual([{ gewijzigd_door: clerk.account }]);
  });

  test('lets all that this child gets there go along (OP087)', async () => {
    const one = await open();
    await order(base, { gezin, kind }, { productcode: '45B01' });
    await change(one);
    expect((await told()).at(-1)).toEqual([
      ['2027-03-31', '05'],
      ['2027-12-31', undefined],
    ]);
  });

  test('never tells an aanbieder of help that the family buys itself (UP001)', async () => {
    const one = await open();
    await order(
      base,
      { gezin, kind },
      { productcategorie: '54', productcode: '54001', leveringsvorm: 'pgb' },
    );
    await change(one);
    expect((await told()).at(-1)).toHaveLength(1);
  });

  test('replaces an order by one under a new number, towards the same doel', async () => {
    const one = await open();
    const doel = id(7001);
    await sql`insert into gezinsplan (id, gezin_id, begonnen_op) values (${id(7000)}, ${gezin}, '2026-02-01')`.execute(
      base.owner,
    );
    await sql`insert into doel (id, gezin_id, plan_id, domein, tekst, begonnen_op) values (${doel}, ${gezin}, ${id(7000)}, 'support', 'Rust', '2026-02-01')`.execute(
      base.owner,
    );
    await sql`update hulplijn set doel_id = ${doel}`.execute(base.owner);
    const made = await change(one, {
      soort: 'vervangen',
      reden: '04',
      besproken: true,
      versie: 1,
      ingangsdatum: '2027-02-01',
      einddatum: '2027-12-31',
      productcategorie: '45',
      productcode: '45A01',
      omvang: { volume: 6, eenheid: '04', frequentie: '2' },
    });
    expect(made).toMatchObject({ vervangenDoor: expect.any(String), wachtOp: null });
    expect(await rows()).toMatchObject([
      { einddatum: '2027-01-31', volume: 2, reden_wijziging: '04' },
      { einddatum: '2027-12-31', volume: 6, reden_wijziging: null },
    ]);
    expect(await lines()).toMatchObject([
      { einddatum: '2027-01-31', doel_id: doel },
      { ingangsdatum: '2027-02-01', einddatum: '2027-12-31', doel_id: doel, reden_einde: null },
    ]);
    expect((await told()).at(-1)).toEqual([
      ['2027-01-31', '04'],
      ['2027-12-31', undefined],
    ]);
  });

  test('takes back what never began, and not what did or was paid (OP362, TR385)', async () => {
    const back = { soort: 'intrekken', besproken: true, versie: 1 };
    const one = await open();
    expect(await change(one, back)).toMatchObject({ toewijzing: { einddatum: '2026-12-01', mogelijk: [] } });
    expect((await told()).at(-1)).toEqual([['2026-12-01', '13']]);
    const begun = await open({ ingangsdatum: '2026-10-01', productcode: '45B01' });
    await sql`insert into levering (id, gezin_id, persoon_id, hulplijn_id, toewijzing_id, aanbieder_id, gemeente, begindatum)
      select ${id(7100)}, gezin_id, persoon_id, hulplijn_id, id, aanbieder_id, gemeente, '2026-10-05' from toewijzing where id = ${begun}`.execute(
      base.owner,
    );
    expect(await change(begun, back)).toMatchObject({ refused: 'toewijzing/reeds-begonnen' });
  });

  test('keeps lawful what was declared and granted, until that is credited', async () => {
    const one = await open({ ingangsdatum: '2026-10-01' });
    await declare(base, one, { nr: 1, begindatum: '2026-10-01', einddatum: '2026-10-31' });
    const end = { ...shorter, einddatum: '2026-10-30' };
    expect(await change(one, end)).toMatchObject({
      refused: 'toewijzing/reeds-gedeclareerd',
      detail: { tot: '2026-10-31' },
    });
    expect(await change(one, { soort: 'intrekken', besproken: true, versie: 1 })).toMatchObject({
      refused: 'toewijzing/reeds-gedeclareerd',
    });
    await declare(base, one, { nr: 2, begindatum: '2026-10-01', einddatum: '2026-10-31', vorig: 1 });
    expect(await change(one, end)).toMatchObject({ toewijzing: { einddatum: '2026-10-30' } });
  });

  test('makes a total no smaller than what was declared of it', async () => {
    const one = await open({
      ingangsdatum: '2026-10-01',
      omvang: { volume: 40, eenheid: '04', frequentie: '6' },
    });
    await declare(base, one, { nr: 1, begindatum: '2026-10-01', einddatum: '2026-10-31', volume: 12 });
    const total = { soort: 'volume', reden: '05', besproken: true, versie: 1 };
    expect(await change(one, { ...total, volume: 11 })).toMatchObject({
      refused: 'toewijzing/meer-gedeclareerd',
    });
    expect(await change(one, { ...total, volume: 12 })).toMatchObject({
      toewijzing: { omvang: { volume: 12 } },
    });
    expect(await rows()).toMatchObject([{ volume: 12 }]);
  });

  test('waits with its bericht as long as the child cannot be told of', async () => {
    const one = await open();
    await sql`update persoon set bsn_versleuteld = null, bsn_kenmerk = null where id = ${kind}`.execute(
      base.owner,
    );
    expect(await change(one)).toMatchObject({ wachtOp: 'bsn', toewijzing: { wachtOp: 'bsn' } });
    expect(await told()).toHaveLength(1);
  });
});

describe('of two people', () => {
  test('in two tabs the second hears what the first made of it, and nothing is told twice', async () => {
    const one = await open();
    const both = await Promise.all([
      change(one),
      change(one, { ...shorter, einddatum: '2027-05-31' }, clerk),
    ]);
    expect(both.filter((made) => 'refused' in made)).toMatchObject([
      { refused: 'verouderd', detail: { huidig: { versie: 2 } } },
    ]);
    expect(await told()).toHaveLength(2);
  });

  test('the same form sent again changes nothing', async () => {
    const one = await open();
    await change(one);
    expect(await change(one)).toMatchObject({ refused: 'verouderd' });
    expect(await rows()).toMatchObject([{ versie: 2 }]);
    expect(await base.owner.selectFrom('toewijzing_wijziging').select('id').execute()).toHaveLength(1);
  });
});

describe('a clock that goes back', () => {
  test('an hour does not lose the change: it comes after the one before', async () => {
    const one = await open();
    set('2026-11-20T09:00:00Z');
    await change(one);
    expect(await rows()).toMatchObject([{ einddatum: '2027-03-31', toewijzingstijd: '11:00:01' }]);
  });

  test('a day stops it, for no bericht may be dated ahead', async () => {
    const one = await open();
    set('2026-11-19T10:00:00Z');
    expect(await change(one)).toMatchObject({ refused: 'toewijzing/klok-loopt-achter' });
    expect(await rows()).toMatchObject([{ versie: 1 }]);
  });
});

describe('nobody', () => {
  test('of another gemeente or another family sees that the order is there', async () => {
    const one = await open();
    const colleague = withGrants(carla, 'toewijzing:change');
    for (const who of [stranger, colleague, { ...stranger, organisatie: id(902) }]) {
      expect(await change(one, shorter, who)).toMatchObject({ refused: 'toewijzing/onbekend' });
      expect(await base.as(who)(listWijzigingen, { id: one } as never)).toMatchObject({
        refused: 'toewijzing/onbekend',
      });
      expect(await base.as(who)(readGevolgen, { id: one, ...shorter } as never)).toMatchObject({
        refused: 'toewijzing/onbekend',
      });
    }
    expect(await change(id(1), shorter)).toMatchObject({ refused: 'toewijzing/onbekend' });
  });

  test('changes it without the grant, nor as aanbieder or parent with one', async () => {
    const one = await open();
    for (const who of [carla, dirk, ilse, petra])
      expect(await change(one, shorter, who)).toMatchObject({ refused: 'verboden' });
    for (const who of [dirk, ilse])
      expect(await change(one, shorter, withGrants(who, 'toewijzing:change'))).toMatchObject({
        refused: 'toewijzing/onbekend',
      });
    expect(await rows()).toMatchObject([{ versie: 1 }]);
  });

  test('who may only read the family changes it', async () => {
    const one = await open();
    await sql`insert into betrokkenheid (id, gezin_id, houder, soort_houder, grond, niveau, van)
      values (${id(7200)}, ${gezin}, ${carla.account}, 'account', 'hulpvraag', 'lezen', '2026-01-05')`.execute(
      base.owner,
    );
    const reader = withGrants(carla, 'toewijzing:change');
    expect(await change(one, shorter, reader)).toMatchObject({ refused: 'verboden' });
    expect(await base.as(reader)(listWijzigingen, { id: one } as never)).toMatchObject({
      toewijzing: { magWijzigen: false, mogelijk: [] },
    });
    await sql`delete from betrokkenheid where id = ${id(7200)}`.execute(base.owner);
  });
});

test('each change leaves a line for the family', async () => {
  const one = await open();
  await change(one);
  const seen = await base.owner
    .selectFrom('audit_line')
    .select(['gezin_id', 'account_id', 'part'])
    .where('event', '=', 'changeToewijzing')
    .where('outcome', '=', 'done')
    .orderBy('id', 'desc')
    .limit(1)
    .execute();
  expect(seen).toEqual([{ gezin_id: gezin, account_id: worker.account, part: 'toewijzing' }]);
});
