import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Heenenvelop, readEnvelop, writeEnvelop } from './index.ts';
import { foundAfter, fout, heen, retour, versies, written } from './testing.ts';

describe.each([heen, retour, fout])('an envelope $soort', (envelop) => {
  test('is read as it was written', () => {
    expect(readEnvelop(written(envelop))).toEqual({ soort: envelop.soort, envelop, bevindingen: [] });
  });

  test('is the same text again when what was read is written', () => {
    const xml = written(envelop);
    const read = readEnvelop(new TextEncoder().encode(xml)).envelop;
    expect(read && written(read)).toBe(xml);
  });

  test('is refused when any of its obligatory elements is missing, with its name', () => {
    const xml = written(envelop);
    const optional = /^(administratie|gebruiker|details)$|organisatie/;
    const leaves = [...xml.matchAll(/<(?:GGK|StUF):(\w+)>[^<\r]*<\/[^>]+>/g)].filter(
      ([, naam = '']) => !optional.test(naam),
    );
    expect(leaves.length).toBeGreaterThan(8);
    for (const [leaf, naam] of leaves) {
      const { bevindingen } = readEnvelop(xml.replace(leaf, ''));
      expect(bevindingen.map(({ code, pad }) => [code, pad.split('/').at(-1)])).toEqual([
        ['ontbreekt', naam],
      ]);
    }
  });

  test('is refused when two elements change places', () => {
    const swapped = written(envelop).replace(
      /(<StUF:referentienummer>.*<\/StUF:referentienummer>)\s*(<StUF:tijdstipBericht>.*<\/StUF:tijdstipBericht>)/,
      '$2$1',
    );
    expect(readEnvelop(swapped).bevindingen.map(({ code }) => code)).toEqual(['volgorde']);
  });

  test('is never mistaken for another kind', () => {
    const other = envelop.soort === 'Di01' ? 'Du01' : 'Di01';
    expect(foundAfter(envelop, `berichtcode>${envelop.soort}`, `berichtcode>${other}`)).toHaveLength(1);
  });
});

test('an envelope is written as the published schema has it', () => {
  expect(
    written({ ...heen, parameters: { ...versies, bericht: { xmlBestand: new Uint8Array([102]) } } }),
  ).toBe(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<GGK:envelopHeenbericht-ggk_Di01 xmlns:GGK="http://www.stufstandaarden.nl/koppelvlak/ggk0210" xmlns:StUF="http://www.egem.nl/StUF/StUF0301">',
      '\t<GGK:stuurgegevens>',
      '\t\t<StUF:berichtcode>Di01</StUF:berichtcode>',
      '\t\t<StUF:zender>',
      '\t\t\t<StUF:organisatie>0014</StUF:organisatie>',
      '\t\t\t<StUF:applicatie>Stip</StUF:applicatie>',
      '\t\t\t<StUF:gebruiker></StUF:gebruiker>',
      '\t\t</StUF:zender>',
      '\t\t<StUF:ontvanger>',
      '\t\t\t<StUF:organisatie>12345678</StUF:organisatie>',
      '\t\t\t<StUF:applicatie>GGk</StUF:applicatie>',
      '\t\t</StUF:ontvanger>',
      '\t\t<StUF:referentienummer>3f1c2f7e-8c5a-4d53-9e0b-0b6a5d0c7e11</StUF:referentienummer>',
      '\t\t<StUF:tijdstipBericht>20260415093000</StUF:tijdstipBericht>',
      '\t\t<StUF:functie>JW301</StUF:functie>',
      '\t</GGK:stuurgegevens>',
      '\t<GGK:parameters>',
      '\t\t<GGK:applicatieVersie>0001</GGK:applicatieVersie>',
      '\t\t<GGK:applicatieSubversie>0004</GGK:applicatieSubversie>',
      '\t\t<GGK:functieVersie>0003</GGK:functieVersie>',
      '\t\t<GGK:functieSubversie>0002</GGK:functieSubversie>',
      '\t\t<GGK:bericht>',
      '\t\t\t<GGK:xmlBestand>Zg==</GGK:xmlBestand>',
      '\t\t</GGK:bericht>',
      '\t</GGK:parameters>',
      '</GGK:envelopHeenbericht-ggk_Di01>',
      '',
    ].join('\r\n'),
  );
});

test('any bytes travel unharmed, and any text in the fields that take text', () => {
  const label = fc.string({ unit: 'grapheme', minLength: 3, maxLength: 20 }).filter(isPlainText);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), label, label, (xmlBestand, applicatie, functie) => {
      const { stuurgegevens } = heen;
      const zender = { organisatie: '0014', applicatie };
      const envelop: Heenenvelop = {
        ...heen,
        stuurgegevens: { ...stuurgegevens, zender, functie: functie.slice(0, 15) },
        parameters: { ...versies, bericht: { xmlBestand } },
      };
      const { xml, bevindingen } = writeEnvelop(envelop);
      // A slice may end in half a character; then the envelope is refused rather than changed.
      if (xml === undefined) expect(bevindingen).not.toEqual([]);
      else expect(readEnvelop(xml).envelop).toEqual(envelop);
    }),
    { seed: 20260415, numRuns: 1000 },
  );
});

function isPlainText(label: string): boolean {
  return !/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(label) && [...label].length <= 50;
}
