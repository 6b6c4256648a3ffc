import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isRefusal } from '#platform/refusal.ts';
import { ilse } from '#tests/people.ts';
import { Gezin } from '../../schema/gezin.ts';
import { listInzage } from '../list-inzage.ts';
import { openPersoon } from '../open-persoon.ts';
import { readGezin } from '../read-gezin.ts';
import { listSamenvoegingen } from './list-samenvoegingen.ts';
import { readSamenvoeging } from './read-samenvoeging.ts';
import { openMergeBase } from './testing.ts';
import { withdrawSamenvoeging } from './withdraw-samenvoeging.ts';

let at: Awaited<ReturnType<typeof openMergeBase>>;
beforeAll(async () => {
  at = await openMergeBase();
});
afterAll(() => at.base.close());

test('two families become one, and what was about the double child is about the one that stays', async () => {
  const [keep, double] = [await at.family(), await at.family()];
  await at.merge(keep.gezin, double.gezin, [{ van: double.kind, naar: keep.kind }]);
  const one = Gezin.parse(await at.worker(readGezin, { id: keep.gezin }));
  expect(new Set(one.leden.map((lid) => lid.id))).toEqual(new Set([keep.kind, keep.ouder, double.ouder]));
  const { rows } =
    await sql`select h.gezin_id, h.persoon_id, p.persoon_id as of_line from hulpvraag h, hulplijn_persoon p
    where h.id = ${double.at(21)} and p.hulplijn_id = ${double.at(22)} and p.gezin_id = ${keep.gezin}`.execute(
      at.base.owner,
    );
  expect(rows).toEqual([{ gezin_id: keep.gezin, persoon_id: keep.kind, of_line: keep.kind }]);
  expect(await at.worker(readGezin, { id: double.gezin })).toMatchObject({ refused: 'gezin/onbekend' });
  expect(await at.worker(listSamenvoegingen, { id: keep.gezin })).toMatchObject({
    samenvoegingen: [{ vanNaam: 'Linde 2', ongedaanOp: null }],
  });
});

test('a merge that is undone leaves every row exactly as it was', async () => {
  const [keep, double] = [await at.family({ withPlan: true }), await at.family()];
  // The words by which a family is found are made anew at every change, so both begin with those.
  for (const { gezin } of [keep, double])
    await at.worker(openPersoon, { id: gezin, soort: 'netwerk', voornaam: 'Truus', achternaam: 'de Groot' });
  const before = await at.everything();
  const { id: samenvoegingId } = await at.merge(keep.gezin, double.gezin, [
    { van: double.kind, naar: keep.kind },
    { van: double.ouder, naar: keep.ouder },
  ]);
  expect(await at.everything()).not.toEqual(before);
  expect(await at.worker(withdrawSamenvoeging, { id: keep.gezin, samenvoegingId })).toMatchObject({
    ongedaanOp: expect.any(String),
  });
  expect(await at.everything()).toEqual(before);
  expect(await at.worker(withdrawSamenvoeging, { id: keep.gezin, samenvoegingId })).toMatchObject({
    refused: 'samenvoeging/reeds-ongedaan',
  });
});

test('what was changed or added since stands in the way of undoing, and then nothing is undone', async () => {
  const [keep, double] = [await at.family(), await at.family()];
  const { id: samenvoegingId } = await at.merge(keep.gezin, double.gezin, []);
  const undo = () => at.worker(withdrawSamenvoeging, { id: keep.gezin, samenvoegingId });
  await sql`insert into verblijf (id, gezin_id, persoon_id, soort, van) values (${double.at(30)}, ${keep.gezin}, ${double.kind}, 'opvang', '2026-01-01')`.execute(
    at.base.owner,
  );
  expect(await undo()).toMatchObject({ refused: 'samenvoeging/intussen-gebruikt' });
  await sql`delete from verblijf where id = ${double.at(30)}`.execute(at.base.owner);
  await sql`update hulpvraag set persoon_id = ${double.kind} where id = ${double.at(21)}`.execute(
    at.base.owner,
  );
  await sql`delete from hulpvraag where id = ${double.at(21)}`.execute(at.base.owner);
  const after = await at.everything();
  expect(await undo()).toMatchObject({ refused: 'samenvoeging/intussen-veranderd' });
  expect(await at.everything()).toEqual(after);
});

test('the log of the merged family is read with that of the one it became', async () => {
  const [keep, double] = [await at.family(), await at.family()];
  await at.who(ilse)(readGezin, { id: double.gezin });
  await at.merge(keep.gezin, double.gezin);
  const log = await at.worker(listInzage, { id: keep.gezin });
  if (isRefusal(log)) throw new Error(log.refused);
  const deeds = log.dagen.flatMap(({ wie }) => wie.flatMap(({ handelingen }) => handelingen));
  expect(deeds.map(({ handeling }) => handeling)).toContain('readGezin');
  const { rows } =
    await sql`select from audit_line where gezin_id = ${double.gezin} and event = 'readGezin'`.execute(
      at.base.owner,
    );
  expect(rows.length).toBeGreaterThan(0);
});

test('before anything is done both stand beside each other, with who is the same', async () => {
  const [keep, double] = [await at.family(), await at.family()];
  const mark = at.base.kit.vault.mark('999993653');
  await at.base.owner
    .updateTable('persoon')
    .set({ bsn_kenmerk: mark })
    .where('id', 'in', [keep.ouder, double.ouder])
    .execute();
  expect(await at.worker(readSamenvoeging, { id: keep.gezin, met: double.gezin })).toMatchObject({
    naar: { id: keep.gezin, leden: [{}, {}] },
    van: { id: double.gezin, aantallen: expect.arrayContaining([{ tabel: 'hulpvraag', aantal: 1 }]) },
    paren: [
      { van: double.ouder, naar: keep.ouder },
      { van: double.kind, naar: keep.kind },
    ],
    botsing: null,
  });
});
