import { inflateSync } from 'node:zlib';

/** The words of a PDF as Chromium writes it: glyph numbers in the pages, turned back by the table of each typeface. */
export function textOfPdf(pdf: Uint8Array): string {
  const file = Buffer.from(pdf).toString('latin1');
  const objects = new Map(
    [...file.matchAll(/\n(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, nr = '', body = '']) => [nr, body]),
  );
  const fonts = new Map(
    [...file.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', nr = '']) => [name, glyphsOf(objects, nr)]),
  );
  const pages = [...file.matchAll(/\/Contents (\d+) 0 R/g)].map(([, nr = '']) => streamOf(objects.get(nr)));
  return pages.map((page) => wordsOf(page, fonts)).join('\n');
}

function streamOf(body = ''): string {
  const [head = '', rest = ''] = body.split(' stream\n');
  const raw = Buffer.from(rest.replace(/\nendstream$/, ''), 'latin1');
  return head.includes('/FlateDecode') ? inflateSync(raw).toString('latin1') : raw.toString('latin1');
}

function glyphsOf(objects: ReadonlyMap<string, string>, nr: string): ReadonlyMap<string, string> {
  const [, table = ''] = /\/ToUnicode (\d+) 0 R/.exec(objects.get(nr) ?? '') ?? [];
  const glyphs = new Map<string, string>();
  for (const [, block = ''] of streamOf(objects.get(table)).matchAll(
    /beginbf(?:char|range)\n([\s\S]*?)\nendbf/g,
  ))
    for (const line of block.split('\n'))
      addGlyphs(
        glyphs,
        [...line.matchAll(/<([0-9A-F]+)>/g)].map(([, hex = '']) => hex),
      );
  return glyphs;
}

/** One glyph and its letter, or the first and last of a row of glyphs and the letter of the first. */
function addGlyphs(glyphs: Map<string, string>, hexes: readonly string[]): void {
  const [first = '', last = ''] = hexes;
  const isRange = hexes.length === 3;
  const letter = Number.parseInt(hexes.at(-1) ?? '', 16);
  const count = isRange ? Number.parseInt(last, 16) - Number.parseInt(first, 16) + 1 : 1;
  for (let nr = 0; nr < count; nr += 1) {
    const glyph = (Number.parseInt(first, 16) + nr).toString(16).toUpperCase().padStart(4, '0');
    glyphs.set(glyph, String.fromCodePoint(letter + nr));
  }
}

function wordsOf(page: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let font: ReadonlyMap<string, string> | undefined;
  let text = '';
  for (const [, name, hex] of page.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-F]+)>/g)) {
    if (name !== undefined) font = fonts.get(name);
    else for (const glyph of hex?.match(/.{4}/g) ?? []) text += font?.get(glyph) ?? '';
  }
  return text;
}
