import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBsn } from '../bsn.ts';
import { openJudge, readBericht, writeBericht } from '../index.ts';
import { cases } from '../testing/cases/cases.ts';
import { aClient, aDeclaratie } from '../testing/made-declaratie.ts';
import { message } from '../testing/message.ts';
import { volledig } from '../testing/volledig.ts';

const encode = (text: string) => new TextEncoder().encode(text);

function judgeParts(parts: Iterable<Uint8Array>) {
  const judge = openJudge();
  for (const part of parts) judge.feed(part);
  return judge.end();
}

function* cutAt(bytes: Uint8Array, places: readonly number[]): Generator<Uint8Array> {
  let from = 0;
  for (const to of [...places].sort((a, b) => a - b)) {
    yield bytes.subarray(from, to);
    from = Math.max(from, to);
  }
  yield bytes.subarray(from);
}

function* inPartsOf(size: number, bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

/** Within a mark of XML or a character of more bytes: there a cut does the most harm. */
function tenderPlaces(bytes: Uint8Array): number[] {
  const marks = encode('<>/!?-[]&;="\r');
  return [...bytes.keys()].filter((at) => {
    const byte = bytes[at] ?? 0;
    return byte > 127 || marks.includes(byte);
  });
}

test('however a message is cut into parts, the judgement is the same, to the line and column', () => {
  const counts = { valid: 0, refused: 0 };
  const cut = fc.tuple(fc.nat(), fc.nat(2));
  fc.assert(
    fc.property(message, fc.array(cut, { minLength: 1, maxLength: 12 }), (text, wanted) => {
      const bytes = encode(text);
      const tender = tenderPlaces(bytes);
      const cuts = wanted.map(([place, kind]) => {
        const mark = kind === 0 ? undefined : tender[place % tender.length];
        return mark === undefined ? place % (bytes.length + 1) : mark + kind - 1;
      });
      const whole = readBericht(bytes);
      counts[whole.bevindingen.length === 0 ? 'valid' : 'refused']++;
      const { soort, bevindingen } = judgeParts(cutAt(bytes, cuts));
      expect(bevindingen).toEqual(whole.bevindingen);
      expect(soort).toBe(whole.soort);
    }),
    { seed: 20260415, numRuns: 4000 },
  );
  expect(counts.valid).toBeGreaterThan(50);
  expect(counts.refused).toBeGreaterThan(2000);
});

test('a message that comes in byte by byte, or by a few, is judged as in one piece', () => {
  fc.assert(
    fc.property(message, fc.constantFrom(1, 1, 2, 3, 7, 64, 300, 4096), (text, size) => {
      const bytes = encode(text);
      expect(judgeParts(inPartsOf(size, bytes)).bevindingen).toEqual(readBericht(bytes).bevindingen);
    }),
    { seed: 20260416, numRuns: 600 },
  );
});

test('bytes that are no UTF-8 are told as such wherever they are cut, with all that was wrong before them', () => {
  const text = writeBericht(volledig.JW305).replace('>999900006<', '>9<').replace('Voorbeeld', 'Voörbeeld');
  const latin1 = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const utf16 = Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0), 0]));
  const swapped = Uint8Array.from([...text].flatMap((letter) => [0, letter.charCodeAt(0)]));
  const marked = [Uint8Array.of(0xff, 0xfe, ...utf16), Uint8Array.of(0xfe, 0xff, ...swapped)];
  const whole = [latin1, utf16, swapped, ...marked];
  const halved = encode(text).subarray(0, text.indexOf('ö') + 1);
  const overlong = Uint8Array.of(...encode(text).subarray(0, 1000), 0xc0, 0xaf, 0x41);
  const surrogate = Uint8Array.of(...encode(text).subarray(0, 1000), 0xed, 0xa0, 0x80, 0x41);
  const codes = [...whole, halved, overlong, surrogate].map((bytes) => {
    const { bevindingen } = readBericht(bytes);
    for (const size of [1, 2, 3, 5, 64, 1001])
      expect(judgeParts(inPartsOf(size, bytes)).bevindingen, `${size}`).toEqual(bevindingen);
    for (let at = 0; at <= bytes.length; at += 7)
      expect(judgeParts(cutAt(bytes, [at])).bevindingen, `${at}`).toEqual(bevindingen);
    return bevindingen.map(({ code }) => code).join(' ');
  });
  const [told, silent] = ['waarde codering', 'codering'];
  expect(codes).toEqual([told, silent, silent, silent, silent, told, told, told]);
});

test('a byte order mark is told wherever it is cut', () => {
  const bytes = encode(`\ufeff${writeBericht(volledig.JW319)}`);
  for (const size of [1, 2, 3, 4, 1000]) {
    const { soort, bevindingen } = judgeParts(inPartsOf(size, bytes));
    expect([soort, bevindingen.map(({ code }) => code)]).toEqual(['JW319', ['bom']]);
  }
});

/** A declaratie of so many prestaties, ten for each client, as parts that are never all in memory. */
function* declaratieOf(total: number): Generator<Uint8Array> {
  const one = writeBericht(
    aDeclaratie([aClient('BSN')], {
      TotaalIngediendBedrag: { TotaalBedrag: 5000 * total, DebetCredit: 'D' },
    }),
  );
  const [head = '', client = '', tail = ''] = one.split(/(?=\t{3}<jw323:Client>|\t{2}<\/jw323:Clienten>)/);
  const [before = '', prestatie = '', after = ''] = client.split(
    /(?=\t{5}<jw323:Prestatie>|\t{4}<\/jw323:Prestaties>)/,
  );
  const numbers = bsns();
  yield encode(head);
  for (let number = 0; number < total; number += 10) {
    const prestaties = Array.from({ length: 10 }, (_, index) =>
      prestatie.replace('>P1<', `>${longNumber(number + index)}<`).replace('Nummer>1<', `Nummer>${index}<`),
    );
    yield encode(`${before.replace('BSN', numbers.next().value ?? '')}${prestaties.join('')}${after}`);
  }
  yield encode(tail);
}
/** Long enough for an engine to keep it as a window on the file. */
const longNumber = (number: number) => `PRESTATIE${String(number).padStart(11, '0')}`;
function* bsns(): Generator<string> {
  for (let number = 100_000_000; ; number++) if (isBsn(`${number}`)) yield `${number}`;
}

test('twenty thousand prestaties are handed over one by one in memory for a few', () => {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  const heap = () => {
    if (typeof collect === 'function') collect();
    return process.memoryUsage().heapUsed;
  };
  const taken = { count: 0, cents: 0, isInOrder: true };
  const judge = openJudge(2, ({ ProductReferentie, IngediendBedrag }) => {
    taken.isInOrder &&= ProductReferentie.ReferentieNummer === longNumber(taken.count);
    taken.count++;
    taken.cents += IngediendBedrag.Bedrag;
  });
  const sizes = new Map<number, number>();
  let bytes = 0;
  for (const part of declaratieOf(20_000)) {
    judge.feed(part);
    bytes += part.length;
    if (taken.count === 2000 || taken.count === 18_000) sizes.set(taken.count, heap());
  }
  expect(judge.end()).toEqual({ soort: 'JW323', bevindingen: [] });
  expect(taken).toEqual({ count: 20_000, cents: 100_000_000, isInOrder: true });
  const growth = (sizes.get(18_000) ?? Number.NaN) - (sizes.get(2000) ?? Number.NaN);
  // What the rules must remember is some hundred bytes for each prestatie; the file has eight hundred.
  expect(growth).toBeLessThan(bytes / 4);
});

test('a judge that keeps no prestaties says of each declaratie what one says that keeps them all', () => {
  for (const { broken } of cases)
    for (const [, bericht] of broken) {
      const xml = writeBericht(bericht);
      expect(judgeParts([encode(xml)]).bevindingen).toEqual(readBericht(xml).bevindingen);
    }
});

test('more than 25 MB is told once, and after 100 MB nothing more is read', () => {
  const megabyte = encode(' '.repeat(1024 * 1024));
  const large = openJudge();
  large.feed(encode(writeBericht(volledig.JW319)));
  for (let count = 0; count < 100; count++) {
    expect(large.isOver).toBe(false);
    large.feed(megabyte);
  }
  expect(large.isOver).toBe(true);
  expect(large.end()).toMatchObject({ soort: 'JW319', bevindingen: [{ regel: 'OP179', code: 'te-groot' }] });
});

test('a message in small parts costs no more than in one, whatever it is made of', () => {
  const [head = '', tail = ''] = writeBericht(volledig.JW305).split('999900006');
  const endless = [
    ['<!--', 'x'],
    ['<![CDATA[', 'x'],
    ['<a b="', 'x'],
    ['<a', ' b="c"'],
    ['', 'x'],
    ['', ' '],
    ['', '&amp;'],
    ['', '\u20ac'],
    ['', 'x<!---->'],
    ['', '<a/>'],
  ] as const;
  for (const [opening, filler] of endless) {
    const bytes = encode(`${head}${opening}${filler.repeat(2_000_000 / filler.length)}${tail}`);
    const begin = performance.now();
    judgeParts(inPartsOf(512, bytes));
    expect(performance.now() - begin, `${opening}${filler}`).toBeLessThan(4000);
  }
});

test('a million elements inside one another are refused at the first that is too deep', () => {
  const judge = openJudge();
  judge.feed(encode(writeBericht(volledig.JW305).replace(/<jw305:Client>[\s\S]*/, '<jw305:Client>')));
  const thousand = encode('<a>'.repeat(1000));
  for (let count = 0; count < 1000; count++) judge.feed(thousand);
  expect(judge.isOver).toBe(true);
  expect(judge.end().bevindingen.map(({ code }) => code)).toEqual(['onbekend-element', 'te-diep']);
});
