import type { Jeugdige, Woonplaats } from '#berichten/cbs-jeugd/index.ts';
import type { AdresRow, FeitRow } from '../schema.ts';

/** COD046. */
const geslachten: Readonly<Record<string, 'M' | 'V'>> = { '1': 'M', '2': 'V' };

function placeOf({ van, gemeente, postcode }: AdresRow, instead: string): Woonplaats {
  return { vanaf: van, postcode: postcode ?? undefined, gemeentecode: gemeente ?? instead };
}

/**
 * Where a jeugdige belongs by the woonplaatsbeginsel, as far as the supplier may know (protocol 2.5).
 *
 * A gemeente that was found for the child goes before where it is registered: then only addresses there count. Where nobody
 * found one, the addresses follow each other; during a stay the woonplaats is where the child lived before it (Jeugdwet
 * art. 1.1), which the gemeente that ordered the help tells. A secret address gives no more than that gemeente.
 */
function listWoonplaatsen(row: FeitRow, hasVerblijf: boolean): Woonplaats[] {
  const fixed = row.woonplaats ?? (hasVerblijf ? row.gemeente : null);
  const there = row.adressen.filter(({ gemeente }) => fixed === null || gemeente === fixed);
  if (there.length === 0) return [{ gemeentecode: fixed ?? row.gemeente }];
  const places = there.map((adres) => placeOf(adres, row.gemeente));
  // Before the first known address there was another; the gemeente that ordered the help stands for it.
  return [{ gemeentecode: fixed ?? row.gemeente }, ...places];
}

/**
 * Each persoon once, as the records need it.
 * @param rows in the order in which help began: the last one says which gemeente is responsible now.
 * @param hasVerblijf whether this is help with nights elsewhere.
 */
export function toJeugdigen(
  rows: readonly FeitRow[],
  hasVerblijf: (row: FeitRow) => boolean,
): ReadonlyMap<string, Jeugdige> {
  const latest = new Map(rows.map((row) => [row.persoonId, row]));
  const staying = new Set(rows.filter(hasVerblijf).map(({ persoonId }) => persoonId));
  return new Map(
    [...latest.values()].map((row) => [
      row.persoonId,
      {
        nummer: row.persoonId,
        bsn: row.bsn ?? undefined,
        geboortedatum: row.geboortedatum ?? undefined,
        geslacht: geslachten[row.geslacht ?? ''],
        woonplaatsen: listWoonplaatsen(row, staying.has(row.persoonId)),
      },
    ]),
  );
}
