import { expect, test } from 'vitest';
import { decideWoonplaats } from './decide-woonplaats.ts';
import { abroad, almere, decide, elsewhere, groningen, lives, stays, vraag, why } from './testing.ts';

const moved = [lives(groningen, '2016-04-01', '2024-06-01'), lives(elsewhere, '2024-06-01')];
const withBreak = (until: string) => ({
  brp: moved,
  verblijf: [stays('2024-01-01', '2025-01-01'), stays(until)],
});

test('a break of one to thirty days that would change the gemeente is left to a person, with the strict reading', () => {
  for (const until of ['2025-01-02', '2025-01-31']) {
    expect(decide(withBreak(until)), until).toMatchObject({ gemeente: elsewhere, grond: '2', mens: true });
    expect(why(withBreak(until))).toContain(
      `Strikt gelezen begint een nieuw verblijf op ${until}: gemeente ${elsewhere}. Loopt het verblijf door sinds 2024-01-01: gemeente ${groningen}.`,
    );
  }
  expect(decide(withBreak('2025-01-01'))).toMatchObject({ gemeente: groningen, mens: false });
  expect(decide(withBreak('2025-02-01'))).toMatchObject({ gemeente: elsewhere, mens: false });
});

test('how long an unclear break may last is for the region to say', () => {
  const asked = vraag(withBreak('2025-01-31'));
  const wlzCertainSince = '2026-01-01';
  expect(decideWoonplaats(asked, { longestUnclearBreak: 29, wlzCertainSince }).mens).toBe(false);
  expect(decideWoonplaats(asked, { longestUnclearBreak: 30, wlzCertainSince }).mens).toBe(true);
});

test('a short break that does not change the gemeente is told and needs nobody', () => {
  const answer = decide({ ...withBreak('2025-01-10'), brp: [lives(groningen, '2016-04-01')] });
  expect(answer).toMatchObject({ gemeente: groningen, mens: false });
  expect(answer.redenen).toContain(
    'Let op: van 2025-01-01 tot 2025-01-10 was er kort geen verblijf. Voor de uitkomst maakt dat niet uit.',
  );
});

test('a short break behind a short break is looked at too', () => {
  const verblijf = [
    stays('2024-01-01', '2025-01-01'),
    stays('2025-01-05', '2025-03-01'),
    stays('2025-03-02'),
  ];
  expect(decide({ brp: moved, verblijf })).toMatchObject({ gemeente: elsewhere, mens: true });
});

test('verblijf from before 2022 with an unknown history is for a person', () => {
  const facts = { brp: [], moederBijGeboorte: { gemeente: almere } };
  expect(decide({ ...facts, verblijf: [stays('2021-12-31')] })).toMatchObject({
    gemeente: almere,
    grond: '3-moeder',
    mens: true,
  });
  expect(decide({ ...facts, verblijf: [stays('2022-01-01')] })).toMatchObject({ mens: false });
});

test('from eighteen the same rules hold, and from twenty-three a person looks', () => {
  const born = (geboortedatum: string) => ({
    jeugdige: { geboortedatum },
    brp: [lives(groningen, geboortedatum)],
  });
  expect(why(born('2008-11-21'))).not.toContain('verlengde jeugdhulp');
  expect(why(born('2008-11-20'))).toContain('verlengde jeugdhulp');
  expect(decide(born('2003-11-21'))).toMatchObject({ gemeente: groningen, mens: false });
  expect(decide(born('2003-11-20'))).toMatchObject({ gemeente: groningen, mens: true });
});

test('a move without verblijf makes the new gemeente responsible and lets help go on for at most a year', () => {
  const movedOn = (day: string) => ({ brp: [lives(elsewhere, '2016-04-01', day), lives(groningen, day)] });
  expect(decide(movedOn('2026-11-20'))).toMatchObject({ gemeente: groningen, grond: '1', mens: false });
  expect(why(movedOn('2026-11-20'))).toContain('art. 2.7a ten hoogste een jaar door: tot 2027-11-20');
  expect(why(movedOn('2025-11-21'))).toContain('tot 2026-11-21');
  expect(why(movedOn('2025-11-20'))).not.toContain('2.7a');
  expect(decide(movedOn('2026-11-21')).gemeente).toBe(elsewhere);
  expect(why({ ...movedOn('2026-11-20'), verblijf: [stays('2026-11-20')] })).not.toContain('2.7a');
});

test('a new address in the same gemeente, or a first one after birth, is no move', () => {
  const within = [lives(groningen, '2016-04-01', '2026-05-01'), lives(groningen, '2026-05-01')];
  expect(why({ brp: within })).not.toContain('2.7a');
  const newborn = { jeugdige: { geboortedatum: '2026-05-01' }, brp: [lives(groningen, '2026-05-01')] };
  expect(why(newborn)).not.toContain('2.7a');
  expect(why({ brp: [abroad('2016-04-01', '2026-05-01'), lives(groningen, '2026-05-01')] })).not.toContain(
    '2.7a',
  );
});

test('who comes back to the same gemeente, or from abroad, did not move from another one', () => {
  const back = [lives(groningen, '2016-04-01', '2026-01-01'), lives(groningen, '2026-05-01')];
  expect(why({ brp: back })).not.toContain('2.7a');
  const fromAbroad = [
    lives(elsewhere, '2016-04-01', '2026-01-01'),
    { ...abroad('2026-01-01', '2026-05-01'), gemeente: groningen },
    lives(groningen, '2026-05-01'),
  ];
  expect(why({ brp: fromAbroad })).not.toContain('2.7a');
});

test('a year that began on 29 February is over on 1 March', () => {
  const brp = [lives(elsewhere, '2016-04-01', '2024-02-29'), lives(groningen, '2024-02-29')];
  expect(why({ hulpvraagdatum: '2024-06-01', brp })).toContain('tot 2025-03-01');
});

test('a Wlz-instelling that decides is told, and before 2026 left to a person', () => {
  const facts = { brp: moved, verblijf: [stays('2024-01-01', null, 'wlz')] };
  expect(decide(facts)).toMatchObject({ gemeente: groningen, grond: '2', mens: false });
  expect(why(facts)).toContain(`zonder dat verblijf is het gemeente ${elsewhere}`);
  expect(decide({ ...facts, hulpvraagdatum: '2025-12-31' })).toMatchObject({
    gemeente: groningen,
    mens: true,
  });
  expect(decide({ ...facts, hulpvraagdatum: '2026-01-01' }).mens).toBe(false);
  const without = { brp: [lives(groningen, '2016-04-01')], verblijf: facts.verblijf };
  expect(why({ ...without, hulpvraagdatum: '2025-12-31' })).not.toContain('Wlz-instelling');
});

test('a date before birth is told, and for the verblijf itself left to a person', () => {
  expect(decide({ brp: [lives(groningen, '2016-03-31')] }).mens).toBe(false);
  expect(why({ brp: [lives(groningen, '2016-03-31')] })).toContain('vóór de geboortedatum');
  expect(decide({ verblijf: [stays('2016-03-31')], moederBijGeboorte: { gemeente: groningen } }).mens).toBe(
    true,
  );
});

test('a gemeente that is not on the list of CBS any more is named, and left to a person', () => {
  const merged = { brp: [lives('0003', '2016-04-01')] };
  expect(decide(merged)).toMatchObject({ gemeente: '0003', grond: '1', mens: true });
  expect(why(merged)).toContain('gemeente 0003 staat op 2026-11-20 niet op de lijst van het CBS');
  expect(decide({ ...merged, hulpvraagdatum: '2023-11-20' })).toMatchObject({
    gemeente: '0003',
    mens: false,
  });
});
