import { aToegewezen } from '../verzoek/testing.ts';
import { planWijziging, type Wens } from './plan-wijziging.ts';
import { redenen } from './reden-wijziging.ts';
import type { Wijzigbaar } from './wijzigbaar.ts';

export const today = '2026-06-15';

/** An order that runs the whole of 2026, on which nothing happened yet. */
export const anOrder = (changes: Partial<Wijzigbaar> = {}): Wijzigbaar => ({
  ...aToegewezen(1),
  versie: 1,
  toewijzingsdatum: '2025-12-01',
  toewijzingstijd: '09:30:00',
  leveringsvorm: 'zin',
  gestartOp: null,
  gestoptOp: null,
  gedeclareerd: 0,
  gedeclareerdTot: null,
  volumes: {},
  pgb: [],
  ...changes,
});

export type Asked = Partial<Wens> & Pick<Wens, 'soort'>;

/** Plans what is asked with the likely reason and the consent of the aanbieder, unless it says otherwise. */
export const plan = (of: Wijzigbaar, asked: Asked, beside: readonly Wijzigbaar[] = []) =>
  planWijziging(
    of,
    { reden: redenen[asked.soort][0] ?? '', besproken: true, ...asked },
    { toegewezen: [of, ...beside], today },
  );

/** What comes in the place of an order: twice as much. */
export const next = {
  ingangsdatum: '2026-08-01',
  einddatum: '2026-12-31',
  productcategorie: '45',
  productcode: '45A01',
  omvang: { volume: 4, eenheid: '04', frequentie: '2' },
} as const;
