import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Onderwijspilot } from '#modules/regio/index.ts';
import { readRegion } from '#tests/regio-klein/read-region.ts';
import { judgePilot, type Leerling } from './pilot.ts';

const today = '2026-11-20';
const text = readRegion('regio/groningen')['onderwijspilots.json'] ?? '[]';
const pilots = Onderwijspilot.array().parse(JSON.parse(text));
const find = (gemeente: string) => {
  const pilot = pilots.find((one) => one.gemeente === gemeente);
  if (!pilot) throw new Error(`no pilot in ${gemeente}`);
  return { ...pilot, van: '2026-08-01' };
};
const [city, midden] = [find('0014'), find('1952')];
const noGroup = {
  hulpvraag: false,
  'extra-ondersteuning': false,
  'dreigt-uit-te-vallen': false,
  uitgevallen: false,
};
const pupil: Leerling = {
  geboortedatum: '2012-05-05',
  schoolsoort: 'vo',
  gemeenteSchool: '0014',
  groepen: { ...noGroup, 'extra-ondersteuning': true },
  vrijstellingen: [],
};

test('in the city a pupil with extra support takes part, and one with a help question only does not', () => {
  expect(judgePilot(city, pupil, today).deelname).toBe('ja');
  expect(judgePilot(city, { ...pupil, groepen: { ...noGroup, hulpvraag: true } }, today)).toMatchObject({
    deelname: 'nee',
    redenen: expect.arrayContaining([{ soort: 'doelgroep', voldoet: false }]),
  });
});

test('in Midden-Groningen every pupil with a help question takes part', () => {
  const other = { ...pupil, gemeenteSchool: '1952', groepen: { ...noGroup, hulpvraag: true } };
  expect(judgePilot(midden, other, today).deelname).toBe('ja');
});

test('a pupil takes part from the twelfth birthday until the eighteenth', () => {
  const born = (geboortedatum: string) => judgePilot(city, { ...pupil, geboortedatum }, today).deelname;
  expect([born('2014-11-20'), born('2014-11-21'), born('2008-11-21'), born('2008-11-20')]).toEqual([
    'ja',
    'nee',
    'ja',
    'nee',
  ]);
});

test('an exemption of more than a year keeps a pupil out, one of a year does not', () => {
  const withOne = (tot: string | null) =>
    judgePilot(city, { ...pupil, vrijstellingen: [{ van: '2026-02-01', tot }] }, today).deelname;
  expect([withOne('2027-01-31'), withOne('2027-02-01'), withOne(null)]).toEqual(['ja', 'nee', 'nee']);
});

test('an exemption that is over keeps nobody out', () => {
  const past = { van: '2023-01-01', tot: '2025-12-31' };
  expect(judgePilot(city, { ...pupil, vrijstellingen: [past] }, today).deelname).toBe('ja');
});

test('where the pupil lives is not asked: the gemeente of the school decides', () => {
  expect(judgePilot(city, { ...pupil, gemeenteSchool: '1952' }, today).deelname).toBe('nee');
});

test('a pilot whose first day nobody published leaves the answer open', () => {
  expect(judgePilot({ ...city, van: null }, pupil, today).deelname).toBe('onbekend');
});

test('what is unknown never makes a no into a yes or a yes into a no', () => {
  const fact = fc.constantFrom(true, false, null);
  const anyone = fc.record({
    geboortedatum: fc.constantFrom('2012-05-05', '2020-01-01', null),
    schoolsoort: fc.constantFrom('vo', 'po', null),
    gemeenteSchool: fc.constantFrom('0014', '0037', null),
    groepen: fc.record({
      hulpvraag: fact,
      'extra-ondersteuning': fact,
      'dreigt-uit-te-vallen': fact,
      uitgevallen: fact,
    }),
    vrijstellingen: fc.constantFrom([], [{ van: '2026-01-01', tot: null }]),
  });
  fc.assert(
    fc.property(anyone, (one) => {
      const { deelname, redenen } = judgePilot(city, one as Leerling, today);
      const found = redenen.map(({ voldoet }) => voldoet);
      expect(deelname === 'ja').toBe(found.every((voldoet) => voldoet === true));
      expect(deelname === 'nee').toBe(found.includes(false));
    }),
    { seed: 32 },
  );
});
