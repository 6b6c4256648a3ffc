import { expect, test } from 'vitest';
import { aClient, aDeclaratie, aPrestatie } from '#berichten/testing/made-declaratie.ts';
import type { Known } from './known.ts';
import {
  afterDebet,
  aKnown,
  bsn,
  credit,
  declare,
  declareClients,
  euros,
  judge,
  line,
  month,
  rulesIn,
  units,
  withToewijzing,
} from './testing.ts';

const inLine = '/Bericht/Declaratie/Clienten/Client[1]/Prestaties/Prestatie[1]';
const headed = (changes: object) => {
  const bericht = declare(aPrestatie());
  return { ...bericht, Header: { ...bericht.Header, ...changes } };
};
const may = (changes = {}) => line('P1', { ...month('2026-05-01', '2026-05-31'), ...changes });
const inMay = (...prestaties: ReturnType<typeof line>[]) =>
  aDeclaratie([aClient(bsn, ...prestaties)], {
    DeclaratiePeriode: { Begindatum: '2026-05-01', Einddatum: '2026-05-31' },
  });
const used = (volume: number, bedrag = 0, begindatum = '2026-03-01'): Partial<Known> => ({
  verbruik: new Map([['t1', [{ begindatum, eenheid: '04', volume, bedrag }]]]),
});
const priced = (Bedrag: number, Eenheid: '04' | '01' = '04', van = '2026-01-01') =>
  aKnown({ tarieven: new Map([['45A01', [{ Bedrag, Eenheid, van, tot: null }]]]) });

test('a declaratie in which all is right is granted whole', () => {
  const judged = judge(declare(aPrestatie()));
  expect(judged).toMatchObject({ soort: 'beoordeeld', codes: [], bevindingen: [] });
  expect(judged.prestaties).toMatchObject([
    { codes: [], toewijzing: { id: 't1' }, persoon: { gezinId: 'g1' } },
  ]);
});

/** Each breaks one rule and nothing else, and stands beside what is just right. */
const broken: [string, string, ReturnType<typeof judge>, ReturnType<typeof judge>][] = [
  [
    'TR056',
    '/Bericht/Header/BerichtIdentificatie',
    judge(declare(aPrestatie()), aKnown({ identities: new Set(['JW323 99000001 B1']) })),
    judge(declare(aPrestatie()), aKnown({ identities: new Set(['JW323 99000001 B2', 'JW305 99000001 B1']) })),
  ],
  [
    'TR135',
    '/Bericht/Header/BerichtIdentificatie/Dagtekening',
    judge(declare(aPrestatie()), aKnown(), '2026-04-14'),
    judge(declare(aPrestatie()), aKnown(), '2026-04-15'),
  ],
  [
    'TR378',
    '/Bericht/Header/Ontvanger',
    judge(headed({ Ontvanger: '9999' }), aKnown({ isGemeenteBekend: false, isOwnGemeente: false })),
    judge(headed({ Ontvanger: '0363' }), aKnown({ isGemeenteBekend: false, isOwnGemeente: false })),
  ],
  [
    'TR333',
    '/Bericht/Declaratie/DeclaratieNummer',
    judge(declare(aPrestatie()), aKnown({ hasNummer: true })),
    judge(declare(aPrestatie())),
  ],
  [
    'TR318',
    '/Bericht/Declaratie/DeclaratiePeriode',
    judge(declare(aPrestatie()), aKnown({ laatsteMaand: '2026-04-01' })),
    judge(declare(aPrestatie()), aKnown({ laatsteMaand: '2026-03-01' })),
  ],
  [
    'TR304',
    '/Bericht/Declaratie/Clienten/Client[1]/Bsn',
    judge(declare(aPrestatie()), aKnown({ personen: new Map() })),
    judge(declare(aPrestatie())),
  ],
  ['TR338', inLine, judge(declare(line('P1', { ToewijzingNummer: 2 }))), judge(declare(aPrestatie()))],
  [
    'TR384',
    inLine,
    judge(declare(aPrestatie()), withToewijzing({ redenWijziging: '13' })),
    judge(declare(aPrestatie()), withToewijzing({ redenWijziging: '12' })),
  ],
  [
    'TR307',
    `${inLine}/ProductPeriode`,
    judge(declare(aPrestatie()), withToewijzing({ Ingangsdatum: '2026-03-02' })),
    judge(declare(aPrestatie()), withToewijzing({ Ingangsdatum: '2026-03-01' })),
  ],
  [
    'TR308',
    `${inLine}/ProductPeriode`,
    judge(declare(aPrestatie()), withToewijzing({ Einddatum: '2026-03-30' })),
    judge(declare(aPrestatie()), withToewijzing({ Einddatum: '2026-03-31' })),
  ],
  [
    'TR387',
    `${inLine}/ProductPeriode`,
    judge(declare(line('P1', month('2026-03-02', '2026-03-31')))),
    judge(
      declare(line('P1', month('2026-03-02', '2026-03-31'))),
      withToewijzing({ Ingangsdatum: '2026-03-02' }),
    ),
  ],
  [
    'TR388',
    `${inLine}/ProductPeriode`,
    judge(declare(line('P1', month('2026-03-01', '2026-03-30')))),
    judge(
      declare(line('P1', month('2026-03-01', '2026-03-30'))),
      withToewijzing({ Einddatum: '2026-03-30' }),
    ),
  ],
  ['TR319', inLine, judge(declare(line('P1', month('2026-04-01', '2026-04-30')))), judge(inMay(may()))],
  [
    'TR339',
    `${inLine}/ProductCategorie`,
    judge(declare(aPrestatie()), withToewijzing({ productcategorie: '46' })),
    judge(declare(aPrestatie()), withToewijzing({ productcategorie: '', productcode: null })),
  ],
  [
    'TR340',
    `${inLine}/ProductCode`,
    judge(declare(aPrestatie()), withToewijzing({ productcode: '45A02' })),
    judge(declare(aPrestatie()), withToewijzing({ productcode: null })),
  ],
  [
    'TR341',
    `${inLine}/Eenheid`,
    judge(declare(aPrestatie()), withToewijzing({ Omvang: { Volume: 400, Eenheid: '01', Frequentie: '4' } })),
    judge(declare(line('P1', { Eenheid: '01', ...units(240, 21) }))),
  ],
  [
    'TR321',
    `${inLine}/GeleverdVolume`,
    judge(declare(line('P1', units(5)))),
    judge(declare(line('P1', units(4)))),
  ],
  [
    'TR322',
    `${inLine}/GeleverdVolume`,
    judge(
      declare(aPrestatie()),
      withToewijzing({ Omvang: { Volume: 10, Eenheid: '04', Frequentie: '6' } }, used(7)),
    ),
    judge(
      declare(aPrestatie()),
      withToewijzing({ Omvang: { Volume: 10, Eenheid: '04', Frequentie: '6' } }, used(6)),
    ),
  ],
  [
    'TR369',
    `${inLine}/GeleverdVolume`,
    judge(declare(aPrestatie()), withToewijzing({ Omvang: undefined, budget: 9999 }, used(4, 5000))),
    judge(declare(aPrestatie()), withToewijzing({ Omvang: undefined, budget: 10_000 }, used(4, 5000))),
  ],
  [
    'TR346',
    `${inLine}/IngediendBedrag`,
    judge(declare(line('P1', { IngediendBedrag: { Bedrag: 5001, DebetCredit: 'D' } }))),
    judge(declare(aPrestatie())),
  ],
  [
    'TR418',
    `${inLine}/ProductTarief`,
    judge(
      declare(
        line('P1', {
          Eenheid: '01',
          GeleverdVolume: 60,
          ProductTarief: 20,
          IngediendBedrag: { Bedrag: 1250, DebetCredit: 'D' },
        }),
      ),
      priced(1250),
    ),
    judge(declare(aPrestatie()), priced(1250)),
  ],
  [
    'TR381',
    `${inLine}/ProductCode`,
    judge(declare(aPrestatie()), aKnown({ categorieen: new Map([['45A01', new Set(['46'])]]) })),
    judge(declare(aPrestatie()), aKnown({ categorieen: new Map([['45A01', new Set(['45', '46'])]]) })),
  ],
  [
    'TR314',
    `${inLine}/ProductReferentie`,
    judge(declare(aPrestatie()), aKnown({ referenties: new Set(['P1']) })),
    judge(declare(aPrestatie()), aKnown({ referenties: new Set(['P2']) })),
  ],
  [
    'TR389',
    inLine,
    judge(declare(aPrestatie()), afterDebet({}, { verbruik: new Map() })),
    judge(declare(aPrestatie()), aKnown({ open: new Set(['999900006 1 2026-02-01 2026-02-28 45 45A01']) })),
  ],
  ['TR323', `${inLine}/ProductReferentie`, judge(declare(credit())), judge(declare(credit()), afterDebet())],
  [
    'TR390',
    inLine,
    judge(declare(credit()), afterDebet({ isGecrediteerd: true })),
    judge(declare(credit()), afterDebet()),
  ],
];

test.each(broken)('%s refuses what breaks it, and nothing that just meets it', (regel, pad, wrong, right) => {
  expect(wrong.bevindingen.map((one) => [one.regel, one.pad])).toEqual([[regel, pad]]);
  expect(rulesIn(right)).toEqual([]);
});

test('every rule of levels 3 and 4 for a declaratie is broken above', () => {
  const numbers = [
    56, 135, 304, 307, 308, 314, 318, 319, 321, 322, 323, 333, 338, 339, 340, 341, 346, 369, 378, 381, 384,
    387, 388, 389, 390, 418,
  ];
  expect(broken.map(([regel]) => regel).sort()).toEqual(
    numbers.map((nr) => `TR${String(nr).padStart(3, '0')}`),
  );
});

test('a fault in the header or in the declaratie itself leaves the lines unread', () => {
  const wrong = declare(line('P1', { ToewijzingNummer: 2 }));
  expect(judge(wrong, aKnown({ hasNummer: true }))).toMatchObject({
    soort: 'afgewezen',
    codes: ['9333'],
    prestaties: [],
  });
  expect(judge(wrong, aKnown(), '2026-01-01')).toMatchObject({
    soort: 'geweigerd',
    codes: ['8848'],
    prestaties: [],
  });
});

test('both faults of a declaratie as a whole are told', () => {
  expect(judge(declare(aPrestatie()), aKnown({ hasNummer: true, laatsteMaand: '2026-06-01' })).codes).toEqual(
    ['9333', '8214'],
  );
});

test('lines of a client that is not known are not judged; those of the others are', () => {
  const judged = judge(declareClients(aClient('999900018', line('P1')), aClient(bsn, line('P2', units(5)))));
  expect(judged.prestaties.map(({ codes }) => codes)).toEqual([['0233'], ['9321']]);
});

test('a toewijzing of another child or to another aanbieder is none for this line', () => {
  expect(rulesIn(judge(declare(aPrestatie()), withToewijzing({ persoonId: 'p2' })))).toEqual(['TR338']);
  expect(rulesIn(judge(declare(aPrestatie()), withToewijzing({ aanbiederId: 'b' })))).toEqual(['TR338']);
});

test('of a gemeente whose records are kept elsewhere, everything is judged that needs no records', () => {
  const elsewhere = aKnown({ isOwnGemeente: false, personen: new Map(), toewijzingen: new Map() });
  expect(rulesIn(judge(declare(aPrestatie()), elsewhere))).toEqual([]);
  const twice = declareClients(aClient(bsn, line('P1')), aClient('999900018', line('P1', units(5))));
  expect(rulesIn(judge(twice, elsewhere))).toEqual(['TR314', 'TR314']);
});

test('every rule that a line breaks is told, and volume only of a line that is right in all else', () => {
  const judged = judge(
    declare(line('P1', { ProductCode: '45A02', ...units(400) })),
    withToewijzing({ productcategorie: '46' }),
  );
  expect(rulesIn(judged)).toEqual(['TR339', 'TR340']);
});

test('an unknown volume, price or end is not wrong', () => {
  expect(rulesIn(judge(declare(line('P1', units(99_999))), withToewijzing({ Omvang: undefined })))).toEqual(
    [],
  );
  expect(rulesIn(judge(declare(line('P1', units(4))), withToewijzing({ Einddatum: undefined })))).toEqual([]);
  expect(rulesIn(judge(declare(aPrestatie()), priced(9999, '04', '2026-03-02')))).toEqual([]);
});

test('in euros there is no price, and the amount is what is held against the order', () => {
  const traject = { productcode: '45A01', Omvang: { Volume: 5000, Eenheid: '83', Frequentie: '6' } } as const;
  expect(rulesIn(judge(declare(line('P1', euros(5000))), withToewijzing(traject)))).toEqual([]);
  expect(rulesIn(judge(declare(line('P1', euros(5001))), withToewijzing(traject)))).toEqual(['TR322']);
});
