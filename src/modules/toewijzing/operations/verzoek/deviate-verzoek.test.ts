import { sql } from 'kysely';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { aJw301, aProduct } from '#berichten/testing/made.ts';
import { aNieuwProduct, anAangevraagdProduct } from '#berichten/testing/made-verzoek.ts';
import { id } from '#tests/people.ts';
import { forgetAll, sent } from '../../testing.ts';
import { decideVerzoek } from './decide-verzoek.ts';
import { readVerzoek } from './read-verzoek.ts';
import { agb, clerk, giveTelephones, openVerzoekBase, seenBy, sentOf, vot, vow } from './testing.ts';

const { base, receive } = await openVerzoekBase();
afterAll(() => base.close());
beforeEach(() => forgetAll(base));

async function firstId() {
  const { verzoeken } = await seenBy(base, clerk);
  return verzoeken[0]?.id ?? id(1);
}
const decide = async (besluit: object) =>
  base.as(clerk)(decideVerzoek, { id: await firstId(), ...besluit } as never);
const other = {
  ingangsdatum: '2026-12-01',
  einddatum: '2027-03-31',
  omvang: { volume: 1, eenheid: '04', frequentie: '2' },
};
const otherwise = { besluit: 'toewijzen', besproken: true, afwijking: other };
const orders = () =>
  base.owner
    .selectFrom('toewijzing')
    .select(['productcode', 'ingangsdatum', 'einddatum', 'volume'])
    .execute();

describe('a verzoek om toewijzing that is honoured otherwise than asked (IV094)', () => {
  test('is told as it was agreed, still under its reference, and the answer says so', async () => {
    await receive(vot());
    expect(await decide(otherwise)).toMatchObject({ status: 'toegewezen' });
    expect(await orders()).toEqual([
      { productcode: '45A01', ingangsdatum: '2026-12-01', einddatum: '2027-03-31', volume: 1 },
    ]);
    expect(await base.as(clerk)(readVerzoek, { id: await firstId() })).toMatchObject({
      antwoorden: [{ soort: 'toegewezen', afwijking: other }],
    });
  });

  test('goes to the aanbieder by JW301 with what was agreed', async () => {
    const bericht = aJw301({}, aProduct({ Einddatum: '2027-10-31' }));
    await receive(sent({ ...bericht, Header: { ...bericht.Header, Ontvanger: agb } }));
    await receive(vot({}, [anAangevraagdProduct({ Product: { Categorie: '45', Code: '45A02' } })]));
    await giveTelephones(base);
    await decide(otherwise);
    expect((await sentOf(base, 'JW301'))[0]?.Client.ToegewezenProducten.ToegewezenProduct[1]).toMatchObject({
      ReferentieAanbieder: 'R1',
      Ingangsdatum: '2026-12-01',
      Einddatum: '2027-03-31',
      Omvang: { Volume: 1 },
    });
  });

  test('was discussed first, and fits in a bericht; otherwise nothing has changed', async () => {
    await receive(vot());
    expect(await decide({ ...otherwise, besproken: false })).toMatchObject({
      refused: 'verzoek/niet-besproken',
    });
    const withoutEnd = { ingangsdatum: other.ingangsdatum, omvang: other.omvang };
    expect(await decide({ ...otherwise, afwijking: withoutEnd })).toMatchObject({
      refused: 'verzoek/afwijking-ongeldig',
    });
    expect(await decide({ ...otherwise, afwijking: { ...other, ingangsdatum: '1999-01-01' } })).toMatchObject(
      {
        refused: 'ongeldig',
      },
    );
    expect(await orders()).toEqual([]);
    expect(await decide(otherwise)).toMatchObject({ status: 'toegewezen' });
  });

  test('is not for a verzoek om wijziging: that is taken over as it is (IV093)', async () => {
    const bericht = aJw301({}, aProduct({ Einddatum: '2027-10-31' }));
    await receive(
      sent({ ...bericht, Header: { ...bericht.Header, Ontvanger: agb } }),
      vow({
        OngewijzigdeProducten: { OngewijzigdProduct: [{ ToewijzingNummer: 1 }] },
        NieuweProducten: {
          NieuwProduct: [
            aNieuwProduct({
              GewensteIngangsdatum: '2027-01-01',
              Einddatum: '2027-06-30',
              Product: { Categorie: '45', Code: '45A02' },
            }),
          ],
        },
      }),
    );
    expect(await decide(otherwise)).toMatchObject({ refused: 'verzoek/afwijking-ongeldig' });
  });
});

describe('what a gecertificeerde instelling asks', () => {
  const byJudge = () => vot({}, [anAangevraagdProduct({ Product: { Categorie: '48', Code: '48B03' } })]);

  test('is looked into for its woonplaats only, in two weeks (SAP GI §2.1)', async () => {
    await receive(byJudge());
    expect(await decide({ besluit: 'in-onderzoek' })).toMatchObject({ refused: 'verzoek/alleen-woonplaats' });
    expect(await decide({ besluit: 'in-onderzoek', onderzoek: 'woonplaats' })).toMatchObject({
      status: 'in-onderzoek',
      isVanGi: true,
      uiterlijk: '2026-12-04',
    });
  });

  test('is refused for its woonplaats only, and not assigned otherwise than asked', async () => {
    await receive(byJudge());
    expect(await decide({ besluit: 'afwijzen', reden: '7' })).toMatchObject({
      refused: 'verzoek/alleen-woonplaats',
    });
    expect(await decide(otherwise)).toMatchObject({ refused: 'verzoek/alleen-woonplaats' });
    expect(await decide({ besluit: 'afwijzen', reden: '8', andereGemeente: '0037' })).toMatchObject({
      status: 'afgewezen',
    });
  });

  test('is known by who asks too, whatever the product', async () => {
    await receive(vot());
    expect((await seenBy(base, clerk)).verzoeken).toMatchObject([{ isVanGi: false }]);
    await sql`update organisatie set soort = 'gecertificeerde-instelling' where agb = ${agb}`.execute(
      base.owner,
    );
    expect((await seenBy(base, clerk)).verzoeken).toMatchObject([{ isVanGi: true }]);
    expect(await decide({ besluit: 'afwijzen', reden: '2' })).toMatchObject({
      refused: 'verzoek/alleen-woonplaats',
    });
    await sql`update organisatie set soort = 'aanbieder' where agb = ${agb}`.execute(base.owner);
  });
});
