import type { Jw325 } from '../../index.ts';
import {
  type AntwoordPrestatie,
  aJw325,
  aPrestatie,
  aRefused,
  aRefusedClient,
  type Prestatie,
  retourCodes,
} from '../made-declaratie.ts';
import type { Cases } from './case.ts';

type Antwoord = Partial<NonNullable<Jw325['DeclaratieAntwoord']>>;

const bsn = '999900006';
const nothing = (DebetCredit: 'D' | 'C') => ({ TotaalBedrag: 0, DebetCredit });
const debet = (TotaalBedrag: number) => ({ TotaalBedrag, DebetCredit: 'D' as const });
const ofClients = (...numbers: string[]) =>
  aJw325({
    TotaalToegekendBedrag: debet(10_000 - 5000 * numbers.length),
    Clienten: { Client: numbers.map((number) => aRefusedClient(number)) },
  });
const refusing = (granted: number, ...prestaties: AntwoordPrestatie[]) =>
  aJw325({
    TotaalToegekendBedrag: debet(granted),
    Clienten: { Client: [aRefusedClient(bsn, ...prestaties)] },
  });
const refuses = (changes: Partial<Prestatie>, granted = 5000) =>
  refusing(granted, aRefused(aPrestatie(changes)));
const during = (Begindatum: string, Einddatum: string) =>
  refuses({ ProductPeriode: { Begindatum, Einddatum } });
const credit = { IngediendBedrag: { Bedrag: 5000, DebetCredit: 'C' as const } };
const back = { ProductReferentie: { ReferentieNummer: 'P1', VorigReferentieNummer: 'P0' } };
/** Nobody was refused, because nothing was asked. */
const empty = (antwoord: Antwoord) => {
  const { Clienten: _, ...DeclaratieAntwoord } = {
    ...aJw325().DeclaratieAntwoord,
    TotaalIngediendBedrag: nothing('D'),
    TotaalToegekendBedrag: nothing('D'),
    DeclaratieNummer: 'D1',
    RetourCodes: retourCodes('8001'),
    ...antwoord,
  };
  return { ...aJw325(), DeclaratieAntwoord };
};

const client = 'DeclaratieAntwoord/Clienten/Client[1]';
const prestatie = `${client}/Prestaties/Prestatie[1]`;
const granted = 'DeclaratieAntwoord/TotaalToegekendBedrag';

export const jw325: Cases = {
  soort: 'JW325',
  broken: [
    ['CS002', ofClients('999900007'), `${client}/Bsn`],
    ['CS002', ofClients('000000000'), `${client}/Bsn`],
    ['CD060', refuses(back), `${prestatie}/ProductReferentie/VorigReferentieNummer`],
    ['CD060', refuses(credit, 15_000), `${prestatie}/ProductReferentie/VorigReferentieNummer`],
    [
      'CS325',
      empty({ TotaalIngediendBedrag: nothing('C') }),
      'DeclaratieAntwoord/TotaalIngediendBedrag/DebetCredit',
    ],
    ['CS325', empty({ TotaalToegekendBedrag: nothing('C') }), `${granted}/DebetCredit`],
    [
      'CS325',
      refuses({ ...back, IngediendBedrag: { Bedrag: 0, DebetCredit: 'C' } }, 10_000),
      `${prestatie}/IngediendBedrag/DebetCredit`,
    ],
    [
      'TR134',
      during('2026-04-16', '2026-04-16'),
      `${prestatie}/ProductPeriode/Begindatum`,
      `TR137 ${prestatie}/ProductPeriode/Einddatum`,
    ],
    ['TR137', during('2026-04-01', '2026-04-16'), `${prestatie}/ProductPeriode/Einddatum`],
    ['TR137', during('2026-03-02', '2026-03-01'), `${prestatie}/ProductPeriode/Einddatum`],
    ['TR101', ofClients(bsn, bsn), 'DeclaratieAntwoord/Clienten/Client[2]'],
    ['TR101', refusing(0, aRefused(), aRefused()), `${client}/Prestaties/Prestatie[2]`],
    ['TR342', refusing(4999, aRefused()), granted],
    ['TR342', empty({ TotaalToegekendBedrag: debet(1) }), granted],
    ['TR342', aJw325({ RetourCodes: retourCodes('0200', '9333') }), granted],
  ],
  kept: [
    ['CS002', 'another number that passes', ofClients('123456782')],
    ['CD060', 'a credit names what it took back', refuses({ ...back, ...credit }, 15_000)],
    ['CS325', 'nothing, and debet', empty({})],
    ['TR134', 'on the date of the message', during('2026-04-15', '2026-04-15')],
    ['TR137', 'ends on the date of the message', during('2026-04-01', '2026-04-15')],
    ['TR101', 'two clients', ofClients(bsn, '999990019')],
    ['TR342', 'half of it was refused', aJw325()],
    ['TR342', 'all of it was refused', ofClients(bsn, '999990019')],
    [
      'TR342',
      'refused as a whole',
      empty({ TotaalIngediendBedrag: debet(1), RetourCodes: retourCodes('9333') }),
    ],
  ],
};
