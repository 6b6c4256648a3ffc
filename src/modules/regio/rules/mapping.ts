import type { Product } from '../schema/hulpsoort.ts';
import { type Indeling, ONBEKEND, type Ordening } from '../schema/ordening.ts';
import type { RegioProfiel } from '../schema/profiel.ts';

/** What is asked of an ordering: this kind of help, in this gemeente, on this day. */
export type Lookup = {
  readonly ordening: string;
  readonly hulpsoort: string;
  readonly gemeente: string;
  readonly datum: string;
};

export type KlasseAandeel = Pick<Indeling, 'klasse' | 'aandeel' | 'zekerheid'>;

const holdsOn = ({ van, tot }: { van: string; tot: string | null }, datum: string) =>
  van <= datum && (tot === null || datum < tot);

const concerns = (indeling: Indeling, lookup: Omit<Lookup, 'datum'>) =>
  indeling.ordening === lookup.ordening &&
  (indeling.hulpsoort === null || indeling.hulpsoort === lookup.hulpsoort) &&
  (indeling.gemeenten === null || indeling.gemeenten.includes(lookup.gemeente));

/** All classes of a kind of help; their shares add up to one, so that totals are the same in each ordering. */
export function klassenOp(indelingen: readonly Indeling[], lookup: Lookup): KlasseAandeel[] {
  return indelingen
    .filter((indeling) => concerns(indeling, lookup) && holdsOn(indeling, lookup.datum))
    .map(({ klasse, aandeel, zekerheid }) => ({ klasse, aandeel, zekerheid }));
}

/** The class with the largest share: for a mark beside one hulplijn, never for counting. */
export function klasseOp(indelingen: readonly Indeling[], lookup: Lookup): string {
  const [first, ...rest] = klassenOp(indelingen, lookup);
  if (!first) return ONBEKEND;
  return rest.reduce((largest, next) => (next.aandeel > largest.aandeel ? next : largest), first).klasse;
}

export type ProductChoice = {
  readonly categorie: string | null;
  readonly code: string | null;
  readonly datum: string;
};

/** A toewijzing may name a product, only a category, or nothing (the three variants of iJw 3.2). */
export function hulpsoortOf(
  producten: readonly Product[],
  { categorie, code, datum }: ProductChoice,
): string {
  const current = producten.filter((product) => product.categorie === categorie && holdsOn(product, datum));
  const exact = code === null ? undefined : current.find(({ codes }) => codes?.includes(code));
  return (exact ?? current.find(({ codes }) => codes === null))?.hulpsoort ?? ONBEKEND;
}

/** Only classes without parts hold help directly; a class with parts is the sum of them. */
export function leavesOf({ klassen }: Ordening): string[] {
  return klassen.filter(({ code }) => !klassen.some(({ ouder }) => ouder === code)).map(({ code }) => code);
}

/** A stretch of days on which a kind of help is counted less or more than once. */
export type Miscount = Lookup & { readonly som: number };

/** Rounding of shares such as one third may not look like a gap. */
const ROUNDING = 1e-9;

/** The shares can only change on the days where some row begins or ends, so only those are looked at. */
function miscountsOf(rows: readonly Indeling[], lookup: Omit<Lookup, 'datum'>, vanaf: string): Miscount[] {
  const changes = rows.flatMap(({ van, tot }) => (tot === null ? [van] : [van, tot]));
  const days = [...new Set([vanaf, ...changes.filter((day) => day > vanaf)])].sort();
  return days
    .map((datum) => ({ ...lookup, datum, som: sumOn(rows, datum) }))
    .filter(({ som }) => Math.abs(som - 1) > ROUNDING);
}

function sumOn(rows: readonly Indeling[], datum: string): number {
  return rows.filter((row) => holdsOn(row, datum)).reduce((som, { aandeel }) => som + aandeel, 0);
}

/** Gaps and overlaps of the mapping, since the region's history begins. */
export function findMiscounts(profiel: RegioProfiel): Miscount[] {
  const { regio, ordeningen, hulpsoorten, indelingen } = profiel;
  const lookups = ordeningen.flatMap(({ code: ordening }) =>
    hulpsoorten.flatMap(({ code: hulpsoort }) =>
      regio.gemeenten.map(({ code: gemeente }) => ({ ordening, hulpsoort, gemeente })),
    ),
  );
  return lookups.flatMap((lookup) =>
    miscountsOf(
      indelingen.filter((indeling) => concerns(indeling, lookup)),
      lookup,
      regio.historieVanaf,
    ),
  );
}
