import type { Telling } from '../schema.ts';

/** From this number on a count of questions is shown (docs/decisions/0007). */
const SHOWN_FROM = 10;

type Mark = Telling['mark'];
export type Count = { readonly code: string; readonly aantal: number };

/**
 * The same questions counted in several ways, with their total. Counts from 1 to 9 are hidden, and in each list the smallest
 * others that are needed so that the total does not lead back to them. Where even that is not enough, because there are too
 * few questions to hide among, nothing is shown but what is zero.
 */
export function protectLists(lists: readonly (readonly Count[])[]): {
  readonly totaal: Telling;
  readonly lists: readonly (readonly Telling[])[];
} {
  const total = { code: 'totaal', aantal: sumOf(lists[0] ?? []) };
  const marks = lists.map(hide);
  const isSafe = lists.every((list, nr) => !isLeaking(list, marks[nr] ?? []));
  const markOf = ({ aantal }: Count, mark: Mark): Mark =>
    isSafe || aantal === 0 || mark === 'klein' ? mark : 'afgeschermd';
  return {
    totaal: tell(total, markOf(total, small(total))),
    lists: lists.map((list, nr) =>
      list.map((count, at) => tell(count, markOf(count, marks[nr]?.[at] ?? 'getal'))),
    ),
  };
}

const sumOf = (list: readonly Count[]) => list.reduce((sum, { aantal }) => sum + aantal, 0);
const small = ({ aantal }: Count): Mark => (aantal > 0 && aantal < SHOWN_FROM ? 'klein' : 'getal');
const tell = ({ code, aantal }: Count, mark: Mark): Telling => ({
  code,
  mark,
  aantal: mark === 'getal' ? aantal : null,
});

function hide(list: readonly Count[]): Mark[] {
  const marks = list.map(small);
  while (isLeaking(list, marks)) {
    const next = smallestShown(list, marks);
    if (next === undefined) break;
    marks[next] = 'afgeschermd';
  }
  return marks;
}

/** A small count is safe when it could be one more or less while another hidden one makes up for it. */
function isLeaking(list: readonly Count[], marks: readonly Mark[]): boolean {
  if (sumOf(list) < SHOWN_FROM) return false;
  const hidden = list.flatMap(({ aantal }, at) => {
    if (marks[at] === 'getal') return [];
    const isSmall = marks[at] === 'klein';
    return [
      { aantal, isSmall, least: isSmall ? 1 : SHOWN_FROM, most: isSmall ? SHOWN_FROM - 1 : Number.MAX_VALUE },
    ];
  });
  return hidden.some((one) => {
    if (!one.isSmall) return false;
    const others = hidden.filter((other) => other !== one);
    const canGrow = one.aantal < one.most && others.some(({ aantal, least }) => aantal > least);
    const canShrink = one.aantal > one.least && others.some(({ aantal, most }) => aantal < most);
    return !(canGrow || canShrink);
  });
}

function smallestShown(list: readonly Count[], marks: readonly Mark[]): number | undefined {
  const shown = list
    .map(({ aantal }, at) => ({ aantal, at }))
    .filter(({ aantal, at }) => marks[at] === 'getal' && aantal > 0)
    .sort((a, b) => a.aantal - b.aantal || a.at - b.at);
  return shown[0]?.at;
}
