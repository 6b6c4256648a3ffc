import { afterAll, expect, test } from 'vitest';
import { type Bericht, niveauRegels, readBericht, writeBericht } from '#berichten/index.ts';
import { hasReference, readReference, skippedWithoutReference } from '#berichten/testing/reference.ts';
import { openSeries } from '#modules/declaratie/index.ts';
import { testDay } from '#platform/testing.ts';
import { codesOf, openWorld } from '../stories/world.ts';
import type { Cases } from './case.ts';
import { antwoorden, declaraties } from './declaraties.ts';
import { deliveries } from './deliveries.ts';
import { general } from './general.ts';
import { orders } from './orders.ts';
import { verzoeken } from './verzoeken.ts';

const world = await openWorld();
afterAll(() => world.close());

const all: readonly Cases[] = [general, orders, deliveries, verzoeken, declaraties, antwoorden];
const broken = all
  .flatMap((cases) => cases.broken)
  .map(([regel, earlier, bericht, pad, ...along]) => ({
    regel,
    soort: bericht.soort,
    earlier,
    bericht,
    pad,
    along,
  }));
const kept = all
  .flatMap((cases) => cases.kept)
  .map(([regel, edge, earlier, bericht]) => ({ regel, soort: bericht.soort, edge, earlier, bericht }));

type Where = 'reeks' | 'dossier';
/** Whether this rule is judged there for this kind of bericht. */
function isJudged(regel: string, soort: string, where: Where): boolean {
  const found = niveauRegels.filter(
    (one) => one.regel === regel && one.berichten.some((name) => name === soort),
  );
  if (found.length !== 1) throw new Error(`${soort} ${regel} stands in the table ${found.length} times`);
  return found[0]?.[where] === true;
}

const codeOf = (finding: string) => {
  const [regel] = finding.split(' ');
  return niveauRegels.find((one) => one.regel === regel)?.code ?? regel;
};
/** A breach that comes along is expected only where it is judged. */
const expectedOf = ({ regel, soort, pad, along }: (typeof broken)[number], where: Where) =>
  [`${regel} ${pad}`, ...along.filter((one) => isJudged(one.split(' ')[0] ?? '', soort, where))].sort();

/** Rule and place of what is said of the last bericht of a series. */
function judgeInSeries(earlier: readonly Bericht[], bericht: Bericht): string[] {
  const series = openSeries(testDay);
  for (const one of earlier) series.judge(one);
  return series
    .judge(bericht)
    .map(({ regel, pad }) => `${regel} ${pad.replace('/Bericht/', '')}`)
    .sort();
}

async function judgeOnRecords(earlier: readonly Bericht[], bericht: Bericht) {
  await world.forget();
  for (const one of earlier) await world.receive(one);
  return await world.receive(bericht);
}

const isRight = (bericht: Bericht) => readBericht(writeBericht(bericht)).bevindingen;

const inSeries = broken.filter(({ regel, soort }) => isJudged(regel, soort, 'reeks'));
const inRecords = broken.filter(({ regel, soort }) => isJudged(regel, soort, 'dossier'));
const isKnownHere = ({ soort }: { soort: string }) => soort !== 'JW325';

test.each(broken)('a $soort that breaks $regel at $pad is right by itself', ({ earlier, bericht }) => {
  expect([...earlier, bericht].flatMap(isRight)).toEqual([]);
});

test.each(inSeries)('in a series a $soort breaks $regel and no other rule at $pad', (row) => {
  expect(judgeInSeries(row.earlier, row.bericht)).toEqual(expectedOf(row, 'reeks'));
});

test.each(kept)('in a series a $soort breaks nothing at the edge of $regel: $edge', ({
  earlier,
  bericht,
}) => {
  expect(isRight(bericht)).toEqual([]);
  expect(judgeInSeries(earlier, bericht)).toEqual([]);
});

test.each(inRecords)('against records a $soort breaks $regel and no other rule at $pad', async (row) => {
  const { findings, answer } = await judgeOnRecords(row.earlier, row.bericht);
  const expected = expectedOf(row, 'dossier');
  // A declaratie is judged after it came in; its answer holds the codes.
  if (row.soort !== 'JW323') expect(findings.toSorted()).toEqual(expected);
  expect(codesOf(answer)).toEqual([...new Set(expected.map(codeOf))].sort());
});

test.each(
  kept.filter(isKnownHere),
)('against records a $soort breaks nothing at the edge of $regel: $edge', async ({ earlier, bericht }) => {
  const { findings, answer } = await judgeOnRecords(earlier, bericht);
  expect([findings, codesOf(answer)]).toEqual([[], []]);
  expect(answer).toBeDefined();
});

test('every rule that is judged is broken and just kept in every bericht that it holds for', () => {
  const pairs = (rows: readonly { soort: string; regel: string }[]) =>
    [...new Set(rows.map(({ soort, regel }) => `${soort} ${regel}`))].sort();
  const listed = niveauRegels.flatMap(({ regel, berichten }) => berichten.map((soort) => ({ soort, regel })));
  expect(pairs(broken)).toEqual(pairs(listed));
  expect(pairs(kept)).toEqual(pairs(listed));
});

test('what is judged nowhere says why', () => {
  const reasons = niveauRegels
    .flatMap(({ reeks, dossier }) => [reeks, dossier])
    .filter((one) => one !== true);
  for (const reason of reasons) expect(String(reason).length).toBeGreaterThan(30);
});

/** The rules that the standard lists for levels 3 and 4, with their messages, level and code. */
function listed(): string[] {
  const text = new TextDecoder().decode(readReference('regels-technisch.md'));
  return [3, 4].flatMap((niveau) => {
    const chapter =
      text.split(/^## /m).find((one) => one.startsWith(`Technische regels niveau ${niveau}`)) ?? '';
    return (chapter.match(/^\| TR[0-9]{3} \|.*$/gm) ?? []).flatMap((row) => {
      const [, regel, , code, location = ''] = row.split('|').map((cell) => cell.trim());
      const numbers = location.match(/\[[0-9,]+\]/g)?.flatMap((list) => list.match(/[0-9]+/g) ?? []) ?? [];
      return [...new Set(numbers)].map((nummer) => `JW${nummer} ${regel} ${niveau} ${code}`);
    });
  });
}

test.skipIf(!hasReference)(`the rules are those of the standard${skippedWithoutReference}`, () => {
  const ours = niveauRegels.flatMap(({ regel, niveau, code, berichten }) =>
    berichten.map((soort) => `${soort} ${regel} ${niveau} ${code}`),
  );
  expect(ours.toSorted()).toEqual(listed().toSorted());
});
