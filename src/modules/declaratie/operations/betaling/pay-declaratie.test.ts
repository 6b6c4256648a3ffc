import { afterAll, beforeAll, expect, test } from 'vitest';
import { aCredit } from '#berichten/testing/made-declaratie.ts';
import { withGrants } from '#tests/people.ts';
import {
  aanbieder,
  aBill,
  aJudged,
  arrangeQueue,
  type Base,
  emma,
  findWaiting,
  openDeclaratieBase,
  otto,
  rival,
  traffic,
} from '../../testing.ts';
import { judgeDeclaraties } from '../judge-declaraties.ts';
import { payDeclaratie } from './pay-declaratie.ts';

let base: Base;
let ids: Awaited<ReturnType<typeof arrangeQueue>>;

beforeAll(async () => {
  ({ base } = await openDeclaratieBase());
  ids = await arrangeQueue(base);
});
afterAll(() => base.close());

const pay = (input: object, who = emma) =>
  base.as(who)(payDeclaratie, { betaaldOp: '2026-11-20', ...input } as never);

test('where nothing was granted or nothing was judged there is nothing to pay', async () => {
  expect(await pay({ id: ids.refused })).toMatchObject({ refused: 'declaratie/zonder-betaling' });
  expect(await pay({ id: await findWaiting(base) })).toMatchObject({
    refused: 'declaratie/zonder-betaling',
  });
});

test('what was granted is paid once', async () => {
  expect(await pay({ id: ids.paid })).toMatchObject({
    refused: 'declaratie/reeds-betaald',
    detail: { betaaldOp: '2026-11-18' },
  });
  await base.as(traffic)(judgeDeclaraties, {});
  const fresh = await aJudged(
    base,
    aBill([aCredit({ ProductReferentie: { ReferentieNummer: 'P8', VorigReferentieNummer: 'P1' } })]),
  );
  const outcomes = await Promise.all([pay({ id: fresh }), pay({ id: fresh })]);
  expect(outcomes.map((one) => ('refused' in one ? one.refused : one.stand)).sort()).toEqual([
    'betaald',
    'declaratie/reeds-betaald',
  ]);
  expect(
    await base.owner.selectFrom('betaling').selectAll().where('declaratie_id', '=', fresh).execute(),
  ).toMatchObject([{ bedrag: -5000, betaald_op: '2026-11-20', kenmerk: null }]);
});

test.each(['2026-11-21', '2026-04-14'])('a payment on %s cannot have been', async (betaaldOp) => {
  expect(await pay({ id: ids.due, betaaldOp })).toMatchObject({
    refused: 'declaratie/betaaldatum-ongeldig',
  });
});

test('an aanbieder cannot tell that it was paid, although it sees the declaratie', async () => {
  expect(await pay({ id: ids.due }, aanbieder)).toMatchObject({ refused: 'verboden' });
  expect(await pay({ id: ids.due })).toMatchObject({ stand: 'betaald' });
});

test('a stranger cannot tell a declaratie that is not his from one that is not there', async () => {
  for (const who of [rival, otto])
    expect(await pay({ id: ids.due }, who)).toMatchObject({ refused: 'declaratie/onbekend' });
});

test('nobody without the grant pays', async () => {
  expect(await pay({ id: ids.due }, withGrants(emma))).toMatchObject({ refused: 'verboden' });
});
