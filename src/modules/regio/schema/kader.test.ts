// cspell:ignore voorjaar wetten overheid BWBR: words of the sources, not names of the code
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import routes from '#web/routes.ts';
import { readRegion } from '../../../../tests/regio-klein/read-region.ts';
import { readProfile } from '../profile.ts';
import type { Kaderregister } from './kader.ts';

const { kaders, documenten } = ((): Kaderregister => {
  const outcome = readProfile(readRegion('regio/groningen'));
  if ('faults' in outcome) throw new Error(JSON.stringify(outcome.faults, null, 1));
  return outcome.profiel.kaders;
})();

/** The source texts beside the project by their number, line by line; none where that folder is absent. */
const folder = join(import.meta.dirname, '../../../../../shared/seeds');
const texts = new Map(
  (existsSync(folder) ? readdirSync(folder) : []).map((name) => [
    name.slice(0, 3),
    readFileSync(join(folder, name), 'utf8').split('\n'),
  ]),
);
const hasTexts = texts.size > 0;

/** Lines are broken anywhere, so a line is read with the ones around it. */
function passageOf(bron: string, around = 1): string {
  const [tekst = '', line] = bron.split(':');
  const nr = Number(line);
  return (texts.get(tekst) ?? []).slice(Math.max(0, nr - 1 - around), nr + around).join(' ');
}

const MONTHS =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const SEASONS = [/voorjaar/, /zomer/, /najaar/, /winter/];

/** The words that a source must say before a moment may be claimed as precisely as this. */
function wordsOf(wanneer: string): RegExp[] {
  const [year = '', part, day] = wanneer.split('-');
  if (part === undefined) return [new RegExp(year)];
  if (day !== undefined) {
    const inWords = `${Number(day)} ${MONTHS[Number(part) - 1]}`;
    return [new RegExp(`${inWords}|${Number(day)}-${Number(part)}-${year}`)];
  }
  if (Number(part) > 32) return [new RegExp(`Q${Number(part) - 32}`)];
  return [SEASONS[Number(part) - 21] ?? new RegExp(`${MONTHS[Number(part) - 1]}`)];
}

/** The year is told in the passage, or is that of the document: a letter of 2022 need not say the year of "this autumn". */
function isYearTold(bron: string, passage: string, year: string): boolean {
  const text = documenten.find(({ tekst }) => tekst === bron.split(':')[0]);
  return passage.includes(year) || text?.wanneer?.slice(0, 4) === year;
}

test('every kader and every document has a source, and every kader says how sure it is', () => {
  expect(kaders.length).toBeGreaterThan(60);
  for (const { code, bronnen, zekerheid } of kaders)
    expect([code, bronnen.length > 0, ['bron', 'afgeleid', 'aanname'].includes(zekerheid)]).toEqual([
      code,
      true,
      true,
    ]);
  expect(documenten.filter(({ bronnen }) => bronnen.length === 0)).toEqual([]);
});

test.skipIf(!hasTexts)('each line that is cited exists and says something (needs ../shared)', () => {
  const cited = [
    ...kaders.flatMap(({ bronnen, momenten, onderdelen }) => [
      ...bronnen,
      ...momenten.map(({ bron }) => bron),
      ...onderdelen.flatMap((onderdeel) => onderdeel.bronnen),
    ]),
    ...documenten.flatMap(({ bronnen }) => bronnen),
  ].filter((bron) => bron.includes(':'));
  expect(cited.length).toBeGreaterThan(100);
  expect(cited.filter((bron) => passageOf(bron, 0).trim().length < 5)).toEqual([]);
});

test.skipIf(!hasTexts)(
  'no moment is claimed more precisely than its source tells it (needs ../shared)',
  () => {
    const claimed = kaders.flatMap(({ code, momenten }) => momenten.map((moment) => ({ code, ...moment })));
    expect(claimed.length).toBeGreaterThan(15);
    const tooPrecise = claimed.filter(({ wanneer, bron }) => {
      const passage = passageOf(bron);
      return !(
        wordsOf(wanneer).every((word) => word.test(passage)) && isYearTold(bron, passage, wanneer.slice(0, 4))
      );
    });
    expect(tooPrecise).toEqual([]);
  },
);

test.skipIf(!hasTexts)('no document has a date that its source does not tell (needs ../shared)', () => {
  const dated = documenten.filter(({ wanneer }) => wanneer !== null);
  expect(dated.length).toBeGreaterThan(8);
  const untold = dated.filter(({ wanneer, bronnen }) => {
    const told = bronnen.map((bron) => passageOf(bron, 2)).join(' ');
    return !wordsOf(wanneer ?? '').every((word) => word.test(told));
  });
  expect(untold.map(({ code }) => code)).toEqual([]);
});

test.skipIf(!hasTexts)(
  'no sentence of ours is one of the sources: eight words in a row are never theirs (needs ../shared)',
  () => {
    const plain = (text: string) => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
    const runs = (words: readonly string[]) =>
      words.slice(0, Math.max(0, words.length - 7)).map((_word, at) => words.slice(at, at + 8).join(' '));
    const theirs = new Set([...texts.values()].flatMap((lines) => runs(plain(lines.join(' ')))));
    const ours = kaders.flatMap(({ uitleg, onbekend, onderdelen }) => [
      uitleg,
      onbekend ?? '',
      ...onderdelen.map(({ uitkomst }) => uitkomst ?? ''),
    ]);
    expect(theirs.size).toBeGreaterThan(10_000);
    expect(ours.filter((text) => runs(plain(text)).some((run) => theirs.has(run)))).toEqual([]);
  },
);

test.skipIf(!hasTexts)(
  'each web address of a document stands in a source, or is the law itself (needs ../shared)',
  () => {
    const all = [...texts.values()].flat().join(' ');
    const strange = documenten.filter(
      ({ vindplaats }) =>
        vindplaats &&
        !all.includes(vindplaats) &&
        !/^https:\/\/wetten\.overheid\.nl\/BWBR\d{7}\/$/.test(vindplaats),
    );
    expect(strange.map(({ code, vindplaats }) => [code, vindplaats])).toEqual([]);
  },
);

test('where something works in Stip is a page that Stip has', () => {
  const known = new Set(routes.flatMap(({ path }) => (path ? [`/${path}`] : [])));
  const places = kaders.flatMap(({ inStip }) => inStip.map(({ pad }) => pad));
  expect(places.length).toBeGreaterThan(20);
  expect(places.filter((pad) => !known.has(pad))).toEqual([]);
});
