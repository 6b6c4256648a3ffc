import type { Collega, Organisatie } from '#modules/organisatie/index.ts';

type Partij = { readonly value: string; readonly label: string };
export type Partijen = Readonly<Record<'gezin' | 'account' | 'team' | 'organisatie', readonly Partij[]>>;
type Lid = { readonly accountId: string | null; readonly naam: string };

/**
 * Everyone with whom a family can share; the value says of which kind it is. Someone of the family itself is one of them:
 * a parent without gezag, or a child of age and its parents, see of each other only what is shared.
 */
export function partijenOf(
  organisaties: readonly Organisatie[],
  collegas: readonly Collega[],
  leden: readonly Lid[] = [],
): Partijen {
  return {
    gezin: leden.flatMap(({ accountId, naam }) =>
      accountId === null ? [] : [{ value: `account:${accountId}`, label: naam }],
    ),
    account: unique(
      collegas.map(({ accountId, naam, teamNaam, organisatieNaam }) => ({
        value: `account:${accountId}`,
        label: [naam, teamNaam ?? organisatieNaam].filter(Boolean).join(', '),
      })),
    ),
    team: organisaties.flatMap(({ teams }) =>
      teams.map(({ id, naam }) => ({ value: `team:${id}`, label: naam })),
    ),
    organisatie: organisaties.map(({ id, naam }) => ({ value: `organisatie:${id}`, label: naam })),
  };
}

/** Someone with two aanstellingen is one person. */
function unique(partijen: readonly Partij[]): Partij[] {
  return [...new Map(partijen.map((one) => [one.value, one])).values()];
}
