import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { GezinId, PersoonId } from '#modules/gezin/index.ts';
import { isRefusal } from '#platform/refusal.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { aGezin, anna, arrangePeople, id, withGrants } from '#tests/people.ts';
import { cast, sayAll } from '../../testing/cast.ts';
import { readAfronden } from '../afsluiting/read-afronden.ts';
import { changeDomeinstanden } from './change-domeinstanden.ts';

let base: Awaited<ReturnType<typeof openTestDatabase>>;
let nr = 0;
let gezin: GezinId;
let kind: PersoonId;
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
});
beforeEach(async () => {
  nr += 1;
  const made = await aGezin(base.owner, nr);
  gezin = GezinId.parse(made.gezin);
  kind = PersoonId.parse(made.kind);
});
afterAll(() => base.close());

const one = (stand: 'nog-niet' | 'stevig', versie = 1, toelichting = '') => ({
  id: gezin,
  persoonId: kind,
  versie,
  standen: [{ domein: 'wonen' as const, stand, toelichting }],
});

async function read(who = cast.worker) {
  const answer = await base.as(who)(readAfronden, { id: gezin });
  if (isRefusal(answer)) throw new Error(answer.refused);
  return answer;
}

test('family and worker each say how it stands, beside each other, with words and a day', async () => {
  await base.as(cast.worker)(changeDomeinstanden, one('stevig', 1, 'Eigen kamer.'));
  await base.as(cast.parent)(changeDomeinstanden, one('nog-niet', 1, 'Het is er vochtig.'));
  const of = (await read()).standen.find(({ persoonId }) => persoonId === kind);
  expect(of?.nu).toMatchObject([
    {
      domein: 'wonen',
      blik: 'gezin',
      stand: 'nog-niet',
      toelichting: 'Het is er vochtig.',
      gezegdDoorNaam: 'Ilse Linde',
    },
    {
      domein: 'wonen',
      blik: 'hulpverlener',
      stand: 'stevig',
      gezegdOp: '2026-11-20',
      gezegdDoorNaam: 'Anna de Wit',
    },
  ]);
  expect(of?.versies).toEqual({ gezin: 2, hulpverlener: 2 });
});

test('what was said before stays to be read, and only what differs is said anew', async () => {
  await sayAll(base, cast.worker, gezin, { stand: 'op-weg', persoonId: kind });
  const again = await base.as(cast.worker)(changeDomeinstanden, {
    id: gezin,
    persoonId: kind,
    versie: 2,
    standen: [
      { domein: 'wonen', stand: 'stevig' },
      { domein: 'inkomen', stand: 'op-weg' },
      { domein: 'support' },
    ],
  });
  expect(again).toMatchObject({ gezegd: [{ domein: 'wonen', stand: 'stevig', versie: 3 }] });
  const of = (await read()).standen.find(({ persoonId }) => persoonId === kind);
  expect(of?.nu).toHaveLength(5);
  expect(of?.eerder).toMatchObject([{ domein: 'wonen', stand: 'op-weg' }]);
});

test('two workers who say it at once: one is kept, the other sees both and chooses', async () => {
  const outcomes = await Promise.all([
    base.as(cast.worker)(changeDomeinstanden, one('stevig')),
    base.as(cast.worker)(changeDomeinstanden, one('nog-niet')),
  ]);
  const kept = outcomes.find((outcome) => !isRefusal(outcome));
  const [refused] = outcomes.filter((outcome) => isRefusal(outcome));
  expect(refused).toMatchObject({
    refused: 'verouderd',
    detail: {
      huidig: { versie: 2, 'standen.1.stand': kept && 'gezegd' in kept ? kept.gezegd[0]?.stand : '' },
    },
  });
});

test('a worker writes down what the family says; a parent cannot speak for the worker', async () => {
  expect(await base.as(cast.worker)(changeDomeinstanden, { ...one('stevig'), blik: 'gezin' })).toMatchObject({
    gezegd: [{ blik: 'gezin' }],
  });
  expect(
    await base.as(cast.parent)(changeDomeinstanden, { ...one('stevig'), blik: 'hulpverlener' }),
  ).toMatchObject({
    refused: 'domeinstand/niet-namens-hulpverlener',
  });
});

test('nothing changed is nothing said, and a parent is no child to speak of', async () => {
  expect(
    await base.as(cast.worker)(changeDomeinstanden, { ...one('stevig'), standen: [{ domein: 'wonen' }] }),
  ).toMatchObject({
    refused: 'domeinstand/leeg',
  });
  const parent = PersoonId.parse(id(nr * 1000 + 2));
  expect(
    await base.as(cast.worker)(changeDomeinstanden, { ...one('stevig'), persoonId: parent }),
  ).toMatchObject({
    refused: 'domeinstand/lid-van-ander-gezin',
  });
});

test('another gemeente cannot even see it, and nobody says anything without the grant', async () => {
  expect(await base.as(cast.stranger)(changeDomeinstanden, one('stevig'))).toMatchObject({
    refused: 'gezin/onbekend',
  });
  expect(await base.as(cast.stranger)(readAfronden, { id: gezin })).toMatchObject({
    refused: 'gezin/onbekend',
  });
  expect(await base.as(withGrants(anna))(changeDomeinstanden, one('stevig'))).toMatchObject({
    refused: 'verboden',
  });
  expect(await base.as(withGrants(anna))(readAfronden, { id: gezin })).toMatchObject({ refused: 'verboden' });
});

test('who has consent for this part reads it and no more, and the look stands in the log of the family', async () => {
  await sayAll(base, cast.worker, gezin, { stand: 'stevig', persoonId: kind });
  const expert = withGrants(
    { ...cast.colleague, account: id(9), teams: [] },
    'afsluiting:read',
    'afsluiting:change',
  );
  const party = { gezin_id: gezin, van: '2026-01-01', tot: '2027-01-01' };
  await base.owner
    .insertInto('betrokkenheid')
    .values({
      ...party,
      id: id(nr * 1000 + 6),
      houder: id(9),
      soort_houder: 'account',
      grond: 'toestemming',
      niveau: 'lezen',
    })
    .execute();
  expect(await base.as(expert)(readAfronden, { id: gezin })).toMatchObject({ refused: 'gezin/onbekend' });
  await base.owner
    .insertInto('toestemming')
    .values({
      ...party,
      id: id(nr * 1000 + 7),
      partij: id(9),
      partij_soort: 'account',
      partij_naam: 'Esra',
      doel: 'hulp',
      deel: 'afsluiting',
      gegeven_door: id(4),
      gegeven_op: new Date('2026-01-01'),
    })
    .execute();
  const seen = await base.as(expert)(readAfronden, { id: gezin });
  expect(seen).toMatchObject({ canWrite: false, hasRegie: false, lopend: null });
  expect(await base.as(expert)(changeDomeinstanden, one('nog-niet', 2))).toMatchObject({
    refused: 'verboden',
  });
  const lines = await base.owner
    .selectFrom('audit_line')
    .select(['event', 'part', 'ground', 'outcome'])
    .where('gezin_id', '=', gezin)
    .where('account_id', '=', id(9))
    .where('outcome', '=', 'done')
    .execute();
  expect(lines).toEqual([
    { event: 'readAfronden', part: 'afsluiting', ground: 'toestemming', outcome: 'done' },
  ]);
});
