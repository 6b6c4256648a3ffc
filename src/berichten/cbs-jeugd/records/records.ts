import type { Leveringsbevinding, Opmerking } from '../bevinding.ts';
import type {
  Hulpvorm,
  RedenBeeindiging,
  RedenMaatregel,
  Risicoprofiel,
  TypeMaatregel,
  TypeMachtiging,
  Verwijzer,
} from '../codes/codelijsten.ts';
import type { Meting } from './feiten.ts';
import { hasBsn, type Persoonsvelden } from './jeugdige.ts';

/** What every record has; dates are ISO dates, undefined is unknown or not there yet. */
interface Recordkop {
  /** The facts that are in it, by the supplier's own reference; not delivered. */
  readonly kenmerken: readonly string[];
  readonly persoon: Persoonsvelden;
  readonly einde: string | undefined;
}

/** One kind of jeugdhulp to one jeugdige (protocol 3 and 4). */
export interface Hulprecord extends Recordkop {
  readonly soort: 'jeugdhulp';
  readonly hulpvorm: Hulpvorm;
  readonly aanvang: string;
  readonly verwijzer: Verwijzer | undefined;
  readonly isCrisis: boolean | undefined;
  readonly reden: RedenBeeindiging | undefined;
  readonly metingen: readonly Meting[];
}

/** One maatregel (protocol 5.1 to 5.4); `aanvang` only from the first instelling, `einde` only from the last. */
export interface Maatregelrecord extends Recordkop {
  readonly soort: 'jeugdbescherming' | 'jeugdreclassering';
  readonly type: TypeMaatregel;
  readonly aanvang: string | undefined;
  readonly overgedragen: string | undefined;
  readonly overgedragenGekregen: string | undefined;
  readonly reden: RedenMaatregel | undefined;
  readonly risicoprofiel: Risicoprofiel | undefined;
  readonly isVerwezen: boolean | undefined;
  readonly hasErkendeInterventie: boolean | undefined;
}

/** One machtiging uithuisplaatsing (protocol 5.1.4 to 5.1.6). */
export interface Machtigingrecord extends Recordkop {
  readonly soort: 'uithuisplaatsing';
  readonly type: TypeMachtiging;
  readonly aanvang: string;
}

export type Cbsrecord = Hulprecord | Maatregelrecord | Machtigingrecord;

/** A record with what came up while it was made. */
export interface Opgemaakt {
  readonly record: Cbsrecord;
  readonly opmerkingen: readonly Opmerking[];
}

/** Records of all times up to the period, and what a person has to settle about facts that say too little. */
export interface Gemaakt {
  readonly gemaakt: readonly Opgemaakt[];
  readonly bevindingen: readonly Leveringsbevinding[];
}

/** First and last day on which this supplier is responsible for what the record tells. */
export function getLooptijd(record: Cbsrecord): {
  readonly begin: string;
  readonly einde: string | undefined;
} {
  if (record.soort === 'jeugdhulp' || record.soort === 'uithuisplaatsing') {
    return { begin: record.aanvang, einde: record.einde };
  }
  const { aanvang, overgedragenGekregen, einde, overgedragen } = record;
  return { begin: overgedragenGekregen ?? aanvang ?? '', einde: einde ?? overgedragen };
}

/** What the record is about: two records of one person with the same answer are the same kind of help or maatregel. */
export function getVorm(record: Cbsrecord): string {
  return `${record.soort} ${record.soort === 'jeugdhulp' ? record.hulpvorm : record.type}`;
}

/** Who the record is about as CBS can tell: the BSN, else geslacht, geboortedatum and woonplaats (protocol 3.3). */
export function getPersoon({ persoon }: Cbsrecord): string {
  const { bsn, geslacht, geboortedatum, woonplaats } = persoon;
  return hasBsn(persoon) ? `bsn ${bsn}` : `${bsn} ${geslacht} ${geboortedatum} ${woonplaats}`;
}

/** The key of a record (protocol 3.3): person, kind and first day. */
export function getSleutel(record: Cbsrecord): string {
  return `${getPersoon(record)} ${getVorm(record)} ${getLooptijd(record).begin}`;
}
