import { listOrdeningen, ONBEKEND, readRegio } from '#modules/regio/index.ts';
import type { Context } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { type Counted, countStand } from '../rules/stand.ts';
import type { Blik } from '../schema.ts';
import { countKinderen, countTrajecten, listPlacings, type Placed } from '../store.ts';

/** The region and the ordering that someone looks at, or why that cannot be. */
export async function findBlik({ ordening, gemeente, datum }: Blik, context: Context) {
  const regio = await readRegio.handle({}, context);
  if (isRefusal(regio)) return refuse('regio/onbekend');
  const answer = await listOrdeningen.handle({}, context);
  if (isRefusal(answer)) return answer;
  const chosen = answer.ordeningen.find(({ code }) => ordening === undefined || code === ordening);
  if (!chosen) return refuse('ordening/onbekend');
  if (gemeente !== undefined && !regio.gemeenten.some(({ code }) => code === gemeente))
    return refuse('gemeente/onbekend');
  const day = datum ?? context.today;
  if (day < regio.historieVanaf || day > context.today)
    return refuse('stand/buiten-historie', { van: regio.historieVanaf, tot: context.today });
  return { regio, ordeningen: answer.ordeningen, ordening: chosen, day };
}

type Region = { readonly gemeenten: readonly { readonly code: string }[] };
type Orderings = readonly {
  readonly code: string;
  readonly klassen: readonly { readonly code: string; readonly ouder: string | null }[];
}[];

export type DayCount = {
  readonly counted: Counted;
  readonly placings: readonly Placed[];
  readonly bekend: ReadonlySet<string>;
};

/**
 * What runs on a day. Every ordering and gemeente is counted and protected together, whatever part is asked for: what is
 * hidden in one view may not follow from another.
 */
export async function countDay(
  db: Context['db'],
  day: string,
  { gemeenten }: Region,
  orderings: Orderings,
): Promise<DayCount> {
  const placings = await listPlacings(db, day);
  const trajecten = await countTrajecten(db, day);
  const kinderen = await countKinderen(db, day);
  const codes = gemeenten.map(({ code }) => code);
  const complete = orderings.map(withUnknown);
  return {
    counted: countStand({ gemeenten: codes, orderings: complete, placings, trajecten, kinderen }),
    placings,
    bekend: new Set(trajecten.map(({ gemeente }) => gemeente).filter((code) => codes.includes(code))),
  };
}

/** Help that no row places needs a class to be counted in. */
function withUnknown(ordening: Orderings[number]): Orderings[number] {
  if (ordening.klassen.some(({ code }) => code === ONBEKEND)) return ordening;
  return { ...ordening, klassen: [...ordening.klassen, { code: ONBEKEND, ouder: null }] };
}
