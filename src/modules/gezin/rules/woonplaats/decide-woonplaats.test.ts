import { expect, test } from 'vitest';
import { decideWoonplaats } from './decide-woonplaats.ts';
import { abroad, almere, decide, elsewhere, groningen, lives, stays, vraag } from './testing.ts';

const eindhoven = '0772';
const between = '1771';

test('without verblijf the gemeente of the woonadres is responsible', () => {
  expect(decide()).toEqual({
    gemeente: groningen,
    grond: '1',
    mens: false,
    redenen: [
      'Op 2026-11-20 is er geen verblijf.',
      'Jeugdwet art. 1.1, woonplaats 2° geldt niet: op 2026-11-20 is er geen verblijf.',
      'Jeugdwet art. 1.1, woonplaats 1° geldt: er is geen verblijf en op 2026-11-20 is het woonadres in gemeente 0014.',
    ],
  });
});

test('pleegzorg since 2009 stays with the gemeente of just before it', () => {
  const answer = decide({
    jeugdige: { geboortedatum: '2008-12-01' },
    brp: [lives(groningen, '2008-12-01', '2009-06-01'), lives(elsewhere, '2009-06-01')],
    verblijf: [stays('2009-06-01', null, 'pleegouder')],
  });
  expect(answer).toMatchObject({ gemeente: groningen, grond: '2', mens: false });
  expect(answer.redenen.join()).toContain('convenant');
});

test('from Eindhoven to Geldrop, and from there into verblijf in Helmond, leaves Geldrop responsible', () => {
  const history = [
    lives(eindhoven, '2016-04-01', '2020-01-01'),
    lives(between, '2020-01-01', '2023-05-10'),
    lives(elsewhere, '2023-05-10'),
  ];
  expect(decide({ brp: history, verblijf: [stays('2023-05-10')] })).toMatchObject({
    gemeente: between,
    grond: '2',
    mens: false,
  });
});

test('registration in the gemeente of the institution, on the first day or later, changes nothing', () => {
  for (const moved of ['2025-03-01', '2025-03-02', '2026-11-20'])
    expect(
      decide({
        brp: [lives(groningen, '2016-04-01', moved), lives(elsewhere, moved)],
        verblijf: [stays('2025-03-01')],
      }),
      moved,
    ).toMatchObject({ gemeente: groningen, grond: '2', mens: false });
});

test('each kind of verblijf counts', () => {
  for (const soort of ['jeugdhulpaanbieder', 'pleegouder', 'opvang', 'beschermd-wonen', 'wlz', 'jji'])
    expect(
      decide({
        brp: [lives(groningen, '2016-04-01', '2025-04-01'), lives(elsewhere, '2025-04-01')],
        verblijf: [stays('2025-03-01', null, soort)],
      }),
      soort,
    ).toMatchObject({ gemeente: groningen, grond: '2', mens: false });
});

test('successive stays without a gap are one, and the gemeente from before the first stays responsible', () => {
  const brp = [
    lives(groningen, '2016-04-01', '2023-02-01'),
    lives(between, '2023-02-01', '2025-02-01'),
    lives(elsewhere, '2025-02-01'),
  ];
  const verblijf = [
    stays('2025-01-01', null, 'pleegouder'),
    stays('2023-01-01', '2024-01-01'),
    stays('2024-01-01', '2025-01-01', 'opvang'),
  ];
  expect(decide({ brp, verblijf })).toMatchObject({ gemeente: groningen, grond: '2', mens: false });
});

test('verblijf that ended on the day of the hulpvraag is over, and that begins on it has begun', () => {
  const brp = [lives(groningen, '2016-04-01', '2026-01-01'), lives(elsewhere, '2026-01-01')];
  expect(decide({ brp, verblijf: [stays('2025-01-01', '2026-11-20')] })).toMatchObject({
    gemeente: elsewhere,
    grond: '1',
  });
  expect(decide({ brp, verblijf: [stays('2025-01-01', '2026-11-21')] })).toMatchObject({
    gemeente: groningen,
    grond: '2',
  });
  expect(decide({ brp, verblijf: [stays('2026-11-20')] })).toMatchObject({ gemeente: elsewhere, grond: '2' });
});

const unsettled = {
  'a briefadres': [{ ...lives(groningen, '2016-04-01'), adres: 'briefadres' }],
  'a note of art. 2.26': [{ ...lives(groningen, '2016-04-01'), aantekening226: true }],
  'an unknown registration': [],
  'a registration that ended before': [lives(groningen, '2016-04-01', '2024-12-31')],
};

for (const [name, brp] of Object.entries(unsettled)) {
  test(`${name} leads to the gemeente of the moeder at birth, else to where the jeugdige really stays`, () => {
    const moederBijGeboorte = { gemeente: almere };
    const feitelijkVerblijf = { gemeente: elsewhere };
    for (const verblijf of [[], [stays('2025-01-01')]]) {
      expect(decide({ brp, verblijf, moederBijGeboorte, feitelijkVerblijf })).toMatchObject({
        gemeente: almere,
        grond: '3-moeder',
        mens: false,
      });
      expect(decide({ brp, verblijf, feitelijkVerblijf })).toMatchObject({
        gemeente: elsewhere,
        grond: '3-verblijf',
        mens: false,
      });
      expect(decide({ brp, verblijf })).toMatchObject({ gemeente: null, grond: null, mens: true });
    }
  });
}

test('a child in an AZC with a briefadres belongs to the gemeente where the AZC is', () => {
  const brp = [{ ...lives('1895', '2026-02-01'), adres: 'briefadres' }];
  expect(decide({ brp, feitelijkVerblijf: { gemeente: '1950' } })).toMatchObject({
    gemeente: '1950',
    grond: '3-verblijf',
    mens: false,
  });
});

test('children from Syria who were never registered belong to the gemeente of the moeder', () => {
  expect(
    decide({
      brp: [],
      verblijf: [stays('2026-09-01', null, 'pleegouder')],
      moederBijGeboorte: { gemeente: almere },
      feitelijkVerblijf: { gemeente: elsewhere },
    }),
  ).toMatchObject({ gemeente: almere, grond: '3-moeder', mens: false });
});

test('a grandmother who becomes pleegouder afterwards leaves the gemeente of just before responsible', () => {
  const brp = [lives(groningen, '2016-04-01', '2025-08-01'), lives(elsewhere, '2025-08-01')];
  expect(decide({ brp, verblijf: [stays('2025-07-31', null, 'pleegouder')] }).gemeente).toBe(groningen);
});

test('a child that stays somewhere from birth was registered nowhere before', () => {
  const newborn = {
    jeugdige: { geboortedatum: '2026-06-01' },
    brp: [lives(elsewhere, '2026-06-01')],
    verblijf: [stays('2026-06-01', null, 'pleegouder')],
    moederBijGeboorte: { gemeente: groningen },
  };
  expect(decide(newborn)).toMatchObject({ gemeente: groningen, grond: '3-moeder', mens: false });
  expect(decide({ ...newborn, brp: [lives(elsewhere, '2020-01-01')] })).toMatchObject({ grond: '3-moeder' });
});

test('who lives abroad belongs to the gemeente of the actual stay, whatever the moeder was', () => {
  const known = { feitelijkVerblijf: { gemeente: elsewhere }, moederBijGeboorte: { gemeente: almere } };
  const now = { brp: [lives(groningen, '2016-04-01', '2022-01-01'), abroad('2022-01-01')] };
  const beforeStay = {
    brp: [abroad('2016-04-01', '2026-01-01'), lives(elsewhere, '2026-01-01')],
    verblijf: [stays('2026-01-01')],
  };
  for (const facts of [now, beforeStay]) {
    expect(decide({ ...facts, ...known })).toMatchObject({ gemeente: elsewhere, grond: '4', mens: false });
    expect(decide({ ...facts, moederBijGeboorte: known.moederBijGeboorte })).toMatchObject({
      gemeente: null,
      grond: null,
      mens: true,
    });
  }
});

test('a hulpvraag before 2022 falls under the old law and is for a person', () => {
  expect(decide({ hulpvraagdatum: '2021-12-31' })).toEqual({
    gemeente: null,
    grond: null,
    mens: true,
    redenen: [expect.stringContaining('gezag')],
  });
  expect(decide({ hulpvraagdatum: '2022-01-01' })).toMatchObject({ gemeente: groningen, mens: false });
});

test('a child that is not born yet gets help in the name of the moeder, and a person looks', () => {
  const answer = decide({ jeugdige: { geboortedatum: '2026-11-21' }, brp: [] });
  expect(answer).toMatchObject({ gemeente: null, grond: null, mens: true });
  expect(answer.redenen.join()).toContain('op naam van de moeder');
  const born = { jeugdige: { geboortedatum: '2026-11-20' }, brp: [lives(groningen, '2026-11-20')] };
  expect(decide(born)).toMatchObject({ gemeente: groningen, grond: '1', mens: false });
});

test('registrations that differ on the day that counts are for a person', () => {
  const both = [lives(groningen, '2016-04-01'), { ...lives(groningen, '2025-01-01'), adres: 'briefadres' }];
  const known = { moederBijGeboorte: { gemeente: almere }, feitelijkVerblijf: { gemeente: elsewhere } };
  expect(decide({ brp: both, ...known })).toMatchObject({ gemeente: null, grond: null, mens: true });
  expect(decide({ brp: both, ...known, verblijf: [stays('2024-01-01')] })).toMatchObject({
    gemeente: groningen,
    mens: false,
  });
  expect(decide({ brp: [lives(groningen, '2016-04-01'), lives(groningen, '2025-01-01')] })).toMatchObject({
    gemeente: groningen,
    mens: false,
  });
});

test('registrations in two gemeenten on one day are for a person too, if they come past the schema', () => {
  const [first] = vraag().brp;
  if (!first) throw new Error('there is one registration');
  const doubled = { ...vraag(), brp: [first, { ...first, gemeente: elsewhere }] };
  expect(decideWoonplaats(doubled)).toMatchObject({ gemeente: null, grond: null, mens: true });
});
