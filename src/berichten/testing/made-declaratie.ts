import type { Jw323 } from '../ijw-3.2/berichten/jw323.ts';
import type { Jw325 } from '../ijw-3.2/berichten/jw325.ts';
import { aanGemeente, kop, persoon, vanGemeente } from './made.ts';

type Declaratie = Jw323['Declaratie'];
type DeclaratieAntwoord = NonNullable<Jw325['DeclaratieAntwoord']>;
export type DeclaratieClient = Declaratie['Clienten']['Client'][number];
export type Prestatie = DeclaratieClient['Prestaties']['Prestatie'][number];
type AntwoordClient = NonNullable<DeclaratieAntwoord['Clienten']>['Client'][number];
export type AntwoordPrestatie = AntwoordClient['Prestaties']['Prestatie'][number];
type RetourCode = Jw325['Header']['RetourCodes']['RetourCode'][number];

export function retourCodes(...RetourCode: RetourCode[]) {
  return { RetourCode: RetourCode.length > 0 ? RetourCode : ['0200' as const] };
}

export function aPrestatie(changes: Partial<Prestatie> = {}): Prestatie {
  return {
    ProductReferentie: { ReferentieNummer: 'P1' },
    ToewijzingNummer: 1,
    ProductCategorie: '45',
    ProductCode: '45A01',
    ProductPeriode: { Begindatum: '2026-03-01', Einddatum: '2026-03-31' },
    GeleverdVolume: 4,
    Eenheid: '04',
    ProductTarief: 1250,
    IngediendBedrag: { Bedrag: 5000, DebetCredit: 'D' },
    ...changes,
  };
}

/** What takes back a prestatie of an earlier message. */
export function aCredit(changes: Partial<Prestatie> = {}): Prestatie {
  return aPrestatie({
    ProductReferentie: { ReferentieNummer: 'P2', VorigReferentieNummer: 'P0' },
    IngediendBedrag: { Bedrag: 5000, DebetCredit: 'C' },
    ...changes,
  });
}

export function aClient(Bsn: string, ...prestaties: Prestatie[]): DeclaratieClient {
  return { Bsn, Prestaties: { Prestatie: prestaties.length > 0 ? prestaties : [aPrestatie()] } };
}

/** The total that rule TR358 asks, with its sign. */
function totalOf(prestaties: readonly Pick<Prestatie, 'IngediendBedrag'>[]) {
  let sum = 0;
  for (const { IngediendBedrag } of prestaties)
    sum += IngediendBedrag.DebetCredit === 'D' ? IngediendBedrag.Bedrag : -IngediendBedrag.Bedrag;
  return { TotaalBedrag: Math.abs(sum), DebetCredit: sum < 0 ? ('C' as const) : ('D' as const) };
}

/** A declaratie of these clients, of which the total is right. */
export function aDeclaratie(Client: DeclaratieClient[], declaratie: Partial<Declaratie> = {}): Jw323 {
  return {
    soort: 'JW323',
    Header: { BerichtCode: '490', ...aanGemeente },
    Declaratie: {
      DeclaratieNummer: 'D1',
      DeclaratiePeriode: { Begindatum: '2026-03-01', Einddatum: '2026-03-31' },
      DeclaratieDagtekening: '2026-04-15',
      TotaalIngediendBedrag: totalOf(Client.flatMap(({ Prestaties }) => Prestaties.Prestatie)),
      Clienten: { Client },
      ...declaratie,
    },
  };
}

/** A declaratie of one client. */
export function aJw323(...prestaties: Prestatie[]): Jw323 {
  return aDeclaratie([aClient(persoon.Bsn, ...prestaties)]);
}

/** A prestatie that the gemeente refuses, as it comes back. */
export function aRefused(prestatie = aPrestatie()): AntwoordPrestatie {
  return { ...prestatie, RetourCodes: retourCodes('9338') };
}

export function aRefusedClient(Bsn: string, ...prestaties: AntwoordPrestatie[]): AntwoordClient {
  return {
    Bsn,
    Prestaties: { Prestatie: prestaties.length > 0 ? prestaties : [aRefused()] },
    RetourCodes: retourCodes(),
  };
}

/** The answer to a declaratie of 100 euros; without more, 50 of them were refused. */
export function aJw325(antwoord: Partial<DeclaratieAntwoord> = {}): Jw325 {
  return {
    soort: 'JW325',
    Header: {
      BerichtCode: '491',
      ...vanGemeente,
      DeclaratieIdentificatie: kop.BerichtIdentificatie,
      XsdVersieDeclaratie: kop.XsdVersie,
      RetourCodes: retourCodes(),
    },
    DeclaratieAntwoord: {
      DeclaratieNummer: 'D1',
      TotaalIngediendBedrag: { TotaalBedrag: 10_000, DebetCredit: 'D' },
      TotaalToegekendBedrag: { TotaalBedrag: 5000, DebetCredit: 'D' },
      Clienten: { Client: [aRefusedClient(persoon.Bsn)] },
      RetourCodes: retourCodes(),
      ...antwoord,
    },
  };
}
