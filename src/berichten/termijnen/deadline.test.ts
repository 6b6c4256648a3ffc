import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dateOf } from '../rekenen/kalender.ts';
import { findDeadline } from './deadline.ts';
import { type Termijn, termijnen } from './termijnen.ts';

const seed = 301;

test.each<[keyof typeof termijnen, string, string | undefined]>([
  ['retour', '2026-11-20', '2026-11-25'],
  ['retour', '2026-12-24', '2026-12-30'],
  ['verzoek', '2026-04-01', '2026-04-10'],
  ['verzoekGi', '2026-04-01', '2026-04-10'],
  ['verzoekGiUiterlijk', '2026-05-31', '2027-02-28'],
  ['verzoekGiContact', '2027-02-28', '2027-01-17'],
  ['antwoordOpVerzoek', '2026-11-16', '2026-11-23'],
  ['antwoordNaOnderzoek', '2026-11-16', '2027-01-11'],
  ['afwijzingWoonplaats', '2026-11-16', '2026-11-30'],
  ['onderzoekGi', '2026-11-16', '2026-11-30'],
  ['wijziging', '2026-11-16', undefined],
  ['wijzigingBellen', '2027-01-11', '2026-11-16'],
  ['antwoordOpWijziging', '2026-11-16', '2026-11-23'],
  ['wijzigingNaOnderzoek', '2026-11-16', '2027-01-11'],
  ['verlengingTaakgericht', '2026-12-31', '2026-10-31'],
  ['bevestigingZonderBsn', '2026-11-16', '2026-11-23'],
  ['start', '2026-05-13', '2026-05-22'],
  ['startAchteraf', '2026-11-16', '2026-11-23'],
  ['startGi', '2026-11-16', '2026-11-23'],
  ['startGiAchteraf', '2026-11-16', '2026-11-23'],
  ['stop', '2026-11-16', '2026-11-23'],
  ['stopNaTijdelijk', '2026-11-16', '2026-11-23'],
  ['nietGestart', '2026-11-16', undefined],
  ['declaratie', '2026-01-31', '2026-02-28'],
  ['declaratie', '2026-12-01', '2027-01-31'],
  ['declaratieantwoord', '2026-11-16', '2026-11-30'],
  ['betaling', '2026-11-16', '2026-12-16'],
  ['correctieAfgekeurd', '2026-10-31', '2026-11-30'],
  ['correctieGoedgekeurd', '2026-12-31', '2027-02-28'],
])('%s from %s is in time until %s', (naam, vanaf, expected) => {
  expect(findDeadline(termijnen[naam], vanaf)).toBe(expected);
});

test('every deadline says who does what, from when and by which source', () => {
  const rows: Termijn[] = Object.values(termijnen);
  expect(rows).toHaveLength(27);
  for (const { wat, vanaf, bron, berichten } of rows) {
    expect(wat).toMatch(/^[A-Z].*\.$/);
    expect(vanaf).toMatch(/^(de|een) \S/);
    expect(bron).toMatch(/^(OP\d{3}|SAP )/);
    for (const bericht of berichten) expect(bericht).toMatch(/^JW3\d\d$/);
  }
});

test('every message of the chain has a deadline', () => {
  const named = new Set(Object.values<Termijn>(termijnen).flatMap(({ berichten }) => berichten));
  const [heen, retour] = [
    ['JW301', 'JW305', 'JW307', 'JW315', 'JW317', 'JW319', 'JW323', 'JW325'],
    ['JW302', 'JW306', 'JW308', 'JW316', 'JW318', 'JW320'],
  ];
  expect([...named].sort()).toEqual([...heen, ...retour].sort());
});

test('who starts a day later is never due earlier', () => {
  const day = fc.integer({ min: 18_000, max: 25_000 }).map(dateOf);
  fc.assert(
    fc.property(day, fc.constantFrom(...Object.values<Termijn>(termijnen)), (vanaf, termijn) => {
      const due = findDeadline(termijn, vanaf);
      const later = findDeadline(termijn, addDays(vanaf, 1));
      expect(due === undefined).toBe(termijn.lengte.eenheid === 'onbepaald');
      expect((later ?? '') >= (due ?? '')).toBe(true);
    }),
    { seed, numRuns: 500 },
  );
});
