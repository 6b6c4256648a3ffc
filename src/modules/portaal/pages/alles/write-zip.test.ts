import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { bytesOf, fileName, streamOf, type ZipEntry, zipOf } from './write-zip.ts';

const at = new Date('2026-11-20T12:00:00Z');
async function* each(entries: readonly ZipEntry[]) {
  yield* entries;
}
async function bytes(entries: readonly ZipEntry[]) {
  const whole = await new Response(streamOf(zipOf(each(entries), at))).arrayBuffer();
  return unzipSync(new Uint8Array(whole));
}

test('what goes in comes out, packed or not, also what is larger than a piece', async () => {
  const large = randomBytes(200_000);
  const found = await bytes([
    { name: 'groot.bin', isPacked: true, pieces: [large] },
    { name: 'map/té.txt', isPacked: false, pieces: bytesOf(['Één', ' ', 'tekst']) },
    { name: 'leeg.txt', isPacked: false, pieces: [] },
  ]);
  expect(Buffer.from(found['groot.bin'] ?? []).equals(large)).toBe(true);
  expect(new TextDecoder().decode(found['map/té.txt'])).toBe('Één tekst');
  expect(found['leeg.txt']).toHaveLength(0);
});

test('nothing is made before the reader asks for it, and nothing more once the reader went away', async () => {
  const made: number[] = [];
  async function* files(): AsyncGenerator<ZipEntry> {
    for (const nr of [1, 2, 3]) {
      made.push(nr);
      yield { name: `${nr}.bin`, isPacked: true, pieces: [randomBytes(300_000)] };
    }
  }
  const reader = streamOf(zipOf(files(), at)).getReader();
  await reader.read();
  expect(made).toEqual([1]);
  await reader.cancel();
  expect(made).toEqual([1]);
});

test('a fault on the way breaks the archive off, so that nobody takes half of it for everything', async () => {
  async function* faulty(): AsyncGenerator<ZipEntry> {
    yield { name: 'een.txt', isPacked: false, pieces: bytesOf(['een']) };
    throw new Error('the database went away');
  }
  await expect(new Response(streamOf(zipOf(faulty(), at))).arrayBuffer()).rejects.toThrow('went away');
});

test('the name of a file stays in its folder and can be written on every computer', () => {
  expect(fileName(3, 'Verslag mei.pdf')).toBe('03-Verslag mei.pdf');
  fc.assert(
    fc.property(fc.nat({ max: 999 }), fc.string({ unit: 'binary' }), (nr, name) => {
      const safe = fileName(nr, name);
      expect(safe).not.toMatch(/[/\\:*?"<>|\p{Cc}]/u);
      expect(safe).toMatch(/^\d{2,3}-.+/su);
    }),
    { seed: 36 },
  );
});
