import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkAnoniem, findSporen, spellingsIn } from './herleidbaar.ts';

const kinds = (tekst: string) => findSporen(tekst).map(({ soort, gezien }) => [soort, gezien]);
const namen = {
  voornamen: ['Sem', 'Anne-Fleur', 'Zoë', 'Lars'],
  achternamen: ['Linde', 'Groot', 'el Idrissi'],
};
const named = (tekst: string) => findSporen(tekst, namen).map(({ gezien }) => gezien);

test('a number of nine digits looks like a citizen service number, however it is written', () => {
  for (const bsn of ['999900006', '9999 00 006', '999.900.006', '9999-00006'])
    expect(kinds(`Het nummer is ${bsn}.`)).toEqual([['bsn', bsn]]);
  expect(kinds('Er zijn 12345678 redenen en 1234567890 bezwaren.')).toEqual([]);
});

test.each([
  '2-5-2016',
  '02-05-2016',
  '02/05/16',
  '2.5.2016',
  '2016-05-02',
  '2 mei 2016',
  '12 sept 2011',
])('a whole date such as %s may be a date of birth', (date) => {
  expect(kinds(`Geboren ${date}, tweede kind`)).toEqual([['geboortedatum', date]]);
});

test('an age, a year, a time and a month lead to nobody', () => {
  for (const text of [
    'Een jongen van 9 jaar, groep 5, sinds 2024.',
    'Vanaf mei 2025 elke week 2 uur, om 10.30 uur.',
    'In 2024 is het gestopt, in 2023 nog niet.',
    'Ze scoort 7-8 op de schaal van 1-10.',
  ])
    expect(kinds(text), text).toEqual([]);
});

test.each([
  ['email', 'ilse@voorbeeld.example'],
  ['telefoon', '06-12345678'],
  ['telefoon', '06 1234 5678'],
  ['telefoon', '050-1234567'],
  ['telefoon', '+31612345678'],
  ['telefoon', '+31 (0)6 12345678'],
  ['adres', '9711 AB 12'],
  ['adres', '9711AB'],
  ['adres', '9711ab 12'],
])('%s is seen in %s', (soort, piece) => {
  expect(kinds(`Te bereiken: ${piece}`)).toEqual([[soort, piece]]);
});

test('a name of an own family is seen, in any capitals, with accents or not, and as part of a word', () => {
  expect(named('sem slaapt slecht, zijn zus ZOE ook')).toEqual(['sem', 'ZOE']);
  expect(named('Dit is Sems broer; Fleur weet ervan.')).toEqual(['Sems', 'Fleur']);
  expect(named('Lars doet mee')).toEqual(['Lars']);
  expect(named('De familie Linde en mevrouw Idrissi')).toEqual(['Linde', 'Idrissi']);
});

test('a family name that is also a word counts as a name only with its capital', () => {
  expect(named('Het is een groot probleem onder de linde.')).toEqual([]);
  expect(named('Het gezin Groot')).toEqual(['Groot']);
});

test('a question without a trace passes, and one with traces is refused with each of them', () => {
  expect(checkAnoniem('Een meisje van 14 piekert en slaapt slecht. Wat werkt?', namen)).toBeUndefined();
  expect(checkAnoniem('Sem (999900006) is boos.', namen)).toEqual({
    refused: 'consult/lijkt-herleidbaar',
    detail: {
      sporen: [
        { soort: 'bsn', gezien: '999900006' },
        { soort: 'naam', gezien: 'Sem' },
      ],
    },
  });
});

test('whatever stands around it, nine digits in a row are never let through', () => {
  const digits = fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 })
    .map((all) => all.join(''));
  const around = fc.string().map((text) => text.replaceAll(/[\d+@.-]/g, ' '));
  fc.assert(
    fc.property(around, digits, around, (before, bsn, after) => {
      expect(checkAnoniem(`${before} ${bsn} ${after}`, namen)).toBeDefined();
    }),
    { seed: 27 },
  );
});

test('every name of a family is found again, wherever it stands between other words', () => {
  const name = fc.stringMatching(/^[A-Z][a-zéëï]{2,11}$/);
  fc.assert(
    fc.property(name, fc.lorem(), fc.lorem(), (voornaam, before, after) => {
      const tekst = `${before} ${voornaam.toLowerCase()}, ${after}`;
      const known = { voornamen: [voornaam], achternamen: [] };
      expect(findSporen(tekst, known).map(({ soort }) => soort)).toContain('naam');
      expect(spellingsIn(tekst)).toContain(voornaam.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
    }),
    { seed: 27 },
  );
});
