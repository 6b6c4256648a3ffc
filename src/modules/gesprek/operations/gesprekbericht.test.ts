import { afterAll, beforeEach, expect, test } from 'vitest';
import { esra, id, ilse } from '#tests/people.ts';
import { colleague, key, mother, openGesprekBase, worker } from '../testing.ts';
import { changeLeesstand } from './change-leesstand.ts';
import { sendGesprekbericht } from './send-gesprekbericht.ts';
import { withdrawGesprekbericht } from './withdraw-gesprekbericht.ts';

const { base, now, fresh, begin, letIn, withdrawConsent, messages, hear } = await openGesprekBase();
beforeEach(fresh);
afterAll(() => base.close());

test('the same form twice, one after the other or at once, is one conversation and one message', async () => {
  const sleutel = key();
  const first = await begin(worker, [ilse], 'Dubbel?', sleutel);
  expect((await begin(worker, [ilse], 'Dubbel?', sleutel)).id).toBe(first.id);
  const bericht = { id: first.id, tekst: 'Twee keer geklikt', sleutel: key() };
  await Promise.all([1, 2, 3].map(() => base.as(worker)(sendGesprekbericht, bericht)));
  expect((await messages(first.id)).map(({ tekst }) => tekst).sort()).toEqual([
    'Dubbel?',
    'Twee keer geklikt',
  ]);
  const other = key();
  const both = await Promise.all([1, 2].map(() => begin(worker, [ilse], 'Tegelijk', other)));
  expect(new Set(both.map((one) => one.id)).size).toBe(1);
});

test('a message that is taken back keeps its place and loses its words, and only its sender can', async () => {
  const { id: gesprek } = await begin(worker, [ilse], 'Foutje');
  const [sent] = await messages(gesprek);
  const which = { id: gesprek, berichtId: sent?.id ?? '' };
  expect(await base.as(mother)(withdrawGesprekbericht, which)).toMatchObject({
    refused: 'gesprek/bericht-onbekend',
  });
  expect(await base.as(colleague)(withdrawGesprekbericht, which)).toMatchObject({
    refused: 'gesprek/onbekend',
  });
  expect(await base.as(worker)(withdrawGesprekbericht, { ...which, berichtId: id(404) })).toMatchObject({
    refused: 'gesprek/bericht-onbekend',
  });
  expect(await base.as(worker)(withdrawGesprekbericht, which)).toMatchObject({
    berichten: [{ tekst: '', ingetrokkenOp: expect.any(String) }],
  });
  expect(await messages(gesprek)).toMatchObject([{ tekst: '' }]);
  expect(await base.as(worker)(withdrawGesprekbericht, which)).toMatchObject({
    refused: 'gesprek/bericht-reeds-ingetrokken',
  });
});

test('after five minutes a message stands', async () => {
  const { id: gesprek } = await begin(worker, [ilse], 'Dit blijft staan');
  await base.owner
    .updateTable('gesprekbericht')
    .set({ geplaatst_op: new Date(base.kit.clock.now().getTime() - 301_000) })
    .where('gesprek_id', '=', gesprek)
    .execute();
  const [sent] = await messages(gesprek);
  expect(
    await base.as(worker)(withdrawGesprekbericht, { id: gesprek, berichtId: sent?.id ?? '' }),
  ).toMatchObject({ refused: 'gesprek/bericht-te-oud' });
});

const notices = () =>
  base.owner
    .selectFrom('notification')
    .select(['account_id', 'read_at'])
    .where('kind', '=', 'gesprek-bericht')
    .where('link', 'like', `%${now.gezin}%`)
    .execute();

test('whoever may still read it gets one notice until it was read, and the notice holds no words', async () => {
  await letIn(esra, 'toestemming');
  const { id: gesprek } = await begin(worker, [ilse, esra]);
  await withdrawConsent();
  await base.as(worker)(sendGesprekbericht, { id: gesprek, tekst: 'Nog iets', sleutel: key() });
  await hear();
  expect(await notices()).toEqual([{ account_id: ilse.account, read_at: null }]);
  await base.as(mother)(changeLeesstand, { id: gesprek });
  expect((await notices())[0]?.read_at).not.toBeNull();
  await base.as(worker)(sendGesprekbericht, { id: gesprek, tekst: 'En nog iets', sleutel: key() });
  await hear();
  expect(await notices()).toHaveLength(2);
});
