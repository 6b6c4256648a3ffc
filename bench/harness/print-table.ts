import { type Figure, ratioOf, strainOf } from './figure.ts';

const columns = ['figure', 'measured', 'yardstick', 'ratio', 'must', 'reach', ''] as const;

export function printTable(name: string, figures: readonly Figure[]): void {
  const rows = [columns, ...figures.map(rowOf)];
  const widths = columns.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ');
  console.log(`\n${name}`);
  for (const row of rows) console.log(line(row).trimEnd());
  for (const { what, yardstick } of figures)
    if (yardstick) console.log(`  yardstick of "${what}": ${yardstick.what}`);
}

function rowOf(figure: Figure): string[] {
  const { what, unit, measured, yardstick, limit } = figure;
  const ratio = ratioOf(figure);
  const border = (value: number) => (limit?.of === 'ratio' ? `${value}x` : `${value} ${unit}`);
  return [
    what,
    `${short(measured)} ${unit}`,
    yardstick ? `${short(yardstick.measured)} ${unit}` : '',
    ratio === undefined ? '' : `${short(ratio)}x`,
    limit ? border(limit.must) : '',
    limit ? border(limit.reach) : '',
    verdictOf(figure),
  ];
}

function verdictOf(figure: Figure): string {
  const must = strainOf(figure, 'must');
  if (must === undefined) return '';
  if (must > 1) return 'MISSED';
  return (strainOf(figure, 'reach') ?? 2) <= 1 ? 'reached' : 'met';
}

/** Three figures that say something; whole numbers from a hundred on. */
function short(value: number): string {
  return value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}
