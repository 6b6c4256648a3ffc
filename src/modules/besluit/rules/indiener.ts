import { isOfGezin } from '#modules/organisatie/index.ts';
import { type Refusal, refuse } from '#platform/refusal.ts';
import type { BesluitPersoon } from '../schema/besluit.ts';

type Indiener = { readonly naam: string; readonly persoon: BesluitPersoon | undefined };

/** A member of the family speaks for itself; a worker says whose words these are. */
export function findIndiener(
  personen: readonly BesluitPersoon[],
  named: string | undefined,
  actor: { readonly rol: string; readonly account: string | null; readonly name: string },
): Indiener | Refusal<'bezwaar/indiener-onbekend'> {
  const persoon = isOfGezin(actor.rol)
    ? personen.find(({ accountId }) => accountId !== null && accountId === actor.account)
    : personen.find(({ id }) => id === named);
  if (!persoon)
    return isOfGezin(actor.rol) ? { naam: actor.name, persoon } : refuse('bezwaar/indiener-onbekend');
  const naam = [persoon.voornaam, persoon.voorvoegsel, persoon.achternaam].filter(Boolean).join(' ');
  return { naam, persoon };
}
