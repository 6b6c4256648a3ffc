import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#berichten/rekenen/kalender.ts';
import type { Feit } from '../schema/feit.ts';
import type { KetenToewijzing } from '../schema/keten.ts';
import { orderStory, standOf, tellKeten } from './tell-keten.ts';

const today = '2026-11-20';
const id = (nr: number) => `00000000-0000-7000-8000-${String(nr).padStart(12, '0')}`;
const at = (day: string, time = '10:00') => new Date(`${day}T${time}:00Z`);
const dayOf = (moment: Date) => moment.toISOString().slice(0, 10);

const toewijzing = {
  id: id(1),
  ingangsdatum: '2026-10-01',
  einddatum: null,
  isIngetrokken: false,
  isGi: false,
} as unknown as KetenToewijzing;

const moment = (day: string, time?: string) => ({ op: at(day, time), dag: day });
const asked = (nr: number, day: string): Feit => ({
  bron: 'verzoek',
  id: id(nr),
  wie: 'aanbieder',
  ...moment(day),
  soort: 'vow',
  referentie: 'W1',
  dagtekening: day,
});
const answered = (
  nr: number,
  day: string,
  gevraagd: string,
  soort: 'in-onderzoek' | 'afgewezen' = 'afgewezen',
): Feit => ({
  bron: 'antwoord',
  id: id(nr),
  wie: 'gemeente',
  ...moment(day),
  soort,
  reden: soort === 'afgewezen' ? '3' : null,
  andereGemeente: null,
  door: null,
  gevraagdOp: at(gevraagd),
});
const bericht = (
  nr: number,
  day: string,
  changes: Partial<Extract<Feit, { bron: 'bericht' }>> = {},
): Feit => ({
  bron: 'bericht',
  id: id(nr),
  wie: 'gemeente',
  ...moment(day),
  soort: 'JW301',
  richting: 'uit',
  uitkomst: 'verwerkt',
  verzending: 'verzonden',
  verzondenOp: at(day),
  uiterlijk: addDays(day, 5),
  beantwoordOp: null,
  codes: [],
  antwoord: null,
  ...changes,
});
const started = (nr: number, dag: string): Feit => ({
  bron: 'start',
  id: id(nr),
  wie: 'aanbieder',
  op: null,
  dag,
});
const stopped = (nr: number, dag: string, reden = '31'): Feit => ({
  bron: 'stop',
  id: id(nr),
  wie: 'aanbieder',
  op: null,
  dag,
  reden,
});
const declared = (nr: number, day: string, beoordeeld: string, betaaldOp: string | null = null): Feit => ({
  bron: 'declaratie',
  id: id(nr),
  wie: 'aanbieder',
  ...moment(day),
  declaratienummer: 'D1',
  dagtekening: day,
  maand: '2026-10',
  maanden: ['2026-10'],
  ingediend: 5000,
  toegekend: 5000,
  isCredit: false,
  codes: [],
  beoordeeldOp: at(beoordeeld),
  betalenUiterlijk: addDays(day, 30),
  betaaldOp,
});
const paid = (nr: number, dag: string): Feit => ({
  bron: 'betaling',
  id: id(nr),
  wie: 'gemeente',
  op: null,
  dag,
  declaratienummer: 'D1',
  uiterlijk: dag,
});

const tell = (...feiten: Feit[]) => tellKeten({ toewijzing, feiten, kandidaten: [], today, dayOf });
const told = (...feiten: Feit[]) => tell(...feiten).gebeurtenissen.map(({ bron, dag }) => `${bron} ${dag}`);

describe('the story of an order', () => {
  test('stands in order of time, and what is known by its day only begins that day', () => {
    expect(told(bericht(4, '2026-10-05'), started(3, '2026-10-05'), asked(2, '2026-09-20'))).toEqual([
      'verzoek 2026-09-20',
      'start 2026-10-05',
      'bericht 2026-10-05',
    ]);
  });

  test('an answer never stands before its question, also when the clock was set back', () => {
    expect(told(answered(2, '2026-09-18', '2026-09-20'), asked(2, '2026-09-20'))).toEqual([
      'verzoek 2026-09-20',
      'antwoord 2026-09-18',
    ]);
    expect(told(paid(5, '2026-11-01'), declared(5, '2026-11-10', '2026-11-10', '2026-11-01'))).toEqual([
      'declaratie 2026-11-10',
      'betaling 2026-11-01',
    ]);
  });

  test('says after how many working days an answer came, and never fewer than none', () => {
    const waits = (...feiten: Feit[]) =>
      tell(...feiten).gebeurtenissen.map((one) => 'naWerkdagen' in one && one.naWerkdagen);
    expect(waits(answered(2, '2026-09-25', '2026-09-18'))).toEqual([5]);
    expect(waits(answered(2, '2026-09-10', '2026-09-18'))).toEqual([0]);
    expect(waits(declared(2, '2026-11-10', '2026-11-09'))).toEqual([0]);
    expect(waits(bericht(2, '2026-11-10', { beantwoordOp: at('2026-11-12') }))).toEqual([2]);
    expect(waits(bericht(2, '2026-11-10', { beantwoordOp: at('2026-10-01') }))).toEqual([0]);
    expect(waits(bericht(2, '2026-11-10'))).toEqual([null]);
  });

  test('the wait for a retour begins when the bericht was sent, not when it was made', () => {
    const sent = bericht(2, '2026-11-02', { verzondenOp: at('2026-11-10'), beantwoordOp: at('2026-11-11') });
    expect(tell(sent).gebeurtenissen).toMatchObject([{ naWerkdagen: 1 }]);
  });

  test('has one order, whatever order the records come in', () => {
    const feiten = [
      asked(2, '2026-09-20'),
      answered(2, '2026-09-22', '2026-09-20'),
      started(3, '2026-10-05'),
      stopped(3, '2026-10-20', '20'),
      started(4, '2026-11-01'),
      bericht(5, '2026-10-05'),
      bericht(6, '2026-10-05'),
      declared(7, '2026-11-02', '2026-11-02'),
      paid(7, '2026-11-02'),
    ];
    const once = orderStory(feiten).map(({ bron, id: one }) => bron + one);
    fc.assert(
      fc.property(fc.shuffledSubarray(feiten, { minLength: feiten.length }), (shuffled) => {
        expect(orderStory(shuffled).map(({ bron, id: one }) => bron + one)).toEqual(once);
      }),
      { seed: 301, numRuns: 100 },
    );
  });
});

describe('where an order stands', () => {
  test('follows from its dates and its last delivery, and the last day still runs', () => {
    const stand = (leveringen: Parameters<typeof standOf>[1], changes = {}) =>
      standOf({ ...toewijzing, ...changes }, leveringen, today);
    const run = { begindatum: '2026-10-05', einddatum: null, isTijdelijk: false };
    expect(stand([])).toBe('wacht-op-start');
    expect(stand([], { einddatum: '2026-11-19' })).toBe('gestopt');
    expect(stand([run])).toBe('loopt');
    expect(stand([run], { einddatum: today })).toBe('loopt');
    expect(stand([run], { einddatum: '2026-11-19' })).toBe('gestopt');
    expect(stand([{ ...run, einddatum: today, isTijdelijk: true }])).toBe('loopt');
    expect(stand([{ ...run, einddatum: '2026-11-19', isTijdelijk: true }])).toBe('onderbroken');
    expect(stand([{ ...run, einddatum: '2026-11-19' }])).toBe('gestopt');
    expect(stand([run], { isIngetrokken: true })).toBe('ingetrokken');
  });

  test('a pause and a new start are two deliveries of one order', () => {
    const { leveringen, stand, gebeurtenissen } = tell(
      started(3, '2026-10-05'),
      stopped(3, '2026-10-20', '20'),
      started(4, '2026-11-01'),
    );
    expect(leveringen).toEqual([
      { begindatum: '2026-10-05', einddatum: '2026-10-20', isTijdelijk: true },
      { begindatum: '2026-11-01', einddatum: null, isTijdelijk: false },
    ]);
    expect(stand).toBe('loopt');
    expect(gebeurtenissen).toMatchObject([{}, { bron: 'stop', isTijdelijk: true }, {}]);
  });
});

describe('what is due next', () => {
  const due = (...feiten: Feit[]) =>
    tell(...feiten).straks.map(({ soort, uiterlijk, wie }) => `${soort} ${uiterlijk} ${wie}`);

  test('is an answer as long as there is no decision, and no longer', () => {
    expect(due(asked(2, '2026-11-18'))).toEqual(['verzoek 2026-11-25 gemeente']);
    expect(due(asked(2, '2026-11-18'), answered(2, '2026-11-19', '2026-11-18', 'in-onderzoek'))).toEqual([
      'woonplaats 2026-12-02 gemeente',
      'verzoek 2027-01-13 gemeente',
    ]);
    expect(due(asked(2, '2026-11-18'), answered(2, '2026-11-19', '2026-11-18'))).toEqual([]);
  });

  test('is a retour of the other side, and none within the same house', () => {
    expect(due(bericht(2, '2026-11-19'))).toEqual(['retour 2026-11-24 aanbieder']);
    expect(due(bericht(2, '2026-11-19', { beantwoordOp: at('2026-11-20') }))).toEqual([]);
    expect(due(bericht(2, '2026-11-19', { verzending: 'binnen', uiterlijk: null }))).toEqual([]);
    expect(due(bericht(2, '2026-11-19', { wie: 'aanbieder', soort: 'JW305' }))).toEqual([
      'retour 2026-11-24 gemeente',
    ]);
    expect(due(bericht(2, '2026-11-19', { verzending: 'vastgelopen' }))).toEqual([
      'vastgelopen null gemeente',
    ]);
  });

  test('is a payment until it was paid', () => {
    expect(due(declared(2, '2026-11-10', '2026-11-10'))).toEqual(['betaling 2026-12-10 gemeente']);
    expect(due(declared(2, '2026-11-10', '2026-11-10', '2026-11-12'))).toEqual([]);
  });
});
