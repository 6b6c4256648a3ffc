// cspell:ignoreRegExp '[^'\n]*'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Actor } from '#platform/actor.ts';
import { isRefusal } from '#platform/refusal.ts';
import { hear, openTestDatabase } from '#platform/testing.ts';
import { aGezin, anna, arrangePeople, beer, bram, ilse, petra, withGrants } from '#tests/people.ts';
import { reactions } from '../reactions.ts';
import { VerbeterpuntId } from '../schema.ts';
import { answerVerbeterpunt } from './answer-verbeterpunt.ts';
import { listIngekomen } from './list-ingekomen.ts';
import { listVerbeterpunten } from './list-verbeterpunten.ts';
import { openVerbeterpunt } from './open-verbeterpunt.ts';

let base: Awaited<ReturnType<typeof openTestDatabase>>;
const keeper = withGrants(beer, 'verbeterpunt:manage');
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
  await aGezin(base.owner, 1);
});
beforeEach(async () => {
  for (const table of ['verbeterpunt', 'outbox', 'notification'] as const)
    await base.owner.deleteFrom(table).execute();
});
afterAll(() => base.close());

const said = { wilde: 'Ik wilde een bestand sturen.', gebeurde: 'De knop deed niets.' };
async function tell(who: Actor = anna, more: object = {}) {
  const outcome = await base.as(who)(openVerbeterpunt, {
    ...said,
    pagina: '/gezinnen/0198f9a2-1111-7000-8000-000000000001/analyse',
    sleutel: crypto.randomUUID(),
    ...more,
  });
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  return outcome.id;
}
const answer = (id: VerbeterpuntId, more: object = {}, who = keeper) =>
  base.as(who)(answerVerbeterpunt, { id, versie: 1, antwoord: 'De knop werkt weer.', ...more });
async function listed(who: Actor) {
  const outcome = await base.as(who)(listVerbeterpunten, {});
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  return outcome;
}

test('whoever works with Stip says what does not work, and finds it back with the page and no id', async () => {
  for (const who of [anna, ilse, petra, beer]) {
    const id = await tell(who);
    expect((await listed(who)).eigen).toMatchObject([
      { id, ...said, pagina: '/gezinnen/:id/analyse', antwoord: null },
    ]);
  }
  expect((await listed(bram)).eigen).toEqual([]);
});

test('what is about a person is not kept: a number for everyone, a name of the own families for who has these', async () => {
  const attempt = (wilde: string, who: Actor) =>
    base.as(who)(openVerbeterpunt, { wilde, pagina: '/', sleutel: crypto.randomUUID() });
  for (const who of [anna, petra, beer])
    expect(await attempt('Bel 06-12345678', who)).toMatchObject({
      refused: 'verbeterpunt/lijkt-herleidbaar',
      detail: { gezien: ['06-12345678'] },
    });
  expect(await attempt('Ik zocht Sem', anna)).toMatchObject({ detail: { gezien: ['Sem'] } });
  expect(await attempt('Ik zocht Sem', petra)).not.toHaveProperty('refused');
  expect((await listed(anna)).eigen).toEqual([]);
});

test('a form that comes twice is one remark, and more than twenty in an hour are refused', async () => {
  const sleutel = crypto.randomUUID();
  expect(await tell(anna, { sleutel })).toBe(await tell(anna, { sleutel }));
  expect((await listed(anna)).eigen).toHaveLength(1);
  for (let nr = 1; nr < 20; nr += 1) await tell();
  expect(
    await base.as(anna)(openVerbeterpunt, { ...said, pagina: '/', sleutel: crypto.randomUUID() }),
  ).toMatchObject({ refused: 'verbeterpunt/te-vaak' });
});

test('who keeps the product reads the rol and never who it was, and answers; the teller hears it', async () => {
  const id = await tell();
  await hear(base, reactions);
  const { verbeterpunten } = (await base.as(keeper)(listIngekomen, {})) as { verbeterpunten: object[] };
  expect(verbeterpunten).toMatchObject([{ id, rol: 'gezinswerker', versie: 1 }]);
  expect(JSON.stringify(verbeterpunten)).not.toMatch(new RegExp(`${anna.account}|${anna.name}`));
  expect(await answer(id)).toMatchObject({ antwoord: 'De knop werkt weer.', versie: 2 });
  await hear(base, reactions);
  const notices = await base.owner
    .selectFrom('notification')
    .select(['account_id', 'kind', 'link'])
    .orderBy('kind')
    .execute();
  expect(notices).toEqual([
    { account_id: anna.account, kind: 'verbeterpunt-beantwoord', link: '/verbeterpunten' },
    { account_id: beer.account, kind: 'verbeterpunt-gemeld', link: '/beheer/verbeterpunten' },
  ]);
  expect((await listed(anna)).eigen).toMatchObject([
    { antwoord: 'De knop werkt weer.', beantwoordDoorNaam: 'Beer Visser' },
  ]);
  expect(await base.as(keeper)(listIngekomen, {})).toMatchObject({ totaal: 0 });
  expect(await base.as(keeper)(listIngekomen, { open: 'false' })).toMatchObject({ totaal: 1 });
});

test('an answer is the teller’s own until it is made public; then all read it, without a rol or a name', async () => {
  const id = await tell();
  await answer(id);
  expect((await listed(petra)).gedaan).toEqual([]);
  await answer(id, { versie: 2, isOpenbaar: 'true' });
  for (const who of [petra, ilse, bram]) {
    const { gedaan, eigen } = await listed(who);
    expect([gedaan.map(Object.keys), eigen]).toEqual([
      [['id', 'pagina', 'wilde', 'antwoord', 'beantwoordOp']],
      [],
    ]);
  }
});

test('two who answer at once: one is kept, the other sees it', async () => {
  const id = await tell();
  await answer(id);
  expect(await answer(id, { antwoord: 'Iets anders.' })).toMatchObject({
    refused: 'verouderd',
    detail: { huidig: { antwoord: 'De knop werkt weer.', versie: 2 } },
  });
});

test('what does not exist cannot be answered, and nobody without the grant answers or reads all', async () => {
  const id = await tell();
  expect(await answer(VerbeterpuntId.parse('00000000-0000-7000-8000-000000000404'))).toMatchObject({
    refused: 'verbeterpunt/onbekend',
  });
  expect(await answer(id, {}, beer)).toMatchObject({ refused: 'verboden' });
  expect(await base.as(beer)(listIngekomen, {})).toMatchObject({ refused: 'verboden' });
  await expect(base.as(withGrants(anna, 'verbeterpunt:manage'))(listIngekomen, {})).rejects.toThrow(
    'permission denied',
  );
});

test('pages of what came in follow each other, what waits the longest first', async () => {
  const ids = [await tell(), await tell(petra), await tell(ilse)];
  const first = await base.as(keeper)(listIngekomen, { limiet: 2 });
  if (isRefusal(first) || !first.volgende) throw new Error('one more page');
  const second = await base.as(keeper)(listIngekomen, { limiet: 2, na: first.volgende });
  if (isRefusal(second)) throw new Error(second.refused);
  expect([...first.verbeterpunten, ...second.verbeterpunten].map((one) => one.id)).toEqual(ids);
});
