import { describe, expect, test } from 'vitest';
import { readBericht, writeBericht } from '#berichten/index.ts';
import type { KnownAdres } from '#modules/gezin/index.ts';
import { aToegewezen, uren } from '../verzoek/testing.ts';
import { contactOf } from './contact.ts';
import { type Order, type Ordered, orderBericht } from './order-bericht.ts';

const adres: KnownAdres = {
  soort: 'woonadres',
  gemeente: '0014',
  isGeheim: false,
  adres: {
    straat: 'Proefstraat',
    straatLang: null,
    huisnummer: 1,
    huisletter: 'a',
    toevoeging: null,
    postcode: '9999ZZ',
    plaats: 'Proefdorp',
    land: 'NL',
  },
  telefoon: null,
  email: null,
};

const ordered = (nummer: number, changes: Partial<Ordered> = {}): Ordered => ({
  ...aToegewezen(nummer),
  toewijzingsdatum: '2026-04-10',
  toewijzingstijd: '09:30:00',
  ...changes,
});

const anOrder = (changes: Partial<Order> = {}): Order => ({
  gemeente: '0014',
  agb: '98000001',
  identificatie: '1000000001',
  dagtekening: '2026-06-01',
  client: {
    bsn: '999900006',
    voornaam: 'Eva',
    voorvoegsel: 'van',
    achternaam: 'Voorbeeld',
    geboortedatum: '2012-05-01',
    geslacht: '2',
    adres,
  },
  toegewezen: [ordered(1)],
  wijzigingen: [],
  ...changes,
});

function told(order: Order) {
  const bericht = orderBericht(order);
  return 'wachtOp' in bericht ? bericht : bericht.Client.ToegewezenProducten.ToegewezenProduct;
}

describe('an order', () => {
  test('is a right bericht that reads back as it was made', () => {
    const bericht = orderBericht(anOrder());
    if ('wachtOp' in bericht) throw new Error(bericht.wachtOp);
    expect(readBericht(writeBericht(bericht))).toMatchObject({ bevindingen: [], bericht });
    expect(bericht.Client).toMatchObject({
      Geslacht: '2',
      Naam: { Geslachtsnaam: { Achternaam: 'Voorbeeld', Voorvoegsel: 'van' }, Voornamen: 'Eva' },
    });
  });

  test('holds what is valid on its day, and not what ended before or was taken back (OP087)', () => {
    const toegewezen = [
      ordered(1, { einddatum: '2026-05-31' }),
      ordered(2, { productcode: '45B01', einddatum: '2026-06-01' }),
      ordered(3, {
        productcode: '45C01',
        ingangsdatum: '2026-07-01',
        einddatum: '2026-07-01',
        redenWijziging: '13',
      }),
      ordered(4, { productcode: '45D01', ingangsdatum: '2026-09-01' }),
    ];
    expect(told(anOrder({ toegewezen }))).toMatchObject([{ ToewijzingNummer: 2 }, { ToewijzingNummer: 4 }]);
  });

  test('also holds what changed, whatever its dates, with its reason; what did not change has none (IV099)', () => {
    const toegewezen = [
      ordered(1, { einddatum: '2026-05-31', redenWijziging: '12' }),
      ordered(2, { productcode: '45B01', redenWijziging: '03' }),
    ];
    const wijzigingen = [{ id: 't1', reden: '12', referentie: 'R1' }];
    expect(told(anOrder({ toegewezen, wijzigingen }))).toMatchObject([
      { RedenWijziging: '12', ReferentieAanbieder: 'R1' },
      { ToewijzingNummer: 2 },
    ]);
    expect(JSON.stringify(told(anOrder({ toegewezen, wijzigingen })))).not.toContain('03"}');
  });

  test('tells a generic, an aspecific and an open toewijzing as they are', () => {
    const generic = ordered(1, { productcategorie: '', productcode: null, omvang: null, budget: 500 });
    expect(told(anOrder({ toegewezen: [generic] }))).toEqual([
      {
        ToewijzingNummer: 1,
        Toewijzingsdatum: '2026-04-10',
        Toewijzingstijd: '09:30:00',
        Ingangsdatum: '2026-01-01',
        Einddatum: '2026-12-31',
        Budget: 500,
      },
    ]);
    const open = ordered(1, { productcode: null, omvang: null, einddatum: null });
    expect(told(anOrder({ toegewezen: [open] }))).toMatchObject([{ Product: { Categorie: '45' } }]);
  });

  test('says what is not known of the child, and does not guess', () => {
    const client = { ...anOrder().client, voornaam: '', geboortedatum: null, geslacht: null };
    const bericht = orderBericht(anOrder({ client }));
    expect(bericht).toMatchObject({
      Client: { Geslacht: '0', Geboortedatum: { Datum: '1900-01-01', DatumGebruik: '3' } },
    });
  });
});

describe('an order waits', () => {
  test('without a BSN, and without an address or telephone', () => {
    const { client } = anOrder();
    expect(told(anOrder({ client: { ...client, bsn: null } }))).toEqual({ wachtOp: 'bsn', regels: [] });
    expect(told(anOrder({ client: { ...client, adres: undefined } }))).toEqual({
      wachtOp: 'adres',
      regels: [],
    });
  });

  test('when its content would break rules of the standard, and names them', () => {
    const noCode = ordered(1, { productcode: null, omvang: uren(2) });
    expect(told(anOrder({ toegewezen: [noCode] }))).toEqual({ wachtOp: 'inhoud', regels: ['CD080'] });
    const stacked = [ordered(1), ordered(2)];
    expect(told(anOrder({ toegewezen: stacked }))).toEqual({ wachtOp: 'inhoud', regels: ['TR302'] });
  });
});

describe('how a child is reached', () => {
  const phone = (telefoon: string) => contactOf({ ...adres, adres: null, telefoon })?.Telefoon?.Telefoon01;

  test('is its address, of its own kind', () => {
    expect(contactOf(adres)).toMatchObject({
      Soort: '01',
      Adres: { Huis: { Huisnummer: 1, Huisletter: 'a' }, LandCode: 'NL' },
    });
    expect(contactOf({ ...adres, soort: 'briefadres' })).toMatchObject({ Soort: '02' });
  });

  test('is never an address that is secret', () => {
    expect(contactOf({ ...adres, isGeheim: true })).toBeUndefined();
    expect(contactOf({ ...adres, isGeheim: true, telefoon: '0612345678' })).toEqual({
      Soort: '02',
      Telefoon: { Telefoon01: { Telefoonnummer: '0612345678', Landnummer: '+31' } },
    });
  });

  test.each([
    ['0501234567', '+31', '0501234567'],
    ['+31501234567', '+31', '501234567'],
    ['+4930123456', '+49', '30123456'],
    ['+12025550123', '+1', '2025550123'],
    ['+35312345678', '+353', '12345678'],
  ])('%s has the code of its country', (given, Landnummer, Telefoonnummer) => {
    expect(phone(given)).toEqual({ Landnummer, Telefoonnummer });
  });
});
