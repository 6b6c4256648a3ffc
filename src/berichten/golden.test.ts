import { expect, test } from 'vitest';
import { readBericht, writeBericht } from './index.ts';
import { hasReference, readReference, skippedWithoutReference } from './testing/reference.ts';

const soorten = ['JW301', 'JW305', 'JW307'] as const;

test.skipIf(!hasReference).each(soorten)(
  `the published example of %s is without fault${skippedWithoutReference}`,
  (soort) => {
    const gelezen = readBericht(readReference(`examples/${soort}.xml`));
    expect(gelezen.bevindingen).toEqual([]);
    expect(gelezen.soort).toBe(soort);
    expect(gelezen.bericht?.Client.Bsn).toBe('999900006');
  },
);

test.skipIf(!hasReference).each(soorten)(
  `the published example of %s comes back as it was, but for line ends and spaces in tags${skippedWithoutReference}`,
  (soort) => {
    const published = new TextDecoder().decode(readReference(`examples/${soort}.xml`));
    const { bericht } = readBericht(published);
    const written = bericht === undefined ? '' : writeBericht(bericht);
    const plain = (xml: string) => xml.replace(/\r/g, '').replaceAll(' >', '>').trim();
    expect(plain(written)).toBe(plain(published));
  },
);

test.skipIf(!hasReference).each(['JW302', 'JW306', 'JW315', 'JW319', 'JW323', 'JW325'])(
  `%s is told apart by name, not called invalid XML${skippedWithoutReference}`,
  (soort) => {
    const { bericht, bevindingen } = readBericht(readReference(`examples/${soort}.xml`));
    expect(bericht).toBeUndefined();
    expect(bevindingen).toMatchObject([{ code: 'onbekend-bericht', tekst: expect.stringContaining(soort) }]);
  },
);
