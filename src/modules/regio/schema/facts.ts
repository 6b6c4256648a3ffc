import { z } from 'zod';

export const Text = z.string().trim().min(1, 'mag niet leeg zijn');
export const IsoDate = z.iso.date('is geen bestaande datum (jjjj-mm-dd)');
export const Code = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'gebruikt alleen kleine letters, cijfers en koppeltekens');

/** Number of the municipality at Statistics Netherlands, without the prefix GM. */
export const Gemeentecode = z.string().regex(/^\d{4}$/, 'een CBS-gemeentecode heeft vier cijfers');

/** How sure a figure is. */
export const Zekerheid = z.enum(['bron', 'afgeleid', 'aanname', 'onbekend']);
export type Zekerheid = z.infer<typeof Zekerheid>;

/** How settled a choice is: agreed, only proposed, assumed by us, or not known. */
export const Status = z.enum(['vastgesteld', 'voorstel', 'aanname', 'onbekend']);

/** `van` is the first day on which something holds, `tot` the first day on which it no longer does. */
export const period = { van: IsoDate, tot: IsoDate.nullable() };
export const endsAfterStart = ({ van, tot }: { van: string; tot: string | null }) =>
  tot === null || van < tot;
export const endFault = { path: ['tot'], message: 'het einde ligt niet na het begin' };
