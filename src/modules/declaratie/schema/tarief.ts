import { z } from 'zod';
import { Gemeentecode, OrganisatieId } from '#modules/organisatie/index.ts';

const day = 'Vul een datum in die bestaat, bijvoorbeeld 2027-01-01.';

/** A gemeente, or `*` for all of them together. */
export const GemeenteOfAlle = z.union([Gemeentecode, z.literal('*')], {
  error: 'Kies een gemeente uit de lijst.',
});

/** Euros (83) have no price. */
const PriceUnit = z.enum(['01', '04', '14', '16', '82', '84'], {
  error: 'Kies een eenheid uit de lijst.',
});

/** What is priced: the key of a row of prices. */
export const Geprijsd = z.object({
  aanbiederId: OrganisatieId,
  gemeente: GemeenteOfAlle,
  productcode: z
    .string({ error: 'Vul de productcode in.' })
    .trim()
    .regex(/^[0-9A-Z]{5}$/, 'Een productcode heeft vijf tekens: cijfers en hoofdletters.'),
  eenheid: PriceUnit,
});
export type Geprijsd = z.infer<typeof Geprijsd>;

export const TariefInvoer = Geprijsd.extend({
  /** Cents for one eenheid. */
  bedrag: z
    .int('Vul het tarief in als bedrag, zoals 65,50.')
    .min(0)
    .max(99_999_999, 'Dit bedrag is te groot.'),
  van: z.iso.date({ error: day }),
});

export const TariefEinde = Geprijsd.extend({
  van: z.iso.date({ error: day }),
  /** Last day on which it holds. */
  einddatum: z.iso.date({ error: day }),
});

/** A price of the contract; `tot` is the first day on which it no longer holds. */
export const Tarief = Geprijsd.extend({
  productcode: z.string(),
  aanbiederNaam: z.string().nullable(),
  bedrag: z.int(),
  van: z.iso.date(),
  tot: z.iso.date().nullable(),
});
export type Tarief = z.infer<typeof Tarief>;
