import { sql } from 'kysely';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Jw319 } from '#berichten/index.ts';
import { aJw301, aProduct } from '#berichten/testing/made.ts';
import { aJw319, anAangevraagdProduct } from '#berichten/testing/made-verzoek.ts';
import { forgetAll, sent } from '../../testing.ts';
import { agb, clerk, openVerzoekBase, provider, seenBy, sentOf, stranger, vot, vow } from './testing.ts';

const { base, receive } = await openVerzoekBase();
afterAll(() => base.close());
beforeEach(() => forgetAll(base));

/** An order of the gemeente to the same aanbieder, for a while that goes on. */
const order = (changes = {}, Bsn = '999900006') => {
  const bericht = aJw301({ Bsn }, aProduct({ Einddatum: '2027-10-31', ...changes }));
  return sent({ ...bericht, Header: { ...bericht.Header, Ontvanger: agb } });
};
const changeEnd = {
  ToewijzingNummer: 1,
  GewensteIngangsdatum: '2026-05-01',
  Einddatum: '2027-03-31',
  Omvang: { Volume: 2, Eenheid: '04', Frequentie: '2' },
} as const;
const wijzig = (...TeWijzigenProduct: (typeof changeEnd)[]) => ({
  TeWijzigenProducten: { TeWijzigenProduct },
});

const answer = (antwoord: Partial<Jw319['Antwoord']> = {}, gemeente = '0014') => {
  const bericht = aJw319(antwoord);
  return sent({ ...bericht, Header: { ...bericht.Header, Afzender: gemeente, Ontvanger: agb } });
};
const onderzoek = () => answer({ VerzoekAntwoord: '2', RedenAfwijzingVerzoek: undefined } as never);

describe('a verzoek om toewijzing', () => {
  test('comes in the queue product by product, and begins no gezin', async () => {
    const two = [
      anAangevraagdProduct(),
      anAangevraagdProduct({ ReferentieAanbieder: 'R2', Product: { Categorie: '45', Code: '45A02' } }),
    ];
    expect(await receive(vot({ Commentaar: 'Graag snel' }, two))).toEqual(['verwerkt']);
    const { verzoeken, tellingen } = await seenBy(base, clerk);
    expect(verzoeken).toMatchObject([
      {
        soort: 'vot',
        referentie: 'R1',
        clientNaam: 'Voorbeeld',
        geboortedatum: '2012-05-01',
        status: 'open',
        gezinId: null,
        aanbiederNaam: 'De Wadden Jeugdhulp',
        gemeenteNaam: 'Groningen',
        magBesluiten: true,
        uiterlijk: '2026-11-27',
      },
      {
        referentie: 'R2',
        regels: [
          { soort: 'nieuw', productcode: '45A02', omvang: { volume: 2, eenheid: '04', frequentie: '2' } },
        ],
      },
    ]);
    expect(tellingen).toMatchObject({ open: 2 });
    expect(await base.owner.selectFrom('gezin').select('id').execute()).toEqual([]);
    expect(await sentOf(base, 'JW316')).toMatchObject([{ Header: { Afzender: agb } }]);
  });

  test('keeps the BSN unreadable', async () => {
    await receive(vot());
    const { rows } = await sql<{
      row: string;
      sealed: Buffer;
    }>`select v::text as row, bsn_versleuteld as sealed from verzoek v`.execute(base.owner);
    expect(rows[0]?.row).not.toContain('999900006');
    expect(base.kit.vault.open(rows[0]?.sealed ?? Buffer.of())).toBe('999900006');
  });

  test('for a child that is known belongs to its gezin', async () => {
    await receive(order(), vot({}, [anAangevraagdProduct({ Product: { Categorie: '45', Code: '45A02' } })]));
    const gezin = await base.owner.selectFrom('gezin').select('id').executeTakeFirstOrThrow();
    expect((await seenBy(base, clerk)).verzoeken).toMatchObject([{ gezinId: gezin.id }]);
  });

  test('while another is open, or under a reference that was used, is refused at its own class', async () => {
    await receive(vot());
    expect(await receive(vot({}, [anAangevraagdProduct({ ReferentieAanbieder: 'R9' })]))).toEqual(['TR374']);
    expect(await receive(vot({ Bsn: '999900018' }))).toEqual(['TR347']);
    const [, open, used] = await sentOf(base, 'JW316');
    expect(open).toMatchObject({ Client: { RetourCodes: { RetourCode: ['9374'] } } });
    expect(used).toMatchObject({
      Client: { AangevraagdeProducten: { AangevraagdProduct: [{ RetourCodes: { RetourCode: ['9347'] } }] } },
    });
    expect((await seenBy(base, clerk)).totaal).toBe(1);
  });

  test('two in one go for one child: the second waits for the first and is refused', async () => {
    const second = vot({}, [anAangevraagdProduct({ ReferentieAanbieder: 'R2' })]);
    expect(await receive(vot(), second)).toEqual(['verwerkt', 'TR374']);
  });

  test('of an aanbieder that was not known makes it known', async () => {
    const other = vot({}, [], { afzender: '99000007' });
    const next = vot({ Bsn: '999900018' }, [anAangevraagdProduct({ ReferentieAanbieder: 'R2' })], {
      afzender: '99000007',
    });
    expect(await receive(other, next)).toEqual(['verwerkt', 'verwerkt']);
    expect((await seenBy(base, clerk)).aanbieders).toHaveLength(1);
  });

  test('with a code of another category is refused', async () => {
    await sql`insert into product (categorie, code, hulpsoort, zekerheid) values ('54', '54B01', 'jeugd-ggz', 'proef') on conflict do nothing`.execute(
      base.owner,
    );
    expect(
      await receive(vot({}, [anAangevraagdProduct({ Product: { Categorie: '45', Code: '54B01' } })])),
    ).toEqual(['TR381']);
  });

  test('sent again changes nothing', async () => {
    const one = vot();
    expect(await receive(one)).toEqual(['verwerkt']);
    expect(await receive(one)).toEqual(['al-verwerkt']);
    expect((await seenBy(base, clerk)).totaal).toBe(1);
  });
});

describe('a verzoek om wijziging', () => {
  test('follows the order that came before it in the same go', async () => {
    expect(await receive(order(), vow(wijzig(changeEnd)))).toEqual(['verwerkt', 'verwerkt']);
    expect((await seenBy(base, clerk)).verzoeken).toMatchObject([
      {
        soort: 'vow',
        referentie: 'W1',
        clientNaam: 'Voorbeeld',
        regels: [{ soort: 'wijzig', toewijzingnummer: 1, einddatum: '2027-03-31' }],
      },
    ]);
  });

  test('of a child, or a toewijzing, that is not known is refused', async () => {
    expect(await receive(vow(wijzig(changeEnd)))).toEqual(['TR304']);
    await receive(order({ ToewijzingNummer: 2 }));
    expect(await receive(vow(wijzig(changeEnd)))).toEqual(['TR349,TR351']);
  });

  test('does not name what was given to another aanbieder', async () => {
    const other = aJw301(
      {},
      aProduct({ ToewijzingNummer: 5, Einddatum: '2027-10-31', Product: { Categorie: '45', Code: '45B01' } }),
    );
    expect(await receive(order(), sent(other), vow(wijzig(changeEnd)))).toEqual([
      'verwerkt',
      'verwerkt',
      'verwerkt',
    ]);
  });

  test('to a gemeente elsewhere is kept for the aanbieder, and nobody here answers it', async () => {
    const elsewhere = vow(wijzig(changeEnd));
    expect(await receive({ ...elsewhere, Header: { ...elsewhere.Header, Ontvanger: '0363' } })).toEqual([
      'verwerkt',
    ]);
    expect((await seenBy(base, provider)).verzoeken).toMatchObject([
      { gemeente: '0363', magBesluiten: false, clientNaam: null },
    ]);
    expect((await seenBy(base, clerk)).totaal).toBe(0);
  });
});

describe('an answer that a gemeente sends by bericht', () => {
  test('is kept with the verzoek of the aanbieder', async () => {
    await receive(vot());
    expect(await receive(onderzoek())).toEqual(['verwerkt']);
    expect((await seenBy(base, provider)).verzoeken).toMatchObject([
      { status: 'in-onderzoek', uiterlijk: '2027-01-14' },
    ]);
    expect(await receive(onderzoek())).toEqual(['TR360']);
    expect(await receive(answer({ RedenAfwijzingVerzoek: '3' }))).toEqual(['verwerkt']);
    expect((await seenBy(base, provider)).verzoeken).toMatchObject([
      { status: 'afgewezen', uiterlijk: null },
    ]);
    expect(await receive(answer())).toEqual(['TR365']);
    expect(await sentOf(base, 'JW320')).toHaveLength(4);
  });

  test('without its verzoek, or from another gemeente, is refused', async () => {
    await receive(vot());
    expect(await receive(answer({ ReferentieAanbieder: 'R7' }), answer({}, '0037'))).toEqual([
      'TR355',
      'TR355',
    ]);
  });

  test('to an aanbieder that does not work here has no desk', async () => {
    expect(await receive(answer())).toEqual(['STIP']);
  });

  test('can be the order itself: its reference honours the verzoek, and then no other answer fits', async () => {
    const honours = order({ ReferentieAanbieder: 'R1' });
    expect(await receive(vot(), honours)).toEqual(['verwerkt', 'verwerkt']);
    expect((await seenBy(base, provider)).verzoeken).toMatchObject([{ status: 'toegewezen' }]);
    expect(await receive(answer())).toEqual(['TR359']);
    expect(await receive(vot({}, [anAangevraagdProduct({ ReferentieAanbieder: 'R2' })]))).toEqual([
      'verwerkt',
    ]);
  });

  test('that is refused on level 3 honours nothing', async () => {
    await receive(order(), vot({ Bsn: '999900018' }));
    expect(await receive(order({ ReferentieAanbieder: 'R1' }, '999900018'))).toEqual(['TR332']);
    expect((await seenBy(base, provider)).verzoeken).toMatchObject([{ status: 'open' }]);
  });
});

test('another gemeente sees nothing of it', async () => {
  await receive(vot());
  expect((await seenBy(base, stranger)).verzoeken).toEqual([]);
  expect((await seenBy(base, clerk)).verzoeken).toHaveLength(1);
});
