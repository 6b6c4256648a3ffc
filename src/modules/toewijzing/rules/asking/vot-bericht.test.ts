import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBericht, writeBericht } from '#berichten/index.ts';
import { GevraagdProduct } from '../../schema/asking.ts';
import { completeProduct } from './asked-product.ts';
import { findVotHindrance, findVowHindrance, isWithinGi } from './find-hindrance.ts';
import { votBericht } from './vot-bericht.ts';

const header = { agb: '98000001', gemeente: '0014', identificatie: 'B1', dagtekening: '2026-11-20' };
const client = {
  bsn: null,
  voornaam: 'Eva',
  voorvoegsel: null,
  achternaam: 'Proef',
  geboortedatum: null,
  geslacht: null,
};
const period = { ingangsdatum: '2026-12-01', einddatum: '2027-11-30' };

const unit = fc.constantFrom('01', '04', '14', '16', '82', '83', '84');
const asked = fc.record(
  {
    vorm: fc.constantFrom('specifiek', 'aspecifiek', 'generiek'),
    productcategorie: fc.constantFrom('45', '54'),
    productcode: fc.constantFrom('45A01', '54001'),
    einddatum: fc.constantFrom('2026-11-30', '2026-12-01', '2027-11-30'),
    omvang: fc.record({
      volume: fc.integer({ min: 1, max: 9999 }),
      eenheid: unit,
      frequentie: fc.constantFrom('1', '2', '4', '6'),
    }),
    budget: fc.integer({ min: 1, max: 99_999_999 }),
  },
  { requiredKeys: ['vorm'] },
);

test('whatever the question lets through is a bericht without faults', () => {
  let through = 0;
  fc.assert(
    fc.property(asked, (one) => {
      const parsed = GevraagdProduct.safeParse({ ingangsdatum: '2026-12-01', ...one });
      if (!parsed.success) return;
      through += 1;
      const product = { ...completeProduct(parsed.data, '45'), referentie: 'R1' };
      const isGeneric = parsed.data.vorm === 'generiek';
      const verwijzer = { soort: '02', naam: 'Huisarts' } as const;
      const bericht = votBericht({
        ...header,
        client,
        bsn: '999900006',
        verwijzer,
        producten: [{ ...product, ...(isGeneric && { productcategorie: null }) }],
      });
      const read = readBericht(writeBericht(bericht));
      expect(read.bevindingen).toEqual([]);
      expect(read.bericht).toEqual(bericht);
    }),
    { seed: 315, numRuns: 3000 },
  );
  expect(through).toBeGreaterThan(50);
});

const wrong = (one: object) =>
  GevraagdProduct.safeParse({ ...period, ...one }).error?.issues.map(({ path }) => path.join('.')) ?? [];
const size = { volume: 4, eenheid: '04', frequentie: '2' };

/** The table of kinds of toewijzing of the SAP: which field goes with which kind. */
test.each([
  ['a product code without an amount', { productcode: '45A01' }, ['omvang.volume']],
  ['an amount without a product code', { omvang: size }, ['productcode']],
  ['a budget beside an amount', { productcode: '45A01', omvang: size, budget: 1 }, ['budget']],
  [
    'a kind of help with an amount',
    { vorm: 'aspecifiek', productcategorie: '45', omvang: size },
    ['omvang.volume'],
  ],
  [
    'a kind of help with a code',
    { vorm: 'aspecifiek', productcategorie: '45', productcode: '45A01' },
    ['productcode'],
  ],
  ['no kind of help', { vorm: 'aspecifiek' }, ['productcategorie']],
  [
    'a budget with a kind of help',
    { vorm: 'generiek', budget: 1, productcategorie: '45' },
    ['productcategorie'],
  ],
  ['no budget', { vorm: 'generiek' }, ['budget']],
  ['a budget without a last day', { vorm: 'generiek', budget: 1, einddatum: null }, ['einddatum']],
  [
    'an amount per week without a last day',
    { productcode: '45A01', omvang: size, einddatum: null },
    ['einddatum'],
  ],
  [
    'half-days per day',
    { productcode: '45A01', omvang: { ...size, eenheid: '16', frequentie: '1' } },
    ['omvang.frequentie'],
  ],
  ['an end before the begin', { productcode: '45A01', omvang: size, einddatum: '2026-11-30' }, ['einddatum']],
])('%s is said at its field', (_what, one, fields) => {
  expect(wrong(one)).toEqual(fields);
});

test('the category follows from the code, and a referrer with a code needs no name', () => {
  const product = GevraagdProduct.parse({ ...period, productcode: '45A01', omvang: size });
  const bericht = votBericht({
    ...header,
    client,
    bsn: '999900006',
    verwijzer: { soort: '02', naam: 'De Brug', code: '01000001' },
    isRaamcontract: true,
    producten: [{ ...completeProduct(product, '45'), referentie: 'R1' }],
  });
  expect(bericht.Client).toMatchObject({
    Geboortedatum: { Datum: '1900-01-01', DatumGebruik: '3' },
    Geslacht: '0',
    AangevraagdeProducten: {
      AangevraagdProduct: [
        { Product: { Categorie: '45', Code: '45A01' }, Raamcontract: '1', Verwijzer: { Type: '02' } },
      ],
    },
  });
  const [first] = bericht.Client.AangevraagdeProducten.AangevraagdProduct;
  expect(first?.Verwijzer).toEqual({ Type: '02', ZorgverlenerCode: '01000001' });
});

test('what stands in the way is told, the gravest first', () => {
  const asker = { soort: 'aanbieder', agb: '98000001' };
  const fine = { asker, hasBsn: true, isOpen: false, isRunning: true };
  expect([findVotHindrance(fine), findVowHindrance(fine)]).toEqual([null, null]);
  expect(findVotHindrance({ ...fine, asker: { ...asker, agb: null }, hasBsn: false })).toBe(
    'verzoek/zonder-agb',
  );
  expect(findVotHindrance({ ...fine, hasBsn: false, isOpen: true })).toBe('verzoek/zonder-bsn');
  expect(findVotHindrance({ ...fine, isOpen: true })).toBe('verzoek/nog-open');
  expect(findVotHindrance({ ...fine, isRunning: false } as typeof fine)).toBeNull();
  expect(findVowHindrance({ ...fine, isRunning: false })).toBe('verzoek/geen-levering');
  expect(findVowHindrance({ ...fine, asker: { ...asker, soort: 'gecertificeerde-instelling' } })).toBe(
    'verzoek/gi-zonder-wijziging',
  );
});

test('a gecertificeerde instelling asks what a judge ordered, in pieces or euros', () => {
  const output = { ...period, productcode: '48A01', omvang: { ...size, eenheid: '82' } };
  const product = GevraagdProduct.parse(output);
  expect(isWithinGi({ soort: '08' }, [product])).toBe(true);
  expect(isWithinGi({ soort: '04' }, [product])).toBe(false);
  const effort = GevraagdProduct.parse({ ...output, omvang: size });
  expect(isWithinGi({ soort: '08' }, [product, effort])).toBe(false);
});
