import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Stroom } from '#berichten/cbs-jeugd/index.ts';
import { countLevering } from './count-levering.ts';
import { listTekortRegels } from './list-tekort-regels.ts';
import { listTekorten } from './list-tekorten.ts';
import { makeBeleidsinformatie } from './make-beleidsinformatie.ts';
import { stroomOf } from './read-facts.ts';
import { anyRows, aRow, seed } from './testing.ts';
import { kenmerkOf } from './to-feiten.ts';

const today = '2026-11-20';
const spring = (stroom: Stroom) => ({ stroom, jaar: 2026, nummer: 1 });
const stromen = ['jeugdhulp', 'jeugdbescherming', 'jeugdreclassering'] as const;
const lastDays = { jeugdhulp: '2026-06-30', jeugdbescherming: '2026-06-30', jeugdreclassering: '2026-03-31' };

test('of what was done in the period nothing is lost: it is in the file, or someone is told that it is not', () => {
  fc.assert(
    fc.property(anyRows, fc.constantFrom(...stromen), fc.boolean(), (rows, stroom, hasMaatregelen) => {
      const { levering, bevindingen } = makeBeleidsinformatie(rows, spring(stroom), {
        hasMaatregelen,
        today,
      });
      const inFile = new Set(levering.records.flatMap(({ kenmerken }) => kenmerken));
      const told = new Set(
        bevindingen.flatMap(({ code, kenmerken }) => (code === 'niet-geleverd' ? kenmerken : [])),
      );
      for (const row of rows) {
        const isInPeriode =
          // The first morning after a night on the last day lies in the next period (protocol 3.5).
          row.begindatum < lastDays[stroom] && (row.einddatum === null || row.einddatum >= '2026-01-01');
        if (stroomOf(row) !== stroom || !isInPeriode) continue;
        expect(inFile.has(kenmerkOf(row)) || told.has(kenmerkOf(row)), kenmerkOf(row)).toBe(true);
      }
    }),
    { seed, numRuns: 1500 },
  );
});

test('nothing of another stream comes in, and transport in none', () => {
  fc.assert(
    fc.property(anyRows, fc.constantFrom(...stromen), (rows, stroom) => {
      const { levering } = makeBeleidsinformatie(rows, spring(stroom), { hasMaatregelen: true, today });
      const byKenmerk = new Map(rows.map((row) => [kenmerkOf(row), row]));
      for (const kenmerk of levering.records.flatMap(({ kenmerken }) => kenmerken)) {
        const row = byKenmerk.get(kenmerk);
        expect(row && stroomOf(row)).toBe(stroom);
        expect(row?.persoonSoort).toBe('jeugdige');
      }
    }),
    { seed, numRuns: 1000 },
  );
});

test('the counts of each list add up to the records that they are about', () => {
  fc.assert(
    fc.property(anyRows, fc.constantFrom(...stromen), (rows, stroom) => {
      const { levering, bevindingen } = makeBeleidsinformatie(rows, spring(stroom), {
        hasMaatregelen: true,
        today,
      });
      const counts = countLevering(levering.records, bevindingen);
      const sum = (list: readonly { aantal: number }[]) => list.reduce((all, { aantal }) => all + aantal, 0);
      expect(sum(counts.vormen)).toBe(levering.records.length);
      expect(sum(counts.verwijzers)).toBe(stroom === 'jeugdhulp' ? levering.records.length : 0);
      expect(counts.aantalLopend + levering.records.filter(({ einde }) => einde).length).toBe(
        levering.records.length,
      );
      expect(counts.aantalOnvolledig).toBeLessThanOrEqual(levering.records.length);
    }),
    { seed, numRuns: 1000 },
  );
});

test('every fault can be asked for and shows as many lines as it counts', () => {
  fc.assert(
    fc.property(anyRows, fc.constantFrom(...stromen), (rows, stroom) => {
      const { bevindingen } = makeBeleidsinformatie(rows, spring(stroom), { hasMaatregelen: false, today });
      for (const { sleutel, aantal } of listTekorten(stroom, bevindingen))
        expect(listTekortRegels(rows, bevindingen, sleutel), sleutel).toHaveLength(aantal);
    }),
    { seed, numRuns: 500 },
  );
});

test('a maatregel at an aanbieder is told, because nobody else would deliver it from there', () => {
  const rows = [aRow({ categorie: '48', code: '48A01' })];
  const told = (hasMaatregelen: boolean) =>
    makeBeleidsinformatie(rows, spring('jeugdhulp'), { hasMaatregelen, today }).bevindingen.map(
      ({ veld }) => veld,
    );
  expect(told(false)).toEqual(['maatregel']);
  expect(told(true)).toEqual([]);
});
