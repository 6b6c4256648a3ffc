import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBericht, writeBericht } from '#berichten/index.ts';
import { addDays } from '#berichten/rekenen/kalender.ts';
import { isRefusal } from '#platform/refusal.ts';
import type { Levering, LeveringPeriode } from '../../schema/levering.ts';
import { leveringKey, nummerKey } from '../known.ts';
import type { KnownLevering } from '../round/judge-start.ts';
import { planStarts, planStops } from '../round/plan-leveringen.ts';
import type { Planning } from '../round/planning.ts';
import { noWrites } from '../round/writes.ts';
import { correctLevering } from './correct-levering.ts';
import { leveringBericht, type Melding } from './levering-bericht.ts';
import { aLevering, aToldOrder } from './testing.ts';

const today = '2026-08-20';
const correct = (told: Levering, levering: LeveringPeriode | null) =>
  correctLevering(aToldOrder({ leveringen: [told] }), { begindatum: told.begindatum, levering }, today);

describe('a correction', () => {
  test('of a start that runs is one bericht, with the wrong and the right (IV008)', () => {
    expect(correct(aLevering(), { begindatum: '2026-03-05' })).toMatchObject([
      {
        soort: 'start',
        regels: [
          { begindatum: '2026-03-02', isTerug: true },
          { begindatum: '2026-03-05', isTerug: false },
        ],
      },
    ]);
  });

  test('takes back under the product that was told, and tells the product of the order (IV075)', () => {
    expect(correct(aLevering({ productcode: null }), { begindatum: '2026-03-05' })).toMatchObject([
      {
        regels: [
          { productcode: null, isTerug: true },
          { productcode: '45A01', isTerug: false },
        ],
      },
    ]);
  });

  test('of a final stop leaves the pause before it as it was told', () => {
    const told = aLevering({ einddatum: '2026-04-20', reden: '31', pauzeOp: '2026-04-01' });
    expect(
      correct(told, { begindatum: told.begindatum, einddatum: '2026-04-21', reden: '31' }),
    ).toMatchObject([
      {
        soort: 'stop',
        regels: [
          { einddatum: '2026-04-20', reden: '31', isTerug: true },
          { einddatum: '2026-04-21', reden: '31', isTerug: false },
        ],
      },
    ]);
  });

  test('to nothing takes the stops back before the start (TR071)', () => {
    const told = aLevering({ einddatum: '2026-04-20', reden: '31', pauzeOp: '2026-04-01' });
    expect(correct(told, null)).toMatchObject([
      { soort: 'stop', regels: [{ reden: '20' }, { reden: '31' }] },
      { soort: 'start', regels: [{ isTerug: true }] },
    ]);
  });

  test('of what is right already is refused', () => {
    expect(correct(aLevering(), { begindatum: '2026-03-02' })).toMatchObject({
      refused: 'levering/ongewijzigd',
    });
  });
});

const parties = { gemeente: '0014', aanbiederId: 'a', gezinId: 'g', persoonId: 'p' };
const client = { voornaam: 'Eva', voorvoegsel: null, achternaam: 'Voorbeeld', geboortedatum: null };
const over = {
  gemeente: '0014',
  agb: '98000001',
  identificatie: 'B1',
  dagtekening: today,
  client: { ...client, bsn: '999900006', geslacht: null },
  bsn: '999900006',
  toewijzingnummer: 1,
  ingangsdatum: '2026-03-02',
};

const keptOf = (one: Levering): KnownLevering => ({
  id: 'levering',
  hulplijnId: 'lijn',
  toewijzingId: 't',
  begindatum: one.begindatum,
  einddatum: one.einddatum,
  redenBeeindiging: one.reden,
  pauzeOp: one.pauzeOp,
  productcategorie: one.productcategorie,
  productcode: one.productcode ?? '',
});

function planningOf(kept: readonly KnownLevering[]): Planning {
  const key = leveringKey({ ...parties, nummer: 1, categorie: '', code: '' });
  const order = aToldOrder();
  const toewijzing = {
    ...parties,
    ...order,
    id: 't',
    hulplijnId: 'lijn',
    toewijzingstijd: '09:00:00',
    volume: null,
    eenheid: null,
    frequentie: null,
    budget: null,
    isToegekend: false,
  };
  return {
    parties,
    named: { agb: over.agb, mark: '', dagtekening: '2026-11-20' },
    writes: noWrites(),
    rules: { today, newId: () => 'nieuw', hulpsoortOf: () => 'onbekend' },
    known: {
      ownGemeenten: new Set(['0014']),
      identities: new Set(),
      aanbieders: new Map(),
      personen: new Map(),
      toewijzingen: new Map([[nummerKey('0014', 1), toewijzing]]),
      leveringen: new Map([[key, kept]]),
      verzoeken: new Map(),
      asking: new Map(),
      categorieen: new Map(),
    },
  };
}

/** What the gemeente has after it took one bericht in; throws when it would refuse it. */
function taken(kept: readonly KnownLevering[], melding: Melding): KnownLevering[] {
  const bericht = leveringBericht(melding, over);
  const { bevindingen } = readBericht(writeBericht(bericht));
  const planning = planningOf(kept);
  const wrong = [
    ...bevindingen,
    ...(bericht.soort === 'JW305' ? planStarts(bericht, planning) : planStops(bericht, planning)),
  ];
  if (wrong.length > 0) throw new Error(JSON.stringify(wrong));
  const { takenBack, leveringen, ends } = planning.writes;
  const begun = leveringen.map(
    (one): KnownLevering => ({
      ...one,
      einddatum: null,
      redenBeeindiging: null,
      pauzeOp: null,
    }),
  );
  return [...kept.filter(({ id }) => !takenBack.includes(id)), ...begun].map((one) => {
    const end = ends.find(({ id }) => id === one.id);
    return end
      ? { ...one, einddatum: end.einddatum, redenBeeindiging: end.reden, pauzeOp: end.pauzeOp }
      : one;
  });
}

const redenen = ['20', '31', '34', '02'] as const;
const days = (from: number, to: number) => fc.integer({ min: from, max: to });
const wish = fc.record({
  begin: days(0, 30),
  length: fc.option(days(0, 60)),
  reden: fc.constantFrom(...redenen),
});
const begun = (begin: number) => addDays('2026-03-02', begin);
const rightOf = ({
  begin,
  length,
  reden,
}: {
  begin: number;
  length: number | null;
  reden: (typeof redenen)[number];
}) => ({
  begindatum: begun(begin),
  einddatum: length === null ? null : addDays(begun(begin), length),
  reden: length === null ? null : reden,
});
const toldArbitrary = fc.tuple(wish, fc.option(days(0, 60))).map(([made, pause]) => {
  const levering = aLevering(rightOf(made));
  const { begindatum, einddatum, reden } = levering;
  if (pause === null || einddatum === null || reden === '20') return levering;
  const pauzeOp = addDays(begindatum, pause);
  return pauzeOp <= einddatum ? { ...levering, pauzeOp } : levering;
});

test('whatever was told, after its correction the gemeente has what is right, and refused nothing', () => {
  let corrected = 0;
  fc.assert(
    fc.property(toldArbitrary, fc.option(wish), (told, made) => {
      const right = made && rightOf(made);
      const meldingen = correct(told, right);
      if (isRefusal(meldingen)) {
        expect(meldingen.refused).toBe('levering/ongewijzigd');
        return;
      }
      corrected += 1;
      const kept = meldingen.reduce<KnownLevering[]>(taken, [keptOf(told)]);
      const got = kept.map(({ begindatum, einddatum, redenBeeindiging: reden }) => ({
        begindatum,
        einddatum,
        reden,
      }));
      expect(got).toEqual(right ? [right] : []);
    }),
    { seed: 305, numRuns: 400 },
  );
  expect(corrected).toBeGreaterThan(300);
});
