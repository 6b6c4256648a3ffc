import type { Refused } from '#web/kit/form/form-state.ts';
import type { Caseload, Werkverdeling } from '../../schema.ts';

/** A family that a search found, as far as one may see before it is one's own. */
export type Found = {
  readonly id: string;
  readonly naam: string;
  readonly leden: string | null;
  readonly vastGezicht: string | null;
  readonly isBetrokken: boolean;
};
export type Answered =
  | Refused
  | { readonly found: readonly Found[]; readonly typed: Readonly<Record<string, string>> };

export const refusalOf = (answered: Answered | undefined): Refused | undefined =>
  answered && 'refused' in answered ? answered : undefined;
export const foundOf = (answered: Answered | undefined) =>
  answered && 'found' in answered ? answered : undefined;

/** What each card of the page gets. */
export type CardProps = { readonly file: Werkverdeling; readonly refusal: Refused | undefined };

/** Colleagues to choose from, with who is away said so. */
export function colleagues(caseload: readonly Caseload[]): { value: string; label: string }[] {
  return caseload
    .filter(({ isIkzelf }) => !isIkzelf)
    .map(({ accountId, naam, team }) => ({ value: accountId, label: team ? `${naam}, ${team}` : naam }));
}
