import { expect, test } from 'vitest';
import { PersoonId } from '../../schema/gezin.ts';
import { Inschrijving, Verblijf } from '../../schema/inschrijving.ts';
import { completeBepaling } from './complete-bepaling.ts';
import { decideWoonplaats } from './decide-woonplaats.ts';
import { gatherVraag, isSecret, type Known } from './known-facts.ts';
import { listMissing } from './missing-facts.ts';
import { almere, elsewhere, groningen, vraag } from './testing.ts';

const persoon = (nr: number) => PersoonId.parse(`00000000-0000-4000-8000-00000000000${nr}`);
const [kind, moeder, oma] = [persoon(1), persoon(2), persoon(3)];
const born = '2016-04-01';
const row = (persoonId: PersoonId, gemeente: string, van: string, more: object = {}) =>
  Inschrijving.parse({
    id: `00000000-0000-4000-9000-${String(van.replaceAll('-', '')).padStart(12, '0')}`,
    persoonId,
    gemeente,
    soort: 'woonadres',
    hasAantekening: false,
    isBuitenland: false,
    van,
    tot: null,
    adres: null,
    isGeheim: false,
    isOnjuist: false,
    bron: 'invoer',
    versie: 1,
    ...more,
  });
const lid = (id: PersoonId, soort: 'jeugdige' | 'ouder', relatie: string | null) => ({
  id,
  soort,
  relatie,
  geboortedatum: born,
});
const known = (more: Partial<Known> = {}): Known => ({
  leden: [lid(kind, 'jeugdige', null), lid(moeder, 'ouder', 'Moeder')],
  inschrijvingen: [row(kind, groningen, born)],
  verblijven: [],
  earlier: [],
  ...more,
});
const asked = { persoonId: kind, geboortedatum: born, hulpvraagdatum: '2026-11-20' };
const gather = (more: Partial<Known> = {}, typed: object = {}) => {
  const { vraag: made } = gatherVraag(known(more), { ...asked, ...typed });
  if (!made) throw new Error('the question is whole');
  return made;
};

test('the question holds the own registrations that count, and nobody else’s', () => {
  const inschrijvingen = [
    row(kind, groningen, born),
    row(kind, elsewhere, '2020-01-01', { isOnjuist: true }),
    row(oma, almere, '2019-01-01'),
  ];
  expect(gather({ inschrijvingen }).brp).toEqual([
    {
      gemeente: groningen,
      van: born,
      tot: null,
      adres: 'woonadres',
      aantekening226: false,
      buitenland: false,
    },
  ]);
});

test('where the moeder was at the birth follows from her own registration', () => {
  const inschrijvingen = [row(moeder, almere, '2010-01-01', { tot: '2018-01-01', soort: 'briefadres' })];
  expect(gather({ inschrijvingen }).moederBijGeboorte).toEqual({ gemeente: almere });
  expect(gather({ inschrijvingen: [row(moeder, almere, '2016-04-02')] }).moederBijGeboorte).toBeNull();
});

test('of two mothers nobody is taken to be the one that the law means', () => {
  const leden = [...known().leden, lid(oma, 'ouder', 'moeder')];
  expect(gather({ leden, inschrijvingen: [row(moeder, almere, '2010-01-01')] }).moederBijGeboorte).toBeNull();
});

test('what was told before is not asked again, and the actual stay holds for its own hulpvraag only', () => {
  const earlier = [
    vraag({ moederBijGeboorte: { gemeente: almere }, feitelijkVerblijf: { gemeente: elsewhere } }),
  ];
  expect(gather({ earlier })).toMatchObject({
    moederBijGeboorte: { gemeente: almere },
    feitelijkVerblijf: { gemeente: elsewhere },
  });
  expect(gather({ earlier }, { hulpvraagdatum: '2026-11-21' })).toMatchObject({
    moederBijGeboorte: { gemeente: almere },
    feitelijkVerblijf: null,
  });
  expect(gather({ earlier }, { moederBijGeboorte: groningen }).moederBijGeboorte).toEqual({
    gemeente: groningen,
  });
});

test('registrations in two gemeenten at once are faults, not a question', () => {
  const both = [row(kind, groningen, born), row(kind, elsewhere, '2020-01-01')];
  expect(gatherVraag(known({ inschrijvingen: both }), asked).faults).toMatchObject([{ pad: '$.brp[1]' }]);
});

test('a secret address of another, or one that never was, makes nothing secret', () => {
  const inschrijvingen = [
    row(moeder, almere, born, { isGeheim: true }),
    row(kind, almere, born, { isGeheim: true, isOnjuist: true }),
  ];
  expect(isSecret(known({ inschrijvingen }), kind)).toBe(false);
  expect(isSecret(known({ inschrijvingen: [row(kind, almere, born, { isGeheim: true })] }), kind)).toBe(true);
});

test('only what can help is asked', () => {
  const brief = [{ gemeente: groningen, van: born, adres: 'briefadres' }];
  expect(listMissing(vraag({ brp: brief }), null)).toEqual(['moeder', 'feitelijk']);
  expect(listMissing(vraag({ brp: [{ van: born, buitenland: true }] }), null)).toEqual(['feitelijk']);
  expect(listMissing(vraag({ brp: brief }), almere)).toEqual([]);
  const both = [...brief, { gemeente: groningen, van: born, adres: 'woonadres' }];
  expect(listMissing(vraag({ brp: both }), null)).toEqual([]);
});

test('a finding is outdated once what is known leads elsewhere, and only the newest says so', () => {
  const feiten = gather();
  const made = { ...decideWoonplaats(feiten), feiten, persoonId: kind, besluiten: [] };
  const look = (more: Partial<Known>, isNieuwste = true) =>
    completeBepaling(made, { known: known(more), isNieuwste, day: '2026-11-20' }).isAchterhaald;
  expect(look({})).toBe(false);
  expect(look({ inschrijvingen: [row(kind, elsewhere, born)] })).toBe(true);
  expect(look({ inschrijvingen: [row(kind, elsewhere, born)] }, false)).toBe(false);
  expect(look({ inschrijvingen: [row(kind, groningen, born), row(kind, elsewhere, '2026-11-21')] })).toBe(
    true,
  );
});

test('a move after the hulpvraag is told with its day, but not while the jeugdige stays elsewhere', () => {
  const feiten = gather();
  const made = { ...decideWoonplaats(feiten), feiten, persoonId: kind, besluiten: [] };
  const inschrijvingen = [
    row(kind, groningen, born, { tot: '2026-12-01' }),
    row(kind, elsewhere, '2026-12-01'),
  ];
  const look = (day: string, more: Partial<Known> = {}) =>
    completeBepaling(made, { known: known({ inschrijvingen, ...more }), isNieuwste: true, day }).verhuizing;
  expect(look('2026-11-30')).toBeNull();
  expect(look('2026-12-01')).toEqual({ gemeente: elsewhere, sinds: '2026-12-01' });
  const verblijf = {
    id: inschrijvingen[0]?.id,
    persoonId: kind,
    soort: 'pleegouder',
    van: '2026-11-25',
    tot: null,
  };
  const verblijven = [Verblijf.parse({ ...verblijf, isOnjuist: false, versie: 1 })];
  expect(look('2026-12-01', { verblijven })).toBeNull();
});

test('the year of art. 2.7a ends on its own day, and a besluit for another gemeente leaves it out', () => {
  const inschrijvingen = [
    row(kind, elsewhere, born, { tot: '2026-02-01' }),
    row(kind, groningen, '2026-02-01'),
  ];
  const feiten = gather({ inschrijvingen });
  const made = { ...decideWoonplaats(feiten), feiten, persoonId: kind, besluiten: [] };
  const on = (day: string, besluiten: { gemeente: string }[] = []) =>
    completeBepaling(
      {
        ...made,
        besluiten: besluiten.map((one) => ({ ...one, reden: '', beslotenDoor: '', beslotenOp: '' })),
      },
      { known: known({ inschrijvingen }), isNieuwste: true, day },
    ).voortzetting;
  expect(on('2027-01-31')).toEqual({ sinds: '2026-02-01', tot: '2027-02-01', isVoorbij: false });
  expect(on('2027-02-01')?.isVoorbij).toBe(true);
  expect(on('2026-12-01', [{ gemeente: elsewhere }])).toBeNull();
});
