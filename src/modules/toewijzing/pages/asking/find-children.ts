import type { Desk } from '#platform/desk.ts';
import { isRefusal } from '#platform/refusal.ts';
import { readForm } from '#web/kit/form/read-form.ts';
import { listToewijzingen } from '../../operations/list-toewijzingen.ts';
import type { Found, FoundChild } from './find-child.tsx';

/** The children of the own orders whose name or number resembles what was typed, each once. */
export async function findChildren(desk: Desk, form: FormData): Promise<Found> {
  const typed = readForm(form)['tekst'];
  const tekst = typeof typed === 'string' ? typed.trim() : '';
  const found = tekst === '' ? undefined : await desk.run(listToewijzingen, { tekst });
  if (found === undefined || isRefusal(found)) return { tekst, children: [], isMore: false };
  const children = new Map<string, FoundChild>();
  for (const { id, persoonId, clientNaam, geboortedatum, aanbiederId } of found.toewijzingen) {
    // A gecertificeerde instelling sees orders of others in a family too, and asks nothing about those.
    if (aanbiederId === desk.actor.organisatie && !children.has(persoonId))
      children.set(persoonId, { toewijzingId: id, naam: clientNaam, geboortedatum });
  }
  return { tekst, children: [...children.values()], isMore: found.volgende !== null };
}
