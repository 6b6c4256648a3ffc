import { describe, expect, test } from 'vitest';
import { type Envelop, type Heenenvelop, readEnvelop, writeEnvelop } from './index.ts';
import { fout, heen, versies, written } from './testing.ts';

describe('the writer refuses', () => {
  test.each<[string, Envelop, string]>([
    [
      'a number that is no UUID',
      { ...heen, stuurgegevens: { ...heen.stuurgegevens, referentienummer: '1' } },
      'referentienummer',
    ],
    [
      'a version of three digits',
      { ...heen, parameters: { ...heen.parameters, functieVersie: '003' } },
      'functieVersie',
    ],
    [
      'a sentence of more than 200 characters',
      { ...fout, body: { ...fout.body, omschrijving: 'x'.repeat(201) } },
      'omschrijving',
    ],
    [
      'a character that XML does not know',
      { ...fout, body: { ...fout.body, details: 'a\u0000' } },
      'details',
    ],
  ])('%s', (_what, envelop, naam) => {
    const { xml, bevindingen } = writeEnvelop(envelop);
    expect(xml).toBeUndefined();
    expect(bevindingen.map(({ pad }) => pad.split('/').at(-1))).toEqual([naam]);
  });
});

describe('25 MB', () => {
  const withBytes = (count: number): Heenenvelop => ({
    ...heen,
    parameters: { ...versies, bericht: { xmlBestand: new Uint8Array(count).fill(65) } },
  });
  const around = written(withBytes(0)).length;
  const most = Math.floor((25_000_000 - around) / 4) * 3;

  test('is the most that is sent, base64 included', () => {
    expect(written(withBytes(most)).length).toBeGreaterThan(24_999_990);
    expect(writeEnvelop(withBytes(most + 1))).toMatchObject({
      bevindingen: [{ regel: 'GGk', code: 'te-groot' }],
    });
  });

  test('is the most that is read', () => {
    const spaces = (count: number) => written(heen) + ' '.repeat(count - written(heen).length);
    expect(readEnvelop(spaces(25 * 1024 * 1024)).envelop).toEqual(heen);
    expect(readEnvelop(spaces(25 * 1024 * 1024 + 1)).bevindingen).toMatchObject([{ code: 'te-groot' }]);
    expect(readEnvelop(new Uint8Array(25 * 1024 * 1024 + 1)).bevindingen).toMatchObject([
      { code: 'te-groot' },
    ]);
  });

  test('goes there and back', () => {
    const envelop = withBytes(18_700_000);
    const { xml = '' } = writeEnvelop(envelop);
    const read = readEnvelop(xml).envelop;
    const back = read?.soort === 'Di01' ? read.parameters.bericht.xmlBestand : new Uint8Array();
    expect(Buffer.compare(back, envelop.parameters.bericht.xmlBestand)).toBe(0);
  });
});
