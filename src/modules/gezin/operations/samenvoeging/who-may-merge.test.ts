// cspell:ignore polrelid polroles polcmd regrole attisdropped
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inScope } from '#platform/database/transaction.ts';
import { isRefusal } from '#platform/refusal.ts';
import { anna, bram, carla, id, ilse } from '#tests/people.ts';
import { PersoonId } from '../../schema/gezin.ts';
import { searchGezinnen } from '../search-gezinnen.ts';
import { listSamenvoegingen } from './list-samenvoegingen.ts';
import { mergeGezinnen } from './merge-gezinnen.ts';
import { readSamenvoeging } from './read-samenvoeging.ts';
import { openMergeBase } from './testing.ts';
import { withdrawSamenvoeging } from './withdraw-samenvoeging.ts';

let at: Awaited<ReturnType<typeof openMergeBase>>;
beforeAll(async () => {
  at = await openMergeBase();
});
afterAll(() => at.base.close());

test('of two plans only one can go on, so such families are not merged', async () => {
  const [keep, double] = [await at.family({ withPlan: true }), await at.family({ withPlan: true })];
  expect(await at.worker(readSamenvoeging, { id: keep.gezin, met: double.gezin })).toMatchObject({
    botsing: 'gezinsplan',
  });
  const before = await at.everything();
  expect(await at.worker(mergeGezinnen, { id: keep.gezin, met: double.gezin })).toMatchObject({
    refused: 'samenvoeging/botst',
    detail: { tabel: 'gezinsplan' },
  });
  expect(await at.everything()).toEqual(before);
});

test('who keeps regie of one of the two only, a stranger and who lacks the grant merge nothing', async () => {
  const [keep, other] = [await at.family(), await at.family({ keeper: carla })];
  const pair = { id: keep.gezin, met: other.gezin };
  expect(await at.worker(readSamenvoeging, pair)).toMatchObject({ refused: 'gezin/onbekend' });
  expect(await at.worker(mergeGezinnen, pair)).toMatchObject({ refused: 'gezin/onbekend' });
  await at.base.owner
    .insertInto('betrokkenheid')
    .values({
      id: other.at(40),
      gezin_id: other.gezin,
      houder: anna.account ?? '',
      soort_houder: 'account',
      grond: 'hulpvraag',
      niveau: 'bijdragen',
      van: '2026-01-05',
    })
    .execute();
  expect(await at.worker(readSamenvoeging, pair)).toMatchObject({ refused: 'samenvoeging/regie-nodig' });
  expect(await at.worker(mergeGezinnen, pair)).toMatchObject({ refused: 'samenvoeging/regie-nodig' });
  expect(await at.who(bram)(mergeGezinnen, pair)).toMatchObject({ refused: 'gezin/onbekend' });
  expect(await at.who(bram)(listSamenvoegingen, { id: keep.gezin })).toMatchObject({
    refused: 'gezin/onbekend',
  });
  const double = await at.family();
  const { id: samenvoegingId } = await at.merge(keep.gezin, double.gezin);
  const undo = { id: keep.gezin, samenvoegingId };
  expect(await at.who(bram)(withdrawSamenvoeging, undo)).toMatchObject({ refused: 'gezin/onbekend' });
  // Of the family itself someone sees that it was merged, and cannot undo it.
  expect(await at.who(ilse)(withdrawSamenvoeging, undo)).toMatchObject({
    refused: 'samenvoeging/regie-nodig',
  });
  for (const deed of [
    at.base.as(anna)(readSamenvoeging, pair),
    at.base.as(anna)(mergeGezinnen, pair),
    at.base.as(anna)(listSamenvoegingen, { id: keep.gezin }),
    at.base.as(anna)(withdrawSamenvoeging, undo),
  ])
    expect(await deed).toMatchObject({ refused: 'verboden' });
});

test('the same family twice, a member of neither and one who is two at once are refused', async () => {
  const [keep, double] = [await at.family(), await at.family()];
  const with_ = (paren: { van: PersoonId; naar: PersoonId }[]) =>
    at.worker(mergeGezinnen, { id: keep.gezin, met: double.gezin, paren });
  expect(await at.worker(readSamenvoeging, { id: keep.gezin, met: keep.gezin })).toMatchObject({
    refused: 'samenvoeging/zelfde-gezin',
  });
  expect(await at.worker(mergeGezinnen, { id: keep.gezin, met: keep.gezin })).toMatchObject({
    refused: 'samenvoeging/zelfde-gezin',
  });
  const stranger = PersoonId.parse(id(99));
  expect(await with_([{ van: stranger, naar: keep.kind }])).toMatchObject({ refused: 'gezin/lid-onbekend' });
  expect(await with_([{ van: double.kind, naar: stranger }])).toMatchObject({
    refused: 'gezin/lid-onbekend',
  });
  expect(
    await with_([
      { van: double.kind, naar: keep.kind },
      { van: double.ouder, naar: keep.kind },
    ]),
  ).toMatchObject({ refused: 'gezin/lid-onbekend' });
  expect(await at.worker(withdrawSamenvoeging, { id: keep.gezin, samenvoegingId: id(99) })).toMatchObject({
    refused: 'samenvoeging/onbekend',
  });
});

test('every table that names a gezin moves along, and what does not is named here with its reason', async () => {
  const { rows } = await sql<{ tabel: string; sleutel: string[] | null; allowed: boolean; walled: boolean }>`
    select c.relname as tabel, (select m.sleutel from list_movable() m where m.tabel = c.relname) as sleutel,
      has_table_privilege('stip_system', c.oid, 'select, update') as allowed,
      exists (select from pg_policy p where p.polrelid = c.oid and 'stip_system'::regrole = any (p.polroles) and p.polcmd = '*')
        or not c.relrowsecurity as walled
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'gezin_id' and not a.attisdropped
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by 1`.execute(at.base.owner);
  const stays = new Set(['audit_line']); // A line of the log never changes (NEN 7513).
  const wrong = rows.filter(
    ({ tabel, sleutel, allowed, walled }) => !stays.has(tabel) && !(sleutel?.length && allowed && walled),
  );
  expect(wrong).toEqual([]);
  expect(rows.length).toBeGreaterThan(15);
});

test('twins are two, and the family of twins is found once', async () => {
  const { gezin, kind } = await at.family();
  await at.base.owner
    .insertInto('persoon')
    .values({
      id: id(98050),
      gezin_id: gezin,
      soort: 'jeugdige',
      voornaam: 'Lot',
      achternaam: 'Linde',
      geboortedatum: '2017-03-02',
    })
    .execute();
  const found = await at.worker(searchGezinnen, { tekst: 'Linde', geboortedatum: '2017-03-02' });
  if (isRefusal(found)) throw new Error(found.refused);
  expect(found.gevonden.filter((one) => one.id === gezin)).toHaveLength(1);
  const double = await at.family();
  const shown = await at.worker(readSamenvoeging, { id: gezin, met: double.gezin });
  expect(shown).toMatchObject({ paren: expect.arrayContaining([{ van: double.kind, naar: kind }]) });
});

test('a family whose worker has left stands without regie, for the own gemeente only', async () => {
  const { gezin } = await at.family({ keeper: carla });
  const seen = (actor: typeof anna) =>
    inScope(at.base.kit.db, actor, at.base.kit.clock, async (db) => {
      const rows = await db.selectFrom('gezin_zonder_regie_v1').select(['id', 'laatste_naam']).execute();
      return rows.find((row) => row.id === gezin)?.laatste_naam;
    });
  expect(await seen(anna)).toBeUndefined();
  await at.base.owner
    .updateTable('aanstelling')
    .set({ tot: '2026-11-19' })
    .where('id', '=', carla.aanstelling ?? '')
    .execute();
  expect([await seen(anna), await seen(bram), await seen(ilse)]).toEqual([carla.name, undefined, undefined]);
});
