import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase } from '#platform/testing.ts';
import { aGezin, anna, arrangePeople, carla, ilse, withGrants } from '#tests/people.ts';
import { changeAfwezigheid } from './change-afwezigheid.ts';
import { listGesprekspartners } from './list-gesprekspartners.ts';
import { readAfwezigheid } from './read-afwezigheid.ts';

const worker = withGrants(anna, 'afwezigheid:change');
let base: Awaited<ReturnType<typeof openTestDatabase>>;
let gezin: string;
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
  ({ gezin } = await aGezin(base.owner, 1));
});
afterAll(() => base.close());

const seen = () => base.as(withGrants(ilse, 'gesprek:open'))(listGesprekspartners, { id: gezin });

test('a family sees until when its worker is away, and no longer once that is over or taken back', async () => {
  expect(await base.as(worker)(readAfwezigheid, {})).toEqual({ tot: null });
  expect(await base.as(worker)(changeAfwezigheid, { tot: '2026-12-01' })).toEqual({ tot: '2026-12-01' });
  expect(await base.as(worker)(readAfwezigheid, {})).toEqual({ tot: '2026-12-01' });
  expect(await seen()).toMatchObject({ partners: [{ naam: 'Anna de Wit', afwezigTot: '2026-12-01' }] });
  await base.as(worker)(changeAfwezigheid, { tot: '2026-12-05' });
  expect(await seen()).toMatchObject({ partners: [{ afwezigTot: '2026-12-05' }] });
  await base.owner.updateTable('afwezigheid').set({ tot: '2026-11-19' }).execute();
  expect(await seen()).toMatchObject({ partners: [{ afwezigTot: null }] });
  expect(await base.as(worker)(changeAfwezigheid, { tot: '2026-12-01' })).toEqual({ tot: '2026-12-01' });
  expect(await base.as(worker)(changeAfwezigheid, {})).toEqual({ tot: null });
  expect(await seen()).toMatchObject({ partners: [{ afwezigTot: null }] });
});

test('everyone tells the own absence only, and reads no other by this door', async () => {
  await base.as(worker)(changeAfwezigheid, { tot: '2026-12-01' });
  const other = withGrants(carla, 'afwezigheid:change');
  expect(await base.as(other)(readAfwezigheid, {})).toEqual({ tot: null });
  await base.as(other)(changeAfwezigheid, {});
  expect(await base.as(worker)(readAfwezigheid, {})).toEqual({ tot: '2026-12-01' });
});

test('nobody is away without the grant', async () => {
  expect(await base.as(anna)(changeAfwezigheid, {})).toMatchObject({ refused: 'verboden' });
  expect(await base.as(anna)(readAfwezigheid, {})).toMatchObject({ refused: 'verboden' });
});
