import { z } from 'zod';
import { Kalenderdag, typedText } from '#modules/organisatie/index.ts';
import type { EvaluatieDoel } from '../../schema/evaluatie.ts';
import { DoelId } from '../../schema/plan.ts';

const outOfTen = 'Kies een cijfer van 0 tot en met 10, of laat het open.';
/** A form sends text; an empty field says that nobody knows, which is something else than zero. */
const Cijfer = z.coerce.number({ error: outOfTen }).int(outOfTen).min(0, outOfTen).max(10, outOfTen);

const DoelGezegd = z.object({
  doelId: DoelId,
  gezin: Cijfer.optional(),
  hulpverlener: Cijfer.optional(),
  toelichting: typedText(2000, 'Schrijf op hoe het gaat.').optional(),
});

/** What people say when they look back together; everything but the day may stay open. */
export const said = {
  aanwezig: z
    .array(typedText(200, 'Vul een naam in.'))
    .max(30, 'Vul ten hoogste 30 namen in.')
    .transform((namen) => [...new Set(namen)]),
  gingGoed: typedText(5000, 'Schrijf op wat er goed ging.'),
  anders: typedText(5000, 'Schrijf op wat er anders moet.'),
  volgendeOp: Kalenderdag,
  doelen: z.array(DoelGezegd).max(100, 'Kies ten hoogste 100 doelen.'),
};

/** As it is kept: what was not said is null. What says nothing at all about a doel is left out. */
export function doelenOf(doelen: readonly z.output<typeof DoelGezegd>[]): EvaluatieDoel[] {
  return doelen
    .map(({ doelId, gezin, hulpverlener, toelichting }) => ({
      doelId,
      gezin: gezin ?? null,
      hulpverlener: hulpverlener ?? null,
      toelichting: toelichting ?? null,
    }))
    .filter(
      ({ gezin, hulpverlener, toelichting }) =>
        gezin !== null || hulpverlener !== null || toelichting !== null,
    );
}
