import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Analyse,
  type DeelnemerMetVerhaal,
  GegevenOordeel,
  GegevenStandpunt,
} from '../schema/analyse.ts';
import { eigenModel } from './denkmodel.ts';
import {
  checkBegin,
  checkVaststelling,
  eensgezindheidOf,
  faseOf,
  ontbreektOf,
  openOordelen,
  standpuntOf,
} from './stand.ts';

const uuid = (nr: number) => `00000000-0000-7000-8000-${String(nr).padStart(12, '0')}`;
type Party = Pick<DeelnemerMetVerhaal, 'id' | 'nietGevraagd' | 'gedeeldOp' | 'isGast'>;
const party = (nr: number, more: Partial<Party> = {}): Party => ({
  id: uuid(nr) as Party['id'],
  nietGevraagd: null,
  gedeeldOp: '2026-11-01T10:00:00.000Z',
  isGast: false,
  ...more,
});
const standpunt = (nr: number, overVersie = 1, what = 'staat-erachter') =>
  GegevenStandpunt.parse({
    deelnemerId: uuid(nr),
    standpunt: what,
    toelichting: what === 'staat-erachter' ? null : 'Ik zie het anders.',
    overVersie,
    gegevenDoor: 'Anna',
    gegevenOp: '2026-11-02T10:00:00.000Z',
  });
const hypothese = uuid(90) as GegevenOordeel['hypotheseId'];
const oordeel = (nr: number, what: string, isOudeTekst = false) =>
  GegevenOordeel.parse({
    hypotheseId: hypothese,
    deelnemerId: uuid(nr),
    oordeel: what,
    toelichting: null,
    gegevenDoor: 'Anna',
    gegevenOp: '2026-11-02T10:00:00.000Z',
    isOudeTekst,
  });

test('a guest is waited for until its part is there, and is asked for no answer about what it cannot read', () => {
  const parties = [party(1), party(2, { isGast: true })];
  expect(ontbreektOf(parties, [standpunt(1)], 1)).toEqual([]);
  expect(ontbreektOf([party(3, { isGast: true, gedeeldOp: null })], [], 1)).toEqual([
    { deelnemerId: uuid(3), wat: 'verhaal' },
  ]);
  const [one] = [{ id: hypothese }];
  expect(openOordelen({ hypothesen: [one], oordelen: [oordeel(1, 'eens')], deelnemers: parties })).toEqual(
    [],
  );
  expect(eensgezindheidOf(hypothese, parties, [oordeel(1, 'eens')])).toBe('eens');
});

test('an analysis waits for each part and each answer, and not for who could not be asked', () => {
  const parties = [
    party(1),
    party(2, { gedeeldOp: null }),
    party(3, { nietGevraagd: 'Woont in het buitenland' }),
  ];
  expect(ontbreektOf(parties, [standpunt(1)], 1)).toEqual([
    { deelnemerId: uuid(2), wat: 'verhaal' },
    { deelnemerId: uuid(2), wat: 'standpunt' },
  ]);
});

test('who sees it differently has answered', () => {
  expect(ontbreektOf([party(1)], [standpunt(1, 1, 'ziet-het-anders')], 1)).toEqual([]);
});

test('an answer counts for the words that were read, and the newest one counts', () => {
  const said = [standpunt(1, 1), standpunt(1, 2, 'ziet-het-anders'), standpunt(1, 2)];
  expect(standpuntOf(uuid(1), said, 2)).toMatchObject({ standpunt: 'staat-erachter' });
  expect(standpuntOf(uuid(1), said, 3)).toBeUndefined();
});

test('nothing is established without a conclusion or while someone is silent', () => {
  expect(checkVaststelling({ conclusie: '' }, [])).toMatchObject({ refused: 'analyse/zonder-conclusie' });
  const missing = ontbreektOf([party(1, { gedeeldOp: null })], [], 1);
  expect(checkVaststelling({ conclusie: 'Zo is het' }, missing)).toMatchObject({
    refused: 'analyse/nog-niet-iedereen',
    detail: { aantal: 1 },
  });
  expect(checkVaststelling({ conclusie: 'Zo is het' }, [])).toBeUndefined();
});

test('a next round begins after the last one, and gives time', () => {
  const last = { vastgesteldOp: null } as Analyse;
  const days = { today: '2026-11-20', until: '2026-12-11' };
  expect(checkBegin(last, days)).toMatchObject({ refused: 'analyse/reeds-open' });
  expect(checkBegin({ ...last, vastgesteldOp: '2026-11-01' }, days)).toBeUndefined();
  expect(checkBegin(undefined, { ...days, until: '2026-11-19' })).toMatchObject({
    refused: 'analyse/einde-voor-begin',
  });
});

test('the phases of the model follow each other by facts', () => {
  const deelnemers = [party(1)];
  const hypothesen = [{ id: hypothese }];
  const phase = (more: object) =>
    faseOf(eigenModel, {
      conclusie: '',
      hypothesen: [],
      oordelen: [],
      deelnemers,
      ontbreekt: ontbreektOf(deelnemers, [], 1),
      ...more,
    });
  expect(phase({ ontbreekt: [{ deelnemerId: uuid(1), wat: 'verhaal' }] })).toBe('vertellen');
  expect(phase({})).toBe('begrijpen');
  expect(phase({ hypothesen })).toBe('begrijpen');
  const oordelen = [oordeel(1, 'oneens')];
  expect(phase({ hypothesen, oordelen })).toBe('kiezen');
  expect(phase({ hypothesen, oordelen, conclusie: 'Zo' })).toBe('achter-staan');
  expect(phase({ hypothesen, oordelen, conclusie: 'Zo', ontbreekt: [] })).toBeNull();
});

test('agreement is only said where everyone agrees, and difference as soon as two differ', () => {
  const parties = [party(1), party(2)];
  const said = (...oordelen: GegevenOordeel[]) => eensgezindheidOf(hypothese, parties, oordelen);
  expect(said()).toBe('open');
  expect(said(oordeel(1, 'eens'))).toBe('open');
  expect(said(oordeel(1, 'eens'), oordeel(2, 'weet-niet'))).toBe('open');
  expect(said(oordeel(1, 'eens'), oordeel(2, 'eens', true))).toBe('open');
  expect(said(oordeel(1, 'eens'), oordeel(2, 'eens'))).toBe('eens');
  expect(said(oordeel(1, 'eens'), oordeel(2, 'oneens'))).toBe('verschil');
});

test('dissent is never counted as agreement, whoever else answered', () => {
  const answers = fc.array(
    fc.record({ nr: fc.constantFrom(1, 2, 3), what: fc.constantFrom('eens', 'oneens', 'weet-niet') }),
    {
      maxLength: 3,
    },
  );
  fc.assert(
    fc.property(answers, fc.option(fc.constantFrom(1, 2, 3)), (given, silent) => {
      const parties = [1, 2, 3].map((nr) =>
        party(nr, nr === silent ? { nietGevraagd: 'Niet gevonden' } : {}),
      );
      const newest = new Map(given.map(({ nr, what }) => [nr, oordeel(nr, what)]));
      const answer = eensgezindheidOf(hypothese, parties, [...newest.values()]);
      const asked = [...newest].filter(([nr]) => nr !== silent).map(([, { oordeel: what }]) => what);
      expect(answer === 'eens').toBe(
        asked.length === (silent ? 2 : 3) && asked.every((one) => one === 'eens'),
      );
      expect(answer === 'verschil').toBe(asked.includes('eens') && asked.includes('oneens'));
      expect(
        openOordelen({
          hypothesen: [{ id: hypothese }],
          oordelen: [...newest.values()],
          deelnemers: parties,
        }),
      ).toHaveLength((silent ? 2 : 3) - asked.length);
    }),
    { seed: 28, numRuns: 300 },
  );
});
