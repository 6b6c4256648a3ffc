import { z } from 'zod';

const Tekst = z.string().trim().min(1, 'mag niet leeg zijn');
const Datum = z.iso.date('is geen bestaande datum (jjjj-mm-dd)');
const Code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'gebruikt alleen kleine letters, cijfers en koppeltekens');

/** The code that every region must offer: help that cannot be placed stays visible instead of vanishing. */
export const ONBEKEND = 'onbekend';

/** Number of the municipality at Statistics Netherlands, without the prefix GM. */
export const Gemeentecode = z.string().regex(/^\d{4}$/, 'een CBS-gemeentecode heeft vier cijfers');

/** How sure a figure is. */
export const Zekerheid = z.enum(['bron', 'afgeleid', 'aanname', 'onbekend']);
export type Zekerheid = z.infer<typeof Zekerheid>;

/** How settled a choice is: agreed, only proposed, assumed by us, or not known. */
export const Status = z.enum(['vastgesteld', 'voorstel', 'aanname', 'onbekend']);
export type Status = z.infer<typeof Status>;

const getal = {
  waarde: z.union([z.number(), Tekst, z.null()]),
  onbekend: Tekst.nullable(),
  eenheid: Tekst,
  periode: Tekst.nullable(),
  definitie: Tekst,
  bron: Tekst,
  zekerheid: Zekerheid,
  vervalt: Datum.nullable(),
  notitie: Tekst.nullable(),
};

type Reasoned = { waarde: unknown; onbekend: string | null; zekerheid: Zekerheid };

/** Unknown is not zero: an absent value needs a reason, and a value needs a source. */
function tellsWhyUnknown(context: z.RefinementCtx<Reasoned>): void {
  const { waarde, onbekend, zekerheid } = context.value;
  const isUnknown = waarde === null;
  if (isUnknown !== (onbekend !== null))
    context.addIssue({ code: 'custom', path: ['onbekend'], message: 'een onbekende waarde heeft een reden, een bekende niet' });
  if (isUnknown !== (zekerheid === 'onbekend'))
    context.addIssue({ code: 'custom', path: ['zekerheid'], message: 'zekerheid "onbekend" hoort bij een lege waarde' });
}
