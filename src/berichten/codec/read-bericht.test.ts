import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBericht, writeBericht } from '../index.ts';
import { aJw305, aStart } from '../testing/made.ts';
import { aJw319 } from '../testing/made-verzoek.ts';
import { volledig } from '../testing/volledig.ts';

const xml305 = writeBericht(aJw305(aStart(), aStart({ ToewijzingNummer: 2 })));
const found = (xml: string | Uint8Array) =>
  readBericht(xml).bevindingen.map(({ code, pad }) => `${code} ${pad}`);
const start = '/Bericht/Client/StartProducten/StartProduct';

test('what is wrong is told with rule, level, path, line and column, and in words', () => {
  const { bericht, soort, bevindingen } = readBericht(xml305.replace('>2026-04-15<', '>2026-04-31<'));
  expect(bericht).toBeUndefined();
  expect(soort).toBe('JW305');
  expect(bevindingen).toEqual([
    {
      regel: 'XSD',
      niveau: 1,
      code: 'waarde',
      pad: '/Bericht/Header/BerichtIdentificatie/Dagtekening',
      tekst: 'Dagtekening moet een bestaande datum zijn (jjjj-mm-dd, zonder tijdzone).',
      regelnummer: 11,
      kolom: 4,
    },
  ]);
});

test('everything that is wrong is told at once, not only the first', () => {
  const wrong = xml305
    .replace(/\t*<jw305:Geslacht>.*\r\n/, '')
    .replace('>0014<', '>14<')
    .replace('<jw305:StatusAanlevering>1<', '<jw305:StatusAanlevering>7<')
    .replace(/<jw305:ToewijzingNummer>2<.*>/, '<jw305:Iets>2</jw305:Iets>');
  expect(found(wrong)).toEqual([
    'waarde /Bericht/Header/Ontvanger',
    `waarde ${start}[1]/StatusAanlevering`,
    `onbekend-element ${start}[2]/Iets`,
    'ontbreekt /Bericht/Client/Geslacht',
  ]);
});

test('an element that stands too early is told where the order breaks, and nothing is called missing', () => {
  const swapped = xml305.replace(
    /(<jw305:Bsn>.*<\/jw305:Bsn>\r\n)([\s\S]*?)(\t*<jw305:Geslacht>.*\r\n)/,
    '$3$1$2',
  );
  expect(found(swapped)).toEqual(['volgorde /Bericht/Client/Bsn', 'volgorde /Bericht/Client/Geboortedatum']);
});

test.each([
  ['a second Bsn', /(<jw305:Bsn>.*)/, '$1$1', 'te-vaak /Bericht/Client/Bsn'],
  ['text between elements', '<jw305:Client>', '<jw305:Client>tekst', 'tekst /Bericht/Client'],
  ['an attribute', '<jw305:Client>', '<jw305:Client id="1">', 'attribuut /Bericht/Client'],
  [
    'an element inside a value',
    '>Voorbeeld<',
    '><b/>Voorbeeld<',
    'onbekend-element /Bericht/Client/Naam/Geslachtsnaam/Achternaam/b',
  ],
  ['a wrong namespace', /jw305:Bsn/g, 'ijw:Bsn', 'naamruimte /Bericht/Client/Bsn'],
  [
    'another release in the header',
    'Subversie>2<',
    'Subversie>1<',
    'waarde /Bericht/Header/BerichtSubversie',
  ],
  ['the code of another message', '>438<', '>436<', 'waarde /Bericht/Header/BerichtCode'],
  ['a truncated file', /<\/jw305:StartProduct>[\s\S]*/, '', `afgebroken ${start}[1]`],
  ['an entity', '>Voorbeeld<', '>&naam;<', 'entiteit /Bericht/Client/Naam/Geslachtsnaam/Achternaam'],
  ['another release', /3_2/g, '3_1', 'onbekend-bericht /'],
  ['a message that does not exist', /jw305\/schema/g, 'jw303/schema', 'onbekend-bericht /'],
  ['another root element', /:Bericht( |>)/g, ':Brief$1', 'onbekend-bericht /'],
])('%s is a finding', (_, from, to, expected) => {
  expect(found(xml305.replace(from, to))).toEqual([expected]);
});

test('hints where a schema lies are allowed, as XSD allows them', () => {
  const hint =
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://example.org jw305.xsd">';
  expect(found(xml305.replace(/>(?=\r\n\t<jw305:Header)/, hint))).toEqual([]);
});

test('another release and another message are named', () => {
  expect(readBericht(xml305.replaceAll('3_2', '3_1')).bevindingen[0]?.tekst).toContain('release 3.1');
  expect(readBericht(xml305.replaceAll('jw305/schema', 'jw303/schema')).bevindingen[0]?.tekst).toContain(
    'JW303',
  );
  expect(readBericht('<html/>').bevindingen[0]?.tekst).toBe('Dit is geen iJw-bericht.');
});

test('a byte order mark is a finding, and the message behind it is read all the same', () => {
  for (const input of [`\ufeff${xml305}`, new TextEncoder().encode(`\ufeff${xml305}`)]) {
    const { bericht, bevindingen } = readBericht(input);
    expect(bevindingen).toMatchObject([{ regel: 'OP192', niveau: 1, code: 'bom' }]);
    expect(bericht?.soort).toBe('JW305');
  }
});

test('bytes that are no UTF-8 are not guessed at', () => {
  const utf16 = Uint8Array.from([...xml305].flatMap((letter) => [letter.charCodeAt(0), 0]));
  const latin1 = Uint8Array.from([...xml305.replace('Voorbeeld', 'Vo\u00f6rbeeld')], (letter) =>
    letter.charCodeAt(0),
  );
  for (const bytes of [utf16, Uint8Array.from([0xff, 0xfe, ...utf16]), latin1, Uint8Array.from([0xff])]) {
    expect(found(bytes)).toEqual(['codering /']);
  }
  expect(found(xml305.replace('encoding="UTF-8"', 'encoding="ISO-8859-1"'))).toEqual(['codering /']);
});

test('an empty file, no XML, a DTD, a billion laughs and endless nesting end in one finding', () => {
  const laughs = '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><Bericht>&b;</Bericht>';
  const deep = xml305.replace('<jw305:Client>', `<jw305:Client>${'<a>'.repeat(1_000_000)}`);
  expect(['', new Uint8Array(), '<', 'geen xml', laughs].map((input) => found(input))).toEqual([
    ['leeg /'],
    ['leeg /'],
    ['naam /'],
    ['geen-xml /'],
    ['doctype /'],
  ]);
  expect(found(deep)).toEqual(['onbekend-element /Bericht/Client/a', 'te-diep /Bericht/Client']);
});

test('a thousand findings are enough', () => {
  const { bevindingen } = readBericht(
    xml305.replace('<jw305:Client>', `<jw305:Client>${'<a/>'.repeat(50_000)}`),
  );
  expect(bevindingen).toHaveLength(1001);
  expect(bevindingen.at(-1)?.code).toBe('te-veel');
});

test('a finding never repeats what the sender wrote in the element', () => {
  const secret = 'GEHEIM'.repeat(50);
  const told = readBericht(
    xml305.replace('>Voorbeeld<', `>${secret}<`).replace('>999900006<', `>${secret}<`),
  ).bevindingen;
  expect(told).toHaveLength(2);
  expect(JSON.stringify(told)).not.toContain('GEHEIM');
});

test('level 2 is asked only of what level 1 approved', () => {
  const wrongBsn = xml305.replace('999900006', '999900007');
  expect(readBericht(wrongBsn)).toMatchObject({
    bericht: { soort: 'JW305' },
    bevindingen: [{ regel: 'CS002', niveau: 2 }],
  });
  expect(readBericht(wrongBsn.replace('>0014<', '>14<')).bevindingen.map(({ niveau }) => niveau)).toEqual([
    1,
  ]);
});

test('a file of one byte, whichever, ends in one finding', () => {
  const told = Array.from({ length: 256 }, (_, byte) => found(Uint8Array.of(byte)));
  expect(told.filter((findings) => findings.length !== 1)).toEqual([]);
  expect(new Set(told.flat())).toEqual(
    new Set(['leeg /', 'naam /', 'geen-xml /', 'teken /', 'codering /', 'entiteit /']),
  );
});

test('a file that stops before its end is refused, wherever it stops', () => {
  const bytes = new TextEncoder().encode(writeBericht(aJw319()).trimEnd());
  for (let length = 0; length < bytes.length; length++) {
    const { bericht, bevindingen } = readBericht(bytes.subarray(0, length));
    expect([bericht, bevindingen.length > 0, bevindingen.at(-1)?.niveau], `${length}`).toEqual([
      undefined,
      true,
      1,
    ]);
  }
  expect(readBericht(bytes).bevindingen).toEqual([]);
});

test('more than 25 MB is a finding, and what it holds is read all the same', () => {
  const room = 25 * 1024 * 1024 - xml305.length;
  expect(found(`${xml305}${' '.repeat(room)}`)).toEqual([]);
  const { bericht, bevindingen } = readBericht(`${xml305}${' '.repeat(room + 1)}`);
  expect(bevindingen).toMatchObject([{ regel: 'OP179', niveau: 1, code: 'te-groot', pad: '/' }]);
  expect(bericht?.soort).toBe('JW305');
});

test('no cut and no change of bytes makes reading fail', () => {
  const originals = Object.values(volledig).map((bericht) => new TextEncoder().encode(writeBericht(bericht)));
  fc.assert(
    fc.property(
      fc.constantFrom(...originals),
      fc.nat(9000),
      fc.nat(4000),
      fc.nat(255),
      (bytes, cut, at, byte) => {
        const changed = bytes.slice(0, cut);
        if (at < changed.length) changed[at] = byte;
        const { bericht, bevindingen } = readBericht(changed);
        expect(bericht !== undefined || bevindingen.length > 0).toBe(true);
      },
    ),
    { seed: 1, numRuns: 3000 },
  );
});
