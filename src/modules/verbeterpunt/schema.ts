import { z } from 'zod';

const unknownId = 'Deze verwijzing klopt niet. Ga terug en probeer het opnieuw.';

export const VerbeterpuntId = z.uuid({ error: unknownId }).brand('VerbeterpuntId');
export type VerbeterpuntId = z.infer<typeof VerbeterpuntId>;

/** Made with the form: a form that comes twice does its deed once. */
export const Sleutel = z.uuid({ error: 'Dit formulier is niet compleet. Laad de pagina opnieuw.' });

/** One remark about the product, as its teller sees it. */
export const Verbeterpunt = z.object({
  id: VerbeterpuntId,
  /** The shape of the address of the page: no id stands in it. */
  pagina: z.string(),
  wilde: z.string(),
  gebeurde: z.string(),
  gemeldOp: z.iso.datetime(),
  antwoord: z.string().nullable(),
  beantwoordOp: z.iso.datetime().nullable(),
  beantwoordDoorNaam: z.string().nullable(),
  isOpenbaar: z.boolean(),
  versie: z.int(),
});
export type Verbeterpunt = z.infer<typeof Verbeterpunt>;

/** The same for who answers: with the rol of the teller, and no name. */
export const Ingekomen = Verbeterpunt.extend({ rol: z.string() });
export type Ingekomen = z.infer<typeof Ingekomen>;

/** What was done, as all may read it. */
export const Gedaan = Verbeterpunt.pick({ id: true, pagina: true, wilde: true }).extend({
  antwoord: z.string(),
  beantwoordOp: z.iso.datetime(),
});
export type Gedaan = z.infer<typeof Gedaan>;
