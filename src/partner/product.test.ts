import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { readBericht } from '#berichten/index.ts';
import { judgeDeclaraties, openSeries } from '#modules/declaratie/index.ts';
import { receiveBerichten } from '#modules/toewijzing/index.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { traffic } from '#src/traffic/traffic.ts';
import { arrangePeople } from '#tests/people.ts';
import { openPartner, type Report, type Sent } from './index.ts';
import { aGame } from './testing.ts';

const base = await openTestDatabase();
await arrangePeople(base.owner);
afterAll(() => base.close());

type Uitslag = Awaited<ReturnType<typeof receive>>[number];

/** Between aanbieder and gemeente stands Stip: it gets what both say, and its retouren are the ones they hear. */
const heenberichten = ['JW301', 'JW305', 'JW307', 'JW315', 'JW317', 'JW319', 'JW323'];
const answers = ['JW302', 'JW306', 'JW308', 'JW316', 'JW318', 'JW320', 'JW325'];

const isForStip = ({ soort, expected }: Sent) =>
  heenberichten.includes(soort) || (expected.outcome === 'refused' && expected.mistake === 'stray');
const isForOther = ({ soort }: Sent) => !answers.includes(soort);

async function receive(sent: readonly Sent[]) {
  const bestanden = sent.map(({ name, bytes }) => ({
    bestand: name,
    inhoud: Buffer.from(bytes).toString('base64'),
  }));
  const outcome = await base.as(traffic)(receiveBerichten, { bestanden });
  if ('refused' in outcome) throw new Error(outcome.refused);
  return outcome.uitslagen;
}

/** What Stip answers now: the retouren that it made since the last time, and a JW325 to every declaratie. */
async function takeAnswers(seen: Set<string>): Promise<{ soort: string; inhoud: Buffer }[]> {
  const judged = await base.as(traffic)(judgeDeclaraties, { limiet: 100 });
  if ('refused' in judged) throw new Error(judged.refused);
  const { rows } = await sql<{ id: string; soort: string; inhoud: Buffer }>`
    select id, soort, inhoud from bericht where richting = 'uit' and antwoord_op is not null order by id`.execute(
    base.owner,
  );
  const fresh = rows.filter(({ id }) => !seen.has(id));
  for (const { id } of fresh) seen.add(id);
  return fresh;
}

/** On level 3 a declaratie is judged after it was taken in; what came of that is in its JW325. */
function isForeseen({ soort, expected }: Sent, { uitkomst, bevindingen }: Uitslag): boolean {
  switch (expected.outcome) {
    case 'accepted':
      return uitkomst === 'verwerkt' || uitkomst === 'ontvangen';
    case 'again':
      return uitkomst === 'al-verwerkt' || bevindingen[0]?.regel === 'TR056';
    case 'refused': {
      const { niveau, regel } = expected.fault;
      if (soort === 'JW323' && niveau === 3) return uitkomst === 'ontvangen';
      return niveau < 3 ? bevindingen[0]?.regel === regel : bevindingen.some((one) => one.regel === regel);
    }
  }
}

/** What Stip made of a bericht, where its sender expects something else. */
function differenceOf(sent: Sent, uitslag: Uitslag): string[] {
  if (isForeseen(sent, uitslag)) return [];
  const found = uitslag.bevindingen.map(({ regel }) => regel).join() || uitslag.uitkomst;
  return [`${sent.name} ${JSON.stringify(sent.expected)} ${found}`];
}

/** The same bericht as one of a series of files; what came before its first order there it cannot know. */
function differenceInSeries(sent: Sent, series: ReturnType<typeof openSeries>): string[] {
  const { bericht, bevindingen } = readBericht(sent.bytes);
  if (bericht === undefined || bevindingen.length > 0) return [];
  const found = series.judge(bericht).map(({ regel }) => regel);
  const isOwn = bericht.soort !== 'JW323' && sent.expected.outcome === 'accepted';
  const isWrong = isOwn ? found.length > 0 : isMissed(sent, found);
  return isWrong ? [`series ${sent.name} ${JSON.stringify(sent.expected)} ${found.join()}`] : [];
}

/** TR304 is not judged in a series; a stray bericht is none of its kinds. */
function isMissed({ expected }: Sent, found: readonly string[]): boolean {
  if (expected.outcome !== 'refused' || expected.fault.niveau < 3 || expected.mistake === 'stray')
    return false;
  return expected.fault.regel !== 'TR304' && !found.includes(expected.fault.regel);
}

/** Differences of a declaratie name the line; those of other kinds were judged by their uitslag. */
const linesOf = ({ differences }: Report) => differences.filter(({ soort }) => soort === 'JW323');

test('what is sent is judged by Stip, down to the lines of a declaratie, as the partners expect', {
  timeout: 120_000,
}, async () => {
  const game = aGame({ tot: '2026-10-31', clienten: 80, foutkans: 0.2 });
  const [aanbieder, gemeente] = [openPartner(game), openPartner({ ...game, rol: 'gemeente' })];
  const [others, seen] = [gemeente.days(), new Set<string>()];
  const differences: string[] = [];
  const series = openSeries('2026-11-20');
  for (const { sent } of aanbieder.days()) {
    for (const one of sent.filter(isForOther)) gemeente.receive(one.bytes);
    const replies = others.next().value?.sent ?? [];
    for (const one of replies.filter(isForOther)) aanbieder.receive(one.bytes);
    const all = [...sent, ...replies].filter(isForStip);
    if (all.length === 0) continue;
    for (const one of all) differences.push(...differenceInSeries(one, series));
    for (const [nr, uitslag] of (await receive(all)).entries())
      if (all[nr]) differences.push(...differenceOf(all[nr], uitslag));
    for (const { soort, inhoud } of await takeAnswers(seen))
      (soort === 'JW302' || soort === 'JW320' ? gemeente : aanbieder).receive(inhoud);
  }
  const [ours, theirs] = [aanbieder.report(), gemeente.report()];
  expect(differences).toEqual([]);
  expect(linesOf(ours)).toEqual([]);
  expect(ours.answeredAsExpected + theirs.answeredAsExpected).toBeGreaterThan(300);
});
