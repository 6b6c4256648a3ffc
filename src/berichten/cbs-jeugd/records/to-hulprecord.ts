import type { Opmerking } from '../bevinding.ts';
import { isCode, redenenBeeindiging } from '../codes/codelijsten.ts';
import { askReden } from '../codes/reden-beeindiging.ts';
import type { Meting } from './feiten.ts';
import { toPersoonsvelden } from './jeugdige.ts';
import type { Opgemaakt } from './records.ts';
import { JW307, type Traject } from './traject.ts';

const kiesEen = (veld: string): Opmerking => ({
  code: 'nakijken',
  veld,
  tekst: 'Over deze hulp is hier meer dan één antwoord vastgelegd. Zoek uit welk antwoord klopt.',
});

function findRedenOpmerking(redenen: readonly string[]): Opmerking[] {
  if (redenen.length > 1) return [kiesEen('reden_beeindiging')];
  const [reden = ''] = redenen;
  if (!reden.startsWith(JW307)) return [];
  return [{ code: 'nakijken', veld: 'reden_beeindiging', tekst: askReden(reden.slice(JW307.length)) }];
}

/** At most one meting of each informant fits in a record (protocol 4.5); of more none is chosen. */
function splitMetingen(metingen: readonly Meting[]): { metingen: Meting[]; opmerkingen: Opmerking[] } {
  const byInformant = [...Map.groupBy(metingen, ({ informant }) => informant)];
  return {
    metingen: byInformant.flatMap(([, same]) => (same.length === 1 ? same : [])),
    opmerkingen: byInformant.flatMap(([informant, same]) =>
      same.length === 1 ? [] : [kiesEen(`nut_${informant}`)],
    ),
  };
}

/**
 * The record of a traject. Where its facts contradict each other, the field stays unknown.
 * @param laatsteDag the last day of the period; the woonplaats of that day counts while help runs.
 * @param opmerkingen what came up about the traject before.
 */
export function toHulprecord(
  traject: Traject,
  laatsteDag: string,
  opmerkingen: readonly Opmerking[],
): Opgemaakt {
  const { kenmerken, jeugdigen, hulpvorm, aanvang, einde, verwijzers, crises, redenen } = traject;
  const persoon = toPersoonsvelden(jeugdigen, einde ?? laatsteDag);
  const outcome = splitMetingen(traject.metingen);
  const [reden = ''] = redenen.length === 1 ? redenen : [];
  // Help by the wijkteam is freely accessible by definition (protocol 3.2).
  const [verwijzer] = hulpvorm === '01' && verwijzers.length === 0 ? (['06'] as const) : verwijzers;
  return {
    record: {
      soort: 'jeugdhulp',
      kenmerken,
      persoon: persoon.velden,
      hulpvorm,
      aanvang,
      einde,
      verwijzer: verwijzers.length > 1 ? undefined : verwijzer,
      isCrisis: crises.length > 1 ? undefined : crises[0],
      reden: isCode(redenenBeeindiging, reden) ? reden : undefined,
      metingen: outcome.metingen,
    },
    opmerkingen: [
      ...persoon.opmerkingen,
      ...(verwijzers.length > 1 ? [kiesEen('verwijzer')] : []),
      ...(crises.length > 1 ? [kiesEen('gestart_met_crisis')] : []),
      ...findRedenOpmerking(redenen),
      ...outcome.opmerkingen,
      ...opmerkingen,
    ],
  };
}
