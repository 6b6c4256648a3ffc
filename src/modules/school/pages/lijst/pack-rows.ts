import type { Lijstrij } from '../../schema/lijst.ts';

/** Hidden between the two steps of a page: one line for each month, without a name. */
export function packRows(rijen: readonly Lijstrij[]): string {
  return rijen
    .map(({ gezinId, persoonId, maand, dagdelen, geoorloofd, ongeoorloofd, versie }) =>
      [gezinId, persoonId, maand, dagdelen, geoorloofd ?? '', ongeoorloofd ?? '', versie ?? ''].join(';'),
    )
    .join('\n');
}

/** The same back again; what was changed on the way is for the operation to refuse. */
export function unpackRows(text: string): unknown[] {
  const count = (cell: string | undefined) => (cell === undefined || cell === '' ? null : Number(cell));
  return text.split(/\r?\n/).flatMap((line) => {
    if (line === '') return [];
    const [gezinId, persoonId, maand, dagdelen, geoorloofd, ongeoorloofd, versie] = line.split(';');
    return [
      {
        gezinId,
        persoonId,
        maand,
        dagdelen: count(dagdelen),
        geoorloofd: count(geoorloofd),
        ongeoorloofd: count(ongeoorloofd),
        versie: count(versie),
      },
    ];
  });
}
