import { describe, expect, test } from 'vitest';
import { answerBericht, type Jw317 } from '#berichten/index.ts';
import { aJw317, aNieuwProduct, aTeWijzigenProduct } from '#berichten/testing/made-verzoek.ts';
import type { Toegewezen } from '../../toegewezen.ts';
import { type KnownVerzoeken, openKey, referentieKey } from '../known.ts';
import {
  agb,
  aToegewezen,
  earlier,
  gemeente,
  mark,
  nothingKnown,
  persoonKnown,
  told,
  totaal,
  uren,
} from '../testing.ts';
import { judgeVow } from './judge-vow.ts';

/** What is known of a child with these toewijzingen; the berichten of the tests are dated 15 April 2026. */
const known = (
  toegewezen: readonly Toegewezen[] = [
    aToegewezen(1, { ingangsdatum: '2026-05-01', einddatum: '2026-10-31' }),
  ],
  changes: Partial<KnownVerzoeken> = {},
) => persoonKnown(toegewezen, changes);

const referenties = new Map([[referentieKey(agb, 'R1'), earlier]]);
const open = new Set([openKey({ gemeente, agb, mark })]);
const categorieen = new Map([['45A01', new Set(['54'])]]);
const nieuw = (changes = {}) => ({ NieuweProducten: { NieuwProduct: [aNieuwProduct(changes)] } });
const wijzig = (changes = {}) => ({
  TeWijzigenProducten: { TeWijzigenProduct: [aTeWijzigenProduct(changes)] },
});
const ongewijzigd = (...nummers: number[]) => ({
  OngewijzigdeProducten: { OngewijzigdProduct: nummers.map((ToewijzingNummer) => ({ ToewijzingNummer })) },
});
/** Without the TeWijzigenProduct that the maker puts in. */
function onlyOf(verzoek: Partial<Jw317['Client']['Verzoek']>): Jw317 {
  const bericht = aJw317();
  const { TeWijzigenProducten: _made, ...rest } = bericht.Client.Verzoek;
  return { ...bericht, Client: { ...bericht.Client, Verzoek: { ...rest, ...verzoek } } };
}

describe('a verzoek om wijziging', () => {
  const judge = (bericht: Jw317, facts: KnownVerzoeken) => told(judgeVow(bericht, mark, facts));
  const klasse = '/Client/Verzoek';
  const changed = `${klasse}/TeWijzigenProducten/TeWijzigenProduct[1]`;
  const product = (changes: Partial<Toegewezen>) =>
    known([aToegewezen(1, { ingangsdatum: '2026-05-01', ...changes })]);

  test('that is right has no findings', () => {
    expect(judge(aJw317(), known())).toEqual([]);
  });

  test.each<[string, Jw317, KnownVerzoeken, string[]]>([
    ['of a child that the gemeente does not know', aJw317(), nothingKnown(), ['TR304 8187 /Client/Bsn']],
    [
      'under a reference that was used before',
      aJw317(),
      known(undefined, { referenties }),
      [`TR347 9347 ${klasse}/ReferentieAanbieder`],
    ],
    ['while another is open', aJw317(), known(undefined, { open }), ['TR374 9374 /Client']],
    [
      'that leaves a toewijzing out',
      aJw317(),
      known([aToegewezen(1, { ingangsdatum: '2026-05-01' }), aToegewezen(2, { productcode: '45B01' })]),
      [`TR349 9349 ${klasse}`],
    ],
    [
      'that keeps what is not there',
      aJw317(ongewijzigd(7)),
      known(),
      [`TR350 9350 ${klasse}/OngewijzigdeProducten/OngewijzigdProduct[1]/ToewijzingNummer`],
    ],
    [
      'that changes what is not there',
      onlyOf({ ...ongewijzigd(1), ...wijzig({ ToewijzingNummer: 7 }) }),
      known(),
      [`TR351 9351 ${changed}/ToewijzingNummer`],
    ],
    [
      'that changes what runs from a day that is over',
      aJw317(
        wijzig({ GewensteIngangsdatum: '2026-04-15', Omvang: { Volume: 3, Eenheid: '04', Frequentie: '2' } }),
      ),
      product({ ingangsdatum: '2026-01-01' }),
      [`TR357 9357 ${changed}/GewensteIngangsdatum`],
    ],
    [
      'that adds help which runs already',
      aJw317(nieuw({ GewensteIngangsdatum: '2026-10-31', Einddatum: '2026-11-30' })),
      known(),
      [`TR361 9361 ${klasse}`],
    ],
    [
      'that changes a budget from another day',
      aJw317(wijzig({ GewensteIngangsdatum: '2026-06-01', Omvang: undefined, Budget: 2 })),
      product({ productcode: null, omvang: null, budget: 1 }),
      [`TR373 9373 ${changed}/GewensteIngangsdatum`],
    ],
    [
      'that changes a total from another day',
      aJw317(
        wijzig({ GewensteIngangsdatum: '2026-06-01', Omvang: { Volume: 9, Eenheid: '04', Frequentie: '6' } }),
      ),
      product({ omvang: totaal(8) }),
      [`TR373 9373 ${changed}/GewensteIngangsdatum`],
    ],
    [
      'that gives a generic toewijzing a size',
      aJw317(wijzig()),
      product({ productcategorie: '', productcode: null, omvang: null, budget: null }),
      [`TR375 9375 ${changed}/Omvang`],
    ],
    [
      'that takes the size of a product away',
      aJw317(wijzig({ Omvang: undefined })),
      product({}),
      [`TR411 9411 ${changed}/Omvang`],
    ],
    [
      'that gives a category a size',
      aJw317(wijzig()),
      product({ productcode: null, omvang: null }),
      [`TR412 9412 ${changed}/Omvang`],
    ],
    [
      'to a gemeente that does not exist',
      aJw317(),
      known(undefined, { gemeentecodes: new Set() }),
      ['TR378 S300 /Header/Ontvanger'],
    ],
    [
      'for a new product with a code of another category',
      aJw317(nieuw({ GewensteIngangsdatum: '2026-11-01', Einddatum: '2026-12-31' })),
      known(undefined, { categorieen }),
      [`TR381 S329 ${klasse}/NieuweProducten/NieuwProduct[1]/Product/Code`],
    ],
  ])('%s is refused for that alone', (_why, bericht, facts, findings) => {
    expect(judge(bericht, facts)).toEqual(findings);
  });

  const may = { ingangsdatum: '2026-05-01', einddatum: '2026-10-31' };
  test.each<[string, Jw317, KnownVerzoeken]>([
    [
      'a toewijzing that ended the day before need not be named',
      aJw317(),
      known([aToegewezen(1, may), aToegewezen(2, { einddatum: '2026-04-14' })]),
    ],
    [
      'one that was taken back need not be named',
      aJw317(),
      known([
        aToegewezen(1, may),
        aToegewezen(2, { ingangsdatum: '2026-06-01', einddatum: '2026-06-01', redenWijziging: '13' }),
      ]),
    ],
    [
      'one that ends on the day of the bericht is still there',
      onlyOf({ ...ongewijzigd(1), ...nieuw() }),
      known([aToegewezen(1, { einddatum: '2026-04-15' })]),
    ],
    [
      'what runs changes from the next day',
      aJw317(
        wijzig({ GewensteIngangsdatum: '2026-04-16', Omvang: { Volume: 3, Eenheid: '04', Frequentie: '2' } }),
      ),
      product({ ingangsdatum: '2026-01-01' }),
    ],
    [
      'what runs ends earlier from its own first day',
      aJw317(wijzig({ GewensteIngangsdatum: '2026-01-01' })),
      product({ ingangsdatum: '2026-01-01' }),
    ],
    [
      'the same help is added from the day after it ends',
      aJw317(nieuw({ GewensteIngangsdatum: '2026-11-01', Einddatum: '2026-12-31' })),
      known(),
    ],
    [
      'a total changes from its own first day',
      aJw317(wijzig({ Omvang: { Volume: 9, Eenheid: '04', Frequentie: '6' } })),
      product({ omvang: totaal(8) }),
    ],
    [
      'a total keeps its size from another day',
      aJw317(
        wijzig({ GewensteIngangsdatum: '2026-06-01', Omvang: { Volume: 8, Eenheid: '04', Frequentie: '6' } }),
      ),
      product({ omvang: totaal(8) }),
    ],
    [
      'a category keeps no size',
      aJw317(wijzig({ Omvang: undefined })),
      product({ productcode: null, omvang: null }),
    ],
    [
      'of two that stood on each other before, neither changes',
      onlyOf({ ...ongewijzigd(1, 2), ...nieuw({ Product: { Categorie: '45', Code: '45B01' } }) }),
      known([aToegewezen(1), aToegewezen(2, { omvang: uren(9) })]),
    ],
  ])('%s', (_why, bericht, facts) => {
    expect(judge(bericht, facts)).toEqual([]);
  });

  test('to a gemeente elsewhere is judged by itself only', () => {
    const elsewhere = nothingKnown({ ownGemeenten: new Set() });
    expect(judge(aJw317(), elsewhere)).toEqual([]);
    expect(judge(aJw317(), { ...elsewhere, referenties })).toEqual([
      `TR347 9347 ${klasse}/ReferentieAanbieder`,
    ]);
  });

  test('comes back with each code at its own class', () => {
    const bericht = aJw317({ ...ongewijzigd(7), ...wijzig({ Omvang: undefined }) });
    const bevindingen = judgeVow(bericht, mark, known(undefined, { open }));
    const retour = answerBericht(bericht, bevindingen, { identificatie: '1', dagtekening: '2026-04-16' });
    expect(retour).toMatchObject({ soort: 'JW318', Client: { RetourCodes: { RetourCode: ['9374'] } } });
    const within = judgeVow(bericht, mark, known());
    expect(answerBericht(bericht, within, { identificatie: '1', dagtekening: '2026-04-16' })).toMatchObject({
      Client: {
        RetourCodes: { RetourCode: ['0200'] },
        Verzoek: {
          OngewijzigdeProducten: { OngewijzigdProduct: [{ RetourCodes: { RetourCode: ['9350'] } }] },
          TeWijzigenProducten: { TeWijzigenProduct: [{ RetourCodes: { RetourCode: ['9411'] } }] },
        },
      },
    });
  });
});
