import { afterAll, beforeAll, expect, test } from 'vitest';
import { system } from '#platform/actor.ts';
import { type Db, inScope } from '#platform/database/transaction.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { aGezin, arrangePeople, id } from '#tests/people.ts';
import {
  openHulplijnenForToewijzingen,
  restartHulplijnen,
  startHulplijnen,
  stopHulplijnen,
} from './keten.ts';

let base: Awaited<ReturnType<typeof openTestDatabase>>;
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
  await aGezin(base.owner, 1);
});
afterAll(() => base.close());

/** As message traffic does it: with the rights of stip_keten and no others. */
const inKeten = <T>(work: (db: Db) => Promise<T>) =>
  inScope(base.kit.db, { ...system, scope: 'stip_keten' }, base.kit.clock, work);
const lines = [11, 12].map((nr) => ({
  id: id(nr),
  gezinId: id(1000),
  persoonId: id(1001),
  hulpsoort: 'jeugd-ggz',
  toegang: 'toewijzing' as const,
  leveringsvorm: 'zin' as const,
  verwijzer: '01',
  gemeente: '0014',
  aanbiederId: id(903),
  ingangsdatum: '2026-03-01',
  einddatum: nr === 11 ? null : '2026-12-31',
}));
const line = (nr: number) =>
  base.owner.selectFrom('hulplijn').selectAll().where('id', '=', id(nr)).executeTakeFirst();

test('message traffic opens many lines at once, each with its person', async () => {
  await inKeten((db) => openHulplijnenForToewijzingen(db, lines));
  expect(await line(12)).toMatchObject({ toegang: 'toewijzing', verwijzer: '01', einddatum: '2026-12-31' });
  const persons = await base.owner.selectFrom('hulplijn_persoon').select('persoon_id').execute();
  expect(persons).toEqual([{ persoon_id: id(1001) }, { persoon_id: id(1001) }]);
});

test('the first start counts, and the same start again changes nothing', async () => {
  const start = (gestartOp: string) => inKeten((db) => startHulplijnen(db, [{ id: id(11), gestartOp }]));
  expect(await start('2026-04-01')).toEqual([id(11)]);
  expect(await start('2026-04-01')).toEqual([]);
  expect(await start('2026-05-01')).toEqual([]);
  expect(await start('2026-03-15')).toEqual([id(11)]);
  expect(await line(11)).toMatchObject({ gestart_op: '2026-03-15' });
});

test('an end is set, set anew or taken back, and one before the beginning changes nothing', async () => {
  const stop = (einddatum: string | null) =>
    inKeten((db) => stopHulplijnen(db, [{ id: id(11), einddatum, redenEinde: einddatum && '31' }]));
  expect(await stop('2026-02-28')).toEqual([]);
  expect(await stop('2026-10-01')).toEqual([id(11)]);
  expect(await stop('2026-10-01')).toEqual([]);
  expect(await line(11)).toMatchObject({ einddatum: '2026-10-01', reden_einde: '31' });
  expect(await stop(null)).toEqual([id(11)]);
  expect(await line(11)).toMatchObject({ einddatum: null, reden_einde: null });
});

test('another reason for the same day replaces the first, but not that the gemeente decided it', async () => {
  const stop = (redenEinde: string) =>
    inKeten((db) => stopHulplijnen(db, [{ id: id(11), einddatum: '2026-10-01', redenEinde }]));
  await stop('31');
  expect(await stop('34')).toEqual([id(11)]);
  expect(await stop('36')).toEqual([]);
  expect(await line(11)).toMatchObject({ reden_einde: '34' });
});

test('where a start was taken back help began later, or not at all', async () => {
  const restart = (gestartOp: string | null) =>
    inKeten((db) => restartHulplijnen(db, [{ id: id(11), gestartOp }]));
  expect(await restart('2026-05-01')).toEqual([id(11)]);
  expect(await restart('2026-05-01')).toEqual([]);
  expect(await restart(null)).toEqual([id(11)]);
  expect(await line(11)).toMatchObject({ gestart_op: null });
});

test('message traffic cannot read what a plan says', async () => {
  await expect(inKeten((db) => db.selectFrom('doel').select('tekst').execute())).rejects.toThrow(
    'permission denied',
  );
});
