import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answerBericht,
  answerDeclaratie,
  type Jw305,
  type Jw323,
  readBericht,
  writeBericht,
} from '#berichten/index.ts';
import { type Fault, openPartner, type Sent } from './index.ts';
import { aGame, countBy, isRight, playBoth, read } from './testing.ts';

const soorten = [
  ...['JW301', 'JW302', 'JW305', 'JW306', 'JW307', 'JW308', 'JW315'],
  ...['JW316', 'JW317', 'JW318', 'JW319', 'JW320', 'JW323', 'JW325'],
];
const kinds = ['schema', 'encoding', 'truncated', 'rule', 'chain', 'duplicate', 'stray'];

/** What level 1 and 2 have to find first; nothing in what is right, or wrong only beside what came before. */
function foreseen({ expected }: Sent): Omit<Fault, 'niveau'> | undefined {
  if (expected.outcome !== 'refused' || expected.fault.niveau > 2) return undefined;
  const { regel, code } = expected.fault;
  return { regel, code };
}

function found({ bytes }: Sent): Omit<Fault, 'niveau'> | undefined {
  const [first] = readBericht(bytes).bevindingen;
  return first && { regel: first.regel, code: first.code };
}

describe('what a partner sends', () => {
  const { sent } = playBoth({ clienten: 120, tot: '2026-09-30', foutkans: 0.4 });

  test.each(['aanbieder', 'gemeente'] as const)('%s: is right, or wrong in the way it says', (rol) => {
    const told = sent[rol].map((one) => [one.name, found(one)]);
    expect(told).toEqual(sent[rol].map((one) => [one.name, foreseen(one)]));
  });

  test('has every kind of bericht and every kind of mistake', () => {
    const all = [...sent.aanbieder, ...sent.gemeente];
    expect(Object.keys(countBy(all, ({ soort }) => soort)).toSorted()).toEqual(soorten);
    const made = new Set(all.flatMap(({ expected }) => ('mistake' in expected ? expected.mistake : [])));
    expect([...made].toSorted()).toEqual(kinds.toSorted());
  });

  test('names its files in the order of sending', () => {
    const names = sent.aanbieder.map(({ name }) => name);
    expect(names.toSorted()).toEqual(names);
  });

  test('gives every bericht that is not the same again a number of its own', () => {
    const fresh = sent.aanbieder.filter((one) => isRight(one) && !/JW3(02|20)/.test(one.soort)).map(read);
    const keys = fresh.map(({ soort, Header }) => `${soort} ${Header.BerichtIdentificatie.Identificatie}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('two partners', () => {
  test('play four months with two hundred clients, and neither hears anything that it did not expect', () => {
    const { aanbieder, gemeente } = playBoth({ clienten: 200, foutkans: 0 });
    for (const { report } of [{ report: aanbieder.report() }, { report: gemeente.report() }]) {
      expect(report).toMatchObject({
        differences: [],
        refused: {},
        overdue: 0,
        expectedRefused: 0,
        days: 120,
      });
      expect(report.answeredAsExpected).toBeGreaterThan(150);
    }
  });

  test('refuse exactly the mistakes of the other one, by the rule that was foreseen', () => {
    const { aanbieder, gemeente, sent } = playBoth({ clienten: 200, tot: '2026-12-31', foutkans: 0.3 });
    for (const [report, from] of [
      [aanbieder.report(), sent.gemeente],
      [gemeente.report(), sent.aanbieder],
    ] as const) {
      expect(report.differences).toEqual([]);
      expect(without(report.refused)).toEqual(without(countBy(from.flatMap(rulesOf), (regel) => regel)));
    }
  });

  test('find no difference with any seed and any rate of mistakes', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 1_000_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (seed, foutkans) => {
          const { aanbieder, gemeente } = playBoth({ seed, foutkans, clienten: 25, tot: '2026-10-31' });
          expect([aanbieder.report().differences, gemeente.report().differences]).toEqual([[], []]);
        },
      ),
      { numRuns: 12, seed: 20260101 },
    );
  });

  test('are late now and then, and never when nothing may be late', () => {
    const often = playBoth({ lateChance: 0.5 });
    expect(often.aanbieder.report().late).toBeGreaterThan(20);
    const never = playBoth({ lateChance: 0 });
    expect([never.aanbieder.report().late, never.gemeente.report().late]).toEqual([0, 0]);
  });

  test('with one seed send the same bytes each time, with another seed others', () => {
    const bytesOf = (seed: number) =>
      playBoth({ seed, clienten: 20 }).sent.aanbieder.map(({ bytes }) => bytes);
    expect(bytesOf(3)).toEqual(bytesOf(3));
    expect(bytesOf(3)).not.toEqual(bytesOf(4));
  });

  /** Rules that only come along with the one that was broken. */
  function without({ TR349: _349, TR374: _374, ...rest }: Readonly<Record<string, number>>) {
    return rest;
  }

  function rulesOf({ soort, expected }: Sent): string[] {
    if (expected.outcome === 'again') return ['TR056'];
    if (expected.outcome === 'refused') return [expected.fault.regel];
    const lines = Object.values(expected.lines ?? {}).map(({ regel }) => regel);
    return soort === 'JW323' ? [...new Set(lines)] : [];
  }
});

describe('a year of help', () => {
  const { sent } = playBoth({ clienten: 300, tot: '2026-12-31', foutkans: 0 });
  const said = [...sent.aanbieder, ...sent.gemeente].map(read);

  test('has starts that are taken back, pauses, and help that goes on after one', () => {
    const starts = said.flatMap((one) =>
      one.soort === 'JW305' ? one.Client.StartProducten.StartProduct : [],
    );
    expect(countBy(starts, ({ StatusAanlevering }) => StatusAanlevering)).toMatchObject({ '3': atLeast(10) });
    const stops = said.flatMap((one) => (one.soort === 'JW307' ? one.Client.StopProducten.StopProduct : []));
    const paused = stops.filter((one) => one.RedenBeeindiging === '20').map((one) => one.ToewijzingNummer);
    const begun = countBy(
      starts.filter((one) => one.StatusAanlevering === '1'),
      (one) => String(one.ToewijzingNummer),
    );
    expect(paused.filter((nummer) => (begun[String(nummer)] ?? 0) > 1).length).toBeGreaterThan(10);
    expect(countBy(stops, ({ StatusAanlevering }) => StatusAanlevering)).toMatchObject({ '3': atLeast(5) });
  });

  test('has verzoeken that are granted, refused, looked into and sent elsewhere', () => {
    const answers = said.flatMap((one) => (one.soort === 'JW319' ? one.Antwoord : []));
    const told = countBy(answers, (one) => `${one.VerzoekAntwoord} ${one.RedenAfwijzingVerzoek ?? ''}`);
    expect(told).toMatchObject({ '2 ': atLeast(10), '1 7': atLeast(10), '1 8': atLeast(5) });
    const products = said.flatMap((one) =>
      one.soort === 'JW301' ? one.Client.ToegewezenProducten.ToegewezenProduct : [],
    );
    const reasons = countBy(products, ({ RedenWijziging }) => RedenWijziging ?? 'new');
    expect(reasons).toMatchObject({ new: atLeast(100), '12': atLeast(10), '13': atLeast(5) });
  });

  test('has declaraties of every unit, and lines that are credited and declared anew', () => {
    const lines = said.flatMap((one) =>
      one.soort === 'JW323'
        ? one.Declaratie.Clienten.Client.flatMap(({ Prestaties }) => Prestaties.Prestatie)
        : [],
    );
    const units = countBy(lines, ({ Eenheid }) => Eenheid);
    expect(Object.keys(units).toSorted()).toEqual(['01', '14', '16', '82', '83', '84']);
    const credits = lines.filter(({ IngediendBedrag }) => IngediendBedrag.DebetCredit === 'C');
    const known = new Set(lines.map(({ ProductReferentie }) => ProductReferentie.ReferentieNummer));
    expect(credits.length).toBeGreaterThan(10);
    expect(credits.every((one) => known.has(one.ProductReferentie.VorigReferentieNummer ?? ''))).toBe(true);
  });

  const atLeast = (least: number) => expect.toSatisfy((count: number) => count >= least, `at least ${least}`);
});

describe('the books of an aanbieder', () => {
  /** Plays until the aanbieder sends this kind, and gives it back right as it was sent. */
  function playUntil<S extends 'JW305' | 'JW323'>(soort: S) {
    const game = aGame({ foutkans: 0, tot: '2026-12-31' });
    const [aanbieder, gemeente] = [openPartner(game), openPartner({ ...game, rol: 'gemeente' })];
    const [days, others] = [aanbieder.days(), gemeente.days()];
    for (;;) {
      const sent = days.next().value?.sent ?? [];
      for (const one of sent) gemeente.receive(one.bytes);
      for (const one of others.next().value?.sent ?? []) aanbieder.receive(one.bytes);
      const first = sent.find((one) => one.soort === soort);
      if (first) return { aanbieder, bericht: read(first) as Extract<Jw305 | Jw323, { soort: S }> };
    }
  }

  const gegevens = { identificatie: 'R1', dagtekening: '2026-12-31' };
  const wrong = (code: string, pad: string) => [{ regel: 'X', niveau: 3 as const, code, pad, tekst: '' }];
  const write = (bericht: Parameters<typeof writeBericht>[0] | undefined) => {
    if (bericht === undefined) throw new Error('there is an answer');
    return new TextEncoder().encode(writeBericht(bericht));
  };

  test('tell of a retour that refuses what was right', () => {
    const { aanbieder, bericht } = playUntil('JW305');
    const codes = wrong('9326', '/Bericht/Client/StartProducten/StartProduct[1]');
    aanbieder.receive(write(answerBericht(bericht, codes, gegevens)));
    const kenmerk = bericht.Header.BerichtIdentificatie.Identificatie;
    expect(aanbieder.report().differences).toMatchObject([
      { soort: 'JW305', kenmerk, expected: 'accepted', found: 'refused 9326' },
    ]);
  });

  test('tell of a JW325 that refuses a line that was right', () => {
    const { aanbieder, bericht } = playUntil('JW323');
    const codes = wrong('9321', '/Bericht/Declaratie/Clienten/Client[1]/Prestaties/Prestatie[1]');
    aanbieder.receive(write(answerDeclaratie(bericht, codes, gegevens)));
    expect(aanbieder.report().differences).toMatchObject([
      { soort: 'JW323', expected: 'accepted', found: 'refused 9321' },
    ]);
  });

  test('tell of a retour that accepts what was wrong', () => {
    const aanbieder = openPartner(aGame({ foutkans: 1, mistakes: ['rule'] }));
    const sent = [...aanbieder.days()].flatMap((day) => day.sent);
    const broken = sent.find(({ expected }) => expected.outcome === 'refused');
    const { bericht } = readBericht(broken?.bytes ?? '');
    if (bericht?.soort !== 'JW315') throw new Error('a verzoek comes first');
    aanbieder.receive(write(answerBericht(bericht, [], gegevens)));
    expect(aanbieder.report().differences).toMatchObject([
      { soort: 'JW315', expected: expect.stringMatching(/^refused C/), found: 'accepted' },
    ]);
  });

  test('count what stays without an answer, and refuse a second answer and one to nothing', () => {
    const { aanbieder, bericht } = playUntil('JW305');
    const before = aanbieder.report();
    const right = write(answerBericht(bericht, [], gegevens));
    const Header = {
      ...bericht.Header,
      BerichtIdentificatie: { Identificatie: 'NIETS', Dagtekening: '2026-01-01' },
    };
    aanbieder.receive(right);
    aanbieder.receive(right);
    aanbieder.receive(write(answerBericht({ ...bericht, Header }, [], gegevens)));
    const after = aanbieder.report();
    expect(before.open - after.open).toBe(1);
    expect(after).toMatchObject({ refused: { OP065: 2 }, differences: [] });
  });

  test('know what is overdue when nobody ever answers', () => {
    const aanbieder = openPartner(aGame({ foutkans: 0 }));
    const sent = [...aanbieder.days()].flatMap((day) => day.sent);
    const { open, overdue, answeredAsExpected } = aanbieder.report();
    expect(open + overdue).toBe(sent.length);
    expect(overdue).toBeGreaterThan(20);
    expect(answeredAsExpected).toBe(0);
  });
});

test('what cannot be played is refused at once', () => {
  for (const wrong of [
    { van: '2026-05-01' },
    { clienten: 0 },
    { clienten: 90_000 },
    { foutkans: 2 },
    { seed: -1 },
  ])
    expect(() => openPartner(aGame(wrong))).toThrow(RangeError);
});
