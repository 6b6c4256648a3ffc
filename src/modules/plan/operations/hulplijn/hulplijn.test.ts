import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { z } from 'zod';
import { inScope } from '#platform/database/transaction.ts';
import type { Context } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import { openTestDatabase, testDay } from '#platform/testing.ts';
import { aGezin, anna, arrangePeople, bram, dirk, id, withGrants } from '#tests/people.ts';
import { openHulplijn, openToegewezenHulplijn } from './open-hulplijn.ts';
import { stopHulplijn } from './stop-hulplijn.ts';

const grants = ['hulplijn:open', 'hulplijn:stop'];
const worker = withGrants(anna, ...grants);
const stranger = withGrants(bram, ...grants);

let base: Awaited<ReturnType<typeof openTestDatabase>>;
let nr = 0;
let gezin: string;
let kind: string;
let ouder: string;
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
});
beforeEach(async () => {
  nr += 1;
  ({ gezin, kind, ouder } = await aGezin(base.owner, nr));
});
afterAll(() => base.close());

type Given = z.input<typeof openHulplijn.input>;
const given = (changes: Partial<Given> = {}): Given => ({
  id: gezin,
  hulpsoort: 'basis-begeleiding',
  toegang: 'zonder-indicatie',
  persoonIds: [kind],
  ingangsdatum: testDay,
  ...changes,
});
async function aLine(changes: Partial<Given> = {}) {
  const line = await base.as(worker)(openHulplijn, given(changes));
  if (isRefusal(line)) throw new Error(line.refused);
  return line;
}
const refusalOf = async (changes: Partial<Given>) => {
  const outcome = await base.as(worker)(openHulplijn, given(changes));
  return isRefusal(outcome) ? outcome.refused : undefined;
};
const end = { einddatum: testDay, reden: '31', versie: 1 } as const;

test('help without indication opens for child and parent, in the gemeente of the family', async () => {
  const line = await aLine({ persoonIds: [kind, ouder, kind], uitvoerder: 'Anna' });
  expect(line).toMatchObject({
    gemeente: '0014',
    toegang: 'zonder-indicatie',
    leveringsvorm: 'lokaal-team',
    personen: [kind, ouder],
    versie: 1,
  });
  const told = await base.owner
    .selectFrom('outbox')
    .select(['event', 'payload'])
    .orderBy('id', 'desc')
    .executeTakeFirst();
  expect(told).toEqual({ event: 'hulplijn.geopend', payload: { gezin, hulplijn: line.id } });
});

test('help by consult is opened in the same way', async () => {
  expect(await aLine({ toegang: 'consult', hulpsoort: 'consult-aanvullend' })).toMatchObject({
    toegang: 'consult',
  });
});

test('help by toewijzing needs the order itself', async () => {
  expect(await refusalOf({ toegang: 'toewijzing', hulpsoort: 'jeugd-ggz' })).toBe(
    'hulplijn/toewijzing-nodig',
  );
});

test('the module of orders opens the hulplijn in its own transaction', async () => {
  const told: string[] = [];
  const line = await inScope(base.kit.db, worker, base.kit.clock, (db) => {
    const context: Context = {
      ...base.kit,
      db,
      actor: worker,
      now: base.kit.clock.now(),
      today: testDay,
      emit: (event) => told.push(event),
    };
    const input = openHulplijn.input.parse(
      given({ toegang: 'toewijzing', hulpsoort: 'jeugd-ggz', aanbiederId: id(903), leveringsvorm: 'pgb' }),
    );
    return openToegewezenHulplijn(context, { ...input, verwijzer: '01' });
  });
  expect(line).toMatchObject({ toegang: 'toewijzing', leveringsvorm: 'pgb', aanbiederId: id(903) });
  expect(told).toEqual(['hulplijn.geopend']);
});

test('a member of another family is refused like someone who does not exist', async () => {
  const other = await aGezin(base.owner, 500 + nr);
  expect(await refusalOf({ persoonIds: [kind, other.kind] })).toBe('hulplijn/lid-van-ander-gezin');
  expect(await refusalOf({ persoonIds: [id(404)] })).toBe('hulplijn/lid-van-ander-gezin');
});

test('help is always for someone', async () => {
  expect(await base.as(worker)(openHulplijn, given({ persoonIds: [] }))).toMatchObject({
    refused: 'ongeldig',
    detail: { issues: [{ path: ['persoonIds'], message: 'Kies voor wie de hulp is.' }] },
  });
});

test('a kind of help that does not exist, or does not run on that day, is refused', async () => {
  expect(await refusalOf({ hulpsoort: 'toveren' })).toBe('hulplijn/hulpsoort-onbekend');
  expect(await refusalOf({ ingangsdatum: '2014-12-31' })).toBe('hulplijn/hulpsoort-onbekend');
});

test('the other things that must be right each have their own refusal', async () => {
  expect(await refusalOf({ ingangsdatum: '1999-12-31' })).toBe('hulplijn/ingangsdatum-buiten-termijn');
  expect(await refusalOf({ ingangsdatum: '2027-11-21' })).toBe('hulplijn/ingangsdatum-buiten-termijn');
  expect(await refusalOf({ leveringsvorm: 'pgb' })).toBe('hulplijn/leveringsvorm-ongeldig');
  expect(await refusalOf({ aanbiederId: id(901) })).toBe('hulplijn/aanbieder-onbekend');
  expect(await refusalOf({ aanbiederId: id(404) })).toBe('hulplijn/aanbieder-onbekend');
  expect(await refusalOf({ doelId: id(404) })).toBe('doel/onbekend');
});

test('a day that does not exist is named with the field', async () => {
  expect(await base.as(worker)(openHulplijn, given({ ingangsdatum: '2026-02-30' }))).toMatchObject({
    refused: 'ongeldig',
    detail: { issues: [{ path: ['ingangsdatum'] }] },
  });
});

test('help stops per a day, and the day may lie ahead', async () => {
  const line = await aLine();
  const outcome = await base.as(worker)(stopHulplijn, {
    ...end,
    id: gezin,
    hulplijnId: line.id,
    einddatum: '2026-12-31',
  });
  expect(outcome).toMatchObject({ einddatum: '2026-12-31', redenEinde: '31', versie: 2 });
});

test('help that stopped stays stopped, also for two who stop it at once', async () => {
  const { id: hulplijnId } = await aLine();
  const outcomes = await Promise.all(
    [0, 1].map(() => base.as(worker)(stopHulplijn, { ...end, id: gezin, hulplijnId })),
  );
  expect(outcomes.filter((one) => isRefusal(one))).toMatchObject([
    { refused: 'hulplijn/reeds-gestopt', detail: { einddatum: testDay } },
  ]);
});

test('help does not end before it begins', async () => {
  const { id: hulplijnId } = await aLine();
  const early = { ...end, id: gezin, hulplijnId, einddatum: '2026-11-19' };
  expect(await base.as(worker)(stopHulplijn, early)).toMatchObject({ refused: 'hulplijn/einde-voor-ingang' });
});

test('who stops help that changed in between gets to see how it is now', async () => {
  const { id: hulplijnId } = await aLine();
  await base.owner
    .updateTable('hulplijn')
    .set({ uitvoerder: 'Iemand anders', versie: 2 })
    .where('id', '=', hulplijnId)
    .execute();
  expect(await base.as(worker)(stopHulplijn, { ...end, id: gezin, hulplijnId })).toMatchObject({
    refused: 'verouderd',
    detail: { huidig: { uitvoerder: 'Iemand anders', versie: 2 } },
  });
});

test('help of another family is unknown here', async () => {
  const { id: hulplijnId } = await aLine();
  const other = await aGezin(base.owner, 600 + nr);
  expect(await base.as(worker)(stopHulplijn, { ...end, id: other.gezin, hulplijnId })).toMatchObject({
    refused: 'hulplijn/onbekend',
  });
});

test('another gemeente can neither open nor stop help, nor see that it is there', async () => {
  const { id: hulplijnId } = await aLine();
  const unknown = { refused: 'gezin/onbekend' };
  expect(await base.as(stranger)(openHulplijn, given())).toMatchObject(unknown);
  expect(await base.as(stranger)(stopHulplijn, { ...end, id: gezin, hulplijnId })).toMatchObject(unknown);
});

test('who may only read opens no help', async () => {
  await base.owner
    .insertInto('noodtoegang')
    .values({
      id: id(nr * 1000 + 9),
      gezin_id: gezin,
      account_id: dirk.account ?? '',
      account_naam: 'Dirk',
      reden: 'Spoed in de nacht',
      begonnen_op: new Date(`${testDay}T10:00:00Z`),
      eindigt_op: new Date(`${testDay}T12:00:00Z`),
    })
    .execute();
  const reader = withGrants(dirk, ...grants);
  expect(await base.as(reader)(openHulplijn, given())).toMatchObject({ refused: 'verboden' });
});

test('nobody opens or stops help without the grant', async () => {
  expect(await base.as(anna)(openHulplijn, given())).toMatchObject({ refused: 'verboden' });
  const stop = { ...end, id: gezin, hulplijnId: id(1) };
  expect(await base.as(anna)(stopHulplijn, stop)).toMatchObject({ refused: 'verboden' });
});
