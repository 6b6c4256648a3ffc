import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listBerichten } from '#modules/bericht/index.ts';
import { openTestDatabase } from '#platform/testing.ts';
import {
  aGezin,
  anna,
  arrangePeople,
  bram,
  carla,
  dirk,
  id,
  ilse,
  petra,
  withGrants,
} from '#tests/people.ts';
import type { Toewijzing } from '../schema/toewijzing.ts';
import { listToewijzingen } from './list-toewijzingen.ts';
import { openToewijzing } from './open-toewijzing.ts';

let base: Awaited<ReturnType<typeof openTestDatabase>>;
let gezin: string;
let kind: string;
let other: { gezin: string; kind: string };

beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
  await sql`insert into product (categorie, code, hulpsoort, zekerheid) values ('54', '', 'jeugd-ggz', 'proef')`.execute(
    base.owner,
  );
  ({ gezin, kind } = await aGezin(base.owner, 1));
  other = await aGezin(base.owner, 2, bram, '0037');
});
afterAll(() => base.close());

const worker = withGrants(anna, 'toewijzing:open', 'toewijzing:list');
const aanbieder = withGrants(dirk, 'toewijzing:list');
const order = (changes = {}) =>
  ({
    id: gezin,
    persoonId: kind,
    aanbiederId: id(903),
    productcategorie: '54',
    ingangsdatum: '2026-11-20',
    ...changes,
  }) as never;
const open = (changes = {}, who = worker) => base.as(who)(openToewijzing, order(changes));

test('a toewijzing has a number of its own and opens its hulplijn', async () => {
  const one = await open();
  const two = await open({ einddatum: '2027-05-20', omvang: { volume: 2, eenheid: '04', frequentie: '2' } });
  expect(one).toMatchObject({ gemeente: '0014', productcategorie: '54', einddatum: null });
  expect(two).toMatchObject({ omvang: { volume: 2 } });
  if ('refused' in one || 'refused' in two) throw new Error('refused');
  expect(two.toewijzingnummer).toBeGreaterThan(one.toewijzingnummer);
  const line = await base.owner
    .selectFrom('hulplijn')
    .selectAll()
    .where('id', '=', one.hulplijnId)
    .executeTakeFirst();
  expect(line).toMatchObject({ hulpsoort: 'jeugd-ggz', toegang: 'toewijzing', aanbieder_id: id(903) });
});

test('a toewijzing ends on a day after it begins', async () => {
  expect(await open({ einddatum: '2026-11-19' })).toMatchObject({
    refused: 'ongeldig',
    detail: { issues: [{ path: ['einddatum'] }] },
  });
});

test('only an aanbieder can be given a toewijzing', async () => {
  expect(await open({ aanbiederId: id(901) })).toMatchObject({ refused: 'toewijzing/aanbieder-onbekend' });
  expect(await open({ aanbiederId: id(999) })).toMatchObject({ refused: 'toewijzing/aanbieder-onbekend' });
});

test('a child of another family cannot be given help here', async () => {
  expect(await open({ persoonId: other.kind })).toMatchObject({ refused: 'hulplijn/lid-van-ander-gezin' });
});

test('another gemeente cannot even see the family', async () => {
  const stranger = withGrants(bram, 'toewijzing:open');
  expect(await open({}, stranger)).toMatchObject({ refused: 'gezin/onbekend' });
  expect(await open({ id: id(123456) }, stranger)).toMatchObject({ refused: 'gezin/onbekend' });
});

test('nobody gives a toewijzing without the grant, and a parent has none', async () => {
  expect(await open({}, anna)).toMatchObject({ refused: 'verboden' });
  expect(await open({}, ilse)).toMatchObject({ refused: 'verboden' });
});

test('an aanbieder sees its own orders with the child they are for, and what waits on a start first', async () => {
  const seen = await base.as(aanbieder)(listToewijzingen, {});
  expect(seen).toMatchObject({
    toewijzingen: [{ clientNaam: 'Sem Linde', stand: 'wacht-op-start', hulpsoortNaam: 'Jeugd-ggz' }, {}],
  });
  const found = await base.as(aanbieder)(listToewijzingen, { tekst: 'geen kind heet zo' });
  expect(found).toMatchObject({ toewijzingen: [], totaal: 0, tellingen: { 'wacht-op-start': 2 } });
});

test('who contributes without regie gives a toewijzing too, and its aanbieder is let in', async () => {
  const third = await aGezin(base.owner, 3);
  await sql`insert into betrokkenheid (id, gezin_id, houder, soort_houder, grond, niveau, van)
    values (${id(7002)}, ${third.gezin}, ${carla.account}, 'account', 'hulpvraag', 'bijdragen', '2026-01-05')`.execute(
    base.owner,
  );
  const given = await open({ id: third.gezin, persoonId: third.kind }, withGrants(carla, 'toewijzing:open'));
  expect(given).toMatchObject({ gezinId: third.gezin });
  const involved = base.owner.selectFrom('betrokkenheid').select(['houder', 'niveau', 'van']);
  expect(
    await involved.where('gezin_id', '=', third.gezin).where('grond', '=', 'toewijzing').execute(),
  ).toEqual([{ houder: id(903), niveau: 'lezen', van: '2026-11-20' }]);
  await sql`delete from toewijzing where gezin_id = ${third.gezin}`.execute(base.owner);
});

test('an aanbieder does not see what another aanbieder does in the same family', async () => {
  await base.owner
    .insertInto('organisatie')
    .values({ id: id(906), soort: 'aanbieder', naam: 'Ander', agb: '98000006' })
    .execute();
  await open({ aanbiederId: id(906) });
  const seen = await base.as(aanbieder)(listToewijzingen, {});
  expect(seen).toMatchObject({
    toewijzingen: [{ aanbiederNaam: 'De Wadden Jeugdhulp' }, { aanbiederNaam: 'De Wadden Jeugdhulp' }],
  });
  const all = await base.as(worker)(listToewijzingen, {});
  expect('toewijzingen' in all && all.toewijzingen.length).toBe(3);
});

test('from help in the plan one finds the order on which it is given, and that of another aanbieder not', async () => {
  const { hulplijnId, id: order } = (await open({ aanbiederId: id(906) })) as Toewijzing;
  const found = await base.as(worker)(listToewijzingen, { hulplijnId });
  expect(found).toMatchObject({ toewijzingen: [{ id: order }], totaal: 1 });
  expect(await base.as(aanbieder)(listToewijzingen, { hulplijnId })).toMatchObject({ toewijzingen: [] });
  await base.owner.deleteFrom('toewijzing').where('id', '=', order).execute();
});

test('a colleague who is not involved sees none, and reading leaves a line for the family', async () => {
  expect(await base.as(withGrants(carla, 'toewijzing:list'))(listToewijzingen, {})).toEqual({
    toewijzingen: [],
    totaal: 0,
    tellingen: { 'wacht-op-start': 0, loopt: 0, gestopt: 0 },
    volgende: null,
  });
  await base.as(worker)(listToewijzingen, {});
  const line = await base.owner.selectFrom('audit_line').selectAll().orderBy('id', 'desc').executeTakeFirst();
  expect(line).toMatchObject({ event: 'listToewijzingen', gezin_id: gezin, persoon_id: kind });
});

test('a long list comes page by page, each toewijzing once, and only what is shown leaves a line', async () => {
  await open({ ingangsdatum: '2026-11-22' });
  await open({ ingangsdatum: '2026-10-01', einddatum: '2026-10-31' });
  const linesOf = async () =>
    (await sql`select from audit_line where event = 'listToewijzingen'`.execute(base.owner)).rows.length;
  const before = await linesOf();
  const seen: { id: string; stand: string; ingangsdatum: string }[] = [];
  let na: string | null = null;
  do {
    const page: unknown = await base.as(aanbieder)(listToewijzingen, { limiet: 1, ...(na && { na }) });
    const { toewijzingen, totaal, volgende } = listToewijzingen.output.parse(page);
    expect(totaal).toBe(4);
    seen.push(...toewijzingen);
    na = volgende;
  } while (na !== null && seen.length < 9);
  expect(new Set(seen.map((one) => one.id)).size).toBe(4);
  expect(seen.map(({ ingangsdatum }) => ingangsdatum)).toEqual([
    '2026-11-22',
    '2026-11-20',
    '2026-11-20',
    '2026-10-01',
  ]);
  expect(seen.at(-1)).toMatchObject({ stand: 'gestopt' });
  expect(await linesOf()).toBe(before + 4);
});

test('one stand, and what is searched, are counted whole while a page is shown', async () => {
  const waiting = await base.as(aanbieder)(listToewijzingen, { stand: 'wacht-op-start', limiet: 1 });
  expect(waiting).toMatchObject({ toewijzingen: [{}], totaal: 3, tellingen: { gestopt: 1 } });
  const found = await base.as(aanbieder)(listToewijzingen, { tekst: 'ggz', stand: 'gestopt' });
  expect(found).toMatchObject({ toewijzingen: [{ hulpsoortNaam: 'Jeugd-ggz' }], totaal: 1, volgende: null });
  const away = await base.as(aanbieder)(listToewijzingen, { na: other.gezin });
  expect(away).toMatchObject({ toewijzingen: [], totaal: 4 });
});

test('what someone searches for is text, whatever stands in it', async () => {
  for (const tekst of ["'; drop table gezin; --", '%', '_', '<script>alert(1)</script>']) {
    expect(await base.as(worker)(listToewijzingen, { tekst })).toMatchObject({
      toewijzingen: expect.any(Array),
    });
  }
});

test('the journal tells what came and what became of it, and shows no child and no content', async () => {
  await base.owner
    .insertInto('bericht')
    .values({
      id: id(8001),
      richting: 'in',
      soort: 'JW301',
      afzender: '0014',
      ontvanger: '98000001',
      identificatie: 'B1',
      dagtekening: '2026-11-01',
      sha256: Buffer.from('a'),
      inhoud: Buffer.from('<geheim>999900006</geheim>'),
      ontvangen_op: new Date('2026-11-02T10:00:00Z'),
      uitkomst: 'verwerkt',
    })
    .execute();
  const reader = withGrants(petra, 'bericht:list');
  const seen = await base.as(reader)(listBerichten, {});
  expect(seen).toMatchObject({ berichten: [{ soort: 'JW301', uitkomst: 'verwerkt', aantalBevindingen: 0 }] });
  expect(JSON.stringify(seen)).not.toContain('999900006');
  expect(await base.as(reader)(listBerichten, { uitkomst: 'geweigerd' })).toMatchObject({
    berichten: [],
    totaal: 0,
    tellingen: { verwerkt: 1 },
    volgende: null,
  });
  expect(await base.as(petra)(listBerichten, {})).toMatchObject({ refused: 'verboden' });
});
