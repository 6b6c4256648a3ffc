import { expect, test } from 'vitest';
import { type Berichtsoort, readBericht, writeBericht } from '../index.ts';
import { hasReference, readReference, skippedWithoutReference } from '../testing/reference.ts';

/** Level, rule and place of all that is wrong with the published example of each message. */
const examples: Readonly<Record<Berichtsoort, readonly string[]>> = {
  JW301: [],
  JW302: [],
  JW305: [],
  JW306: [],
  JW307: [],
  JW308: [],
  // It asks for help until 31 June, twice.
  JW315: [1, 2].map(
    (nr) => `1 XSD waarde Client/AangevraagdeProducten/AangevraagdProduct[${nr}]/ToewijzingEinddatum`,
  ),
  JW316: [],
  // The help ends before it begins.
  JW317: ['2 CS003 0001 Client/Verzoek/NieuweProducten/NieuwProduct[1]/Einddatum'],
  // A return code stands outside the list of them.
  JW318: ['1 XSD onbekend-element Client/Verzoek/RetourCode'],
  JW319: [],
  JW320: [],
  // Two prestaties of one client have the same number.
  JW323: ['2 TR101 0001 Declaratie/Clienten/Client[2]/Prestaties/Prestatie[3]'],
  JW325: [],
};
const rows = Object.entries(examples);

test.skipIf(!hasReference).each(rows)(
  `the published example of %s has the faults it is known for, and no other${skippedWithoutReference}`,
  (name, expected) => {
    const { bericht, soort, bevindingen } = readBericht(readReference(`examples/${name}.xml`));
    const told = bevindingen.map(
      ({ regel, niveau, code, pad }) => `${niveau} ${regel} ${code} ${pad.replace('/Bericht/', '')}`,
    );
    expect(told).toEqual(expected);
    expect(soort).toBe(name);
    expect(bericht === undefined).toBe(expected.some((one) => one.startsWith('1')));
  },
);

const withoutMisprints = (xml: string) =>
  xml
    .replaceAll('2027-06-31', '2027-06-30')
    .replace(/\s*<jw318:RetourCode>9350<\/jw318:RetourCode>(?=\s*<jw318:OngewijzigdeProducten)/, '');

test.skipIf(!hasReference).each(rows)(
  `the published example of %s comes back as it was, but for line ends and its first tag${skippedWithoutReference}`,
  (name) => {
    const published = withoutMisprints(new TextDecoder().decode(readReference(`examples/${name}.xml`)));
    const first = readBericht(published).bericht;
    const once = first === undefined ? '' : writeBericht(first);
    // The order of the namespaces and the spaces between them are the sender's own.
    const plain = (xml: string) =>
      xml
        .replace(/\r/g, '')
        .replace(/:Bericht xmlns[^>]*>/, ':Bericht>')
        .trim();
    expect(plain(once)).toBe(plain(published));
    const second = readBericht(once).bericht;
    expect(second && writeBericht(second)).toBe(once);
  },
);
