import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Actor } from '#platform/actor.ts';
import { isRefusal } from '#platform/refusal.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { aGezin, anna, arrangePeople, bram, carla, dirk, id, ilse, withGrants } from '#tests/people.ts';
import { changeDoel } from './change-doel.ts';
import { changeGezinsplan } from './change-gezinsplan.ts';
import { openDoel } from './open-doel.ts';
import { openGezinsplan } from './open-gezinsplan.ts';
import { readGezinsplan } from './read-gezinsplan.ts';

const grants = ['plan:read', 'plan:change'];
const worker = withGrants(anna, ...grants);
const stranger = withGrants(bram, ...grants);
const parent = withGrants(ilse, ...grants);

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
});
afterAll(() => base.close());

const lastEvent = () => base.owner.selectFrom('outbox').selectAll().orderBy('id', 'desc').executeTakeFirst();

async function aPlan(who: Actor = worker) {
  const plan = await base.as(who)(openGezinsplan, { id: gezin });
  if (isRefusal(plan)) throw new Error(plan.refused);
  return plan;
}
async function aDoel() {
  await aPlan();
  const doel = await base.as(worker)(openDoel, { id: gezin, domein: 'wonen', tekst: 'Een rustige kamer' });
  if (isRefusal(doel)) throw new Error(doel.refused);
  return doel;
}

test('a plan is opened with its day and told to whoever follows the family', async () => {
  const plan = await aPlan();
  expect(plan).toMatchObject({
    gezinId: gezin,
    begonnenOp: '2026-11-20',
    evaluatieOp: '2026-11-20',
    versie: 1,
  });
  expect(await lastEvent()).toMatchObject({
    event: 'gezinsplan.geopend',
    payload: { gezin, gezinsplan: plan.id },
  });
});

test('a family has one plan, also when two workers begin at the same moment', async () => {
  const outcomes = await Promise.all([0, 1].map(() => base.as(worker)(openGezinsplan, { id: gezin })));
  expect(outcomes.filter((one) => isRefusal(one))).toMatchObject([{ refused: 'plan/reeds-open' }]);
  expect(await base.as(worker)(openGezinsplan, { id: gezin })).toMatchObject({ refused: 'plan/reeds-open' });
});

test('two people who change the plan at once: one is kept, the other chooses, nothing is lost', async () => {
  const { versie } = await aPlan();
  const texts = ['Wat Anna schreef', 'Wat Ilse schreef'];
  const [byAnna, byIlse] = await Promise.all([
    base.as(worker)(changeGezinsplan, { id: gezin, versie, samenvatting: 'Wat Anna schreef' }),
    base.as(parent)(changeGezinsplan, { id: gezin, versie, samenvatting: 'Wat Ilse schreef' }),
  ]);
  const outcomes = [byAnna, byIlse];
  const kept = outcomes.findIndex((one) => !isRefusal(one));
  expect(outcomes[1 - kept]).toMatchObject({
    refused: 'verouderd',
    detail: { huidig: { samenvatting: texts[kept], versie: versie + 1 } },
  });
  expect(await base.as(worker)(readGezinsplan, { id: gezin })).toMatchObject({
    plan: { samenvatting: texts[kept], versie: versie + 1 },
  });
});

test('a plan that was looked at keeps the day, and its words', async () => {
  await base.as(worker)(openGezinsplan, { id: gezin, samenvatting: 'Rust thuis' });
  await base.owner
    .updateTable('gezinsplan')
    .set({ begonnen_op: '2026-01-05', evaluatie_op: '2026-01-05' })
    .where('gezin_id', '=', gezin)
    .execute();
  expect(await base.as(worker)(changeGezinsplan, { id: gezin, versie: 1 })).toMatchObject({
    samenvatting: 'Rust thuis',
    evaluatieOp: '2026-11-20',
    versie: 2,
  });
});

test('a closed plan is read and no longer written', async () => {
  const { id: doelId } = await aDoel();
  await base.owner
    .updateTable('gezinsplan')
    .set({ gesloten_op: '2026-11-20' })
    .where('gezin_id', '=', gezin)
    .execute();
  const closed = { refused: 'plan/gesloten' };
  expect(await base.as(worker)(changeGezinsplan, { id: gezin, versie: 1 })).toMatchObject(closed);
  expect(await base.as(worker)(openDoel, { id: gezin, domein: 'wonen', tekst: 'Nog een' })).toMatchObject(
    closed,
  );
  expect(await base.as(worker)(changeDoel, { id: gezin, doelId, versie: 1 })).toMatchObject(closed);
  expect(await base.as(worker)(readGezinsplan, { id: gezin })).toMatchObject({ doelen: [{ id: doelId }] });
});

test('without a plan there is nothing to change and no place for a doel', async () => {
  const none = { refused: 'plan/onbekend' };
  expect(await base.as(worker)(changeGezinsplan, { id: gezin, versie: 1 })).toMatchObject(none);
  expect(await base.as(worker)(openDoel, { id: gezin, domein: 'wonen', tekst: 'Een kamer' })).toMatchObject(
    none,
  );
  expect(await base.as(worker)(changeDoel, { id: gezin, doelId: id(1), versie: 1 })).toMatchObject(none);
});

test('a doel keeps what is not named', async () => {
  const doel = await aDoel();
  const given = { id: gezin, doelId: doel.id, versie: 1, voortgang: 40 };
  expect(await base.as(parent)(changeDoel, given)).toMatchObject({
    tekst: 'Een rustige kamer',
    domein: 'wonen',
    voortgang: 40,
    bereiktOp: null,
    versie: 2,
  });
  expect(await lastEvent()).toMatchObject({ event: 'doel.gewijzigd', payload: { gezin, doel: doel.id } });
});

test('two people who change one doel at once: one is kept, the other chooses', async () => {
  const doel = await aDoel();
  const change = (who: Actor, tekst: string) =>
    base.as(who)(changeDoel, { id: gezin, doelId: doel.id, versie: 1, tekst });
  const outcomes = await Promise.all([change(worker, 'Van Anna'), change(parent, 'Van Ilse')]);
  expect(outcomes.filter((one) => isRefusal(one))).toMatchObject([
    { refused: 'verouderd', detail: { huidig: { versie: 2 } } },
  ]);
});

test('a doel is not reached before it began', async () => {
  const doel = await aDoel();
  const given = { id: gezin, doelId: doel.id, versie: 1, bereiktOp: '2026-11-19' };
  expect(await base.as(worker)(changeDoel, given)).toMatchObject({ refused: 'doel/bereikt-voor-begin' });
});

test('a doel of another family is unknown here', async () => {
  const doel = await aDoel();
  nr += 1;
  ({ gezin } = await aGezin(base.owner, nr));
  await aPlan();
  expect(await base.as(worker)(changeDoel, { id: gezin, doelId: doel.id, versie: 1 })).toMatchObject({
    refused: 'doel/onbekend',
  });
});

test('another gemeente cannot even see the plan', async () => {
  const { id: doelId } = await aDoel();
  const unknown = { refused: 'gezin/onbekend' };
  const as = base.as(stranger);
  expect(await as(readGezinsplan, { id: gezin })).toMatchObject(unknown);
  expect(await as(readGezinsplan, { id: id(404) })).toMatchObject(unknown);
  expect(await as(openGezinsplan, { id: gezin })).toMatchObject(unknown);
  expect(await as(changeGezinsplan, { id: gezin, versie: 1 })).toMatchObject(unknown);
  expect(await as(openDoel, { id: gezin, domein: 'wonen', tekst: 'Van mij' })).toMatchObject(unknown);
  expect(await as(changeDoel, { id: gezin, doelId, versie: 1 })).toMatchObject(unknown);
});

test('a colleague of the team knows the family, and neither reads nor writes its plan', async () => {
  await aDoel();
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
  const as = base.as(withGrants(carla, ...grants));
  expect(await as(readGezinsplan, { id: gezin })).toMatchObject({
    plan: null,
    doelen: [],
    delen: { plan: false, hulplijn: true },
  });
  expect(await as(openGezinsplan, { id: gezin })).toMatchObject({ refused: 'verboden' });
});

test('who has consent for help lines only sees lines and no goals', async () => {
  await aDoel();
  const party = { gezin_id: gezin, van: '2026-01-01', tot: '2027-01-01' };
  await base.owner
    .insertInto('betrokkenheid')
    .values({
      ...party,
      id: id(nr * 1000 + 6),
      houder: dirk.organisatie ?? '',
      soort_houder: 'organisatie',
      grond: 'toestemming',
      niveau: 'lezen',
    })
    .execute();
  await base.owner
    .insertInto('toestemming')
    .values([
      {
        ...party,
        id: id(nr * 1000 + 7),
        partij: dirk.organisatie ?? '',
        partij_naam: 'De Wadden',
        doel: 'hulp',
        deel: 'hulplijn',
        gegeven_door: ilse.account ?? '',
        gegeven_op: new Date('2026-01-01'),
      },
    ])
    .execute();
  await base.owner
    .insertInto('hulplijn')
    .values({
      id: id(nr * 1000 + 8),
      gezin_id: gezin,
      hulpsoort: 'basis-begeleiding',
      toegang: 'zonder-indicatie',
      leveringsvorm: 'lokaal-team',
      gemeente: '0014',
      uitvoerder: 'Anna',
      ingangsdatum: '2026-02-01',
    })
    .execute();
  expect(await base.as(withGrants(dirk, 'plan:read'))(readGezinsplan, { id: gezin })).toMatchObject({
    plan: null,
    doelen: [],
    hulplijnen: [{ hulpsoort: 'basis-begeleiding', status: 'loopt', klasse: { code: '1' } }],
    bijdragers: [{ naam: 'Anna', hulplijnen: 1 }],
    delen: { plan: false, hulplijn: true },
  });
  const lines = await base.owner
    .selectFrom('audit_line')
    .select(['part', 'ground'])
    .where('gezin_id', '=', gezin)
    .where('account_id', '=', dirk.account)
    .execute();
  expect(lines).toEqual([{ part: 'hulplijn', ground: 'toestemming' }]);
});

test('nobody reads or writes a plan without the grant', async () => {
  const no = { refused: 'verboden' };
  expect(await base.as(anna)(readGezinsplan, { id: gezin })).toMatchObject(no);
  expect(await base.as(anna)(openGezinsplan, { id: gezin })).toMatchObject(no);
  expect(await base.as(anna)(changeGezinsplan, { id: gezin, versie: 1 })).toMatchObject(no);
  expect(await base.as(anna)(openDoel, { id: gezin, domein: 'wonen', tekst: 'X' })).toMatchObject(no);
  expect(await base.as(anna)(changeDoel, { id: gezin, doelId: id(1), versie: 1 })).toMatchObject(no);
});

test('words that nobody can keep, and words of the wrong kind, get a reason for each field', async () => {
  const outcome = await base.as(worker)(openDoel, {
    id: gezin,
    domein: 'anders' as 'wonen',
    tekst: 'met een \0 erin',
  });
  expect(outcome).toMatchObject({
    refused: 'ongeldig',
    detail: { issues: [{ path: ['domein'], message: 'Kies waar dit doel over gaat.' }, { path: ['tekst'] }] },
  });
});

test('what looks like SQL or HTML is kept as it was typed', async () => {
  await aPlan();
  const tekst = `'; drop table doel; -- <script>alert("x")</script> %_\\`;
  expect(await base.as(worker)(openDoel, { id: gezin, domein: 'wonen', tekst })).toMatchObject({ tekst });
});
