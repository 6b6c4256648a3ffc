import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '#platform/actor.ts';
import { inScope } from '#platform/database/transaction.ts';
import { isRefusal } from '#platform/refusal.ts';
import { anna, id, ilse } from '#tests/people.ts';
import type { PersoonId } from '../../schema/gezin.ts';
import { listHuishoudens } from '../huishouden/list-huishoudens.ts';
import { readGezin } from '../read-gezin.ts';
import { openToestemming } from '../toestemming/open-toestemming.ts';
import { openGezagsrelatie } from './open-gezagsrelatie.ts';
import { receiveGezag } from './receive-gezag.ts';
import { bsn, bsnOfJan, found, openGezagBase, says, share } from './testing.ts';

let at: Awaited<ReturnType<typeof openGezagBase>>;
const jan: Actor = { ...ilse, account: id(41), name: 'Jan Vos', aanstelling: id(141) };
const daughter: Actor = {
  ...ilse,
  account: id(42),
  name: 'Kim Linde',
  aanstelling: id(142),
  rol: 'jeugdige',
};
beforeAll(async () => {
  at = await openGezagBase();
  for (const who of [jan, daughter])
    await sql`insert into account (id, issuer, subject, naam) values (${who.account}, 'test', ${who.name}, ${who.name})`.execute(
      at.base.owner,
    );
});
afterAll(() => at.base.close());

/** The family with an account for Jan and the daughter, a plan, and help for each of the children. */
async function family() {
  const made = await at.family();
  const { owner } = at.base;
  for (const [persoon, who] of [
    [made.jan, jan],
    [made.teen, daughter],
  ] as const) {
    await sql`update persoon set account_id = ${who.account} where id = ${persoon}`.execute(owner);
    await sql`insert into betrokkenheid (id, gezin_id, houder, soort_houder, grond, niveau, van)
      values (gen_random_uuid(), ${made.gezin}, ${who.account}, 'account', 'gezin', 'bijdragen', '2026-01-05')`.execute(
      owner,
    );
  }
  await sql`insert into gezinsplan (id, gezin_id, begonnen_op, evaluatie_op) values (gen_random_uuid(), ${made.gezin}, '2026-11-01', '2026-12-01')`.execute(
    owner,
  );
  for (const persoon of [made.sem, made.teen, made.jan])
    await sql`with h as (insert into hulplijn (id, gezin_id, hulpsoort, toegang, leveringsvorm, gemeente, ingangsdatum)
        values (gen_random_uuid(), ${made.gezin}, 'onbekend', 'consult', 'zin', '0014', '2026-11-01') returning id)
      insert into hulplijn_persoon (hulplijn_id, gezin_id, persoon_id) select id, ${made.gezin}, ${persoon} from h`.execute(
      owner,
    );
  return made;
}
type Family = Awaited<ReturnType<typeof family>>;

/** Whether the plan is open, and of whom the help is seen. */
const seen = ({ gezin }: Family, who: Actor) =>
  inScope(at.base.kit.db, who, at.base.kit.clock, async (db) => {
    const plan = await sql`select from gezinsplan where gezin_id = ${gezin}`.execute(db);
    const { rows } = await sql<{ wie: PersoonId }>`select p.persoon_id as wie from hulplijn h
      join hulplijn_persoon p on p.hulplijn_id = h.id where h.gezin_id = ${gezin}`.execute(db);
    return { plan: plan.rows.length > 0, hulp: rows.map(({ wie }) => wie).sort() };
  });
async function zichtOf({ gezin }: Family, who: Actor, persoon: PersoonId) {
  const read = await at.asking(who).run(listHuishoudens, { id: gezin });
  if (isRefusal(read)) throw new Error(read.refused);
  return read.zicht.find(({ persoonId }) => persoonId === persoon);
}
const bornTeen = ({ teen }: Family, born: string) =>
  sql`update persoon set geboortedatum = ${born} where id = ${teen}`.execute(at.base.owner);
const decides = ({ gezin }: Family, persoonId: PersoonId, dragers: PersoonId[]) =>
  at.asking(anna).run(openGezagsrelatie, { id: gezin, persoonId, soort: 'eenhoofdig-ouderlijk', dragers });

test('a parent reads the whole file until the register answers that another has gezag, and from that answer on no more', async () => {
  const made = await family();
  const all = [made.sem, made.teen, made.jan].sort();
  expect(await seen(made, jan)).toEqual({ plan: true, hulp: all });
  const holder = [{ bsn: null, naam: 'Ilse Linde' }];
  await decides(made, made.teen, [made.ilse]);
  await at.asking(anna, says(bsn, found({ dragers: holder }))).run(receiveGezag, { id: made.gezin });
  expect(await seen(made, jan)).toEqual({ plan: false, hulp: [made.jan] });
  expect(await seen(made, ilse)).toEqual({ plan: true, hulp: all });
  expect(await zichtOf(made, jan, made.jan)).toMatchObject({
    isSamen: false,
    reden: 'zonder-gezag',
    sinds: '2026-11-20',
  });
  // Who works for the family sees the reason too.
  expect(await zichtOf(made, anna, made.jan)).toMatchObject({ reden: 'zonder-gezag', sinds: '2026-11-20' });
});

test('a parent without gezag still finds who the family is, and what it opened for this parent', async () => {
  const made = await family();
  for (const child of [made.sem, made.teen]) await decides(made, child, [made.ilse]);
  expect(await at.asking(jan).run(readGezin, { id: made.gezin })).toMatchObject({ naam: expect.any(String) });
  await at.asking(anna).run(openToestemming, {
    id: made.gezin,
    ...share,
    partij: jan.account ?? '',
    deel: 'plan',
    persoonId: made.sem,
    instemming: [made.ilse],
  });
  expect(await seen(made, jan)).toEqual({ plan: true, hulp: [made.jan] });
  await at.asking(anna).run(openToestemming, {
    id: made.gezin,
    ...share,
    partij: jan.account ?? '',
    deel: 'hulplijn',
    persoonId: made.sem,
    instemming: [made.ilse],
  });
  expect(await seen(made, jan)).toEqual({ plan: true, hulp: [made.sem, made.jan].sort() });
});

test('that nobody can tell who holds gezag takes nothing away', async () => {
  const made = await family();
  const answer = found({ soort: 'niet-te-bepalen', toelichting: 'Onduidelijk.' });
  await at.asking(anna, says(bsn, answer)).run(receiveGezag, { id: made.gezin });
  expect(await seen(made, jan)).toMatchObject({ plan: true });
});

test('a parent with gezag over one child of two reads the plan, and not what is about the other', async () => {
  const made = await family();
  await decides(made, made.sem, [made.jan]);
  await decides(made, made.teen, [made.ilse]);
  expect(await seen(made, jan)).toEqual({ plan: true, hulp: [made.sem, made.jan].sort() });
  expect(await zichtOf(made, jan, made.jan)).toMatchObject({ isSamen: true, reden: 'deels-gezag' });
});

test('a child that becomes 12 or 16 today reads on as the day before', async () => {
  for (const born of ['2014-11-20', '2010-11-20']) {
    const made = await family();
    await bornTeen(made, born);
    expect(await seen(made, daughter)).toMatchObject({ plan: true });
    expect(await seen(made, ilse)).toMatchObject({ plan: true });
    expect(await zichtOf(made, daughter, made.teen)).toMatchObject({ isSamen: true, reden: 'jeugdige' });
  }
});

test('from the day that a child becomes 18 it reads what is its own, and parents and siblings no longer read that', async () => {
  const made = await family();
  await bornTeen(made, '2008-11-21');
  expect(await seen(made, daughter)).toMatchObject({ plan: true });
  expect(await seen(made, ilse)).toEqual({ plan: true, hulp: [made.sem, made.teen, made.jan].sort() });
  await bornTeen(made, '2008-11-20');
  expect(await seen(made, daughter)).toEqual({ plan: false, hulp: [made.teen] });
  expect(await seen(made, ilse)).toEqual({ plan: true, hulp: [made.sem, made.jan].sort() });
  expect(await zichtOf(made, daughter, made.teen)).toMatchObject({ isSamen: false, reden: 'volwassen-kind' });
  await at.asking(daughter).run(openToestemming, {
    id: made.gezin,
    ...share,
    partij: ilse.account ?? '',
    deel: 'hulplijn',
    persoonId: made.teen,
  });
  expect((await seen(made, ilse)).hulp).toContain(made.teen);
});

test('of twins who become 18 today each reads the file of the family and not what is of the other', async () => {
  const made = await family();
  const twin = made.sem;
  await sql`update persoon set geboortedatum = '2008-11-20' where id in (${twin}, ${made.teen})`.execute(
    at.base.owner,
  );
  expect(await seen(made, daughter)).toEqual({ plan: true, hulp: [made.teen, made.jan].sort() });
  expect(await seen(made, ilse)).toMatchObject({ plan: false });
  expect(await zichtOf(made, ilse, made.ilse)).toMatchObject({ reden: 'kinderen-volwassen' });
});

test('an answer about one of twins says nothing about the other', async () => {
  const made = await family();
  await sql`update persoon set geboortedatum = '2017-03-02' where id = ${made.teen}`.execute(at.base.owner);
  const both = [
    { bsn: null, naam: 'Ilse Linde' },
    { bsn: bsnOfJan, naam: 'Jan Vos' },
  ];
  await decides(made, made.teen, [made.ilse]);
  await at
    .asking(anna, says(bsn, found({ soort: 'gezamenlijk-ouderlijk', dragers: both })))
    .run(receiveGezag, { id: made.gezin });
  expect(await seen(made, jan)).toEqual({ plan: true, hulp: [made.sem, made.jan].sort() });
});

test('how far others of the family come is not for who does not read its file', async () => {
  const made = await family();
  expect(await zichtOf(made, ilse, made.jan)).toMatchObject({ reden: 'gezag' });
  for (const child of [made.sem, made.teen]) await decides(made, child, [made.ilse]);
  expect(await zichtOf(made, jan, made.ilse)).toBeUndefined();
});

test('who was a worker here and acts for another organisatie by now reads nothing of the families that were kept', async () => {
  const made = await family();
  expect(await seen(made, anna)).toMatchObject({ plan: true });
  const elsewhere: Actor = { ...anna, rol: 'expert', organisatie: id(903), teams: [], gemeenten: [] };
  expect(await seen(made, elsewhere)).toEqual({ plan: false, hulp: [] });
  expect(await at.asking(elsewhere).run(readGezin, { id: made.gezin })).toMatchObject({
    refused: 'gezin/onbekend',
  });
});
