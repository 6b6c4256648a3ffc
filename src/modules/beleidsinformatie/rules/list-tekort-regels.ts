import type { Leveringsbevinding } from '#berichten/cbs-jeugd/index.ts';
import type { FeitRow, TekortRegel } from '../schema.ts';
import { sleutelOf } from './list-tekorten.ts';
import { kenmerkOf } from './to-feiten.ts';

/**
 * The records of one fault, by the first fact that each stands on, so that someone knows which it is.
 * @param sleutel as `listTekorten` gives it; an unknown one finds nothing.
 * @returns by name and first day.
 */
export function listTekortRegels(
  rows: readonly FeitRow[],
  bevindingen: readonly Leveringsbevinding[],
  sleutel: string,
): TekortRegel[] {
  const byKenmerk = new Map(rows.map((row) => [kenmerkOf(row), row]));
  const regels = bevindingen
    .filter((bevinding) => sleutelOf(bevinding) === sleutel)
    .flatMap(({ kenmerken }): TekortRegel[] => {
      const [row] = kenmerken.flatMap((kenmerk) => byKenmerk.get(kenmerk) ?? []);
      if (row === undefined) return [];
      const { gezinId, persoonId, naam, geboortedatum, hulpsoort, hulpsoortEn, toewijzingnummer } = row;
      const { begindatum, einddatum } = row;
      const what = { hulpsoort, hulpsoortEn, toewijzingnummer, begindatum, einddatum };
      return [{ kenmerken: [...kenmerken], gezinId, persoonId, clientNaam: naam, geboortedatum, ...what }];
    });
  return regels.toSorted(
    (a, b) => a.clientNaam.localeCompare(b.clientNaam, 'nl') || (a.begindatum < b.begindatum ? -1 : 1),
  );
}
