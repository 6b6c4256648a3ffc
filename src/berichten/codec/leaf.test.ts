import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Gelezen, readBericht } from '../index.ts';
import { message } from '../testing/message.ts';

/** A space before the end of each closing tag, so that no element is read in one look, and where they were put in. */
function spaced(text: string): { readonly wide: string; readonly places: readonly number[] } {
  const places: number[] = [];
  const wide = text.replaceAll(/<\/[^<>]+(?=>)/g, (tag, at: number) => {
    places.push(at + tag.length + places.length);
    return `${tag} `;
  });
  return { wide, places };
}

/** The findings of the text with spaces, each at its place in the text without. */
function told({ bevindingen }: Gelezen, wide: string, places: readonly number[]) {
  const lines = wide.split('\n');
  return bevindingen.map((bevinding) => {
    const { regelnummer, kolom } = bevinding;
    if (regelnummer === undefined || kolom === undefined) return bevinding;
    const from = lines.slice(0, regelnummer - 1).reduce((sum, line) => sum + line.length + 1, 0);
    const before = places.filter((place) => place >= from && place < from + kolom - 1);
    return { ...bevinding, kolom: kolom - before.length };
  });
}

test('an element that is read in one look is judged as one that is read step by step', () => {
  const counts = { valid: 0, refused: 0 };
  fc.assert(
    fc.property(message, (text) => {
      const { wide, places } = spaced(text);
      const [once, stepwise] = [readBericht(text), readBericht(wide)];
      counts[once.bevindingen.length === 0 ? 'valid' : 'refused']++;
      expect(told(stepwise, wide, places)).toEqual(once.bevindingen);
      expect(stepwise.bericht).toEqual(once.bericht);
    }),
    { seed: 20260418, numRuns: 4000, endOnFailure: true },
  );
  expect(counts.valid).toBeGreaterThan(50);
  expect(counts.refused).toBeGreaterThan(2000);
});
