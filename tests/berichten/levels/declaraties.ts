import { aClient } from '#berichten/testing/made-declaratie.ts';
import {
  answerTo,
  bill,
  billIn,
  billOf,
  credit,
  hours,
  later,
  line,
  on,
  order,
  other,
  period,
  withHeader,
  yearly,
} from './berichten.ts';
import type { Cases } from './case.ts';

const client = 'Declaratie/Clienten/Client[1]';
const first = `${client}/Prestaties/Prestatie[1]`;
const april = { ProductPeriode: period('2026-04', '30') };
const half = (Begindatum: string, Einddatum: string) => ({ ProductPeriode: { Begindatum, Einddatum } });
const granted = [order(), bill([line('P1')])];
const credited = [...granted, bill([credit('C1', 'P1')])];
const ten = [
  order(yearly({ Omvang: { Volume: 10, Eenheid: '04', Frequentie: '6' } })),
  bill([line('P1', hours(6))]),
];
const ofCategory = (Categorie: '45' | '54') => order(yearly({ Product: { Categorie }, Omvang: undefined }));
const withBudget = [
  order(yearly({ Product: { Categorie: '45' }, Omvang: undefined, Budget: 9_000 })),
  bill([line('P1')]),
];
const generic = [order(yearly({ Product: undefined, Omvang: undefined, Budget: 900_000 }))];
const removed = later({ RedenWijziging: '13', Einddatum: '2026-01-01' });
const minutes = {
  GeleverdVolume: 240,
  Eenheid: '01',
  ProductTarief: 21,
  IngediendBedrag: { Bedrag: 5000, DebetCredit: 'D' },
} as const;
const dearer = { ProductTarief: 1300, IngediendBedrag: { Bedrag: 5200, DebetCredit: 'D' } } as const;
const more = { IngediendBedrag: { Bedrag: 5001, DebetCredit: 'D' } } as const;
const numbered = { DeclaratieNummer: 'TWICE' };
const laterMonth = billIn('2026-04', '30', [line('P1', april)]);

/** JW323. */
export const declaraties: Cases = {
  broken: [
    ['TR304', [order()], billOf([aClient(other, line('P1'))]), `${client}/Bsn`],
    ['TR307', [order(yearly({ Ingangsdatum: '2026-03-10' }))], bill([line('P1')]), `${first}/ProductPeriode`],
    ['TR308', [order(yearly({ Einddatum: '2026-03-20' }))], bill([line('P1')]), `${first}/ProductPeriode`],
    ['TR314', granted, billIn('2026-04', '30', [line('P1', april)]), `${first}/ProductReferentie`],
    ['TR318', [order(), laterMonth], bill([line('P2')]), 'Declaratie/DeclaratiePeriode'],
    ['TR319', [order()], on(bill([line('P1', april)]), '2026-05-15'), first],
    ['TR321', [order()], bill([line('P1', hours(5))]), `${first}/GeleverdVolume`],
    [
      'TR322',
      ten,
      billIn('2026-04', '30', [line('P2', { ...april, ...hours(5) })]),
      `${first}/GeleverdVolume`,
    ],
    ['TR323', [order()], bill([credit('C1', 'P0')]), `${first}/ProductReferentie`],
    [
      'TR333',
      [order(), bill([line('P1')], numbered)],
      bill([line('P2')], numbered),
      'Declaratie/DeclaratieNummer',
    ],
    ['TR338', [order()], bill([line('P1', { ToewijzingNummer: 9 })]), first],
    ['TR339', [ofCategory('54')], bill([line('P1')]), `${first}/ProductCategorie`],
    [
      'TR340',
      [order(yearly({ Product: { Categorie: '45', Code: '45A02' } }))],
      bill([line('P1')]),
      `${first}/ProductCode`,
    ],
    [
      'TR341',
      [order(yearly({ Omvang: { Volume: 4, Eenheid: '14', Frequentie: '4' } }))],
      bill([line('P1')]),
      `${first}/Eenheid`,
    ],
    ['TR346', [order()], bill([line('P1', more)]), `${first}/IngediendBedrag`],
    ['TR369', withBudget, billIn('2026-04', '30', [line('P2', april)]), `${first}/GeleverdVolume`],
    ['TR381', generic, bill([line('P1', { ProductCategorie: '54' })]), `${first}/ProductCode`],
    ['TR384', [order(), removed], bill([line('P1')]), first],
    ['TR387', [order()], bill([line('P1', half('2026-03-02', '2026-03-31'))]), `${first}/ProductPeriode`],
    ['TR388', [order()], bill([line('P1', half('2026-03-01', '2026-03-30'))]), `${first}/ProductPeriode`],
    ['TR389', granted, bill([line('P2')]), first],
    ['TR390', credited, bill([credit('C2', 'P1')]), first],
    ['TR418', [order()], bill([line('P1', dearer)]), `${first}/ProductTarief`],
  ],
  kept: [
    ['TR304', 'the client has an order', [order()], bill([line('P1')])],
    [
      'TR307',
      'it begins with the order',
      [order(yearly({ Ingangsdatum: '2026-03-10' }))],
      bill([line('P1', half('2026-03-10', '2026-03-31'))]),
    ],
    [
      'TR308',
      'it ends with the order',
      [order(yearly({ Einddatum: '2026-03-20' }))],
      bill([line('P1', half('2026-03-01', '2026-03-20'))]),
    ],
    ['TR314', 'what was refused may come again', [order(), bill([line('P1', hours(5))])], bill([line('P1')])],
    ['TR318', 'the last month may come again', [order(), laterMonth], billIn('2026-04', '30', [line('P2')])],
    ['TR319', 'it is of the same month', [order()], bill([line('P1')])],
    ['TR321', 'it is all of the month', [order()], bill([line('P1', hours(4))])],
    [
      'TR322',
      'it is all that was left',
      ten,
      billIn('2026-04', '30', [line('P2', { ...april, ...hours(4) })]),
    ],
    ['TR323', 'the debet was granted', granted, bill([credit('C1', 'P1')])],
    [
      'TR333',
      'what was refused in its header may come again',
      [order(), on(bill([line('P1')], numbered), '2026-11-21')],
      bill([line('P1')], numbered),
    ],
    ['TR338', 'the order is there', [order()], bill([line('P1')])],
    ['TR339', 'the category is that of the order', [ofCategory('45')], bill([line('P1')])],
    [
      'TR340',
      'an order for a category leaves the code open',
      [ofCategory('45')],
      bill([line('P1', { ProductCode: '45A02' })]),
    ],
    ['TR341', 'hours may be declared in minutes', [order()], bill([line('P1', minutes)])],
    ['TR346', 'minutes are reckoned with the price of an hour', [order()], bill([line('P1', minutes)])],
    [
      'TR369',
      'it is within the budget',
      withBudget,
      billIn('2026-04', '30', [line('P2', { ...april, ...hours(3) })]),
    ],
    ['TR381', 'code and category belong together', generic, bill([line('P1')])],
    [
      'TR384',
      'the order was shortened only',
      [order(), later({ Einddatum: '2026-03-31' })],
      bill([line('P1')]),
    ],
    ['TR387', 'it begins with the month', [order()], bill([line('P1')])],
    ['TR388', 'it ends with the month', [order()], bill([line('P1')])],
    ['TR389', 'the debet is taken back in the same bericht', granted, bill([credit('C1', 'P1'), line('P2')])],
    ['TR390', 'it was taken back never before', granted, bill([credit('C1', 'P1')])],
    ['TR418', 'it is the price of the contract', [order()], bill([line('P1')])],
  ],
};

const made = bill([line('P1', hours(5)), line('P2', { ProductCode: '45A02', ProductTarief: 1250 })]);
const lineOne = line('P1', hours(5));
const header = { Header: 'Header/DeclaratieIdentificatie' };
const back = 'DeclaratieAntwoord/Clienten/Client[1]/Prestaties/Prestatie[1]';
const right = () => answerTo(made, [lineOne]);
const asked = [order(), made];
const identified = (Identificatie: string, Dagtekening = '2026-04-15') =>
  withHeader(right(), { DeclaratieIdentificatie: { Identificatie, Dagtekening } });
const versions = { XsdVersieDeclaratie: { BasisschemaXsdVersie: '9.0.0', BerichtXsdVersie: '9.0.0' } };

/** JW325. */
export const antwoorden: Cases = {
  broken: [
    [
      'TR056',
      [...asked, on(right(), '2026-04-20', 'TWICE')],
      on(right(), '2026-04-21', 'TWICE'),
      'Header/BerichtIdentificatie',
    ],
    ['TR056', [...asked, right()], right(), header.Header],
    ['TR135', asked, on(right(), '2026-11-21'), 'Header/BerichtIdentificatie/Dagtekening'],
    [
      'TR135',
      asked,
      identified(made.Header.BerichtIdentificatie.Identificatie, '2026-11-21'),
      `${header.Header}/Dagtekening`,
    ],
    ['TR304', asked, answerTo(made, [lineOne], {}, other), 'DeclaratieAntwoord/Clienten/Client[1]/Bsn'],
    ['TR337', asked, identified('NEVER'), header.Header],
    ['TR366', asked, answerTo(made, [line('P9', hours(5))]), `${back}/ProductReferentie`],
    ['TR367', asked, answerTo(made, [{ ...lineOne, GeleverdVolume: 6 }]), `${back}/GeleverdVolume`],
    ['TR371', asked, withHeader(right(), versions), 'Header/XsdVersieDeclaratie'],
    [
      'TR376',
      asked,
      answerTo(made, [lineOne], { DeclaratieNummer: 'N0' }),
      'DeclaratieAntwoord/DeclaratieNummer',
    ],
    ['TR378', asked, withHeader(right(), { Afzender: '9999' }), 'Header/Afzender'],
  ],
  kept: [
    ['TR056', 'it is the first answer', asked, right()],
    ['TR135', 'it is of today', asked, on(right(), '2026-11-20')],
    ['TR304', 'the client was declared', asked, right()],
    ['TR337', 'nothing was declared in this series', [], right()],
    ['TR366', 'the line was declared', asked, right()],
    ['TR367', 'the line is as it was declared', asked, right()],
    ['TR371', 'it names the same versions', asked, right()],
    ['TR376', 'it names the same number', asked, right()],
    ['TR378', 'it is a gemeente of this year', asked, right()],
  ],
};
