import { z } from 'zod';
import { typedText } from '#modules/organisatie/index.ts';
import { PersoonId, unknownId } from './gezin.ts';
import { Adres, NewContactgegeven } from './inschrijving.ts';

export const HuishoudenId = z.uuid({ error: unknownId }).brand('HuishoudenId');
export type HuishoudenId = z.infer<typeof HuishoudenId>;

/** Where someone of a split gezin lives; of who lives in both it says where the registration is. */
export const Plek = z.enum(['eerste', 'tweede', 'beide-eerste', 'beide-tweede', 'geen'], {
  error: 'Kies waar diegene woont.',
});
export type Plek = z.infer<typeof Plek>;

export const HuishoudenNaam = typedText(100, 'Geef dit huishouden een naam, zoals “Bij moeder”.');

/** Someone in one household. The other household knows the name only where that was said. */
const Huishoudenlid = z.object({
  persoonId: PersoonId,
  isNaamBekend: z.boolean(),
  isIngeschreven: z.boolean(),
});

/** One of the two households of a gezin of which the ouders live apart. */
export const Huishouden = z.object({
  id: HuishoudenId,
  naam: z.string(),
  adres: Adres.nullable(),
  telefoon: z.string().nullable(),
  email: z.string().nullable(),
  /** Nobody of the gezin hears from Stip where this is. */
  isGeheim: z.boolean(),
  /** For this household and who works for the gezin. */
  notitie: z.string().nullable(),
  begonnenOp: z.iso.date(),
  versie: z.int(),
  leden: z.array(Huishoudenlid),
});
export type Huishouden = z.infer<typeof Huishouden>;

/** How to reach a household; what is left out is not known. */
export const NewBereik = NewContactgegeven.extend({ adres: Adres.optional() });
export type Bereik = Pick<Huishouden, 'adres' | 'telefoon' | 'email'>;

/** How the week of a child is divided over two households. */
export const Weekverdeling = z.object({ persoonId: PersoonId, tekst: z.string(), versie: z.int() });
export type Weekverdeling = z.infer<typeof Weekverdeling>;

/** How far someone of the gezin comes in its file, and why; the database decides it anew each time. */
export const Zicht = z.object({
  persoonId: PersoonId,
  accountId: z.uuid(),
  /** Whether the file of all of them is open; if not, what is about oneself is. */
  isSamen: z.boolean(),
  reden: z.enum([
    'jeugdige',
    'volwassen',
    'volwassen-kind',
    'gezag',
    'deels-gezag',
    'zonder-gezag',
    'kinderen-volwassen',
    'geen-jeugdige',
  ]),
  /** Since when gezag is known to be so; null where it is not known or does not matter. */
  sinds: z.iso.date().nullable(),
});
export type Zicht = z.infer<typeof Zicht>;
