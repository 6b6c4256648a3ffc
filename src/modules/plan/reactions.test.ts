import { afterAll, beforeAll, expect, test } from 'vitest';
import { system } from '#platform/actor.ts';
import { inScope } from '#platform/database/transaction.ts';
import { isRefusal } from '#platform/refusal.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { aGezin, anna, arrangePeople, ilse, withGrants } from '#tests/people.ts';
import { openAfspraak } from './operations/afspraak/open-afspraak.ts';
import { openGezinsplan } from './operations/open-gezinsplan.ts';
import { reactions } from './reactions.ts';

const worker = withGrants(anna, 'plan:change', 'afspraak:change');

let base: Awaited<ReturnType<typeof openTestDatabase>>;
let gezin: string;
let ouder: string;
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
  ({ gezin, ouder } = await aGezin(base.owner, 1));
  await base.as(worker)(openGezinsplan, { id: gezin });
});
afterAll(() => base.close());

/** Lets this module react, and answers what was told to whom. */
async function told(event: string, payload: Record<string, string | null>) {
  await base.owner.deleteFrom('notification').execute();
  await inScope(base.kit.db, system, base.kit.clock, async (db) => {
    for (const { on, handle } of reactions) if (on === event) await handle(payload, { db, kit: base.kit });
  });
  return await base.owner.selectFrom('notification').select(['account_id', 'kind', 'link']).execute();
}

test('who was asked to stand behind the plan hears so', async () => {
  expect(await told('instemming.gevraagd', { gezin, account: ilse.account })).toEqual([
    { account_id: ilse.account, kind: 'plan-voorgelegd', link: `/gezinnen/${gezin}/samen` },
  ]);
});

test('the vast gezicht hears an answer and more help of others, and not its own', async () => {
  expect(await told('instemming.gegeven', { gezin, door: ilse.account })).toMatchObject([
    { account_id: anna.account, kind: 'plan-antwoord' },
  ]);
  expect(await told('hulplijn.opgeschaald', { gezin, door: ilse.account })).toMatchObject([
    { account_id: anna.account, kind: 'hulp-opgeschaald' },
  ]);
  expect(await told('instemming.gegeven', { gezin, door: anna.account })).toEqual([]);
});

test('who is to do something hears of it, unless it was the own pen; who has no account hears nothing', async () => {
  const open = async (given: { persoonId?: string; wie?: string }) => {
    const afspraak = await base.as(worker)(openAfspraak, { id: gezin, tekst: 'Bel', ...given });
    if (isRefusal(afspraak)) throw new Error(afspraak.refused);
    return { gezin, afspraak: afspraak.id };
  };
  const ofParent = await open({ persoonId: ouder });
  expect(await told('afspraak.geopend', { ...ofParent, door: anna.account })).toMatchObject([
    { account_id: ilse.account, kind: 'afspraak-voor-u' },
  ]);
  expect(await told('afspraak.geopend', { ...ofParent, door: ilse.account })).toEqual([]);
  expect(await told('afspraak.geopend', { ...(await open({ wie: 'Oma' })), door: anna.account })).toEqual([]);
});
