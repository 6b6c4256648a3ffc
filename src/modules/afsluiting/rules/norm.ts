import { z } from 'zod';
import { MONTHS_AHEAD } from './birthday.ts';

/** What these rules read of a norm of the regio; the rest of its fields are left alone. */
const Norm = z.object({
  eindpunt: z.string(),
  waarde: z.number().int().positive(),
  eenheid: z.literal('maand'),
});

/** How long those involved can still look after a closing, when the region says nothing. An assumption of Stip. */
const MONTHS_INVOLVED = 3;

const monthsTo = (gegevens: readonly unknown[], eindpunt: string): number | undefined =>
  gegevens.flatMap((one) => {
    const { data } = Norm.safeParse(one);
    return data?.eindpunt === eindpunt ? [data.waarde] : [];
  })[0];

/** Months before 18 from which is looked ahead. */
export function monthsAheadOf(gegevens: readonly unknown[]): number {
  return monthsTo(gegevens, 'achttien') ?? MONTHS_AHEAD;
}

/** Months after a closing in which those involved can still look. */
export function monthsInvolvedOf(gegevens: readonly unknown[]): number {
  return monthsTo(gegevens, 'einde-betrokkenheid') ?? MONTHS_INVOLVED;
}
