import { expect, test } from 'vitest';
import { type Bericht, readBericht, writeBericht } from '../index.ts';
import { cases } from '../testing/cases/cases.ts';
import { hasReference, readReference, skippedWithoutReference } from '../testing/reference.ts';
import { definities } from './definities.ts';
import { planRules } from './examination.ts';
import { regels } from './regels.ts';

/** Rule and place of everything that is said about the message as it would travel. */
function judge(bericht: Bericht): string[] {
  return readBericht(writeBericht(bericht))
    .bevindingen.map(({ regel, pad }) => `${regel} ${pad.replace('/Bericht/', '')}`)
    .sort();
}

const broken = cases.flatMap(({ soort, broken: rows }) =>
  rows.map(([regel, bericht, pad, ...along]) => ({ soort, regel, bericht, pad, along })),
);
const kept = cases.flatMap(({ soort, kept: rows }) =>
  rows.map(([regel, edge, bericht]) => ({ soort, regel, edge, bericht })),
);

test.each(broken)('a $soort can break $regel and no other rule at $pad $along', (row) => {
  expect(judge(row.bericht)).toEqual([`${row.regel} ${row.pad}`, ...row.along].sort());
});

test.each(kept)('a $soort stands at the edge of $regel and breaks nothing: $edge', ({ bericht }) => {
  expect(judge(bericht)).toEqual([]);
});

test('every rule of level 2 is broken and just kept in every message that it holds for', () => {
  const pairs = (rows: readonly { soort: string; regel: string }[]) =>
    [...new Set(rows.map(({ soort, regel }) => `${soort} ${regel}`))].sort();
  const registered = cases.flatMap(({ soort }) => {
    const { posts, telregels } = planRules(definities[soort].wortel, regels);
    const met = [...posts.values()].flatMap(({ tests }) => tests);
    return [...met, ...telregels].map(({ regel }) => ({ soort, regel }));
  });
  expect(pairs(broken)).toEqual(pairs(registered));
  expect(pairs(kept)).toEqual(pairs(registered));
});

test('every rule of level 2 answers with 0001', () => {
  expect(new Set(regels.map(({ code }) => code))).toEqual(new Set(['0001']));
  const told = broken.flatMap(({ bericht }) => readBericht(writeBericht(bericht)).bevindingen);
  expect(new Set(told.map(({ code, niveau }) => `${code} ${niveau}`))).toEqual(new Set(['0001 2']));
});

/** The rules the standard lists for level 2, with the messages it names for each. */
function listed(): string[] {
  const text = new TextDecoder().decode(readReference('regels-technisch.md'));
  const chapters = text.split(/^## /m).filter((chapter) => /^[^\n]*\(niveau 2|^[^\n]*niveau 2/.test(chapter));
  const rows = chapters.flatMap((chapter) => chapter.match(/^\| (?:CD|CS|TR)[0-9]{3} \|.*$/gm) ?? []);
  return rows.flatMap((row) => {
    const [, regel = '', , retour, location = ''] = row.split('|').map((cell) => cell.trim());
    const numbers = location.match(/\[[0-9,]+\]/g)?.flatMap((list) => list.match(/[0-9]+/g) ?? []) ?? [];
    // What answers with no return code is a pattern of the schema.
    return retour === '0001' ? numbers.map((number) => `JW${number} ${regel}`) : [];
  });
}

/** Places of the matrix where nothing is told: the fault lies in a part of that element, or cannot be made. */
const TOLD_ELSEWHERE = [
  'JW301 TR061 Client',
  'JW305 TR134 Client/Geboortedatum',
  'JW307 TR134 Client/Geboortedatum',
  // A request is about one client.
  'JW317 TR101 Client',
];

test.skipIf(!hasReference)(`the rules are those of the standard${skippedWithoutReference}`, () => {
  const ours = broken.map(({ soort, regel }) => `${soort} ${regel}`);
  expect([...new Set(ours)].sort()).toEqual([...new Set(listed())].sort());
});

test.skipIf(!hasReference)(
  `every rule is broken at every element that the matrix of the standard names${skippedWithoutReference}`,
  () => {
    const [, ...rows] = new TextDecoder().decode(readReference('regelmatrix.csv')).trim().split('\n');
    const places = rows
      .map((row) => row.split(','))
      .filter((cells) => cells[10]?.startsWith('2'))
      .map(([soort, klasse, element, , sub, , subsub, , , regel]) => ({
        soort,
        regel,
        path: [klasse, element, sub, subsub].filter(Boolean).join('/'),
      }));
    const isBroken = (place: (typeof places)[number]) =>
      broken.some(({ soort, regel, pad }) => {
        const path = pad.replace(/\[[0-9]+\]/g, '');
        return soort === place.soort && regel === place.regel && path.endsWith(place.path);
      });
    const missing = places
      .filter((place) => !isBroken(place))
      .map(({ soort, regel, path }) => `${soort} ${regel} ${path}`);
    expect(places.length).toBeGreaterThan(120);
    expect(missing).toEqual(TOLD_ELSEWHERE);
  },
);
