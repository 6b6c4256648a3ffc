import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Berichtsoort, documentBericht, readBericht, writeBericht } from '../index.ts';
import { anyBericht } from '../testing/arbitrary.ts';
import { aJw301, aJw305, aStart } from '../testing/made.ts';
import { hasReference } from '../testing/reference.ts';
import { openSchema } from '../testing/schema.ts';
import { volledig } from '../testing/volledig.ts';

const soorten = Object.keys(volledig) as Berichtsoort[];

test.each(soorten)('a %s that holds everything it can is the same message when it is read again', (soort) => {
  const bericht = volledig[soort];
  expect(readBericht(writeBericht(bericht))).toEqual({ soort, bericht, bevindingen: [] });
});

test.each(
  soorten,
)('whatever a %s holds, its schema approves it, and writing is stable from the first time on', async (soort) => {
  const judge = hasReference ? await openSchema(soort) : () => true;
  const seen = new Set<string>();
  fc.assert(
    fc.property(anyBericht(soort), (bericht) => {
      const written = writeBericht(bericht);
      const gelezen = readBericht(written);
      expect(gelezen.bevindingen.filter(({ niveau }) => niveau === 1)).toEqual([]);
      expect(gelezen.bericht).toEqual(bericht);
      expect(gelezen.bericht && writeBericht(gelezen.bericht)).toBe(written);
      expect(judge(written)).toBe(true);
      for (const [name] of written.matchAll(/<[a-z0-9]+:[A-Za-z0-9]+/g)) seen.add(name);
    }),
    { seed: 32, numRuns: 60 },
  );
  // Every element there is was written at least once.
  const all = writeBericht(volledig[soort]).match(/<[a-z0-9]+:[A-Za-z0-9]+/g);
  expect([...seen].sort()).toEqual([...new Set(all)].sort());
});

test('what is written is UTF-8 without byte order mark, in the order of the schema, with CR/LF', () => {
  expect(writeBericht(aJw305())).toBe(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<jw305:Bericht xmlns:ijw="http://www.istandaarden.nl/ijw/3_2/basisschema/schema" xmlns:jw305="http://www.istandaarden.nl/ijw/3_2/jw305/schema">',
      '\t<jw305:Header>',
      '\t\t<jw305:BerichtCode>438</jw305:BerichtCode>',
      '\t\t<jw305:BerichtVersie>3</jw305:BerichtVersie>',
      '\t\t<jw305:BerichtSubversie>2</jw305:BerichtSubversie>',
      '\t\t<jw305:Afzender>99000001</jw305:Afzender>',
      '\t\t<jw305:Ontvanger>0014</jw305:Ontvanger>',
      '\t\t<jw305:BerichtIdentificatie>',
      '\t\t\t<ijw:Identificatie>B1</ijw:Identificatie>',
      '\t\t\t<ijw:Dagtekening>2026-04-15</ijw:Dagtekening>',
      '\t\t</jw305:BerichtIdentificatie>',
      '\t\t<jw305:XsdVersie>',
      '\t\t\t<ijw:BasisschemaXsdVersie>1.0.0</ijw:BasisschemaXsdVersie>',
      '\t\t\t<ijw:BerichtXsdVersie>1.0.0</ijw:BerichtXsdVersie>',
      '\t\t</jw305:XsdVersie>',
      '\t</jw305:Header>',
      '\t<jw305:Client>',
      '\t\t<jw305:Bsn>999900006</jw305:Bsn>',
      '\t\t<jw305:Geboortedatum>',
      '\t\t\t<ijw:Datum>2012-05-01</ijw:Datum>',
      '\t\t</jw305:Geboortedatum>',
      '\t\t<jw305:Geslacht>2</jw305:Geslacht>',
      '\t\t<jw305:Naam>',
      '\t\t\t<ijw:Geslachtsnaam>',
      '\t\t\t\t<ijw:Achternaam>Voorbeeld</ijw:Achternaam>',
      '\t\t\t</ijw:Geslachtsnaam>',
      '\t\t</jw305:Naam>',
      '\t\t<jw305:StartProducten>',
      '\t\t\t<jw305:StartProduct>',
      '\t\t\t\t<jw305:ToewijzingNummer>1</jw305:ToewijzingNummer>',
      '\t\t\t\t<jw305:Begindatum>2026-04-01</jw305:Begindatum>',
      '\t\t\t\t<jw305:StatusAanlevering>1</jw305:StatusAanlevering>',
      '\t\t\t</jw305:StartProduct>',
      '\t\t</jw305:StartProducten>',
      '\t</jw305:Client>',
      '</jw305:Bericht>',
      '',
    ].join('\r\n'),
  );
});

test('fields given in another order are written in the order of the schema', () => {
  const start = aStart();
  const reversed = Object.fromEntries(Object.entries(start).reverse()) as typeof start;
  expect(writeBericht(aJw305(reversed))).toBe(writeBericht(aJw305(start)));
});

test('one normalisation is enough: another prefix, zeros and spaces are gone for good', () => {
  const odd = writeBericht(aJw305())
    .replaceAll('ijw:', 'b:')
    .replace('xmlns:ijw', 'xmlns:b')
    .replace('<jw305:ToewijzingNummer>1<', '<jw305:ToewijzingNummer> +001\n<')
    .replaceAll('\r\n', '\n  ');
  const first = readBericht(odd).bericht;
  const once = first === undefined ? '' : writeBericht(first);
  expect(once).toBe(writeBericht(aJw305()));
});

/** Any one line of Unicode that XML can carry, with something visible at its start. */
const line = (maxLength: number) =>
  fc
    .string({ unit: 'grapheme', maxLength })
    .map((text) => `x${text.replace(/[^\x20-\ud7ff\ue000-\ufffd]/g, '')}`)
    .filter((text) => text.length <= maxLength);
test('every text that the schema allows survives writing and reading', () => {
  fc.assert(
    fc.property(line(200), line(10), fc.string({ unit: 'binary' }), (Achternaam, Voorvoegsel, more) => {
      const Commentaar = `x${more.replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd]/g, '')}`;
      const bericht = aJw301({
        Commentaar,
        Naam: { Geslachtsnaam: { Achternaam, Voorvoegsel }, NaamGebruik: '1' },
      });
      expect(readBericht(writeBericht(bericht))).toEqual({ soort: 'JW301', bericht, bevindingen: [] });
    }),
    { seed: 301, numRuns: 300 },
  );
});

test('a bare carriage return inside text is kept by every reader of XML', () => {
  const bericht = aJw301({ Commentaar: 'een\r\ntwee\rdrie' });
  expect(writeBericht(bericht)).toContain('een&#13;\ntwee&#13;drie');
  expect(readBericht(writeBericht(bericht)).bericht).toEqual(bericht);
});

test('the documentation names every element with its type and how often it may stand', () => {
  const text = documentBericht('JW307');
  expect(text).toContain('| /Bericht/Client/StopProducten/StopProduct[n]/Einddatum | LDT_Datum | 1 |');
  expect(text.match(/^\| \/Bericht/gm)).toHaveLength(35);
});
