import { dayNumber, type Periode } from '../../rekenen/kalender.ts';
import type { Leveringsbevinding } from '../bevinding.ts';
import type { TypeMaatregel } from '../codes/codelijsten.ts';
import { findTypeMaatregel } from '../codes/productvormen.ts';
import type { Maatregelfeit, Machtigingfeit } from './feiten.ts';
import { toPersoonsvelden } from './jeugdige.ts';
import type { Gemaakt, Maatregelrecord, Machtigingrecord, Opgemaakt } from './records.ts';

type GiFeit = Maatregelfeit | Machtigingfeit;

/** What happened by a day; undefined also for what comes later. */
function upTo(laatsteDag: string, datum: string | undefined): string | undefined {
  return datum !== undefined && dayNumber(datum) <= dayNumber(laatsteDag) ? datum : undefined;
}

function findType(feit: Maatregelfeit): TypeMaatregel | undefined {
  const type = feit.type ?? (feit.product && findTypeMaatregel(feit.product));
  if (type === undefined || type === '31') return type;
  return type > '31' === (feit.soort === 'jeugdreclassering') ? type : undefined;
}

/** First and last day with this instelling, as far as told. */
function getDagen(feit: GiFeit): { readonly begin: string | undefined; readonly einde: string | undefined } {
  if (feit.soort === 'uithuisplaatsing') return { begin: feit.begin, einde: feit.einde };
  return { begin: feit.overgedragenGekregen ?? feit.begin, einde: feit.einde ?? feit.overgedragen };
}

function findGemis(feit: GiFeit): Leveringsbevinding | undefined {
  const { begin, einde } = getDagen(feit);
  const tell = (veld: string, tekst: string): Leveringsbevinding => ({
    code: 'niet-geleverd',
    kenmerken: [feit.kenmerk],
    veld,
    tekst,
  });
  if (feit.soort !== 'uithuisplaatsing' && findType(feit) === undefined) {
    return tell('type_maatregel', 'Kies het type maatregel. Het is niet bekend, of het past hier niet.');
  }
  if (begin === undefined) {
    return tell('datum_aanvang', 'Vul in wanneer dit begon, of wanneer u dit kreeg overgedragen.');
  }
  if (dayNumber(einde ?? begin) < dayNumber(begin)) {
    return tell('datum_einde', 'Dit eindigt hier voordat het begint. Kies de juiste dagen.');
  }
  return undefined;
}

function toMachtiging(feit: Machtigingfeit, aanvang: string, laatsteDag: string): Opgemaakt {
  const einde = upTo(laatsteDag, feit.einde);
  const { velden, opmerkingen } = toPersoonsvelden([feit.jeugdige], einde ?? laatsteDag);
  const { kenmerk, soort, type } = feit;
  const record: Machtigingrecord = { soort, kenmerken: [kenmerk], persoon: velden, type, aanvang, einde };
  return { record, opmerkingen };
}

/**
 * Who took over tells no start, for the first instelling already did (protocol 5.1.2). The date of taking over stays in
 * every period, not only in its own as protocol 7.5 says: without it the record would have no first day at all.
 */
function toMaatregel(feit: Maatregelfeit, type: TypeMaatregel, laatsteDag: string): Opgemaakt {
  const [einde, overgedragen] = [upTo(laatsteDag, feit.einde), upTo(laatsteDag, feit.overgedragen)];
  const { velden, opmerkingen } = toPersoonsvelden([feit.jeugdige], einde ?? overgedragen ?? laatsteDag);
  const hasEnded = einde !== undefined;
  const record: Maatregelrecord = {
    soort: feit.soort,
    kenmerken: [feit.kenmerk],
    persoon: velden,
    type,
    aanvang: feit.overgedragenGekregen === undefined ? feit.begin : undefined,
    einde,
    overgedragen,
    overgedragenGekregen: feit.overgedragenGekregen,
    // Type 31 knows one reason only, so its end says it (protocol 5.3.1).
    reden: hasEnded ? (feit.reden ?? (type === '31' ? '31' : undefined)) : undefined,
    risicoprofiel: hasEnded ? feit.risicoprofiel : undefined,
    isVerwezen: hasEnded ? feit.isVerwezen : undefined,
    hasErkendeInterventie: hasEnded ? feit.hasErkendeInterventie : undefined,
  };
  return { record, opmerkingen };
}

/**
 * The records of maatregelen and machtigingen as they are on the last day of the period, one for each fact: the protocol
 * merges jeugdhulp only.
 * @throws RangeError for a date that does not exist.
 */
export function makeMaatregelrecords(feiten: readonly GiFeit[], { Begindatum, Einddatum }: Periode): Gemaakt {
  const begun = feiten.filter((feit) => (getDagen(feit).begin ?? '') <= Einddatum);
  const bevindingen = begun.flatMap((feit) => {
    const { einde } = getDagen(feit);
    const isOver = einde !== undefined && einde < Begindatum;
    return (isOver ? undefined : findGemis(feit)) ?? [];
  });
  const gemaakt = begun.flatMap((feit) => {
    if (findGemis(feit) !== undefined) return [];
    if (feit.soort === 'uithuisplaatsing') return toMachtiging(feit, feit.begin ?? '', Einddatum);
    const type = findType(feit);
    return type === undefined ? [] : toMaatregel(feit, type, Einddatum);
  });
  return { gemaakt, bevindingen };
}
