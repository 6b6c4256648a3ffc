import fc from 'fast-check';
import { expect, test } from 'vitest';
import { token, XmlScanner } from './scanner.ts';

/** What a reader sees: names, texts, and the code of the problem if there is one. */
function scan(source: string): string[] {
  const scanner = new XmlScanner(source);
  const seen: string[] = [];
  for (let found = scanner.next(); found !== token.end; found = scanner.next()) {
    if (found === token.problem) return [...seen, `! ${scanner.problem?.code}`];
    if (found === token.open) seen.push(`<${scanner.uri}|${scanner.local}`);
    if (found === token.close) seen.push('>');
    if (found === token.text) seen.push(scanner.text());
  }
  return seen;
}

test('elements, text, CDATA and references are read as XML says', () => {
  expect(
    scan('<?xml version="1.0" encoding="utf-8"?>\n<a><b/>x&amp;&#x41;&#66;\r\ny<![CDATA[<&]]></a>'),
  ).toEqual(['<|a', '<|b', '>', 'x&AB\ny', '<&', '>']);
});

test('comments and instructions are passed over, wherever they stand', () => {
  expect(scan('<!-- a --><?p x?><a>1<!-- b -->2<?p?></a><!-- c -->\n')).toEqual(['<|a', '1', '2', '>']);
});

test('a prefix counts from the element that declares it to its end, and can be declared anew inside', () => {
  expect(
    scan('<p:a xmlns:p="u"><p:b xmlns:p="v"><p:c/></p:b><p:d/></p:a>').filter((seen) => seen !== '>'),
  ).toEqual(['<u|a', '<v|b', '<v|c', '<u|d']);
  expect(scan('<a xmlns="u"><b xmlns=""/><c/></a>').filter((seen) => seen !== '>')).toEqual([
    '<u|a',
    '<|b',
    '<u|c',
  ]);
});

test.each([
  ['<a>x</a>', 'x'],
  ['<a></a>', ''],
  ['<a> \n\tx y</a>', ' \n\tx y'],
  ['<a xmlns="u" b="1">1</a>', '1'],
])('%j is taken in one look', (source, text) => {
  const scanner = new XmlScanner(source);
  expect([scanner.next(), scanner.takeLeaf(), scanner.text(), scanner.next()]).toEqual([
    token.open,
    true,
    text,
    token.end,
  ]);
});

test.each([
  '<a/>',
  '<a>\r\n</a>',
  '<a>\u00e9</a>',
  '<a>&amp;</a>',
  '<a>]</a>',
  '<a><b/></a>',
  '<a>x<!-- --></a>',
  '<a>x</a >',
  '<a>x</ab>',
  '<a>x</b>',
  '<a>x</a',
  '<a>x</',
  '<a>x',
  '<a>\u0001</a>',
])('%j is not, and is then read as if nobody had tried', (source) => {
  const [tried, other] = [new XmlScanner(source), new XmlScanner(source)];
  expect([tried.next(), tried.takeLeaf(), other.next()]).toEqual([token.open, false, token.open]);
  const next = (scanner: XmlScanner) => [scanner.next(), scanner.start, scanner.problem];
  for (let turn = 0; turn < 4; turn++) expect(next(tried)).toEqual(next(other));
});

test.each([
  ['', 'leeg'],
  ['  \n', 'leeg'],
  ['hello', 'geen-xml'],
  ['{"a":1}', 'geen-xml'],
  ['<a/><b/>', 'geen-xml'],
  ['<a/>x', 'geen-xml'],
  ['<a/>&#32;', 'geen-xml'],
  ['<a><b></a>', 'afsluiting'],
  ['</a>', 'afsluiting'],
  ['<a></ab>', 'afsluiting'],
  ['<a>', 'afgebroken'],
  ['<a', 'element'],
  ['<a><![CDATA[x</a>', 'afgebroken'],
  ['<a><!-- x</a>', 'commentaar'],
  ['<a><!-- x -- y --></a>', 'commentaar'],
  ['<!DOCTYPE a><a/>', 'doctype'],
  ['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'doctype'],
  ['<a>&b;</a>', 'entiteit'],
  ['<a>&#0;</a>', 'entiteit'],
  ['<a>&#xD800;</a>', 'entiteit'],
  ['<a>&</a>', 'entiteit'],
  ['<a b="&c;"/>', 'entiteit'],
  ['<a>\u0001</a>', 'teken'],
  ['<a>\ud800</a>', 'teken'],
  ['<a>\uffff</a>', 'teken'],
  ['<a>]]></a>', 'teken'],
  ['<a b="<"/>', 'teken'],
  ['<a b=c/>', 'attribuut'],
  ['<a b="1"c="2"/>', 'element'],
  ['<a b="1" b="2"/>', 'attribuut'],
  ['<a xmlns:p="u" xmlns:q="u" p:b="1" q:b="2"/>', 'attribuut'],
  ['<a p:b="1"/>', 'attribuut'],
  ['<a xmlns:p=""/>', 'attribuut'],
  ['<p:a/>', 'naam'],
  ['<1/>', 'naam'],
  ['<a:b:c xmlns:a="u"/>', 'naam'],
  ['< a/>', 'naam'],
  ['<?xml version="1.0"?><?xml version="1.0"?><a/>', 'instructie'],
  ['<?xml version="2.0"?><a/>', 'xml-declaratie'],
  ['<?xml version="1.0" encoding="ISO-8859-1"?><a/>', 'codering'],
])('%j is refused: %s', (source, code) => {
  expect(scan(source).at(-1)).toBe(`! ${code}`);
});

test('half a character at the end is refused, also when the other half was cut off', () => {
  const cut = `<a>${'\u{20BB7}'.repeat(30)}`.slice(0, -1);
  // Often enough for an engine to compile what reads it: one of V8 then saw the half that had been cut off.
  for (let turn = 0; turn < 5000; turn++) expect(scan(cut).at(-1)).toBe('! teken');
});

test('nesting beyond any iJw message is refused before it costs anything', () => {
  expect(scan('<a>'.repeat(100_000)).at(-1)).toBe('! te-diep');
  expect(scan('<a>'.repeat(64) + '</a>'.repeat(64)).at(-1)).toBe('>');
});

test('the work grows with the length of the file, whatever it is made of', () => {
  const parts = [
    '<b/>',
    '&amp;',
    ']',
    ' ',
    '\r',
    '<!---->',
    '<?p?>',
    '<![CDATA[]]>',
    '<b c="&lt;"/>',
    '<b xmlns:q="u"/>',
    '\u00e9',
  ];
  for (const part of parts) {
    const begin = performance.now();
    scan(`<a>${part.repeat(100_000)}</a>`);
    scan(`<a>${part.repeat(100_000)}`);
    expect(performance.now() - begin, part).toBeLessThan(3000);
  }
  const many = Array.from({ length: 50_000 }, (_, index) => ` xmlns:p${index}="u" a${index}="1"`).join('');
  const begin = performance.now();
  expect(scan(`<a${many}/>`).at(-1)).toBe('>');
  expect(performance.now() - begin).toBeLessThan(3000);
});

test('no text whatever makes it crash or read on for ever', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '/',
    '!',
    '?',
    '-',
    '[',
    ']',
    '&',
    ';',
    '#',
    '=',
    '"',
    "'",
    'a',
    ':',
    ' ',
    '\n',
    '\ud83d',
    'CDATA',
    'xml',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const end = scan(pieces.join('')).at(-1);
      expect(end === '>' || end?.startsWith('! ')).toBe(true);
    }),
    { seed: 1, numRuns: 5000 },
  );
});
