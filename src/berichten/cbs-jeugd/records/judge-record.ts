import { yearsBefore } from '../../schema/datum.ts';
import type { Leveringsbevinding, Opmerking } from '../bevinding.ts';
import { getRedenen } from '../codes/codelijsten.ts';
import { BSN_ONBEKEND, BSN_ONGEBOREN } from './jeugdige.ts';
import {
  type Cbsrecord,
  getLooptijd,
  type Hulprecord,
  type Maatregelrecord,
  type Machtigingrecord,
} from './records.ts';

/** What is said when the test is true. */
type Toets = readonly [is: boolean, code: Opmerking['code'], veld: string, tekst: string];

function tellAll(toetsen: readonly Toets[]): Opmerking[] {
  return toetsen.filter(([is]) => is).map(([, code, veld, tekst]) => ({ code, veld, tekst }));
}

function judgePersoon(record: Cbsrecord): Opmerking[] {
  const { bsn, geboortedatum, woonplaats } = record.persoon;
  const { begin } = getLooptijd(record);
  const isBefore = geboortedatum !== undefined && geboortedatum > begin;
  const hasNone = bsn !== BSN_ONGEBOREN && geboortedatum === undefined;
  return tellAll([
    [bsn === undefined, 'ontbreekt', 'bsn', 'Vul een geldig BSN in.'],
    [bsn === BSN_ONBEKEND, 'nakijken', 'bsn', 'Er is geen BSN. Dat mag alleen bij uitzondering.'],
    [hasNone, 'ontbreekt', 'geboortedatum', 'Vul de geboortedatum in, of het deel dat bekend is.'],
    [isBefore, 'nakijken', 'geboortedatum', 'Dit begint voor de geboorte. Kijk na of dat klopt.'],
    [
      woonplaats === undefined,
      'ontbreekt',
      'postcode_of_gemeentecode',
      'Vul de postcode in, of anders de gemeentecode.',
    ],
  ]);
}

/** Jeugdhulp may go on until 23; longer only when a judge decided (Jeugdwet art. 1.1, jeugdige). */
function isTooOld({ persoon: { geboortedatum }, aanvang, verwijzer }: Hulprecord): boolean {
  if (geboortedatum === undefined || verwijzer === '08') return false;
  return geboortedatum <= yearsBefore(aanvang, 23);
}

function isNoCijfer(nut = 1): boolean {
  return !Number.isInteger(nut) || nut < 1 || nut > 10;
}

function judgeHulp(record: Hulprecord): Opmerking[] {
  const { hulpvorm, verwijzer, isCrisis, reden, metingen } = record;
  const hasEnded = record.einde !== undefined;
  const isVrij = hulpvorm !== '01' || verwijzer === undefined || verwijzer === '06';
  const isTwice = new Set(metingen.map(({ informant }) => informant)).size < metingen.length;
  const loopt = 'Er is een reden van beëindiging, maar de hulp loopt nog.';
  return tellAll([
    [verwijzer === undefined, 'ontbreekt', 'verwijzer', 'Vul in wie naar deze hulp verwees.'],
    [!isVrij, 'onmogelijk', 'verwijzer', 'Hulp van het wijkteam heeft geen verwijzer. Kies wat klopt.'],
    [isCrisis === undefined, 'ontbreekt', 'gestart_met_crisis', 'Vul in of de hulp begon met een crisis.'],
    [isTooOld(record), 'nakijken', 'datum_aanvang', 'Deze hulp begon na de 23e verjaardag. Klopt dat?'],
    [hasEnded && !reden, 'ontbreekt', 'reden_beeindiging', 'Vul in waarom de hulp eindigde.'],
    [!hasEnded && !!reden, 'onmogelijk', 'reden_beeindiging', loopt],
    [metingen.some(({ nut }) => isNoCijfer(nut)), 'onmogelijk', 'outcome', 'Nut is een cijfer van 1 tot 10.'],
    [isTwice, 'onmogelijk', 'outcome', 'Van elke informant past één meting bij de hulp.'],
  ]);
}

/** Jeugdreclassering has no reason but three other answers at its end (protocol 5.3.1). */
function judgeEinde(record: Maatregelrecord): Toets[] {
  const isOpen = (veld: unknown) => record.einde !== undefined && veld === undefined;
  const redenen = getRedenen(record.type);
  const zorg = 'Vul in of er na het einde nog zorg is.';
  if (redenen.length > 0) {
    return [[isOpen(record.reden), 'ontbreekt', 'reden_beeindiging', 'Vul in waarom de maatregel eindigde.']];
  }
  return [
    [isOpen(record.risicoprofiel), 'ontbreekt', 'risicoprofiel', 'Vul in hoe het risicoprofiel veranderde.'],
    [isOpen(record.isVerwezen), 'ontbreekt', 'verwezen_of_overgedragen', zorg],
    [isOpen(record.hasErkendeInterventie), 'ontbreekt', 'erkende_interventie', 'Vul in of die is ingezet.'],
  ];
}

function judgeMaatregel(record: Maatregelrecord): Opmerking[] {
  const { type, einde, overgedragen, reden } = record;
  const isStrange = reden !== undefined && (einde === undefined || !getRedenen(type).includes(reden));
  const isBoth = einde !== undefined && overgedragen !== undefined;
  return tellAll([
    [isBoth, 'onmogelijk', 'datum_overgedragen', 'Wie overdraagt, meldt geen einde. Kies een van beide.'],
    [isStrange, 'onmogelijk', 'reden_beeindiging', 'Deze reden past niet, of de maatregel loopt nog.'],
    ...judgeEinde(record),
  ]);
}

function judgeSoort(record: Exclude<Cbsrecord, Machtigingrecord>): Opmerking[] {
  return record.soort === 'jeugdhulp' ? judgeHulp(record) : judgeMaatregel(record);
}

/** What is missing or impossible in one record (protocol 2 to 5); plain Dutch, without the value. */
export function judgeRecord(record: Cbsrecord): Leveringsbevinding[] {
  const { begin, einde } = getLooptijd(record);
  const isReversed = einde !== undefined && einde < begin;
  const opmerkingen = [
    ...judgePersoon(record),
    ...tellAll([[isReversed, 'onmogelijk', 'datum_einde', 'Dit eindigt voordat het begint.']]),
    ...(record.soort === 'uithuisplaatsing' ? [] : judgeSoort(record)),
  ];
  return opmerkingen.map((opmerking) => ({ ...opmerking, kenmerken: record.kenmerken }));
}
