import { sql } from 'kysely';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import type { Bericht } from '#berichten/index.ts';
import { aJw305, aProduct, aStart } from '#berichten/testing/made.ts';
import { listBerichten, readBerichtDossier } from '#modules/bericht/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { emptyTables } from '#platform/testing.ts';
import { dirk, id, withGrants } from '#tests/people.ts';
import { forgetAll, late, openBerichtenBase, order, sent, start } from '../testing.ts';
import { sendOwn } from './send-own.ts';

const { base, receive } = await openBerichtenBase();
afterAll(() => base.close());
const owner = base.owner;
const agb = '99000001';
beforeEach(async () => {
  await forgetAll(base);
  await sql`update organisatie set agb = null, verkeer_in_stip = false`.execute(owner);
  await sql`update organisatie set agb = ${agb}, verkeer_in_stip = true where id = ${id(903)}`.execute(owner);
});

/** A verb of the test only: what a form of an aanbieder does once its bericht is made. */
let made: Bericht;
const sendMade = defineOperation({
  name: 'sendMade',
  route: 'POST /proef',
  summary: 'Proef.',
  needs: 'levering:send',
  input: z.object({}),
  output: z.object({ regels: z.array(z.string()) }),
  refuses: [],
  logs: 'nothing',
  handle: async (_input, context) => ({
    regels: (await sendOwn(context, made as ReturnType<typeof aJw305>)).map(({ regel }) => regel),
  }),
});

const own = withGrants(dirk, 'levering:send', 'bericht:list');
const send = async (bericht: Bericht) => {
  made = bericht;
  const outcome = await base.as(own)(sendMade, {});
  if ('refused' in outcome) throw new Error(outcome.refused);
  return outcome.regels;
};

const journal = async () =>
  (
    await sql<{ soort: string; richting: string; verzending: string | null; uiterlijk: string | null }>`
      select soort, richting, verzending, uiterlijk from bericht order by ontvangen_op, id`.execute(owner)
  ).rows;

test('a start that an aanbieder tells here takes effect at once, and stays inside with its retour', async () => {
  await receive(order());
  await emptyTables(owner, 'bericht');
  expect(await send(start())).toEqual([]);
  expect(await journal()).toMatchObject([
    { soort: 'JW305', richting: 'in', verzending: null },
    { soort: 'JW306', richting: 'uit', verzending: 'binnen', uiterlijk: null },
  ]);
  expect(await owner.selectFrom('levering').select('begindatum').execute()).toEqual([
    { begindatum: '2026-05-04' },
  ]);
});

test('a start on an order of a gemeente elsewhere goes out, and its retour is awaited', async () => {
  const elsewhere = start();
  const bericht = { ...elsewhere, Header: { ...elsewhere.Header, Ontvanger: '0363' } };
  expect(await send(bericht)).toEqual([]);
  expect(await journal()).toMatchObject([
    { soort: 'JW305', richting: 'uit', verzending: 'wacht', uiterlijk: expect.any(String) },
  ]);
  expect(await owner.selectFrom('levering').select('gemeente').execute()).toEqual([{ gemeente: '0363' }]);
});

test('what is wrong is told and not kept', async () => {
  await receive(order());
  await emptyTables(owner, 'bericht');
  const wrong = late(sent(aJw305(aStart({ ToewijzingNummer: 4711, Begindatum: '2026-05-04' }))));
  expect(await send(wrong)).toEqual(['TR019']);
  expect(await owner.selectFrom('levering').select('id').execute()).toEqual([]);
});

test('a bericht stands in the chain of every order that it names', async () => {
  await receive(order());
  await send(start());
  const { rows } = await sql`
    select b.soort, t.gemeente, t.toewijzingnummer::int as nummer from bericht_toewijzing t join bericht b on b.id = t.bericht_id order by b.soort`.execute(
    owner,
  );
  const { ToewijzingNummer: nummer } = aProduct();
  expect(rows).toEqual([
    { soort: 'JW301', gemeente: '0014', nummer },
    { soort: 'JW305', gemeente: '0014', nummer },
  ]);
});

test('an aanbieder sees what it sent and got, and nothing of others', async () => {
  await receive(order());
  await send(start());
  const list = async (who: typeof own) => {
    const outcome = await base.as(who)(listBerichten, {});
    if ('refused' in outcome) throw new Error(outcome.refused);
    return outcome.berichten;
  };
  const mine = await list(own);
  const told = mine.find(({ soort }) => soort === 'JW306');
  expect(await base.as(own)(readBerichtDossier, { id: told?.id ?? '' })).toMatchObject({
    toewijzingen: [{ toewijzingnummer: aProduct().ToewijzingNummer }],
  });
  expect(mine.map(({ soort }) => soort).toSorted()).toEqual(['JW301', 'JW302', 'JW305', 'JW306']);
  await sql`update organisatie set agb = '99000099' where id = ${id(903)}`.execute(owner);
  expect(await list(own)).toEqual([]);
  const [one] = mine;
  expect(await base.as(own)(readBerichtDossier, { id: one?.id ?? '' })).toMatchObject({
    refused: 'bericht/onbekend',
  });
});
