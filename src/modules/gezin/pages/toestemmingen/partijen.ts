import type { Collega, Organisatie } from '#modules/organisatie/index.ts';

type Partij = { readonly value: string; readonly label: string };
export type Partijen = Readonly<Record<'account' | 'team' | 'organisatie', readonly Partij[]>>;

/** Everyone with whom a family can share; the value says of which kind it is. */
export function partijenOf(organisaties: readonly Organisatie[], collegas: readonly Collega[]): Partijen {
  return {
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
