import { adding, answer, changing, keeping, looksInto, order, vot, vow, yearly } from './berichten.ts';
import type { Cases } from './case.ts';

const verzoek = 'Client/Verzoek';
const changed = `${verzoek}/TeWijzigenProducten/TeWijzigenProduct[1]`;
const asked = 'Client/AangevraagdeProducten/AangevraagdProduct[1]';
const two = [order(yearly(), yearly({ ToewijzingNummer: 2, Product: { Categorie: '54', Code: '54A01' } }))];
const total = (Volume: number) => ({ Omvang: { Volume, Eenheid: '04', Frequentie: '6' } }) as const;
const budget = { Omvang: undefined, Budget: 100_000 };
const generic = [order(yearly({ Product: undefined, ...budget }))];
const category = [order(yearly({ Product: { Categorie: '45' }, Omvang: undefined }))];
const fromStart = { GewensteIngangsdatum: '2026-01-01' };
const same = { Product: { Categorie: '45', Code: '45A01' }, Einddatum: '2027-06-30' } as const;
const second = { ReferentieAanbieder: 'R2' };

/** JW315, JW317 and JW319. */
export const verzoeken: Cases = {
  broken: [
    ['TR347', [vot(), answer()], vot(), `${asked}/ReferentieAanbieder`],
    ['TR347', [order(), vow(changing()), answer()], vow(changing()), `${verzoek}/ReferentieAanbieder`],
    ['TR374', [vot()], vot(second), 'Client'],
    ['TR374', [order(), vow(changing())], vow({ ...changing(), ...second }), 'Client'],
    ['TR381', [], vot({ Product: { Categorie: '54', Code: '45A01' } }), `${asked}/Product/Code`],
    [
      'TR381',
      [order()],
      vow({ ...keeping(1), ...adding({ Product: { Categorie: '45', Code: '54A01' } }) }),
      `${verzoek}/NieuweProducten/NieuwProduct[1]/Product/Code`,
    ],
    ['TR304', [], vow(changing()), 'Client/Bsn'],
    ['TR349', two, vow(changing()), verzoek],
    [
      'TR350',
      [order()],
      vow({ ...keeping(7), ...changing() }),
      `${verzoek}/OngewijzigdeProducten/OngewijzigdProduct[1]/ToewijzingNummer`,
    ],
    [
      'TR351',
      [order()],
      vow({ ...keeping(1), ...changing({ ToewijzingNummer: 7 }) }),
      `${changed}/ToewijzingNummer`,
    ],
    [
      'TR357',
      [order()],
      vow(changing({ GewensteIngangsdatum: '2026-04-16' })),
      `${changed}/GewensteIngangsdatum`,
    ],
    [
      'TR361',
      [order()],
      vow({ ...keeping(1), ...adding({ ...same, GewensteIngangsdatum: '2026-12-31' }) }),
      verzoek,
    ],
    ['TR373', [order(yearly(total(80)))], vow(changing(total(90))), `${changed}/GewensteIngangsdatum`],
    ['TR373', generic, vow(changing({ ...budget, Budget: 90_000 })), `${changed}/GewensteIngangsdatum`],
    ['TR375', generic, vow(changing(fromStart)), `${changed}/Omvang`],
    ['TR411', [order()], vow(changing({ Omvang: undefined })), `${changed}/Omvang`],
    ['TR412', category, vow(changing(fromStart)), `${changed}/Omvang`],
    ['TR355', [vot()], answer({ ReferentieAanbieder: 'R9' }), 'Antwoord/ReferentieAanbieder'],
    ['TR359', [vot(), order(yearly({ ReferentieAanbieder: 'R1' }))], answer(), 'Antwoord'],
    ['TR360', [vot(), answer(looksInto)], answer(looksInto), 'Antwoord'],
    ['TR365', [vot(), answer()], answer(), 'Antwoord'],
  ],
  kept: [
    ['TR347', 'another verzoek has another reference', [vot(), answer()], vot(second)],
    [
      'TR347',
      'another change has another reference',
      [order(), vow(changing()), answer()],
      vow({ ...changing(), ...second }),
    ],
    ['TR374', 'the earlier one was refused', [vot(), answer(looksInto), answer()], vot(second)],
    [
      'TR374',
      'the earlier one was honoured',
      [vot(), order(yearly({ ReferentieAanbieder: 'R1' }))],
      vow({ ...changing(), ...second }),
    ],
    ['TR381', 'the list does not have the code', [], vot({ Product: { Categorie: '54', Code: '54Z99' } })],
    ['TR381', 'code and category belong together', [order()], vow({ ...keeping(1), ...adding() })],
    ['TR304', 'the client has an order', [order()], vow(changing())],
    ['TR349', 'both orders are named', two, vow({ ...keeping(2), ...changing() })],
    ['TR350', 'the other order is there', two, vow({ ...keeping(2), ...changing() })],
    ['TR351', 'the order is there', [order()], vow(changing())],
    [
      'TR357',
      'it changes from the next day',
      [order()],
      vow(changing({ GewensteIngangsdatum: '2026-04-17' })),
    ],
    [
      'TR357',
      'it changes from its own first day',
      [order()],
      vow(
        changing({
          ...fromStart,
          Einddatum: '2026-08-31',
          Omvang: { Volume: 4, Eenheid: '04', Frequentie: '4' },
        }),
      ),
    ],
    [
      'TR361',
      'it begins the day after',
      [order()],
      vow({ ...keeping(1), ...adding({ ...same, GewensteIngangsdatum: '2027-01-01' }) }),
    ],
    [
      'TR373',
      'a total changes from its first day',
      [order(yearly(total(80)))],
      vow(changing({ ...total(90), ...fromStart })),
    ],
    [
      'TR373',
      'a budget changes from its first day',
      generic,
      vow(changing({ ...budget, Budget: 90_000, ...fromStart })),
    ],
    [
      'TR375',
      'a generic order has a budget only',
      generic,
      vow(changing({ ...budget, Budget: 1, ...fromStart })),
    ],
    ['TR411', 'an order with a code has a size', [order()], vow(changing())],
    [
      'TR412',
      'an order for a category has none',
      category,
      vow(changing({ ...fromStart, Omvang: undefined })),
    ],
    ['TR355', 'the verzoek is there', [vot()], answer()],
    ['TR359', 'the order names another verzoek', [vot(), order()], answer()],
    ['TR360', 'it is the first answer', [vot()], answer(looksInto)],
    ['TR365', 'only an onderzoek came before', [vot(), answer(looksInto)], answer()],
  ],
};
