import type { Levering } from './make-levering.ts';
import type { Meting } from './records/feiten.ts';
import { BSN_ONGEBOREN, type Persoonsvelden } from './records/jeugdige.ts';
import type { Cbsrecord, Hulprecord, Maatregelrecord } from './records/records.ts';
import type { Stroom } from './verslagperiode.ts';

/** A line of the file by heading; what is left out is empty. */
type Regel = Readonly<Record<string, string | undefined>>;

const PERSOON = ['bsn', 'geboortedatum', 'geslacht', 'postcode_of_gemeentecode'];

const KOPPEN: Readonly<Record<Stroom, readonly string[]>> = {
  jeugdhulp: [
    ...PERSOON,
    'verwijzer',
    'hulpvorm',
    'gestart_met_crisis',
    'datum_aanvang',
    'datum_einde',
    'reden_beeindiging',
    'nut_jeugdige',
    'zonder_hulp_verder_jeugdige',
    'nut_ouder',
    'zonder_hulp_verder_ouder',
  ],
  jeugdbescherming: [
    ...PERSOON,
    'type_maatregel',
    'datum_aanvang',
    'datum_einde',
    'reden_beeindiging',
    'datum_overgedragen',
    'datum_overgedragen_gekregen',
    'type_machtiging',
    'datum_aanvang_machtiging',
    'datum_einde_machtiging',
  ],
  jeugdreclassering: [
    ...PERSOON,
    'type_maatregel',
    'datum_aanvang',
    'datum_einde',
    'reden_beeindiging',
    'risicoprofiel',
    'verwezen_of_overgedragen',
    'erkende_interventie',
    'datum_overgedragen',
    'datum_overgedragen_gekregen',
  ],
};

/** JJJJMMDD, with zeros for the parts that are unknown (protocol 2.3). */
function writeDatum(datum: string | undefined): string | undefined {
  return datum?.replaceAll('-', '').padEnd(8, '0');
}

function writeJaNee(is: boolean | undefined, [ja, nee] = ['01', '02']): string | undefined {
  return is === undefined ? undefined : is ? ja : nee;
}

/** The protocol prints nine zeros for the date of birth of an unborn child; a date has eight. */
function writePersoon({ bsn, geboortedatum, geslacht, woonplaats }: Persoonsvelden): Regel {
  return {
    bsn,
    geboortedatum: bsn === BSN_ONGEBOREN ? '00000000' : writeDatum(geboortedatum),
    geslacht,
    postcode_of_gemeentecode: woonplaats,
  };
}

function writeMeting({ informant, nut, verder }: Meting): Regel {
  return { [`nut_${informant}`]: nut?.toString(), [`zonder_hulp_verder_${informant}`]: verder };
}

function writeHulp({ verwijzer, hulpvorm, isCrisis, aanvang, einde, reden, metingen }: Hulprecord): Regel {
  return {
    verwijzer,
    hulpvorm,
    gestart_met_crisis: writeJaNee(isCrisis),
    datum_aanvang: writeDatum(aanvang),
    datum_einde: writeDatum(einde),
    reden_beeindiging: reden,
    ...Object.assign({}, ...metingen.map(writeMeting)),
  };
}

function writeMaatregel(record: Maatregelrecord): Regel {
  return {
    type_maatregel: record.type,
    datum_aanvang: writeDatum(record.aanvang),
    datum_einde: writeDatum(record.einde),
    reden_beeindiging: record.reden,
    risicoprofiel: record.risicoprofiel,
    verwezen_of_overgedragen: writeJaNee(record.isVerwezen, ['52', '51']),
    erkende_interventie: writeJaNee(record.hasErkendeInterventie),
    datum_overgedragen: writeDatum(record.overgedragen),
    datum_overgedragen_gekregen: writeDatum(record.overgedragenGekregen),
  };
}

function writeRecord(record: Cbsrecord): Regel {
  if (record.soort === 'jeugdhulp') return writeHulp(record);
  if (record.soort !== 'uithuisplaatsing') return writeMaatregel(record);
  return {
    type_machtiging: record.type,
    datum_aanvang_machtiging: writeDatum(record.aanvang),
    datum_einde_machtiging: writeDatum(record.einde),
  };
}

/**
 * The levering as text for a spreadsheet: a heading and a line for each record in the order of the levering, semicolons,
 * CR/LF. The values and codes are those of the protocol; the headings and their order are ours, because the specification
 * of the CBS spreadsheet and of the ASCII fixed format (protocol 8.4) was not found. A machtiging has a line of its own.
 * Whoever opens it must read all columns as text, or BSN and codes lose their zeros.
 */
export function writeLevering({ periode: { stroom }, records }: Levering): string {
  const koppen = KOPPEN[stroom];
  const regels = records.map((record) => {
    const regel: Regel = { ...writePersoon(record.persoon), ...writeRecord(record) };
    return koppen.map((kop) => regel[kop] ?? '');
  });
  return [koppen, ...regels].map((cellen) => `${cellen.join(';')}\r\n`).join('');
}
