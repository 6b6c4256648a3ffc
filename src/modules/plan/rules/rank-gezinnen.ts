import type { Tellingen } from '../schema/mijn-gezinnen.ts';
import { type SignaalMetStap, SignaalSoort } from '../schema/signaal.ts';
import { type Facts, type Limits, rankOf, signalenOf } from './signalen.ts';

export type Asked = {
  readonly signaal: SignaalSoort | null;
  /** The last gezin of the page before; where it left the list, the list begins anew. */
  readonly na: string | undefined;
  readonly limiet: number;
};

/** What is needed first stands in front; of equal need the order in which they came, by name. */
export function rankGezinnen<One extends Facts & { readonly id: string }>(
  gezinnen: readonly One[],
  limits: Limits,
  { signaal, na, limiet }: Asked,
) {
  const told = gezinnen.map((gezin) => ({ gezin, signalen: signalenOf(gezin, limits) }));
  const chosen = told
    .filter(({ signalen }) => signaal === null || signalen.some(({ soort }) => soort === signaal))
    .toSorted((a, b) => rankOf(a.signalen[0]) - rankOf(b.signalen[0]));
  const from = chosen.findIndex(({ gezin }) => gezin.id === na) + 1;
  const page = chosen.slice(from, from + limiet);
  return {
    page,
    totaal: chosen.length,
    tellingen: count(told),
    volgende: chosen.length > from + limiet ? (page.at(-1)?.gezin.id ?? null) : null,
  };
}

/** Counted over the whole list, so that the numbers stay when one of them is chosen. */
function count(told: readonly { readonly signalen: readonly SignaalMetStap[] }[]): Tellingen {
  const each = Map.groupBy(
    told.flatMap(({ signalen }) => signalen),
    ({ soort }) => soort,
  );
  const of = (soort: SignaalSoort) => each.get(soort)?.length ?? 0;
  const soorten = Object.fromEntries(SignaalSoort.options.map((soort) => [soort, of(soort)]));
  const calm = told.filter(({ signalen: [first] }) => !first || first.soort === 'loopt-goed');
  return {
    ...(soorten as Record<SignaalSoort, number>),
    alle: told.length,
    aandacht: told.length - calm.length,
  };
}
