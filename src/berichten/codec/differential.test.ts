import { afterAll, expect, test } from 'vitest';
import { type Berichtsoort, readBericht, writeBericht } from '../index.ts';
import { mutate, openRandom, parse, serialise } from '../testing/mutants.ts';
import { hasReference, skippedWithoutReference } from '../testing/reference.ts';
import { openSchema } from '../testing/schema.ts';
import { volledig } from '../testing/volledig.ts';

const SEED = 20260415;
const MUTANTS_EACH = 2000;
const counts: string[] = [];
afterAll(() => {
  if (counts.length > 0) process.stdout.write(`level 1 against the XSDs: ${counts.join('; ')}\n`);
});

// The fourteen names of the table are exactly the kinds there are.
const soorten = Object.keys(volledig) as Berichtsoort[];

test.skipIf(!hasReference).each(soorten)(
  `no mutant of a %s is judged otherwise than by its XSD${skippedWithoutReference}`,
  async (soort) => {
    const judge = await openSchema(soort);
    const random = openRandom(SEED);
    const original = parse(writeBericht(volledig[soort]));
    expect(judge(serialise(original))).toBe(true);
    const codes = new Map<string, number>();
    const different: string[] = [];
    let valid = 0;
    for (let mutant = 0; mutant < MUTANTS_EACH; mutant++) {
      const xml = mutate(original, random);
      const found = readBericht(xml).bevindingen.filter(({ niveau }) => niveau === 1);
      for (const { code } of found) codes.set(code, (codes.get(code) ?? 0) + 1);
      if (found.length === 0) valid++;
      if (judge(xml) !== (found.length === 0)) different.push(`${JSON.stringify(found)}\n${xml}`);
    }
    counts.push(`${soort} ${MUTANTS_EACH} mutants, ${valid} valid, ${MUTANTS_EACH - valid} invalid`);
    expect(different.slice(0, 3)).toEqual([]);
    expect(valid).toBeGreaterThan(MUTANTS_EACH / 20);
    for (const code of [
      'ontbreekt',
      'volgorde',
      'te-vaak',
      'onbekend-element',
      'naamruimte',
      'waarde',
      'tekst',
      'attribuut',
    ]) {
      expect(codes.get(code), code).toBeGreaterThan(0);
    }
  },
  60_000,
);
