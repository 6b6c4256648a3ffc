import { refuse } from '#platform/refusal.ts';
import type { Persoon } from '../schema/gezin.ts';
import type { Huishouden, Plek } from '../schema/huishouden.ts';

type Member = Pick<Persoon, 'id' | 'soort'>;
type Placed = { readonly persoonId: string; readonly plek: Plek };

/** In which of the two households someone lives, and in which of them the registration is. */
const homes: Readonly<Record<Plek, readonly { readonly nr: 0 | 1; readonly isIngeschreven: boolean }[]>> = {
  eerste: [{ nr: 0, isIngeschreven: true }],
  tweede: [{ nr: 1, isIngeschreven: true }],
  'beide-eerste': [
    { nr: 0, isIngeschreven: true },
    { nr: 1, isIngeschreven: false },
  ],
  'beide-tweede': [
    { nr: 0, isIngeschreven: false },
    { nr: 1, isIngeschreven: true },
  ],
  geen: [],
};

/** Where one person lives, as rows of households. */
export const homesOf = (plek: Plek) => homes[plek];

/**
 * Whether a gezin can live in two places like this. A child may live in both; who is grown up, a new partner too, lives in
 * one, so that what is told about that person has one household to stay in.
 */
export function checkPlekken(placed: readonly Placed[], leden: readonly Member[]) {
  for (const { persoonId, plek } of placed) {
    const lid = leden.find(({ id }) => id === persoonId);
    if (!lid) return refuse('gezin/lid-onbekend', { persoonId });
    if (lid.soort !== 'jeugdige' && homes[plek].length > 1)
      return refuse('huishouden/volwassene-in-twee', { persoonId });
  }
  const isEmpty = ([0, 1] as const).some(
    (nr) => !placed.some(({ plek }) => homes[plek].some((home) => home.nr === nr)),
  );
  return isEmpty ? refuse('huishouden/leeg') : undefined;
}

/** Someone who comes into a split gezin must have a place, or what is told about that person would be for both households. */
export function checkNewPlek(soort: Persoon['soort'], plek: Plek | undefined) {
  if (plek === undefined) return refuse('huishouden/plek-nodig');
  return soort !== 'jeugdige' && homes[plek].length > 1 ? refuse('huishouden/volwassene-in-twee') : undefined;
}

/** The word for where someone lives now. */
export function plekOf(persoonId: string, huishoudens: readonly Pick<Huishouden, 'leden'>[]): Plek {
  const [first, second] = huishoudens.map(({ leden }) => leden.find((lid) => lid.persoonId === persoonId));
  if (first && second) return first.isIngeschreven ? 'beide-eerste' : 'beide-tweede';
  if (first) return 'eerste';
  return second ? 'tweede' : 'geen';
}

/** A first guess that one can change: each ouder a household of one's own, the children in both. */
export function proposePlekken(leden: readonly Member[]): ReadonlyMap<string, Plek> {
  const ouders = leden.filter(({ soort }) => soort === 'ouder');
  return new Map(
    leden.map(({ id, soort }) => {
      if (soort === 'jeugdige') return [id, 'beide-eerste'];
      if (soort !== 'ouder') return [id, 'geen'];
      return [id, ouders[0]?.id === id ? 'eerste' : 'tweede'];
    }),
  );
}
