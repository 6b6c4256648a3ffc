import { addMonths } from '#berichten/rekenen/kalender.ts';
import { type Beeldrij, Beeldsoort, type Beeldtelling, type Schoolbeeld } from '../schema/beeld.ts';

/** From this number on a count of children is shown (docs/decisions/0007). */
const shownFrom = 10;

const fromAttendance: readonly Beeldsoort[] = ['thuiszitter', 'daling'];
const unknown = { mark: 'onbekend' } as const;

/** A total and the parts that make it up, as they may be shown. */
export type Protected = { readonly totaal: Beeldtelling; readonly delen: readonly Beeldtelling[] };

const isSmall = (aantal: number) => aantal > 0 && aantal < shownFrom;
const shown = (aantal: number): Beeldtelling =>
  isSmall(aantal) ? { mark: 'klein' } : { mark: 'getal', aantal };

/**
 * Hides parts from 1 to 9, and, as long as a hidden part could be told from what is shown, the smallest other part that is
 * not zero; where there is none left, the total. A zero is shown.
 */
export function protectParts(aantallen: readonly number[]): Protected {
  const totaal = aantallen.reduce((sum, one) => sum + one, 0);
  const hidden = new Set(aantallen.flatMap((one, place) => (isSmall(one) ? [place] : [])));
  const others = aantallen
    .flatMap((one, place) => (one >= shownFrom ? [{ one, place }] : []))
    .toSorted((a, b) => a.one - b.one);
  // A total that is small itself tells nothing, unless so many small parts make it up that each must be one.
  const isTold = () => (isSmall(totaal) ? hidden.size >= shownFrom - 1 : tellsApart(aantallen, hidden));
  while (isTold()) {
    const next = others.shift();
    if (!next) return { totaal: { mark: 'afgeschermd' }, delen: markParts(aantallen, hidden) };
    hidden.add(next.place);
  }
  return { totaal: shown(totaal), delen: markParts(aantallen, hidden) };
}

function markParts(aantallen: readonly number[], hidden: ReadonlySet<number>): Beeldtelling[] {
  return aantallen.map((one, place) => {
    if (!hidden.has(place)) return { mark: 'getal', aantal: one };
    return isSmall(one) ? { mark: 'klein' } : { mark: 'afgeschermd' };
  });
}

/** Whether some hidden part can be but one number: their sum follows from the total, and each mark has its bounds. */
function tellsApart(aantallen: readonly number[], hidden: ReadonlySet<number>): boolean {
  const parts = [...hidden].map((place) => aantallen[place] ?? 0);
  const sum = parts.reduce((total, one) => total + one, 0);
  const bounds = parts.map((one) =>
    isSmall(one) ? [1, shownFrom - 1] : [shownFrom, Number.POSITIVE_INFINITY],
  );
  const least = bounds.reduce((total, [low = 0]) => total + low, 0);
  return bounds.some(([low = 0, high = 0], nr) => {
    const most = bounds.reduce((total, [, top = 0], other) => (other === nr ? total : total + top), 0);
    return Math.min(high, sum - (least - low)) - Math.max(low, sum - most) < 1;
  });
}

type Gemeente = { readonly code: string; readonly naam: string };

/** Months from `vanaf` on, and for each kind what may be shown of the region and, of the newest month, of each gemeente. */
export function makeBeeld(
  rijen: readonly Beeldrij[],
  { gemeenten, vanaf, maanden }: { gemeenten: readonly Gemeente[]; vanaf: string; maanden: number },
): Schoolbeeld {
  const months = Array.from({ length: maanden }, (_, nr) => addMonths(`${vanaf}-01`, nr).slice(0, 7));
  const counts = new Map(
    rijen.map(({ maand, gemeente, soort, aantal }) => [`${maand} ${gemeente} ${soort}`, aantal]),
  );
  const at = (maand: string, soort: Beeldsoort) =>
    protectParts(gemeenten.map(({ code }) => counts.get(`${maand} ${code} ${soort}`) ?? 0));
  // Staying at home and falls are counted from attendance: where none is known, neither is known.
  const isKnown = (maand: string, soort: Beeldsoort, code?: string) =>
    !fromAttendance.includes(soort) ||
    gemeenten.some((one) => (code ?? one.code) === one.code && counts.has(`${maand} ${one.code} bekend`));
  const wholeOf = (maand: string, soort: Beeldsoort) =>
    isKnown(maand, soort) ? at(maand, soort).totaal : unknown;
  const soorten = Beeldsoort.options;
  const newest = months.at(-1) ?? vanaf;
  const last = soorten.map((soort) => ({ soort, ...at(newest, soort) }));
  return {
    maanden: months,
    reeksen: soorten.map((soort) => ({ soort, tellingen: months.map((maand) => wholeOf(maand, soort)) })),
    perGemeente: gemeenten.map(({ code, naam }, place) => ({
      code,
      naam,
      tellingen: last.map(({ soort, delen }) => ({
        soort,
        telling: isKnown(newest, soort, code) ? (delen[place] ?? unknown) : unknown,
      })),
    })),
  };
}
