import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#berichten/rekenen/kalender.ts';
import type { Kandidaat } from './kandidaat.ts';
import { listSignalen, type SignaalAsk } from './list-signalen.ts';

const today = '2026-11-20';
const everything: SignaalAsk = {
  soort: undefined,
  wie: undefined,
  isTeLaat: undefined,
  after: undefined,
  limit: 100,
};
const about = (nr: number, kandidaat: Kandidaat) => ({
  over: { id: `00000000-0000-7000-8000-${String(nr).padStart(12, '0')}`, toewijzingId: null },
  kandidaat,
});
const retour = (gevraagdOp: string): Kandidaat => ({ soort: 'retour', gevraagdOp, wie: 'aanbieder' });
const some = [
  about(1, { soort: 'betaling', dagtekening: '2026-11-01' }),
  about(2, retour('2026-11-10')),
  about(3, retour('2026-11-19')),
  about(4, { soort: 'opdracht', gemaaktOp: '2026-11-02', verzoek: null }),
  about(5, { soort: 'stop', einddatum: '2026-11-01' }),
  about(6, { soort: 'stop', einddatum: '2026-11-19' }),
];

const numbers = (ask: Partial<SignaalAsk> = {}) =>
  listSignalen(some, today, { ...everything, ...ask }).rows.map(({ over }) => Number(over.id.at(-1)));

test('what had to be done first comes first, and what has no term last', () => {
  expect(numbers()).toEqual([5, 2, 6, 1, 4]);
});

test('a retour is told only when it is late', () => {
  expect(numbers({ soort: 'retour' })).toEqual([2]);
});

test('one kind, one party, or only what is late can be asked, while all is counted', () => {
  expect(numbers({ soort: 'stop' })).toEqual([5, 6]);
  expect(numbers({ wie: 'gemeente' })).toEqual([1, 4]);
  expect(numbers({ isTeLaat: true })).toEqual([5, 2]);
  expect(numbers({ isTeLaat: false })).toEqual([6, 1, 4]);
  const found = listSignalen(some, today, { ...everything, soort: 'stop' });
  expect(found).toMatchObject({
    totaal: 2,
    tellingen: { stop: 2, betaling: 1, retour: 1, start: 0 },
    teLaat: { stop: 1, retour: 1, betaling: 0 },
  });
});

test('page by page each signal comes once, however long a page is', () => {
  const kandidaten = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 40 });
  fc.assert(
    fc.property(kandidaten, fc.integer({ min: 1, max: 7 }), (days, limit) => {
      const all = days.map((back, nr) => about(nr, { soort: 'stop', einddatum: addDays(today, -back) }));
      const seen: string[] = [];
      let after: string | undefined;
      do {
        const { rows, volgende, totaal } = listSignalen(all, today, { ...everything, limit, after });
        expect(totaal).toBe(all.length);
        seen.push(...rows.map(({ place }) => place));
        after = volgende ?? undefined;
      } while (after !== undefined);
      expect(seen).toHaveLength(all.length);
      expect(new Set(seen).size).toBe(all.length);
      expect(seen).toEqual(seen.toSorted());
    }),
    { seed: 301, numRuns: 100 },
  );
});
