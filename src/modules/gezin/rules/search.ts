/** Why a gezin that was found may be the one that was meant; the surest reason counts. */
export type Likeness = 'bsn' | 'geboortedatum' | 'naam';
type Match = {
  readonly zelfdeBsn: boolean;
  readonly zelfdeGeboortedatum: boolean;
  readonly gelijkenis: number;
  readonly naam: string;
};

export function likenessOf(match: Match): Likeness {
  if (match.zelfdeBsn) return 'bsn';
  return match.zelfdeGeboortedatum ? 'geboortedatum' : 'naam';
}

const sureness: Readonly<Record<Likeness, number>> = { bsn: 2, geboortedatum: 1, naam: 0 };

/** The most likely first: the same BSN, then the same name and birth date, then a name that resembles. */
export function byLikelihood(one: Match, other: Match): number {
  return (
    sureness[likenessOf(other)] - sureness[likenessOf(one)] ||
    other.gelijkenis - one.gelijkenis ||
    one.naam.localeCompare(other.naam, 'nl')
  );
}
