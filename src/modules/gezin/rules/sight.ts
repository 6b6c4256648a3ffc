import { ageOn } from './gezag/age.ts';

/** Someone of a gezin, with what is known of who holds gezag over that one; null where nobody can tell. */
type Lid = {
  readonly id: string;
  readonly soort: string;
  readonly geboortedatum: string | null;
  readonly account: string | null;
  /** Of a parent, over the children of whom nothing more exact is known. */
  readonly hasGezag: boolean | null;
  readonly dragers: readonly string[] | null;
};

/** One of the households of a gezin, with who lives there and whose address is there. */
type Thuis = {
  readonly leden: readonly { readonly persoon: string; readonly isIngeschreven: boolean }[];
};

export type Family = { readonly leden: readonly Lid[]; readonly huishoudens: readonly Thuis[] };

const isMinor = ({ geboortedatum }: Lid, today: string) =>
  geboortedatum === null || ageOn(geboortedatum, today) < 18;
const childrenOf = ({ leden }: Family) => leden.filter(({ soort }) => soort === 'jeugdige');

/**
 * Whether this account holds gezag over this child as far as reading goes: who is not known to have none is not shut out
 * (BW art. 1:245; decision 0022).
 */
function hasGezagOver(account: string, child: Lid, { leden }: Family): boolean {
  const own = leden.filter((lid) => lid.account === account);
  const { dragers } = child;
  if (dragers) return own.some(({ id }) => dragers.includes(id));
  return own.every(({ soort, hasGezag }) => (soort === 'ouder' || soort === 'voogd') && hasGezag !== false);
}

/**
 * Whether the file of all of a gezin is open to one of them: a jeugdige under 18, who holds gezag over a minor in it, and
 * once nobody is a minor any more who were the children (Jeugdwet art. 7.3.11; BW art. 1:233 and 1:245).
 */
export function opensGezin(account: string, family: Family, today: string): boolean {
  const children = childrenOf(family);
  const minors = children.filter((child) => isMinor(child, today));
  const own = children.filter((child) => child.account === account);
  if (own.length > 0) return minors.length === 0 || own.some((child) => isMinor(child, today));
  return children.length === 0 || minors.some((child) => hasGezagOver(account, child, family));
}

/** Of whom in the gezin this account reads nothing, unless a consent opens it: what is of each is of each. */
export function closedTo(account: string, family: Family, today: string): string[] {
  const { leden } = family;
  const others = leden.filter((lid) => lid.account !== account);
  if (!opensGezin(account, family, today)) return others.map(({ id }) => id);
  const isChild = leden.some((lid) => lid.account === account && lid.soort === 'jeugdige');
  const away = apartFrom(account, family, today);
  return others
    .filter((lid) => {
      if (away.includes(lid.id)) return true;
      if (lid.soort !== 'jeugdige') return false;
      return !isMinor(lid, today) || (!isChild && !hasGezagOver(account, lid, family));
    })
    .map(({ id }) => id);
}

/** Who lives in another household only, and is no child over whom this account holds gezag: at most the name is told. */
export function apartFrom(account: string, family: Family, today: string): string[] {
  const { leden, huishoudens } = family;
  const own = homesOf(account, family);
  return leden
    .filter(({ id }) => livesIn(id, huishoudens) && !livesIn(id, own))
    .filter((lid) => !(lid.soort === 'jeugdige' && isMinor(lid, today) && hasGezagOver(account, lid, family)))
    .map(({ id }) => id);
}

/** Whose address and telephone are of another household: who is not there, or is registered in the other. */
export function walledFrom(account: string, family: Family): string[] {
  const own = homesOf(account, family).flatMap(({ leden }) => leden.filter((one) => one.isIngeschreven));
  return family.leden
    .filter((lid) => lid.account !== account && livesIn(lid.id, family.huishoudens))
    .filter(({ id }) => !own.some(({ persoon }) => persoon === id))
    .map(({ id }) => id);
}

const homesOf = (account: string, { leden, huishoudens }: Family) =>
  huishoudens.filter((home) => leden.some((lid) => lid.account === account && livesIn(lid.id, [home])));

const livesIn = (id: string, homes: readonly Thuis[]) =>
  homes.some(({ leden }) => leden.some(({ persoon }) => persoon === id));
