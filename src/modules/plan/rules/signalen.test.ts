import { expect, test } from 'vitest';
import { allSignalenOf, limitsOf, nextStep, rankOf, signalenOf } from './signalen.ts';

const today = '2026-11-20';
const norm = { naam: 'Treeknorm', dagen: 98, soort: 'richtlijn' };
const calm = {
  wachtSinds: null,
  hulpvraagSinds: null,
  hulpvraagId: null,
  zonderPlanSinds: null,
  evaluatieOp: '2026-10-01',
  besprekenOp: null,
  lopend: 1,
  werk: null,
};

test('a family whose plan was looked at and whose help runs goes well', () => {
  expect(signalenOf(calm, limitsOf(today, norm))).toMatchObject([{ soort: 'loopt-goed' }]);
});

test('help that waits longer than the norm says so, and comes before all else', () => {
  const facts = { ...calm, wachtSinds: '2026-08-01', hulpvraagSinds: '2026-11-10' };
  const [first, second] = signalenOf(facts, limitsOf(today, norm));
  expect(first).toMatchObject({
    soort: 'hulplijn-wacht',
    dagen: 111,
    norm,
    isTeLang: true,
    isAanname: false,
    sinds: '2026-08-01',
    volgendeStap: 'vraag-start-na',
  });
  expect(second).toMatchObject({ soort: 'hulpvraag-wacht', dagen: 10 });
});

test('where the region knows no norm only the days are told', () => {
  expect(signalenOf({ ...calm, wachtSinds: '2020-01-01' }, limitsOf(today, null))).toMatchObject([
    { soort: 'hulplijn-wacht', norm: null, isTeLang: false },
  ]);
});

test('help that begins today or later does not wait yet', () => {
  expect(signalenOf({ ...calm, wachtSinds: today }, limitsOf(today, norm))).toMatchObject([
    { soort: 'loopt-goed' },
  ]);
});

test('a plan is missed after six weeks, and that term is shown as an assumption', () => {
  const without = (zonderPlanSinds: string) =>
    signalenOf({ ...calm, evaluatieOp: null, zonderPlanSinds }, limitsOf(today, norm));
  expect(without('2026-10-09')).toEqual([]);
  expect(without('2026-10-08')).toMatchObject([{ soort: 'plan-ontbreekt', dagen: 43, isAanname: true }]);
});

test('a plan that was not looked at for half a year asks for a review', () => {
  const signalen = signalenOf({ ...calm, evaluatieOp: '2026-05-01' }, limitsOf(today, norm));
  expect(signalen).toMatchObject([{ soort: 'evaluatie-nodig', isAanname: true }]);
  expect(nextStep(signalen)).toBe('bekijk-plan');
});

test('waiting within the norm comes after what can be done today', () => {
  expect(rankOf({ soort: 'hulplijn-wacht', isTeLang: false })).toBeGreaterThan(
    rankOf({ soort: 'evaluatie-nodig', isTeLang: true }),
  );
});

test('a family of which nothing is known needs nothing', () => {
  const nothing = { ...calm, evaluatieOp: null, lopend: 0 };
  expect(signalenOf(nothing, limitsOf(today, norm))).toEqual([]);
  expect(nextStep([])).toBe('geen');
});

test('a day that was agreed to look again and passed asks for someone, and is no assumption', () => {
  const missed = { ...calm, besprekenOp: '2026-11-19' };
  expect(signalenOf(missed, limitsOf(today, norm))).toMatchObject([
    { soort: 'evaluatie-nodig', dagen: 50, isAanname: false },
  ]);
  expect(signalenOf({ ...calm, besprekenOp: today }, limitsOf(today, norm))).toMatchObject([
    { soort: 'loopt-goed' },
  ]);
});

test('an answer hides a signal as long as its facts are the same', () => {
  const waiting = { ...calm, wachtSinds: '2026-09-01' };
  const limits = limitsOf(today, norm);
  const [signal] = allSignalenOf(waiting, limits);
  const answered = {
    ...waiting,
    werk: { antwoorden: [{ soort: 'hulplijn-wacht', kenmerk: signal?.kenmerk ?? '' }] },
  };
  expect(signalenOf(answered, limits)).toEqual([]);
  expect(signalenOf({ ...answered, wachtSinds: '2026-09-02' }, limits)).toMatchObject([
    { soort: 'hulplijn-wacht' },
  ]);
  // The same day, and by now longer than the norm.
  expect(signalenOf(answered, limitsOf('2026-12-20', norm))).toMatchObject([{ isTeLang: true }]);
  expect(allSignalenOf(answered, limits)).toHaveLength(1);
});

test('what asks for nobody is not said of a family whose signals were all answered', () => {
  const limits = limitsOf(today, norm);
  const facts = { ...calm, evaluatieOp: '2026-01-01' };
  const [signal] = allSignalenOf(facts, limits);
  const werk = { antwoorden: [{ soort: 'evaluatie-nodig', kenmerk: signal?.kenmerk ?? '' }] };
  expect(signalenOf({ ...facts, werk }, limits)).toEqual([]);
});
