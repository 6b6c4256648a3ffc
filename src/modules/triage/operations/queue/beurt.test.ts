import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readGezin } from '#modules/gezin/index.ts';
import { openHulpvraag, readHulpvraag, sendVerwijzing } from '#modules/toegang/index.ts';
import { isRefusal } from '#platform/refusal.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { aGezin, anna, arrangePeople, bram, huib, id, withGrants } from '#tests/people.ts';
import { aFreeQuestion, colleague, worker } from '../../testing.ts';
import { listWachtrij } from './list-wachtrij.ts';
import { returnHulpvraag } from './return-hulpvraag.ts';
import { takeHulpvraag } from './take-hulpvraag.ts';

let base: Awaited<ReturnType<typeof openTestDatabase>>;
let nr = 0;
let vraag: string;
let gezin: string;
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
});
beforeEach(async () => {
  nr += 1;
  ({ vraag, gezin } = await aFreeQuestion(base.owner, nr));
});
afterAll(() => base.close());

const take = (who = worker, id_ = vraag) => base.as(who)(takeHulpvraag, { id: id_ });
const giveBack = (who = worker, id_ = vraag) => base.as(who)(returnHulpvraag, { id: id_ });
const grounds = async (account: string | null) =>
  (
    await sql<{ grond: string; niveau: string }>`select grond, niveau from betrokkenheid
    where gezin_id = ${gezin} and houder = ${account} and (tot is null or tot >= '2026-11-20') order by grond`.execute(
      base.owner,
    )
  ).rows;
const events = async () =>
  (await sql<{ event: string }>`select event from outbox order by id`.execute(base.owner)).rows.map(
    ({ event }) => event,
  );
const reads = (who: typeof worker) => base.as(withGrants(who, 'gezin:read'))(readGezin, { id: gezin });

test('who takes a question has it, keeps regie where nobody did, and reads its words from then on', async () => {
  expect(await take()).toEqual({ id: vraag, gezinId: gezin });
  expect(await grounds(anna.account)).toEqual([{ grond: 'hulpvraag', niveau: 'regie' }]);
  expect(await base.as(worker)(readHulpvraag, { id: vraag })).toMatchObject({
    tekst: 'Geheime woorden.',
    behandelaarNaam: 'Anna de Wit',
    stadium: 'opgepakt',
  });
  expect(await events()).toContain('hulpvraag.opgepakt');
});

test('of two who take the same question at once one has it, and the other hears who', async () => {
  const outcomes = await Promise.all([take(worker), take(colleague)]);
  const no = outcomes.find((one) => isRefusal(one));
  expect(outcomes.filter((one) => !isRefusal(one))).toHaveLength(1);
  expect(no).toMatchObject({ refused: 'hulpvraag/reeds-opgepakt' });
  expect(isRefusal(no) && ['Anna de Wit', 'Carla Smit'].includes(String(no.detail['naam']))).toBe(true);
  const turns = await sql`select from beurt where hulpvraag_id = ${vraag}`.execute(base.owner);
  expect(turns.rows).toHaveLength(1);
});

test('who gives a question back sees the family no longer than the queue shows it, and it is free again', async () => {
  await take();
  expect(await giveBack()).toEqual({ id: vraag, gezinId: gezin });
  expect(await grounds(anna.account)).toEqual([]);
  const face = await base.owner
    .selectFrom('gezin')
    .select('vast_gezicht')
    .where('id', '=', gezin)
    .executeTakeFirst();
  expect(face).toEqual({ vast_gezicht: null });
  const queue = await base.as(colleague)(listWachtrij, { limiet: 100 });
  if (isRefusal(queue)) throw new Error(queue.refused);
  expect(queue.regels.find((one) => one.id === vraag)).toMatchObject({ behandelaar: null });
  const [turn] = (
    await sql<{ begon: boolean; over: boolean }>`
    select begon, tot is not null as over from beurt where hulpvraag_id = ${vraag}`.execute(base.owner)
  ).rows;
  expect(turn).toEqual({ begon: true, over: true });
  expect(await take(colleague)).toMatchObject({ id: vraag });
});

test('involvement of an earlier day ends the day before, so that it is over at once and stays on record', async () => {
  await take();
  await sql`update betrokkenheid set van = '2026-11-01' where gezin_id = ${gezin} and houder = ${anna.account}`.execute(
    base.owner,
  );
  await giveBack();
  const { rows } =
    await sql`select tot from betrokkenheid where gezin_id = ${gezin} and houder = ${anna.account}`.execute(
      base.owner,
    );
  expect(rows).toEqual([{ tot: '2026-11-19' }]);
});

test('who was involved before keeps that, and the team sees the question although somebody keeps regie', async () => {
  const own = await aGezin(base.owner, 500 + nr);
  const opened = await base.as(worker)(openHulpvraag, { gezinId: own.gezin, deur: 'gezin', tekst: 'Help.' });
  if (isRefusal(opened)) throw new Error(opened.refused);
  expect(await giveBack(worker, opened.id)).toMatchObject({ id: opened.id });
  gezin = own.gezin;
  expect(await grounds(anna.account)).toEqual([{ grond: 'hulpvraag', niveau: 'regie' }]);
  expect(await take(colleague, opened.id)).toMatchObject({ id: opened.id });
  expect(await reads(colleague)).toMatchObject({ id: own.gezin });
});

test('who began a plan stays with the family when the question goes to someone else', async () => {
  await take();
  await sql`insert into gezinsplan (id, gezin_id, begonnen_op, evaluatie_op) values (${id(77_000 + nr)}, ${gezin}, '2026-11-20', '2026-11-20')`.execute(
    base.owner,
  );
  await giveBack();
  expect(await grounds(anna.account)).toEqual([{ grond: 'hulpvraag', niveau: 'regie' }]);
});

test('a question that was closed is neither taken nor given back', async () => {
  await take();
  await sql`update hulpvraag set afgesloten_op = '2026-11-20', uitkomst = 'advies' where id = ${vraag}`.execute(
    base.owner,
  );
  expect(await giveBack()).toMatchObject({ refused: 'hulpvraag/reeds-gesloten' });
  expect(await take(colleague)).toMatchObject({ refused: 'hulpvraag/reeds-gesloten' });
});

test('only who has a question gives it back', async () => {
  expect(await giveBack(colleague)).toMatchObject({ refused: 'hulpvraag/niet-van-u' });
  await take();
  expect(await giveBack(colleague)).toMatchObject({ refused: 'hulpvraag/niet-van-u' });
});

test('a family that belongs to another gemeente by now is not taken here', async () => {
  await sql`update gezin set gemeente = '0037' where id = ${gezin}`.execute(base.owner);
  expect(await take()).toMatchObject({ refused: 'hulpvraag/buiten-gemeente' });
  const left = await base.owner
    .selectFrom('hulpvraag')
    .select('behandelaar')
    .where('id', '=', vraag)
    .executeTakeFirst();
  expect(left).toEqual({ behandelaar: null });
});

test('a question about a known family without anyone is shown to its team, and one with a worker is not', async () => {
  const refer = withGrants(huib, 'hulpvraag:open');
  const known = await aGezin(base.owner, 600 + nr);
  const referral = { deur: 'huisarts', tekst: 'Kunt u kijken?' } as const;
  await base.as(refer)(openHulpvraag, { gezinId: known.gezin, ...referral });
  const team = () =>
    sql`select from betrokkenheid where gezin_id = ${known.gezin} and grond = 'team'`.execute(base.owner);
  expect((await team()).rows).toHaveLength(0);
  await sql`update betrokkenheid set tot = '2026-11-01' where gezin_id = ${known.gezin} and grond = 'hulpvraag'`.execute(
    base.owner,
  );
  await base.as(refer)(openHulpvraag, { gezinId: known.gezin, ...referral });
  await base.as(refer)(openHulpvraag, { gezinId: known.gezin, ...referral });
  expect((await team()).rows).toHaveLength(1);
});

test('a referral that cannot wait stands in the queue as urgent, before anybody of the team has looked', async () => {
  const sent = await base.as(withGrants(huib, 'verwijzing:send'))(sendVerwijzing, {
    kind: 'Wytske Zuidhof',
    geboortedatum: '2013-05-04',
    tekst: 'Vandaag nodig.',
    spoed: 'nu',
    besproken: 'ja',
    telefoon: '06 12 34 56 78',
    sleutel: id(88_000 + nr),
  });
  if (isRefusal(sent)) throw new Error(sent.refused);
  const queue = await base.as(colleague)(listWachtrij, { urgentie: 'spoed' });
  expect(isRefusal(queue) ? queue : queue.regels).toMatchObject([
    { id: sent.hulpvraagId, behandelaar: null },
  ]);
});

test('another gemeente cannot even see the question, and nobody takes or gives back without the grant', async () => {
  const stranger = withGrants(bram, 'hulpvraag:take');
  for (const who of [stranger]) {
    expect(await take(who)).toMatchObject({ refused: 'hulpvraag/onbekend' });
    expect(await giveBack(who)).toMatchObject({ refused: 'hulpvraag/onbekend' });
  }
  expect(await take(worker, id(404))).toMatchObject({ refused: 'hulpvraag/onbekend' });
  expect(await take(anna)).toMatchObject({ refused: 'verboden' });
  expect(await giveBack(anna)).toMatchObject({ refused: 'verboden' });
});
