import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lengthInBase64, readBase64, writeBase64 } from './base64.ts';

const text = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes);

test.each([
  ['', ''],
  ['f', 'Zg=='],
  ['fo', 'Zm8='],
  ['foo', 'Zm9v'],
  ['foob', 'Zm9vYg=='],
  ['fooba', 'Zm9vYmE='],
  ['foobar', 'Zm9vYmFy'],
])('%j is written as %j, as RFC 4648 §10 shows', (plain, encoded) => {
  expect(writeBase64(new TextEncoder().encode(plain))).toBe(encoded);
  expect(text(readBase64(encoded))).toBe(plain);
});

test('any bytes come back as they went, in the form that Node gives them too', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const written = writeBase64(bytes);
      expect(written).toBe(Buffer.from(bytes).toString('base64'));
      expect(written).toHaveLength(lengthInBase64(bytes.length));
      expect(readBase64(written)).toEqual(bytes);
    }),
    { seed: 1, numRuns: 2000 },
  );
});

test('white space between is no part of it, wherever it stands', () => {
  const blank = fc.constantFrom('', ' ', '\n', '\r\n', '\t', '    ');
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), fc.array(blank, { minLength: 90 }), (bytes, blanks) => {
      const spread = [...writeBase64(bytes)].map((character, at) => `${blanks[at] ?? ''}${character}`);
      expect(readBase64(`${spread.join('')}\r\n`)).toEqual(bytes);
    }),
    { seed: 2, numRuns: 500 },
  );
});

test.each([
  'Z',
  'Zg',
  'Zg=',
  'Zg===',
  'Zm8',
  'Zm8==',
  'Zm9v=',
  '=',
  '====',
  'Zg==Zg==',
  'Zh==',
  'Zm9=',
  'Zm9-',
  'Zm9_',
  'Zm9é',
  'Zm9\u0100',
  'Zm9\u00a0v',
  'Zm\u000b9v',
  'Z=g=',
  'Zm9v!',
])('%j is no base64', (wrong) => {
  expect(readBase64(wrong)).toBeUndefined();
});

test('there is one text for any bytes: whatever is read is written back without its white space', () => {
  const piece = fc.constantFrom('A', 'Q', 'g', 'w', '8', '+', '/', '=', ' ', '\n');
  let accepted = 0;
  fc.assert(
    fc.property(fc.string({ unit: piece, maxLength: 12 }), (candidate) => {
      const bytes = readBase64(candidate);
      if (bytes === undefined) return;
      accepted++;
      expect(writeBase64(bytes)).toBe(candidate.replace(/[ \n]/g, ''));
    }),
    { seed: 3, numRuns: 20_000 },
  );
  expect(accepted).toBeGreaterThan(1000);
});

test('the largest message goes both ways', () => {
  const bytes = new Uint8Array(18_700_000).map((_, at) => (at * 2_654_435_761) >>> 13);
  const back = readBase64(writeBase64(bytes));
  expect(Buffer.compare(back ?? new Uint8Array(), bytes)).toBe(0);
});
