import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { isRefusal } from '#platform/refusal.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { aGezin, anna, arrangePeople, ilse, withGrants } from '#tests/people.ts';
import { changeGezinsplan } from '../change-gezinsplan.ts';
import { openDoel } from '../open-doel.ts';
import { openGezinsplan } from '../open-gezinsplan.ts';
import { listPlanversies } from './list-planversies.ts';

const worker = withGrants(anna, 'plan:read', 'plan:change');
const parent = withGrants(ilse, 'plan:read');

let base: Awaited<ReturnType<typeof openTestDatabase>>;
let nr = 0;
let gezin: string;
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
});
beforeEach(async () => {
  nr += 1;
  ({ gezin } = await aGezin(base.owner, nr));
  await base.as(worker)(openGezinsplan, { id: gezin, samenvatting: 'Rust thuis' });
});
afterAll(() => base.close());

test('every version is kept whole with who and when, and two of them are held side by side', async () => {
  await base.as(worker)(changeGezinsplan, {
    id: gezin,
    versie: 1,
    regie: 'gezin-met-steun',
    regieWie: 'Oma Truus',
    besprekenOp: '2026-12-20',
  });
  await base.as(worker)(openDoel, { id: gezin, domein: 'school', tekst: 'Naar school' });
  expect(await base.as(parent)(listPlanversies, { id: gezin })).toMatchObject({
    versies: [{ nummer: 3, door: 'Anna de Wit' }, { nummer: 2 }, { nummer: 1 }],
    verschil: { van: 2, tot: 3, wijzigingen: [{ soort: 'doel', was: null, is: 'Naar school' }] },
  });
  const both = await base.as(parent)(listPlanversies, { id: gezin, van: 1, tot: 3 });
  expect(isRefusal(both) || both.verschil?.wijzigingen.map(({ soort }) => soort)).toEqual([
    'regie',
    'regie-steun',
    'doel',
  ]);
  expect(await base.as(parent)(listPlanversies, { id: gezin, van: 1, tot: 9 })).toMatchObject({
    refused: 'plan/versie-onbekend',
  });
});

test('two who write at once make two versions, none is lost', async () => {
  await Promise.all(
    ['Een', 'Twee', 'Drie'].map((tekst) => base.as(worker)(openDoel, { id: gezin, domein: 'wonen', tekst })),
  );
  const found = await base.as(worker)(listPlanversies, { id: gezin });
  expect(isRefusal(found) || found.versies.map(({ nummer }) => nummer)).toEqual([4, 3, 2, 1]);
});

test('saving without a change makes no version', async () => {
  await base.as(worker)(changeGezinsplan, { id: gezin, versie: 1 });
  expect(await base.as(worker)(listPlanversies, { id: gezin })).toMatchObject({
    versies: [{ nummer: 1 }],
    verschil: null,
  });
});
