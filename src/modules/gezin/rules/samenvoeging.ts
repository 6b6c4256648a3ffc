import type { Persoon } from '../schema/gezin.ts';
import type { Paar } from '../schema/samenvoeging.ts';
import { plainName } from './gezag/gezag.ts';

type Member = Pick<Persoon, 'id' | 'soort' | 'voornaam' | 'voorvoegsel' | 'achternaam' | 'geboortedatum'>;

/**
 * Which members of the one family look like members of the other, to be confirmed by a person: the same number, else the
 * same whole name with no other birth date. Twins share a birth date and a surname and are two.
 * @param sameBsn pairs of which the marks of the number are the same
 */
export function proposePairs(
  van: readonly Member[],
  naar: readonly Member[],
  sameBsn: readonly Paar[],
): Paar[] {
  const taken = new Set<string>(sameBsn.flatMap((one) => [one.van, one.naar]));
  const pairs = [...sameBsn];
  for (const one of van) {
    if (taken.has(one.id)) continue;
    const alike = naar.filter((other) => !taken.has(other.id) && isAlike(one, other));
    const [only] = alike;
    if (!only || alike.length > 1) continue;
    pairs.push({ van: one.id, naar: only.id });
    taken.add(one.id).add(only.id);
  }
  return pairs;
}

function isAlike(one: Member, other: Member): boolean {
  const isOneChild = (one.soort === 'jeugdige') === (other.soort === 'jeugdige');
  const differs =
    one.geboortedatum !== null && other.geboortedatum !== null && one.geboortedatum !== other.geboortedatum;
  return isOneChild && !differs && whole(one) === whole(other);
}

const whole = ({ voornaam, voorvoegsel, achternaam }: Member) =>
  plainName([voornaam, voorvoegsel, achternaam].filter(Boolean).join(' '));
