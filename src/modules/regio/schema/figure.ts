import { z } from 'zod';
import { Code, IsoDate, Text, Zekerheid } from './facts.ts';

const figure = {
  waarde: z.union([z.number(), Text, z.null()]),
  onbekend: Text.nullable(),
  eenheid: Text,
  periode: Text.nullable(),
  definitie: Text,
  bron: Text,
  zekerheid: Zekerheid,
  vervalt: IsoDate.nullable(),
  notitie: Text.nullable(),
};

type Reasoned = { waarde: number | string | null; onbekend: string | null; zekerheid: Zekerheid };

/** Unknown is not zero: an absent value needs a reason, and a present one cannot be of unknown certainty. */
export function tellWhyUnknown({ waarde, onbekend, zekerheid }: Reasoned, context: z.RefinementCtx): void {
  const isUnknown = waarde === null;
  if (isUnknown !== (onbekend !== null))
    context.addIssue({
      code: 'custom',
      path: ['onbekend'],
      message: 'een lege waarde heeft een reden, een gevulde niet',
    });
  if (isUnknown !== (zekerheid === 'onbekend'))
    context.addIssue({
      code: 'custom',
      path: ['zekerheid'],
      message: 'zekerheid onbekend hoort bij een lege waarde',
    });
}

/** A number as an object: value or unknown, with source, definition, certainty and lapse date. */
export const Getal = z.strictObject(figure).superRefine(tellWhyUnknown);

/** A Getal with a name, about one area (a gemeente code or a wider area in words). */
export const Kerncijfer = z
  .strictObject({ code: Code, naam: Text, naamEn: Text, thema: Text, gebied: Text, ...figure })
  .superRefine(tellWhyUnknown);
export type Kerncijfer = z.infer<typeof Kerncijfer>;
