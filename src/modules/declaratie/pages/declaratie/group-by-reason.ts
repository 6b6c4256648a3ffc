import type { PrestatieRegel } from '../../schema/declaratie.ts';

type Reasoned = Pick<PrestatieRegel, 'redenen'>;

/** Lines that were refused for the same reasons stand together, in the order in which the first of each came. */
export function groupByReason<Line extends Reasoned>(lines: readonly Line[]): Line[][] {
  const groups = Map.groupBy(lines, ({ redenen }) =>
    redenen
      .map(({ code }) => code)
      .toSorted()
      .join(' '),
  );
  return [...groups.values()];
}
