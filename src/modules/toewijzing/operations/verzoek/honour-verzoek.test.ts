import { sql } from 'kysely';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { aNieuwProduct, anAangevraagdProduct, aTeWijzigenProduct } from '#berichten/testing/made-verzoek.ts';
import { id } from '#tests/people.ts';
import { forgetAll, listLines } from '../../testing.ts';
import { sendToewijzingberichten } from './send-toewijzingberichten.ts';
import {
  agb,
  clerk,
  decidingIn,
  future,
  giveTelephones,
  openVerzoekBase,
  order,
  seenBy,
  sentOf,
  vot,
  vow,
} from './testing.ts';

const { base, receive } = await openVerzoekBase();
afterAll(() => base.close());
beforeEach(() => forgetAll(base));

const { decide, orders } = decidingIn(base);

describe('a verzoek om toewijzing that is honoured', () => {
  test('begins a gezin for a child that was not known, with its toewijzing, its hulplijn and its aanbieder', async () => {
    await receive(vot());
    expect(await decide({ besluit: 'toewijzen' })).toMatchObject({
      status: 'toegewezen',
      uiterlijk: null,
      clientNaam: 'Voorbeeld',
    });
    expect(await orders()).toMatchObject([
      {
        productcode: '45A01',
        ingangsdatum: '2026-05-01',
        einddatum: '2026-10-31',
        volume: 2,
        reden_wijziging: null,
      },
    ]);
    expect(await listLines(base)).toMatchObject([
      { hulpsoort: 'jeugd-ggz', toegang: 'toewijzing', ingangsdatum: '2026-05-01' },
    ]);
    expect(await base.owner.selectFrom('hulplijn').select('verwijzer').execute()).toEqual([
      { verwijzer: '02' },
    ]);
    expect(await base.owner.selectFrom('betrokkenheid').select(['houder', 'grond']).execute()).toEqual([
      { houder: id(903), grond: 'toewijzing' },
    ]);
  });

  test('is told to the aanbieder by a JW301 with its reference, beside what it does already (IV094)', async () => {
    await receive(
      order(),
      vot({}, [
        anAangevraagdProduct({
          Product: { Categorie: '45', Code: '45A02' },
          ToewijzingIngangsdatum: '2026-11-01',
          ToewijzingEinddatum: '2027-01-31',
        }),
      ]),
    );
    await giveTelephones(base);
    await decide({ besluit: 'toewijzen' });
    const [bericht] = await sentOf(base, 'JW301');
    expect(bericht?.Header).toMatchObject({ Afzender: '0014', Ontvanger: agb });
    expect(bericht?.Client).toMatchObject({
      Bsn: '999900006',
      Geslacht: '2',
      Geboortedatum: { Datum: '2012-05-01' },
      Contactgegevens: {
        Contact: [
          { Soort: '02', Telefoon: { Telefoon01: { Telefoonnummer: '0501234567', Landnummer: '+31' } } },
        ],
      },
    });
    const producten = bericht?.Client.ToegewezenProducten.ToegewezenProduct ?? [];
    expect(
      producten.map(({ ReferentieAanbieder, RedenWijziging, Product }) => [
        Product?.Code,
        ReferentieAanbieder,
        RedenWijziging,
      ]),
    ).toEqual([
      ['45A01', undefined, undefined],
      ['45A02', 'R1', undefined],
    ]);
    expect(producten[1]).toMatchObject({ Toewijzingsdatum: '2026-11-20', Omvang: { Volume: 2 } });
  });

  test('waits with its bericht as long as nobody knows how to reach the child, and says so', async () => {
    await receive(vot({}, [anAangevraagdProduct({ ToewijzingEinddatum: '2027-04-30' })]));
    expect(await decide({ besluit: 'toewijzen' })).toMatchObject({ status: 'toegewezen', wachtOp: 'adres' });
    expect(await sentOf(base, 'JW301')).toEqual([]);
    expect((await seenBy(base, clerk)).tellingen['bericht-wacht']).toBe(1);
    expect(await base.as(clerk)(sendToewijzingberichten, {})).toMatchObject({ verzonden: 0, wacht: 1 });
    await giveTelephones(base);
    expect(await base.as(clerk)(sendToewijzingberichten, {})).toMatchObject({ verzonden: 1, wacht: 0 });
    expect(await sentOf(base, 'JW301')).toMatchObject([
      { Client: { ToegewezenProducten: { ToegewezenProduct: [{ ReferentieAanbieder: 'R1' }] } } },
    ]);
    expect((await seenBy(base, clerk)).verzoeken).toMatchObject([{ wachtOp: null }]);
    expect(await base.as(clerk)(sendToewijzingberichten, {})).toMatchObject({ verzonden: 0, wacht: 0 });
  });

  test('does not stand on what is there: then it is refused, and nothing has changed', async () => {
    await receive(
      order(),
      vot({}, [
        anAangevraagdProduct({ ToewijzingIngangsdatum: '2026-11-01', ToewijzingEinddatum: '2027-01-31' }),
      ]),
    );
    expect(await decide({ besluit: 'toewijzen' })).toMatchObject({ refused: 'verzoek/stapeling' });
    expect((await seenBy(base, clerk)).verzoeken).toMatchObject([{ status: 'open' }]);
    expect(await orders()).toHaveLength(1);
  });
});

describe('a verzoek om wijziging that is honoured', () => {
  test('keeps the number of what gets another last day, ends what gets another size, and opens what is new', async () => {
    await receive(
      order(),
      vow({
        TeWijzigenProducten: {
          TeWijzigenProduct: [
            aTeWijzigenProduct({ ...future, Omvang: { Volume: 6, Eenheid: '04', Frequentie: '2' } }),
          ],
        },
        NieuweProducten: {
          NieuwProduct: [aNieuwProduct({ ...future, Product: { Categorie: '45', Code: '45A02' } })],
        },
      }),
    );
    await giveTelephones(base);
    expect(await decide({ besluit: 'toewijzen' })).toMatchObject({ status: 'toegewezen', wachtOp: null });
    expect(await orders()).toMatchObject([
      {
        toewijzingnummer: 1,
        volume: 2,
        ingangsdatum: '2026-05-01',
        einddatum: '2026-12-31',
        reden_wijziging: '12',
      },
      {
        productcode: '45A01',
        volume: 6,
        ingangsdatum: '2027-01-01',
        einddatum: '2027-06-30',
        reden_wijziging: null,
      },
      { productcode: '45A02', volume: 2, ingangsdatum: '2027-01-01', reden_wijziging: null },
    ]);
    expect(
      (await listLines(base)).map(({ einddatum, reden_einde }) => `${einddatum} ${reden_einde}`).toSorted(),
    ).toEqual(['2026-12-31 37', '2027-06-30 null', '2027-06-30 null']);
    const [bericht] = await sentOf(base, 'JW301');
    const told = bericht?.Client.ToegewezenProducten.ToegewezenProduct.map(
      ({ ReferentieAanbieder, RedenWijziging }) => [ReferentieAanbieder, RedenWijziging],
    );
    expect(told).toEqual([
      ['W1', '12'],
      ['W1', undefined],
      ['W1', undefined],
    ]);
  });

  test('in another total or budget keeps its number', async () => {
    await receive(
      order({ Omvang: undefined, Product: { Categorie: '45' }, Budget: 100_000 }),
      vow({
        TeWijzigenProducten: {
          TeWijzigenProduct: [
            {
              ToewijzingNummer: 1,
              GewensteIngangsdatum: '2026-05-01',
              Einddatum: '2027-12-31',
              Budget: 150_000,
            },
          ],
        },
      }),
    );
    await giveTelephones(base);
    await decide({ besluit: 'toewijzen' });
    expect(
      await sql`select toewijzingnummer, budget, einddatum from toewijzing`.execute(base.owner),
    ).toMatchObject({ rows: [{ toewijzingnummer: 1, budget: 150_000, einddatum: '2027-12-31' }] });
    expect(await sentOf(base, 'JW301')).toMatchObject([
      { Client: { ToegewezenProducten: { ToegewezenProduct: [{ Budget: 150_000, RedenWijziging: '12' }] } } },
    ]);
  });

  test('that cannot be done as it is asked changes nothing', async () => {
    await receive(
      order(),
      vow({
        OngewijzigdeProducten: { OngewijzigdProduct: [{ ToewijzingNummer: 1 }] },
        NieuweProducten: {
          NieuwProduct: [
            aNieuwProduct({
              GewensteIngangsdatum: '2026-11-20',
              Einddatum: '2026-11-20',
              Product: { Categorie: '45', Code: '45A02' },
            }),
          ],
        },
      }),
    );
    await sql`update verzoek_regel set einddatum = '2026-11-19', ingangsdatum = '2026-11-19' where soort = 'nieuw'`.execute(
      base.owner,
    );
    expect(await decide({ besluit: 'toewijzen' })).toMatchObject({ refused: 'verzoek/periode-voorbij' });
    await sql`update verzoek_regel set toewijzingnummer = 77 where soort = 'ongewijzigd'`.execute(base.owner);
    expect(await decide({ besluit: 'toewijzen' })).toMatchObject({ refused: 'verzoek/toewijzing-onbekend' });
    expect(await orders()).toHaveLength(1);
  });
});
