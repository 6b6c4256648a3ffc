import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aanbieder, type Base, openDeclaratieBase } from '../../testing.ts';
import { sendDeclaratie } from './send-declaratie.ts';

let base: Base;
let order: string;
beforeAll(async () => {
  ({ base, order } = await openDeclaratieBase());
});
afterAll(() => base.close());

const hours = { soort: 'debet', maand: '2026-10', eenheid: '04', tarief: 12_500 } as const;

/** All that an order is known by; the last column is what tells them apart. */
const ordered = [
  'id',
  'gemeente',
  'gezin_id',
  'persoon_id',
  'hulplijn_id',
  'aanbieder_id',
  'productcategorie',
  'productcode',
  'toewijzingsdatum',
  'toewijzingstijd',
  'ingangsdatum',
  'einddatum',
  'volume',
  'eenheid',
  'frequentie',
  'toewijzingnummer',
] as const;

test('five hundred lines are one declaratie, judged line by line', async () => {
  const orders = await base.owner
    .insertInto('toewijzing')
    .columns(ordered)
    .expression(
      sql`select gen_random_uuid(), gemeente, gezin_id, persoon_id, hulplijn_id, aanbieder_id, productcategorie, productcode, toewijzingsdatum,
        toewijzingstijd, ingangsdatum, einddatum, volume, eenheid, frequentie, 1000 + nr
        from toewijzing cross join generate_series(1, 500) nr where id = ${order}`,
    )
    .returning('id')
    .execute();
  await sql`insert into levering (id, gezin_id, persoon_id, hulplijn_id, toewijzing_id, aanbieder_id, gemeente, toewijzingnummer, begindatum)
    select gen_random_uuid(), gezin_id, persoon_id, hulplijn_id, id, aanbieder_id, gemeente, toewijzingnummer, date '2020-01-01' + toewijzingnummer::int
    from toewijzing where toewijzingnummer > 1000`.execute(base.owner);
  const regels = orders.map(({ id }, nr) => ({ ...hours, opdracht: id, volume: nr < 490 ? 4 : 5 }));
  const input = { gemeente: '0014', maand: '2026-10', regels, ondanksAfwijzing: true };
  expect(await base.as(aanbieder)(sendDeclaratie, input)).toMatchObject({
    aantalPrestaties: 500,
    aantalAfgewezen: 10,
    toegekend: 490 * 4 * 12_500,
  });
});
