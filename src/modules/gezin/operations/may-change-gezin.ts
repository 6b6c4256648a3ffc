import type { Db } from '#platform/database/transaction.ts';
import { type Refusal, refuse } from '#platform/refusal.ts';
import type { Persoon } from '../schema/gezin.ts';
import { canWriteDeel, hasDeel } from '../store/gezin.ts';
import { listPersonen } from '../store/persoon.ts';

/** Nothing when this part of the gezin may be changed by the one who asks, else the reason why not. */
export async function mayChangeGezin(
  db: Db,
  id: string,
  deel: 'gezin' | 'hulpvraag',
): Promise<Refusal<'gezin/onbekend' | 'gezin/bijdrage-nodig'> | undefined> {
  if (!(await hasDeel(db, id, deel))) return refuse('gezin/onbekend', { id });
  return (await canWriteDeel(db, id, deel)) ? undefined : refuse('gezin/bijdrage-nodig');
}

/** The same for one of its gezinsleden, who comes back when all is well. */
export async function findChangeableLid(
  db: Db,
  { id, persoonId }: { id: string; persoonId: string },
  deel: 'gezin' | 'hulpvraag' = 'gezin',
): Promise<Persoon | Refusal<'gezin/onbekend' | 'gezin/bijdrage-nodig' | 'gezin/lid-onbekend'>> {
  const no = await mayChangeGezin(db, id, deel);
  if (no) return no;
  const lid = (await listPersonen(db, id)).find((one) => one.id === persoonId);
  return lid ?? refuse('gezin/lid-onbekend', { persoonId });
}
