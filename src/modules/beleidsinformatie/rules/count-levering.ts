import type { Cbsrecord, Leveringsbevinding } from '#berichten/cbs-jeugd/index.ts';
import type { Overzicht, Telling } from '../schema.ts';

const unknownPersons = ['999999999', '000000000'];

/** Who a record is about: by BSN, else as the supplier knows the person. */
function personOf({ persoon: { bsn }, kenmerken: [first = ''] }: Cbsrecord): string {
  return bsn !== undefined && !unknownPersons.includes(bsn) ? bsn : (first.split('/')[1] ?? first);
}

/** By code, what is not known last. */
function countBy(
  records: readonly Cbsrecord[],
  codeOf: (record: Cbsrecord) => string | undefined,
): Telling[] {
  const groups = Map.groupBy(records, (record) => codeOf(record) ?? null);
  const tellingen = [...groups].map(([code, same]) => ({ code, aantal: same.length }));
  return tellingen.toSorted((a, b) => ((a.code ?? '~') < (b.code ?? '~') ? -1 : 1));
}

/** Of jeugdreclassering the end is told otherwise, and of a machtiging not at all (protocol 5.3.1). */
function hasReden(record: Cbsrecord): boolean {
  if (record.einde === undefined || record.soort === 'uithuisplaatsing') return false;
  return record.soort === 'jeugdhulp' || record.type < '41';
}

/** What would be delivered in numbers, without anybody's name. */
export function countLevering(
  records: readonly Cbsrecord[],
  bevindingen: readonly Leveringsbevinding[],
): Overzicht {
  const asked = new Set(
    bevindingen.flatMap(({ code, kenmerken }) => (code === 'niet-geleverd' ? [] : kenmerken)),
  );
  const missed = new Set(
    bevindingen.flatMap(({ code, kenmerken }) => (code === 'niet-geleverd' ? kenmerken : [])),
  );
  const hulp = records.filter(({ soort }) => soort === 'jeugdhulp');
  const nameless = records.filter(({ persoon }) => persoon.geslacht === 'O');
  return {
    aantalRecords: records.length,
    aantalJeugdigen: new Set(records.map(personOf)).size,
    aantalOnvolledig: records.filter(({ kenmerken }) => kenmerken.some((one) => asked.has(one))).length,
    aantalNietGeleverd: missed.size,
    aantalZonderGeslacht: new Set(nameless.map(personOf)).size,
    vormen: countBy(records, (record) => (record.soort === 'jeugdhulp' ? record.hulpvorm : record.type)),
    verwijzers: countBy(hulp, (record) => (record.soort === 'jeugdhulp' ? record.verwijzer : undefined)),
    redenen: countBy(records.filter(hasReden), (record) =>
      record.soort === 'uithuisplaatsing' ? undefined : record.reden,
    ),
    aantalLopend: records.filter(({ einde }) => einde === undefined).length,
  };
}
