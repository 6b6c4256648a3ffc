import { type Refusal, refuse } from '#platform/refusal.ts';
import type { Inschrijving } from '../schema/inschrijving.ts';

type Kept = Pick<Inschrijving, 'id' | 'gemeente' | 'isBuitenland' | 'van' | 'tot' | 'isOnjuist'>;
/** A registration as somebody wants it; `id` only where it is there already. */
type Wanted = {
  readonly id?: string;
  readonly gemeente?: string | null | undefined;
  readonly isBuitenland: boolean;
  readonly van: string;
  readonly tot?: string | null | undefined;
};

const placeOf = ({ isBuitenland, gemeente }: Wanted | Kept) => (isBuitenland ? 'buitenland' : gemeente);
const isAfter = (day: string, tot: string | null | undefined) => tot != null && tot <= day;

/**
 * Which registrations end because this one begins: those that run without an end and began before it, for nobody is
 * registered in two gemeenten at once (Wet BRP art. 2.4). Refuses what would still be so on some day.
 */
export function placeInschrijving(
  known: readonly Kept[],
  wanted: Wanted,
): { readonly ends: readonly string[] } | Refusal<'inschrijving/overlapt'> {
  const others = known.filter(({ id, isOnjuist }) => !isOnjuist && id !== wanted.id);
  const isNew = wanted.id === undefined;
  const ends = others.filter(({ van, tot }) => isNew && tot === null && van < wanted.van);
  const clash = others
    .filter((one) => !ends.includes(one) && placeOf(one) !== placeOf(wanted))
    .find(({ van, tot }) => !isAfter(wanted.van, tot) && !isAfter(van, wanted.tot));
  if (clash) return refuse('inschrijving/overlapt', { van: clash.van, tot: clash.tot });
  return { ends: ends.map(({ id }) => id) };
}
