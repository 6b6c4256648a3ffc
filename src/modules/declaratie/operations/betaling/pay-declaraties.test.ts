import { afterAll, beforeAll, expect, test } from 'vitest';
import { withGrants } from '#tests/people.ts';
import { aanbieder, aBill, aJudged, type Base, bill, emma, openDeclaratieBase, otto } from '../../testing.ts';
import { listDeclaraties } from '../list-declaraties.ts';
import { payDeclaraties } from './pay-declaraties.ts';

let base: Base;
beforeAll(async () => {
  ({ base } = await openDeclaratieBase());
  await aJudged(base, aBill([bill('P1')]));
  const april = { Begindatum: '2026-04-01', Einddatum: '2026-04-30' };
  const dated = { DeclaratiePeriode: april, DeclaratieDagtekening: '2026-11-01' };
  const header = { BerichtIdentificatie: { Identificatie: 'BLATER', Dagtekening: '2026-11-01' } };
  await aJudged(base, aBill([bill('P2', { ProductPeriode: april })], dated, header));
});
afterAll(() => base.close());

const due = { aantal: 1, bedrag: 5000 };
const paid = () =>
  base.owner.selectFrom('betaling').select(['betaald_op', 'kenmerk']).orderBy('uiterlijk').execute();

test('the queue says what has to be paid today, to who pays', async () => {
  expect(await base.as(emma)(listDeclaraties, {})).toMatchObject({ nuTeBetalen: due });
  expect(await base.as(otto)(listDeclaraties, {})).toMatchObject({ nuTeBetalen: { aantal: 0, bedrag: 0 } });
  const reader = withGrants(aanbieder, 'declaratie:list');
  expect(await base.as(reader)(listDeclaraties, {})).toMatchObject({ nuTeBetalen: null });
});

test('another gemeente, an aanbieder and who lacks the grant pay nothing', async () => {
  const changed = { refused: 'declaratie/anders-te-betalen' };
  expect(await base.as(otto)(payDeclaraties, due)).toMatchObject(changed);
  expect(await base.as(aanbieder)(payDeclaraties, due)).toMatchObject(changed);
  expect(await base.as(withGrants(emma))(payDeclaraties, due)).toMatchObject({ refused: 'verboden' });
  expect(await base.as(emma)(payDeclaraties, { ...due, bedrag: 5001 })).toMatchObject(changed);
  expect((await paid()).map((one) => one.betaald_op)).toEqual([null, null]);
});

test('what is due is paid at once and once, however many do so; what is due later stays', async () => {
  const outcomes = await Promise.all(
    [1, 2].map(() => base.as(emma)(payDeclaraties, { ...due, kenmerk: 'F-9' })),
  );
  expect(outcomes).toContainEqual(due);
  expect(outcomes).toContainEqual(expect.objectContaining({ refused: 'declaratie/anders-te-betalen' }));
  expect(await paid()).toEqual([
    { betaald_op: '2026-11-20', kenmerk: 'F-9' },
    { betaald_op: null, kenmerk: null },
  ]);
});
