import { sql } from 'kysely';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { readGezinsplan } from '#modules/plan/index.ts';
import { anna, dirk, esra, id, withGrants } from '#tests/people.ts';
import { forgetAll } from '../../testing.ts';
import { readLevering } from './read-levering.ts';
import { startLevering } from './start-levering.ts';
import { stopLevering } from './stop-levering.ts';
import {
  anOrder,
  journal,
  leveringen,
  listLines,
  on,
  openLeveringBase,
  otherTeller,
  teller,
  toldOf,
} from './testing.ts';

const { base, give, receive } = await openLeveringBase();
afterAll(() => base.close());
beforeEach(() => forgetAll(base));

const start = (toewijzing: string | undefined, begindatum = '2026-11-16', who = teller) =>
  base.as(who)(startLevering, { id: toewijzing ?? '', begindatum });
const read = (toewijzing: string | undefined, who = teller) =>
  base.as(who)(readLevering, { id: toewijzing ?? '' });

describe('a start that an aanbieder tells', () => {
  test('starts the hulplijn, and stands in the journal with its retour', async () => {
    const [order] = await give(anOrder());
    expect(await start(order)).toMatchObject({ stand: 'loopt', uiterlijk: '2026-11-23' });
    expect(await listLines(base)).toMatchObject([{ gestart_op: '2026-11-16', einddatum: '2027-05-01' }]);
    expect(await journal(base)).toEqual(['in JW305', 'uit JW306 binnen']);
  });

  test('names the order, its product and the child as the standard asks', async () => {
    const [order] = await give(anOrder());
    await start(order);
    expect(await toldOf(base, 'JW305')).toMatchObject([
      {
        Header: {
          Afzender: '99000001',
          Ontvanger: '0014',
          BerichtIdentificatie: { Dagtekening: '2026-11-20' },
        },
        Client: {
          Bsn: '999900006',
          Geboortedatum: { Datum: '2012-05-01' },
          Naam: { Geslachtsnaam: { Achternaam: 'Voorbeeld' } },
          StartProducten: {
            StartProduct: [
              {
                ToewijzingNummer: 1,
                Product: { Categorie: '45', Code: '45A01' },
                ToewijzingIngangsdatum: '2026-11-02',
                Begindatum: '2026-11-16',
                StatusAanlevering: '1',
              },
            ],
          },
        },
      },
    ]);
  });

  test('of an order for a category alone, or for no product at all, names no more than that (IV075)', async () => {
    // Not all optional properties of a bericht may be undefined, so they are left out of what was made.
    const without = (bericht: ReturnType<typeof anOrder>, ...names: ('Omvang' | 'Product')[]) => {
      for (const product of bericht.Client.ToegewezenProducten.ToegewezenProduct)
        for (const name of names) delete product[name];
      return bericht;
    };
    const [aspecific, generic] = await give(
      without(anOrder({ ToewijzingNummer: 1, Product: { Categorie: '45' }, Budget: 100_000 }), 'Omvang'),
      without(anOrder({ ToewijzingNummer: 2, Budget: 100_000 }, { Bsn: '123456782' }), 'Omvang', 'Product'),
    );
    await start(aspecific);
    await start(generic);
    const [one, two] = (await toldOf(base, 'JW305')).map(
      ({ Client }) => Client.StartProducten.StartProduct[0],
    );
    expect(one?.Product).toEqual({ Categorie: '45' });
    expect(two).not.toHaveProperty('Product');
  });

  test('is shown to the gezinswerker in the plan, and read back by the aanbieder', async () => {
    const [order] = await give(anOrder());
    await start(order);
    expect(await read(order)).toMatchObject({
      stand: 'loopt',
      magStart: false,
      magStop: true,
      clientNaam: 'Voorbeeld',
      leveringen: [{ begindatum: '2026-11-16', einddatum: null }],
    });
    const { gezin_id: gezin } = await base.owner
      .selectFrom('toewijzing')
      .select('gezin_id')
      .executeTakeFirstOrThrow();
    await sql`insert into betrokkenheid (id, gezin_id, houder, soort_houder, grond, niveau, van)
      values (${id(8200)}, ${gezin}, ${anna.account}, 'account', 'hulpvraag', 'regie', '2026-01-05')`.execute(
      base.owner,
    );
    const plan = await base.as(withGrants(anna, 'plan:read'))(readGezinsplan, { id: gezin });
    expect(plan).toMatchObject({ hulplijnen: [{ gestartOp: '2026-11-16', status: 'loopt' }] });
  });

  test('for one of twins who share a day of birth says nothing of the other', async () => {
    const [one, two] = await give(
      anOrder({ ToewijzingNummer: 1 }),
      anOrder({ ToewijzingNummer: 2 }, { Bsn: '123456782' }),
    );
    await start(two);
    expect((await toldOf(base, 'JW305')).map(({ Client }) => Client.Bsn)).toEqual(['123456782']);
    expect(await read(one)).toMatchObject({ stand: 'niet-gestart' });
    expect(await read(two)).toMatchObject({ stand: 'loopt' });
  });

  test('for a child of a gemeente elsewhere goes out, and its retour is awaited', async () => {
    const [order] = await give(anOrder({}, {}, '0363'));
    expect(await read(order)).toMatchObject({ isBinnen: false });
    await start(order);
    expect(await journal(base)).toEqual(['uit JW305 wacht']);
    const due = await base.owner.selectFrom('bericht').select('uiterlijk').execute();
    expect(due).toEqual([{ uiterlijk: '2026-11-25' }]);
    expect(await listLines(base)).toMatchObject([{ gemeente: '0363', gestart_op: '2026-11-16' }]);
    expect(await base.owner.selectFrom('gezin').select('id').execute()).toHaveLength(1);
  });

  test('is due five working days after help began, or after the order when that came later (OP271)', async () => {
    const [order] = await give(anOrder({ Toewijzingsdatum: '2026-11-01' }));
    await sql`update toewijzing set toewijzingsdatum = '2026-11-18'`.execute(base.owner);
    expect(await read(order)).toMatchObject({ uiterlijk: '2026-11-25', eersteKeuze: '2026-11-02' });
    expect(await start(order, '2026-11-03')).toMatchObject({ uiterlijk: '2026-11-25' });
  });

  test('leaves a line for the child, and none of its content', async () => {
    const [order] = await give(anOrder());
    await start(order);
    const { gezin_id: gezin, persoon_id: persoon } = await base.owner
      .selectFrom('toewijzing')
      .select(['gezin_id', 'persoon_id'])
      .executeTakeFirstOrThrow();
    const lines = base.owner.selectFrom('audit_line').select(['gezin_id', 'persoon_id', 'part']);
    expect(await lines.where('event', '=', 'startLevering').where('gezin_id', '=', gezin).execute()).toEqual([
      { gezin_id: gezin, persoon_id: persoon, part: 'toewijzing' },
    ]);
  });
});

describe('no start is told', () => {
  test('twice: of two people at the same time the second hears when help began', async () => {
    const [order] = await give(anOrder());
    const both = await Promise.all([start(order), start(order, '2026-11-17')]);
    expect(both.filter((one) => !('refused' in one))).toHaveLength(1);
    expect(both.filter((one) => 'refused' in one)).toMatchObject([{ refused: 'levering/reeds-gestart' }]);
    expect(await leveringen(base)).toHaveLength(1);
  });

  test('before it happened (OP011)', async () => {
    const [order] = await give(anOrder());
    expect(await start(order, '2026-11-21')).toMatchObject({
      refused: 'levering/toekomst',
      detail: { tot: '2026-11-20' },
    });
    const [later] = await give(
      anOrder({ ToewijzingNummer: 9, Ingangsdatum: '2026-12-01' }, { Bsn: '123456782' }),
    ).then((ids) => ids.toReversed());
    expect(await read(later)).toMatchObject({ magStart: false, eersteKeuze: null });
  });

  test('on a day outside its order', async () => {
    const [order] = await give(anOrder({ Einddatum: '2026-11-10' }));
    for (const day of ['2026-11-01', '2026-11-11']) {
      expect(await start(order, day)).toMatchObject({
        refused: 'levering/buiten-toewijzing',
        detail: { ingangsdatum: '2026-11-02', einddatum: '2026-11-10' },
      });
    }
  });

  test('over days on which help was told already', async () => {
    const [order] = await give(anOrder());
    await start(order, '2026-11-03');
    const stop = { id: order ?? '', begindatum: '2026-11-03', einddatum: '2026-11-12', reden: '20' as const };
    await base.as(teller)(stopLevering, stop);
    expect(await start(order, '2026-11-11')).toMatchObject({ refused: 'levering/overlapt' });
    expect(await start(order, '2026-11-13')).toMatchObject({ stand: 'loopt' });
  });

  test('on an order that the gemeente took back', async () => {
    const [order] = await give(anOrder());
    const gone = { Einddatum: '2026-11-02', RedenWijziging: '13' as const };
    expect(await receive(anOrder({ ...gone, Toewijzingsdatum: '2026-10-31' }))).toEqual(['verwerkt']);
    expect(await read(order)).toMatchObject({ isIngetrokken: true, magStart: false });
    expect(await start(order, '2026-11-02')).toMatchObject({ refused: 'levering/ingetrokken' });
  });

  test('without a BSN, without an AGB-code, or for whom the BSN leads to someone else', async () => {
    const [order] = await give(anOrder());
    await sql`update persoon set bsn_kenmerk = ${base.kit.vault.mark('123456782')}`.execute(base.owner);
    expect(await start(order)).toMatchObject({ refused: 'levering/kind-onbekend' });
    await sql`update persoon set bsn_versleuteld = null, bsn_kenmerk = null`.execute(base.owner);
    expect(await start(order)).toMatchObject({ refused: 'levering/zonder-bsn' });
    await sql`update organisatie set agb = null where id = ${id(903)}`.execute(base.owner);
    expect(await start(order)).toMatchObject({ refused: 'levering/zonder-agb' });
    await sql`update organisatie set agb = '99000001' where id = ${id(903)}`.execute(base.owner);
    expect(await leveringen(base)).toEqual([]);
    expect(await journal(base)).toEqual([]);
  });

  test('that would be a wrong bericht: it says in words why, and nothing is kept', async () => {
    const [order] = await give(anOrder());
    await sql`update persoon set geboortedatum = '1890-01-01'`.execute(base.owner);
    expect(await start(order)).toMatchObject({
      refused: 'levering/afgekeurd',
      detail: { bevindingen: [expect.any(String)], regels: [expect.any(String)] },
    });
    expect(await leveringen(base)).toEqual([]);
    expect(await journal(base)).toEqual([]);
    expect(await listLines(base)).toMatchObject([{ gestart_op: null }]);
  });

  test('by another aanbieder, which cannot even see the order, nor by anyone without the grant', async () => {
    const [order] = await give(anOrder());
    expect(await start(order, '2026-11-16', otherTeller)).toMatchObject({ refused: 'toewijzing/onbekend' });
    expect(await read(order, otherTeller)).toMatchObject({ refused: 'toewijzing/onbekend' });
    expect(await start(id(4711))).toMatchObject({ refused: 'toewijzing/onbekend' });
    expect(await start(order, '2026-11-16', withGrants(dirk, 'toewijzing:list'))).toMatchObject({
      refused: 'verboden',
    });
    expect(await read(order, withGrants(dirk, 'toewijzing:list'))).toMatchObject({ refused: 'verboden' });
    expect(
      await start(order, '2026-11-16', { ...esra, grants: teller.grants, organisatie: id(901) }),
    ).toMatchObject({
      refused: 'toewijzing/onbekend',
    });
    expect(await leveringen(base)).toEqual([]);
  });

  test('after a clock that was set back: what was told stands, and a stop before it is refused', async () => {
    const [order] = await give(anOrder());
    await start(order, '2026-11-20');
    const back = on(base, '2026-11-15');
    expect(await back(readLevering, { id: order })).toMatchObject({ stand: 'loopt', uiterlijk: null });
    expect(await back(startLevering, { id: order, begindatum: '2026-11-15' })).toMatchObject({
      refused: 'levering/reeds-gestart',
    });
    const stop = { id: order, begindatum: '2026-11-20', reden: '31' };
    expect(await back(stopLevering, { ...stop, einddatum: '2026-11-15' })).toMatchObject({
      refused: 'ongeldig',
      detail: { issues: [{ path: ['einddatum'] }] },
    });
    expect(await back(stopLevering, { ...stop, einddatum: '2026-11-20' })).toMatchObject({
      refused: 'levering/toekomst',
    });
    expect(await leveringen(base)).toMatchObject([{ begindatum: '2026-11-20', einddatum: null }]);
    expect(await on(base, '2026-11-21')(stopLevering, { ...stop, einddatum: '2026-11-20' })).toMatchObject({
      stand: 'gestopt',
    });
  });
});
