import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { isRefusal } from '#platform/refusal.ts';
import { id, petra, withGrants } from '#tests/people.ts';
import {
  aBill,
  aChild,
  anOrder,
  type Base,
  bill,
  emma as clerk,
  rival as foreign,
  forgetBerichten,
  openDeclaratieBase,
  otto as other,
  aanbieder as plain,
  sendAndJudge,
} from '../../testing.ts';
import { changeContractbudget } from './change-contractbudget.ts';
import { listContractbudgetten } from './list-contractbudgetten.ts';
import { openContractbudget } from './open-contractbudget.ts';

const all = ['contractbudget:list', 'contractbudget:manage'];
const emma = withGrants(clerk, ...all);
const otto = withGrants(other, ...all);
/** Buys for the whole region. */
const karin = withGrants(petra, ...all);
const aanbieder = withGrants(plain, 'contractbudget:list');
const rival = withGrants(foreign, 'contractbudget:list');

let base: Base;
beforeAll(async () => {
  ({ base } = await openDeclaratieBase());
  const child = await aChild(base, 2, '999900018');
  await anOrder(base, child, {
    toewijzingnummer: 2,
    productcode: '45A02',
    volume: null,
    eenheid: null,
    frequentie: null,
  });
});
beforeEach(async () => {
  await forgetBerichten(base);
  await base.owner.deleteFrom('contractbudget').execute();
});
afterAll(() => base.close());

const contract = (changes: object = {}) => ({
  aanbiederId: id(903),
  gemeente: '0014',
  jaar: 2026,
  variant: 'inspanning' as const,
  plafond: 10_000,
  bron: 'Contract 2026, bijlage 3',
  ...changes,
});
const open = (changes: object = {}, who = emma) =>
  base.as(who)(openContractbudget, contract(changes) as never);
async function opened(changes: object = {}, who = emma) {
  const outcome = await open(changes, who);
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  return outcome;
}
async function list(who = emma) {
  const outcome = await base.as(who)(listContractbudgetten, {});
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  return outcome.contracten;
}

test('what was granted counts in the year of the help, and asks for attention from 80 percent', async () => {
  await opened();
  expect(await list()).toMatchObject([{ gebruikt: 0, signaal: 'ruim' }]);
  await sendAndJudge(base, aBill([bill('P1')]));
  expect(await list()).toMatchObject([{ gebruikt: 5000, signaal: 'ruim' }]);
  const period = { Begindatum: '2026-02-01', Einddatum: '2026-02-28' };
  await sendAndJudge(base, aBill([bill('P2', { ProductPeriode: period })]));
  expect(await list()).toMatchObject([{ gebruikt: 10_000, signaal: 'op' }]);
});

test('without a plafond it is not known how full it is', async () => {
  const { plafond: _none, ...without } = contract();
  expect(await base.as(emma)(openContractbudget, without as never)).toMatchObject({
    plafond: null,
    signaal: 'onbekend',
  });
});

test('what is ordered is priced where it can be, and says of how many', async () => {
  await base.owner
    .insertInto('tarief')
    .values({ aanbieder_id: id(903), productcode: '45A01', eenheid: '04', bedrag: 1000, van: '2026-01-01' })
    .execute();
  await opened();
  await opened({ variant: 'output' });
  expect(await list()).toMatchObject([
    { variant: 'inspanning', toegewezen: { bedrag: 12 * 4 * 1000, aantalBekend: 1, aantal: 1 } },
    { variant: 'output', toegewezen: { bedrag: 0, aantalBekend: 0, aantal: 1 } },
  ]);
});

test('help that is paid by the task has a yearly sum and no declaraties', async () => {
  const taak = { variant: 'taakgericht', taak: 'Wijkteam jeugd', plafond: 120_000 };
  expect(await opened(taak)).toMatchObject({ gebruikt: 110_000, toegewezen: null, signaal: 'bijna-op' });
  expect(await open({ ...taak, taak: undefined })).toMatchObject({ refused: 'ongeldig' });
  expect(await open({ taak: 'Iets' })).toMatchObject({ refused: 'ongeldig' });
});

test('a contract is there once, and changes by who saw its last version', async () => {
  const made = await opened();
  expect(await open()).toMatchObject({ refused: 'contract/bestaat-al' });
  const change = { id: made.id, versie: 1, plafond: 20_000, bron: 'Addendum' };
  expect(await base.as(emma)(changeContractbudget, change)).toMatchObject({ plafond: 20_000, versie: 2 });
  expect(await base.as(emma)(changeContractbudget, change)).toMatchObject({
    refused: 'verouderd',
    detail: { huidig: { plafond: 20_000 } },
  });
});

test('each sees its own: an aanbieder its contracts, a gemeente those for itself and for all', async () => {
  const own = await opened();
  const wide = await opened({ gemeente: '*' }, karin);
  const ids = async (who: typeof emma) => (await list(who)).map((one) => one.id).toSorted();
  expect(await ids(emma)).toEqual([own.id, wide.id].toSorted());
  expect(await ids(otto)).toEqual([wide.id]);
  expect(await ids(aanbieder)).toEqual([own.id, wide.id].toSorted());
  expect(await ids(rival)).toEqual([]);
  // The sum of all gemeenten would tell one of them about the others; who buys for all sees sums, and no orders.
  expect((await list(otto))[0]).toMatchObject({ gebruikt: null, toegewezen: null, signaal: 'onbekend' });
  expect((await list(karin)).map(({ gebruikt, toegewezen }) => [gebruikt, toegewezen])).toEqual([
    [0, null],
    [0, null],
  ]);
});

test('who may not keep it, cannot: another gemeente, all gemeenten, an aanbieder', async () => {
  const made = await opened();
  const change = { id: made.id, versie: 1, bron: 'x' };
  expect(await open({ gemeente: '*' })).toMatchObject({ refused: 'contract/eigen-gemeente' });
  expect(await open({ gemeente: '0014' }, otto)).toMatchObject({ refused: 'contract/eigen-gemeente' });
  expect(await base.as(otto)(changeContractbudget, change)).toMatchObject({ refused: 'contract/onbekend' });
  const bold = withGrants(aanbieder, ...all);
  expect(await base.as(bold)(changeContractbudget, change)).toMatchObject({ refused: 'contract/onbekend' });
  expect(await open({}, aanbieder)).toMatchObject({ refused: 'verboden' });
  expect(await base.as(aanbieder)(changeContractbudget, change)).toMatchObject({ refused: 'verboden' });
  expect(await base.as(plain)(listContractbudgetten, {})).toMatchObject({ refused: 'verboden' });
  expect(await open({ aanbiederId: id(901) })).toMatchObject({ refused: 'contract/aanbieder-onbekend' });
});
