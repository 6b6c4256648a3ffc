import { type Jw323, writeBericht } from '#berichten/index.ts';
import { listTestNumbers } from '#src/demo/bsn.ts';
import { itemAt } from '#src/demo/random.ts';

type Client = Jw323['Declaratie']['Clienten']['Client'][number];

/** So many prestaties has each client of a made declaratie; as many as in a month with several kinds of help. */
const each = 4;
const bedrag = 16_667;

/** A declaratie without fault. */
export function makeDeclaratie(prestaties: number): Jw323 {
  const numbers = listTestNumbers();
  const clients = Array.from(
    { length: prestaties / each },
    (_, nr): Client => ({
      Bsn: itemAt(numbers, nr),
      Prestaties: { Prestatie: Array.from({ length: each }, (_none, at) => makePrestatie(nr * each + at)) },
    }),
  );
  const periode = { Begindatum: '2026-09-01', Einddatum: '2026-09-30' };
  return {
    soort: 'JW323',
    Header: {
      BerichtCode: '490',
      BerichtVersie: 3,
      BerichtSubversie: 2,
      Afzender: '98100001',
      Ontvanger: '0014',
      BerichtIdentificatie: { Identificatie: 'D1', Dagtekening: '2026-10-05' },
      XsdVersie: { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' },
    },
    Declaratie: {
      DeclaratieNummer: 'D1',
      DeclaratiePeriode: periode,
      DeclaratieDagtekening: '2026-10-05',
      TotaalIngediendBedrag: { TotaalBedrag: clients.length * each * bedrag, DebetCredit: 'D' },
      Clienten: { Client: clients },
    },
  };
}

function makePrestatie(nr: number): Client['Prestaties']['Prestatie'][number] {
  return {
    ProductReferentie: { ReferentieNummer: `P${nr}` },
    ToewijzingNummer: 1000 + nr,
    ProductCategorie: '45',
    ProductCode: '45A04',
    ProductPeriode: { Begindatum: '2026-09-01', Einddatum: '2026-09-30' },
    GeleverdVolume: 100,
    Eenheid: '01',
    ProductTarief: 167,
    IngediendBedrag: { Bedrag: bedrag, DebetCredit: 'D' },
  };
}

/** On one line and with a short prefix: so 40,000 prestaties stay under the 25 MB that the standard allows. */
export const writeCompact = (declaratie: Jw323): Buffer =>
  Buffer.from(
    writeBericht(declaratie)
      .replaceAll(/>\r\n\t*</g, '><')
      .replaceAll('jw323:', 'j:')
      .replace('xmlns:jw323', 'xmlns:j'),
  );
