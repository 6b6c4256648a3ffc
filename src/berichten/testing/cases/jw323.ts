import type { Jw323 } from '../../index.ts';
import { aClient, aCredit, aDeclaratie, aJw323, aPrestatie, type Prestatie } from '../made-declaratie.ts';
import { type Cases, without } from './case.ts';

type Declaratie = Jw323['Declaratie'];

const bsn = '999900006';
const does = (changes: Partial<Prestatie>) => aJw323(aPrestatie(changes));
const during = (Begindatum: string, Einddatum: string, declaratie: Partial<Declaratie> = {}) =>
  aDeclaratie([aClient(bsn, aPrestatie({ ProductPeriode: { Begindatum, Einddatum } }))], declaratie);
const declares = (declaratie: Partial<Declaratie>) => aDeclaratie([aClient(bsn)], declaratie);
const period = (Begindatum: string, Einddatum: string) =>
  declares({ DeclaratiePeriode: { Begindatum, Einddatum } });
const total = (TotaalBedrag: number, DebetCredit: 'D' | 'C' = 'D') =>
  declares({ TotaalIngediendBedrag: { TotaalBedrag, DebetCredit } });
const named = (ReferentieNummer: string, VorigReferentieNummer?: string) => ({
  ProductReferentie: {
    ReferentieNummer,
    ...(VorigReferentieNummer === undefined ? {} : { VorigReferentieNummer }),
  },
});
const euros = (GeleverdVolume: number) =>
  without(
    aPrestatie({ Eenheid: '83', GeleverdVolume, IngediendBedrag: { Bedrag: 5000, DebetCredit: 'D' } }),
    'ProductTarief',
  );
const nothing = (DebetCredit: 'D' | 'C') => ({ IngediendBedrag: { Bedrag: 0, DebetCredit } });
const evenly = (DebetCredit: 'D' | 'C') =>
  aDeclaratie([aClient(bsn, aPrestatie(), aCredit())], {
    TotaalIngediendBedrag: { TotaalBedrag: 0, DebetCredit },
  });

const client = 'Declaratie/Clienten/Client[1]';
const prestatie = `${client}/Prestaties/Prestatie[1]`;
const second = `${client}/Prestaties/Prestatie[2]`;
const periode = 'Declaratie/DeclaratiePeriode';

export const jw323: Cases = {
  soort: 'JW323',
  broken: [
    ['CS002', aDeclaratie([aClient('999900007')]), `${client}/Bsn`],
    ['CS002', aDeclaratie([aClient('000000000')]), `${client}/Bsn`],
    ['CD060', does(named('P1', 'P0')), `${prestatie}/ProductReferentie/VorigReferentieNummer`],
    ['CD060', aJw323(aCredit(named('P2'))), `${prestatie}/ProductReferentie/VorigReferentieNummer`],
    ['CD087', aJw323(without(aPrestatie(), 'ProductTarief')), `${prestatie}/ProductTarief`],
    ['CD087', aJw323({ ...euros(5000), ProductTarief: 1 }), `${prestatie}/ProductTarief`],
    ['CS339', aJw323(euros(50)), `${prestatie}/IngediendBedrag`],
    ['CS325', evenly('C'), 'Declaratie/TotaalIngediendBedrag/DebetCredit'],
    ['CS325', aJw323(aCredit(nothing('C'))), `${prestatie}/IngediendBedrag/DebetCredit`],
    ['CS100', period('2020-12-01', '2020-12-31'), periode],
    // Its own date, because what was done so long ago breaks TR335 in a declaratie of today.
    [
      'CS100',
      during('2020-12-31', '2020-12-31', { DeclaratieDagtekening: '2025-12-31' }),
      `${prestatie}/ProductPeriode`,
    ],
    ['CS337', during('2026-02-15', '2026-03-14'), `${prestatie}/ProductPeriode`],
    ['CS337', during('2025-03-01', '2026-03-31'), `${prestatie}/ProductPeriode`],
    ['CS340', period('2026-03-02', '2026-03-31'), periode],
    ['CS340', period('2026-03-01', '2026-03-30'), periode],
    ['CS340', period('2026-02-01', '2026-03-31'), periode],
    ['CS340', period('2024-02-01', '2024-02-28'), periode],
    ['TR335', during('2021-03-01', '2021-03-31'), `${prestatie}/ProductPeriode`],
    [
      'TR335',
      during('2021-03-01', '2021-03-30', { DeclaratieDagtekening: '2026-03-31' }),
      `${prestatie}/ProductPeriode`,
    ],
    // Who begins after the date of the message cannot end before it.
    ['TR134', period('2026-05-01', '2026-05-31'), `${periode}/Begindatum`, `TR137 ${periode}/Einddatum`],
    [
      'TR134',
      during('2026-04-16', '2026-04-16'),
      `${prestatie}/ProductPeriode/Begindatum`,
      `TR137 ${prestatie}/ProductPeriode/Einddatum`,
    ],
    ['TR137', period('2026-04-01', '2026-04-30'), `${periode}/Einddatum`],
    ['TR137', during('2026-04-01', '2026-04-16'), `${prestatie}/ProductPeriode/Einddatum`],
    ['TR137', during('2026-03-02', '2026-03-01'), `${prestatie}/ProductPeriode/Einddatum`],
    ['TR101', aDeclaratie([aClient(bsn), aClient(bsn)]), 'Declaratie/Clienten/Client[2]'],
    ['TR101', aJw323(aPrestatie(), aPrestatie({ ToewijzingNummer: 2 })), second],
    ['TR358', total(4999), 'Declaratie/TotaalIngediendBedrag'],
    ['TR358', total(5000, 'C'), 'Declaratie/TotaalIngediendBedrag'],
    ['TR315', aJw323(aCredit(), aCredit(named('P3', 'P0'))), `${second}/ProductReferentie`],
    [
      'TR315',
      aDeclaratie([aClient(bsn, aCredit()), aClient('999990019', aCredit(named('P3', 'P0')))]),
      'Declaratie/Clienten/Client[2]/Prestaties/Prestatie[1]/ProductReferentie',
    ],
    ['TR316', aJw323(aPrestatie(), aCredit(named('P2', 'P1'))), `${second}/ProductReferentie`],
    ['TR316', aJw323(aCredit(named('P2', 'P1')), aPrestatie()), `${prestatie}/ProductReferentie`],
    ['TR316', aJw323(aCredit(named('P2', 'P2'))), `${prestatie}/ProductReferentie`],
    ['TR416', aJw323(aPrestatie(), aPrestatie(named('P2'))), second],
  ],
  kept: [
    ['CS002', 'another number that passes', aDeclaratie([aClient('123456782')])],
    ['CD060', 'a credit names what it takes back', aJw323(aCredit())],
    ['CD087', 'euros without tariff', aJw323(euros(5000))],
    ['CS339', 'euros in cents', aJw323(euros(5000))],
    ['CS325', 'nothing, and debet', does(nothing('D'))],
    ['CS325', 'as much back as asked', evenly('D')],
    [
      'CS100',
      'the first day of 2021',
      during('2021-01-01', '2021-01-31', { DeclaratieDagtekening: '2026-01-31' }),
    ],
    ['CS100', 'the first month of 2021', period('2021-01-01', '2021-01-31')],
    ['CS337', 'a whole month', during('2026-03-01', '2026-03-31')],
    ['CS340', 'a leap month', period('2024-02-01', '2024-02-29')],
    ['CS340', 'a short month', period('2026-02-01', '2026-02-28')],
    [
      'TR335',
      'sixty months to the day',
      during('2021-03-01', '2021-03-31', { DeclaratieDagtekening: '2026-03-31' }),
    ],
    ['TR134', 'on the date of the message', during('2026-04-15', '2026-04-15')],
    ['TR137', 'ends on the date of the message', during('2026-04-01', '2026-04-15')],
    ['TR101', 'a credit of the same number', aJw323(aPrestatie(), aCredit(named('P1', 'P0')))],
    ['TR101', 'the same number with another client', aDeclaratie([aClient(bsn), aClient('999990019')])],
    ['TR358', 'more back than asked', aJw323(aCredit())],
    ['TR315', 'two credits of two', aJw323(aCredit(), aCredit(named('P3', 'P9')))],
    ['TR316', 'a credit of an earlier message', aJw323(aPrestatie(), aCredit())],
    ['TR416', 'a credit beside it', aJw323(aPrestatie(), aCredit())],
    ['TR416', 'another product', aJw323(aPrestatie(), aPrestatie({ ...named('P2'), ProductCode: '45A02' }))],
    ['TR416', 'another client', aDeclaratie([aClient(bsn), aClient('999990019', aPrestatie(named('P2')))])],
  ],
};
