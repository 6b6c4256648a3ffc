import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBericht, writeBericht } from '#berichten/index.ts';
import { addDays } from '#berichten/rekenen/kalender.ts';
import type { GevraagdeWijziging } from '../../schema/asking.ts';
import type { Toegewezen } from '../toegewezen.ts';
import { honour } from '../verzoek/honour.ts';
import { regelsOfVow } from '../verzoek/read-verzoek.ts';
import type { Regel } from '../verzoek/regel.ts';
import { planChanges } from './plan-changes.ts';
import { vowBericht } from './vow-bericht.ts';

const today = '2026-11-20';
const hours = (volume: number) => ({ volume, eenheid: '04' as const, frequentie: '4' as const });
const total = (volume: number) => ({ volume, eenheid: '84' as const, frequentie: '6' as const });

const order = (nummer: number, changes: Partial<Toegewezen> = {}): Toegewezen => ({
  id: `T${nummer}`,
  hulplijnId: `H${nummer}`,
  nummer,
  productcategorie: '45',
  productcode: `45A0${nummer}`,
  ingangsdatum: '2026-05-01',
  einddatum: '2027-10-31',
  omvang: hours(2),
  budget: null,
  redenWijziging: null,
  ...changes,
});
const wish = (of: Toegewezen, changes: Partial<GevraagdeWijziging>): GevraagdeWijziging =>
  ({ toewijzingId: of.id, ...changes }) as GevraagdeWijziging;
const plan = (of: Toegewezen, changes: Partial<GevraagdeWijziging>) =>
  planChanges([of], [wish(of, changes)], today);

const budget = order(1, { productcode: null, omvang: null, budget: 100_000 });
const pieces = order(1, { omvang: total(10) });
const future = order(1, { ingangsdatum: '2027-01-01' });

/** The table of IV092, and use cases 3, 5 to 8, 10 and 11 of the SAP. */
test.each([
  ['another last day', order(1), { einddatum: '2027-12-31' }, '2026-05-01'],
  ['an earlier stop', order(1), { einddatum: '2026-12-31' }, '2026-05-01'],
  ['no last day any more', order(1), { einddatum: null }, '2026-05-01'],
  ['another budget', budget, { budget: 150_000 }, '2026-05-01'],
  ['another total', pieces, { omvang: total(15) }, '2026-05-01'],
  ['another volume a month', order(1), { omvang: hours(6), vanaf: '2027-01-04' }, '2027-01-04'],
  ['a total instead', order(1), { omvang: total(6), vanaf: '2027-01-04' }, '2027-01-04'],
  ['another first day, still to come', future, { vanaf: '2026-12-01' }, '2026-12-01'],
  ['another size from the first day on', future, { omvang: hours(6), vanaf: '2027-01-01' }, '2027-01-01'],
])('%s begins on its day', (_what, of, changes, ingangsdatum) => {
  expect(plan(of, changes)).toMatchObject([{ soort: 'wijzig', toewijzingnummer: 1, ingangsdatum }]);
});

test.each([
  ['another volume without a day', order(1), { omvang: hours(6) }, 'verzoek/ingang-vereist'],
  ['another volume from today', order(1), { omvang: hours(6), vanaf: today }, 'verzoek/ingang-ongeldig'],
  ['one after the end', order(1), { omvang: hours(6), vanaf: '2027-11-01' }, 'verzoek/ingang-ongeldig'],
  ['one before the begin', future, { omvang: hours(6), vanaf: '2026-12-01' }, 'verzoek/ingang-ongeldig'],
  ['a day with another budget', budget, { budget: 1, vanaf: '2027-01-04' }, 'verzoek/zonder-ingang'],
  ['a first day that is past', future, { vanaf: '2026-11-01' }, 'verzoek/ingang-ongeldig'],
])('%s cannot be asked', (_what, of, changes, refused) => {
  expect(plan(of, changes)).toMatchObject({ refused, detail: { nummer: 1 } });
});

test('a toewijzing that is not among those that are valid is not known', () => {
  expect(planChanges([order(1)], [wish(order(2), {})], today)).toMatchObject({
    refused: 'toewijzing/onbekend',
  });
});

const inOrder = (regels: readonly Regel[]) =>
  regels.toSorted((one, other) => numberOf(one) - numberOf(other));
const numberOf = (regel: Regel) => ('toewijzingnummer' in regel ? regel.toewijzingnummer : 0);

const changes = fc.record(
  {
    einddatum: fc.integer({ min: 60, max: 900 }).map((days) => addDays(today, days)),
    omvang: fc.integer({ min: 1, max: 9 }).map(hours),
    vanaf: fc.integer({ min: 1, max: 50 }).map((days) => addDays(today, days)),
  },
  { requiredKeys: [] },
);

test('whatever is asked, every toewijzing is named once, the bericht is right, and a gemeente can honour it', () => {
  fc.assert(
    fc.property(fc.array(changes, { minLength: 1, maxLength: 5 }), (wishes) => {
      const orders = wishes.map((_one, at) => order(at + 1));
      const regels = planChanges(
        orders,
        orders.map((of, at) => wish(of, wishes[at] as Partial<GevraagdeWijziging>)),
        today,
      );
      if ('refused' in regels) return;
      expect(regels.map((one) => one.toewijzingnummer)).toEqual(orders.map(({ nummer }) => nummer));
      if (regels.every(({ soort }) => soort === 'ongewijzigd')) return;
      const header = { agb: '98000001', gemeente: '0014', identificatie: 'B1', dagtekening: today };
      const bericht = vowBericht({
        ...header,
        bsn: '999900006',
        referentie: 'R1',
        reden: '1',
        regels,
        nieuw: [],
      });
      const read = readBericht(writeBericht(bericht));
      expect(read.bevindingen).toEqual([]);
      expect(read.bericht).toEqual(bericht);
      expect(inOrder(regelsOfVow(bericht))).toEqual(inOrder(regels));
      expect(honour(regels, orders, { soort: 'vow', today })).not.toHaveProperty('refused');
    }),
    { seed: 317, numRuns: 300 },
  );
});
