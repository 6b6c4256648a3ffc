import type { HelpersMaand, HulplijnInPlan } from '../schema/hulplijn.ts';

type Line = Pick<
  HulplijnInPlan,
  'aanbiederNaam' | 'uitvoerder' | 'ingangsdatum' | 'gestartOp' | 'einddatum' | 'toegang'
>;
/** A professional who is involved with the gezin itself, beside what helps it. */
export type Involved = { readonly naam: string; readonly van: string; readonly tot: string | null };

const monthsShown = 12;

/**
 * How many helpers a gezin had, month by month, the last twelve with this one. An organisation counts once however many
 * hulplijnen it gives, and who stands by name in a hulplijn is not counted again as involved. No number is a norm: no
 * source gives one (checklist D15).
 */
export function helpersByMonth(
  lines: readonly Line[],
  involved: readonly Involved[],
  today: string,
): HelpersMaand[] {
  return listMonths(today).map((maand) => {
    const first = `${maand}-01`;
    const last = `${maand}-31` < today ? `${maand}-31` : today;
    const byLine = lines.flatMap((line) => {
      const naam = line.aanbiederNaam ?? line.uitvoerder;
      return naam !== null && helped(line, first, last) ? [naam] : [];
    });
    const beside = involved
      .filter(({ van, tot }) => van <= last && (tot === null || tot >= first))
      .map(({ naam }) => naam)
      .filter((naam) => !byLine.some((known) => known.includes(naam)));
    const namen = [...new Set([...byLine, ...beside])].sort((a, b) => a.localeCompare(b, 'nl'));
    return { maand, helpers: namen.length, namen };
  });
}

function helped({ toegang, gestartOp, ingangsdatum, einddatum }: Line, first: string, last: string): boolean {
  const begin = gestartOp ?? (toegang === 'toewijzing' ? null : ingangsdatum);
  return begin !== null && begin <= last && (einddatum === null || einddatum > first);
}

function listMonths(today: string): string[] {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  return Array.from({ length: monthsShown }, (_, back) => {
    const nr = year * 12 + month - monthsShown + back;
    return `${Math.floor(nr / 12)}-${String((nr % 12) + 1).padStart(2, '0')}`;
  });
}
