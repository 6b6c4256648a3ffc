import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { isRefusal } from '#platform/refusal.ts';
import { openTestDatabase, testDay } from '#platform/testing.ts';
import { aGezin, anna, arrangePeople, bram, carla, id, ilse, withGrants } from '#tests/people.ts';
import { openAfspraak } from '../afspraak/open-afspraak.ts';
import { openEvaluatie } from '../evaluatie/open-evaluatie.ts';
import { changeStand } from '../hulplijn/change-stand.ts';
import { openHulplijn } from '../hulplijn/open-hulplijn.ts';
import { openDoel } from '../open-doel.ts';
import { openGezinsplan } from '../open-gezinsplan.ts';
import { readVerhaal } from './read-verhaal.ts';

const worker = withGrants(
  anna,
  'plan:read',
  'plan:change',
  'afspraak:change',
  'hulplijn:open',
  'hulplijn:change',
);

let base: Awaited<ReturnType<typeof openTestDatabase>>;
let nr = 0;
let gezin: string;
let kind: string;
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
});
beforeEach(async () => {
  nr += 1;
  ({ gezin, kind } = await aGezin(base.owner, nr));
});
afterAll(() => base.close());

async function aStory() {
  const as = base.as(worker);
  await as(openGezinsplan, { id: gezin });
  await as(openDoel, { id: gezin, domein: 'wonen', tekst: 'Een kamer' });
  await as(openAfspraak, { id: gezin, tekst: 'Bel de school', wie: 'Anna' });
  await as(openEvaluatie, { id: gezin, gehoudenOp: testDay, gingGoed: 'Rust' });
  const line = await as(openHulplijn, {
    id: gezin,
    hulpsoort: 'basis-begeleiding',
    toegang: 'zonder-indicatie',
    persoonIds: [kind],
    ingangsdatum: '2026-03-01',
    stand: 'waakvlam',
  });
  if (isRefusal(line)) throw new Error(line.refused);
  await as(changeStand, { id: gezin, hulplijnId: line.id, versie: 1, stand: 'intensief' });
  await base.owner
    .insertInto('verblijf')
    .values({
      id: id(nr * 1000 + 30),
      gezin_id: gezin,
      persoon_id: kind,
      soort: 'pleegouder',
      van: '2026-02-01',
    })
    .execute();
}

test('the whole story stands on one page, the newest first', async () => {
  await aStory();
  const found = await base.as(worker)(readVerhaal, { id: gezin });
  if (isRefusal(found)) throw new Error(found.refused);
  expect(found.gebeurtenissen.map(({ soort, wat }) => `${soort} ${wat}`)).toEqual([
    'afspraak begin',
    'doel begin',
    'evaluatie begin',
    'plan begin',
    'stand intensief',
    'hulp begin',
    'stand waakvlam',
    'verhuizing pleegouder',
  ]);
  expect(found.strepen).toMatchObject([{ naam: 'Begeleiding', van: '2026-03-01', tot: null }]);
});

test('what lies ahead is no story yet, and a choice of kinds shows only those', async () => {
  await aStory();
  await base.owner
    .updateTable('hulplijn')
    .set({ einddatum: '2026-12-01' })
    .where('gezin_id', '=', gezin)
    .execute();
  const found = await base.as(worker)(readVerhaal, { id: gezin, soorten: ['hulp', 'verhuizing'] });
  expect(isRefusal(found) || found.gebeurtenissen.map(({ soort }) => soort)).toEqual(['hulp', 'verhuizing']);
});

test('a part that is closed tells nothing of the story, and says that it is closed', async () => {
  await aStory();
  await base.owner
    .insertInto('betrokkenheid')
    .values({
      id: id(nr * 1000 + 5),
      gezin_id: gezin,
      houder: carla.teams[0] ?? '',
      soort_houder: 'team',
      grond: 'team',
      niveau: 'bijdragen',
      van: '2026-01-01',
    })
    .execute();
  const found = await base.as(withGrants(carla, 'plan:read'))(readVerhaal, { id: gezin });
  if (isRefusal(found)) throw new Error(found.refused);
  expect(found.delen).toEqual({ plan: false, hulplijn: true });
  expect([...new Set(found.gebeurtenissen.map(({ soort }) => soort))].sort()).toEqual([
    'hulp',
    'stand',
    'verhuizing',
  ]);
});

test('where a child stays at a secret address a parent does not read it', async () => {
  await base.owner
    .insertInto('inschrijving')
    .values({
      id: id(nr * 1000 + 31),
      gezin_id: gezin,
      persoon_id: kind,
      gemeente: '0037',
      soort: 'woonadres',
      van: '2026-04-01',
      geheim: true,
    })
    .execute();
  const seen = async (who: typeof worker) => {
    const found = await base.as(who)(readVerhaal, { id: gezin });
    return isRefusal(found) ? found.refused : found.gebeurtenissen.map(({ soort, tekst }) => [soort, tekst]);
  };
  expect(await seen(withGrants(ilse, 'plan:read'))).toEqual([]);
  expect(await seen(worker)).toEqual([['verhuizing', null]]);
});

test('another gemeente reads no story, and nobody does without the grant', async () => {
  expect(await base.as(withGrants(bram, 'plan:read'))(readVerhaal, { id: gezin })).toMatchObject({
    refused: 'gezin/onbekend',
  });
  expect(await base.as(anna)(readVerhaal, { id: gezin })).toMatchObject({ refused: 'verboden' });
});
