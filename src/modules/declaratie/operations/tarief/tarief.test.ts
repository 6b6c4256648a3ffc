import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { inScope } from '#platform/database/transaction.ts';
import { isRefusal } from '#platform/refusal.ts';
import { id, petra, withGrants } from '#tests/people.ts';
import {
  aBill,
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
import { listTarieven } from './list-tarieven.ts';
import { openTarief } from './open-tarief.ts';
import { stopTarief } from './stop-tarief.ts';

const emma = withGrants(clerk, 'tarief:list', 'tarief:manage');
const otto = withGrants(other, 'tarief:list', 'tarief:manage');
const aanbieder = withGrants(plain, 'tarief:list');
const rival = withGrants(foreign, 'tarief:list');
/** Buys for the whole region. */
const karin = withGrants(petra, 'tarief:list', 'tarief:manage');

let base: Base;
beforeAll(async () => {
  ({ base } = await openDeclaratieBase());
});
beforeEach(() => forgetBerichten(base));
afterAll(() => base.close());

const tarief = (changes: object = {}) => ({
  aanbiederId: id(903),
  gemeente: '0014',
  productcode: '45A01',
  eenheid: '04' as const,
  bedrag: 1250,
  van: '2026-01-01',
  ...changes,
});
const open = (changes: object = {}, who = emma) => base.as(who)(openTarief, tarief(changes) as never);
const stop = (changes: object = {}, who = emma) =>
  base.as(who)(stopTarief, { ...tarief(), einddatum: '2026-12-31', ...changes } as never);
async function list(who = emma) {
  const outcome = await base.as(who)(listTarieven, {});
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  return outcome.tarieven.map(({ gemeente, bedrag, van, tot }) => [gemeente, bedrag, van, tot]);
}

const turnTo = (na: string) => base.as(emma)(listTarieven, { limiet: 2, na });

test('of many prices each page goes on where the last one ended', async () => {
  const codes = ['45A01', '45A02', '45A03'];
  for (const productcode of codes) await open({ productcode });
  const found: string[] = [];
  for (let na: string | null = '0'; na !== null; ) {
    const page = await turnTo(na);
    if (isRefusal(page)) throw new Error(page.refused);
    expect(page.totaal).toBe(3);
    found.push(...page.tarieven.map(({ productcode }) => productcode));
    na = page.volgende;
  }
  expect(found).toEqual(codes);
});

test('a price that begins ends the one that held', async () => {
  await open();
  expect(await open({ bedrag: 1300, van: '2027-01-01' })).toMatchObject({ bedrag: 1300, tot: null });
  expect(await list()).toEqual([
    ['0014', 1300, '2027-01-01', null],
    ['0014', 1250, '2026-01-01', '2027-01-01'],
  ]);
});

test('a declaratie is held against it from its first day (TR418)', async () => {
  await open({ bedrag: 1300 });
  const [wrong] = await sendAndJudge(base, aBill([bill('P1')]));
  expect(wrong).toMatchObject({ aantalAfgewezen: 1 });
  const right = bill('P2', { ProductTarief: 1300, IngediendBedrag: { Bedrag: 5200, DebetCredit: 'D' } });
  expect(await sendAndJudge(base, aBill([right]))).toMatchObject([{ toegekend: 5200 }]);
  expect(await open({ bedrag: 1400, van: '2026-03-01' })).toMatchObject({
    refused: 'tarief/gebruikt',
    detail: { tot: '2026-03-31' },
  });
  expect(await stop({ einddatum: '2026-02-28' })).toMatchObject({ refused: 'tarief/gebruikt' });
  expect(await open({ bedrag: 1400, van: '2026-04-01' })).toMatchObject({ bedrag: 1400 });
});

test('what is known already, or would come before it, is not written over', async () => {
  await open({ van: '2026-06-01' });
  expect(await open({ van: '2026-03-01' })).toMatchObject({ refused: 'tarief/later-bekend' });
  expect(await open({ van: '2026-07-01' })).toMatchObject({ refused: 'tarief/gelijk' });
  const outcomes = await Promise.all([
    open({ bedrag: 1, van: '2027-01-01' }),
    open({ bedrag: 2, van: '2027-01-01' }),
  ]);
  expect(outcomes.filter((one) => isRefusal(one))).toMatchObject([{ refused: 'tarief/later-bekend' }]);
});

test('a price ends after its last day, once', async () => {
  expect(await stop()).toMatchObject({ refused: 'tarief/onbekend' });
  await open();
  expect(await stop({ einddatum: '2025-12-31' })).toMatchObject({ refused: 'tarief/einde-voor-ingang' });
  expect(await stop()).toMatchObject({ tot: '2027-01-01' });
  expect(await stop()).toMatchObject({ refused: 'tarief/reeds-gestopt' });
});

test('a gemeente keeps its own prices, and only who buys for the region those for all', async () => {
  const no = { refused: 'contract/eigen-gemeente' };
  expect(await open({ gemeente: '*' })).toMatchObject(no);
  expect(await open({ gemeente: '0037' })).toMatchObject(no);
  expect(await stop({ gemeente: '*' })).toMatchObject(no);
  expect(await open({ gemeente: '*' }, karin)).toMatchObject({ gemeente: '*' });
  await open({ bedrag: 1100 });
  expect(await list()).toHaveLength(2);
  expect(await list(otto)).toEqual([['*', 1250, '2026-01-01', null]]);
  expect(await list(aanbieder)).toHaveLength(2);
  expect(await list(rival)).toEqual([]);
  expect(await list(karin)).toHaveLength(2);
});

test('the database itself refuses what the rules refuse', async () => {
  const { kit } = base;
  const insert = (who: typeof emma, gemeente: string) =>
    inScope(kit.db, who, kit.clock, (db) =>
      sql`insert into tarief (aanbieder_id, gemeente, productcode, eenheid, bedrag, van)
        values (${id(903)}, ${gemeente}, '45A01', '04', 1, '2026-01-01')`.execute(db),
    );
  await expect(insert(emma, '*')).rejects.toThrow('row-level security');
  await expect(insert(emma, '0037')).rejects.toThrow('row-level security');
  await expect(insert(aanbieder, '0014')).rejects.toThrow('row-level security');
});

test('without the grant nobody keeps a price, and what is no aanbieder has none', async () => {
  expect(await open({}, aanbieder)).toMatchObject({ refused: 'verboden' });
  expect(await stop({}, aanbieder)).toMatchObject({ refused: 'verboden' });
  expect(await base.as(plain)(listTarieven, {})).toMatchObject({ refused: 'verboden' });
  expect(await open({ aanbiederId: id(901) })).toMatchObject({ refused: 'contract/aanbieder-onbekend' });
});
