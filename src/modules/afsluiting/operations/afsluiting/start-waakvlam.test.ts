import { afterAll, beforeEach, expect, test } from 'vitest';
import type { GezinId, PersoonId } from '#modules/gezin/index.ts';
import { openHulplijn } from '#modules/plan/index.ts';
import { isRefusal } from '#platform/refusal.ts';
import { testDay } from '#platform/testing.ts';
import { id, withGrants } from '#tests/people.ts';
import { cast, lookBack, sayAll } from '../../testing/cast.ts';
import { openAfsluitingBase } from '../../testing/open-base.ts';
import { closeGezin } from './close-gezin.ts';
import { readAfronden } from './read-afronden.ts';
import { startWaakvlam } from './start-waakvlam.ts';

const ofWorker = [...cast.worker.grants, 'hulplijn:change', 'hulplijn:open'];
const worker = withGrants(cast.worker, ...ofWorker);

const { base, fresh } = await openAfsluitingBase();
let gezin: GezinId;
let kind: PersoonId;
beforeEach(async () => {
  ({ gezin, kind } = await fresh());
});
afterAll(() => base.close());

async function help() {
  const opened = await base.as(worker)(openHulplijn, {
    id: gezin,
    hulpsoort: 'basis-begeleiding',
    toegang: 'zonder-indicatie',
    persoonIds: [kind],
    ingangsdatum: '2026-03-01',
    stand: 'gewoon',
  });
  if (isRefusal(opened)) throw new Error(opened.refused);
  return opened;
}
const light = (more: object = {}, who = worker) => base.as(who)(startWaakvlam, { id: gezin, ...more });
const running = async () => {
  const found = await base.as(worker)(readAfronden, { id: gezin });
  return isRefusal(found) ? found.refused : found.lopend;
};

test('help that runs goes on as a waakvlam in one deed, and the gezin stays open', async () => {
  const { id: hulplijnId } = await help();
  expect(await light({ hulplijnId, versie: 1 })).toEqual({ hulplijnId, isNieuw: false });
  expect(await running()).toMatchObject([{ id: hulplijnId, stand: 'waakvlam', versie: 2 }]);
  await sayAll(base, worker, gezin, { stand: 'stevig', persoonId: kind });
  await lookBack(base, worker, gezin);
  expect(await base.as(worker)(closeGezin, { id: gezin, waakvlam: 'niet-nodig' })).toMatchObject({
    refused: 'afsluiting/hulp-loopt',
  });
});

test('where no help runs the last help begins again as a waakvlam, and one is enough', async () => {
  expect(await light()).toMatchObject({ refused: 'afsluiting/waakvlam-zonder-hulp' });
  const { id: over } = await help();
  await base.owner.updateTable('hulplijn').set({ einddatum: '2026-11-01' }).where('id', '=', over).execute();
  expect(await light()).toMatchObject({ isNieuw: true });
  expect(await running()).toMatchObject([{ stand: 'waakvlam', status: 'loopt', isOrdered: false }]);
  const lines = await base.owner
    .selectFrom('hulplijn')
    .innerJoin('hulplijn_persoon', 'hulplijn_persoon.hulplijn_id', 'hulplijn.id')
    .select(['hulpsoort', 'toegang', 'ingangsdatum', 'persoon_id as voor'])
    .where('hulplijn.gezin_id', '=', gezin)
    .where('einddatum', 'is', null)
    .execute();
  expect(lines).toEqual([
    { hulpsoort: 'basis-begeleiding', toegang: 'zonder-indicatie', ingangsdatum: testDay, voor: kind },
  ]);
  expect(await light()).toMatchObject({ refused: 'afsluiting/waakvlam-brandt' });
});

test('who presses late hears what the help became meanwhile, and help of nobody takes no waakvlam', async () => {
  const { id: hulplijnId } = await help();
  await base.owner.updateTable('hulplijn').set({ versie: 4 }).where('id', '=', hulplijnId).execute();
  expect(await light({ hulplijnId, versie: 1 })).toMatchObject({ refused: 'verouderd' });
  expect(await light({ hulplijnId })).toMatchObject({ refused: 'ongeldig' });
  expect(await light({ hulplijnId: id(99), versie: 1 })).toMatchObject({ refused: 'hulplijn/onbekend' });
});

test('a closed gezin gets no waakvlam', async () => {
  await base.owner.updateTable('gezin').set({ gesloten_op: testDay }).where('id', '=', gezin).execute();
  expect(await light()).toMatchObject({ refused: 'afsluiting/reeds-gesloten' });
});

test('a stranger sees nothing, a colleague without regie and who lacks a grant light nothing', async () => {
  expect(await light({}, withGrants(cast.stranger, ...ofWorker))).toMatchObject({
    refused: 'gezin/onbekend',
  });
  await base.owner
    .updateTable('betrokkenheid')
    .set({ niveau: 'bijdragen' })
    .where('gezin_id', '=', gezin)
    .where('houder', '=', worker.account ?? '')
    .execute();
  expect(await light()).toMatchObject({ refused: 'afsluiting/regie-nodig' });
  expect(await light({}, cast.worker)).toMatchObject({ refused: 'verboden' });
});

test('to begin help is a right of its own', async () => {
  expect(await light({}, withGrants(cast.worker, ...cast.worker.grants, 'hulplijn:change'))).toMatchObject({
    refused: 'verboden',
    detail: { needs: 'hulplijn:open' },
  });
});
