import type { Jw317 } from '../../index.ts';
import {
  aJw317,
  aNieuwProduct,
  aTeWijzigenProduct,
  type NieuwProduct,
  type TeWijzigenProduct,
} from '../made-verzoek.ts';
import { type Cases, dated, without } from './case.ts';

const changing = (...TeWijzigenProduct: TeWijzigenProduct[]) =>
  aJw317({ TeWijzigenProducten: { TeWijzigenProduct } });
const adding = (...NieuwProduct: NieuwProduct[]) => aJw317({ NieuweProducten: { NieuwProduct } });
const keeping = (...numbers: number[]) =>
  aJw317({
    OngewijzigdeProducten: {
      OngewijzigdProduct: numbers.map((ToewijzingNummer) => ({ ToewijzingNummer })),
    },
  });
const changed = (changes: Partial<TeWijzigenProduct>) => changing(aTeWijzigenProduct(changes));
const added = (changes: Partial<NieuwProduct>) => adding(aNieuwProduct(changes));
const nextTo = (changes: Partial<NieuwProduct>) =>
  adding(aNieuwProduct(), aNieuwProduct({ Einddatum: '2026-12-31', ...changes }));
/** Only these parts of what one may ask. */
const only = (verzoek: Partial<Jw317['Client']['Verzoek']>): Jw317 => {
  const { TeWijzigenProducten: _, ...Verzoek } = aJw317().Client.Verzoek;
  return { ...aJw317(), Client: { ...aJw317().Client, Verzoek: { ...Verzoek, ...verzoek } } };
};

const newBudget = without(aNieuwProduct({ Product: { Categorie: '46' }, Budget: 1 }), 'Omvang');
const changedBudget = without(aTeWijzigenProduct({ Budget: 1 }), 'Omvang');
const etmaal = { Volume: 1, Eenheid: '14', Frequentie: '1' } as const;
const monthly = { Volume: 1, Eenheid: '04', Frequentie: '4' } as const;
const categorie = { Product: { Categorie: '45' } } as const;
const in2020 = { GewensteIngangsdatum: '2020-12-02', Einddatum: '2020-12-31' };
const told2020 = (bericht: Jw317) => dated(bericht, '2020-12-01');

const te = 'Client/Verzoek/TeWijzigenProducten/TeWijzigenProduct';
const nieuw = 'Client/Verzoek/NieuweProducten/NieuwProduct';

export const jw317: Cases = {
  soort: 'JW317',
  broken: [
    ['CS002', aJw317({}, { Bsn: '999900007' }), 'Client/Bsn'],
    ['CS002', aJw317({}, { Bsn: '000000000' }), 'Client/Bsn'],
    ['CD041', adding(without(aNieuwProduct(), 'Omvang')), `${nieuw}[1]/Omvang`],
    ['CD075', adding(without(newBudget, 'Einddatum')), `${nieuw}[1]/Einddatum`],
    ['CD075', changing(without(changedBudget, 'Einddatum')), `${te}[1]/Einddatum`],
    ['CD076', adding(without(aNieuwProduct(), 'Einddatum')), `${nieuw}[1]/Einddatum`],
    ['CD076', changing(without(aTeWijzigenProduct(), 'Einddatum')), `${te}[1]/Einddatum`],
    ['CD077', added({ Budget: 1 }), `${nieuw}[1]/Omvang`, `CD078 ${nieuw}[1]/Budget`],
    ['CD077', changed({ Budget: 1 }), `${te}[1]/Omvang`, `CD078 ${te}[1]/Budget`],
    ['CD078', added({ Budget: 1 }), `${nieuw}[1]/Budget`, `CD077 ${nieuw}[1]/Omvang`],
    ['CD078', changed({ Budget: 1 }), `${te}[1]/Budget`, `CD077 ${te}[1]/Omvang`],
    ['CD079', adding(without(aNieuwProduct(), 'Product', 'Omvang')), `${nieuw}[1]/Product`],
    ['CD096', added(categorie), `${nieuw}[1]/Omvang`],
    ['CD096', told2020(added({ ...categorie, ...in2020, Einddatum: '2021-01-01' })), `${nieuw}[1]/Omvang`],
    ['CS003', added({ Einddatum: '2026-04-30' }), `${nieuw}[1]/Einddatum`],
    ['CS003', changed({ Einddatum: '2026-04-30' }), `${te}[1]/Einddatum`],
    ['CS338', added({ Omvang: etmaal }), `${nieuw}[1]/Omvang`],
    ['CS338', changed({ Omvang: etmaal }), `${te}[1]/Omvang`],
    ['TR101', keeping(2, 3, 2), 'Client/Verzoek/OngewijzigdeProducten/OngewijzigdProduct[3]'],
    ['TR101', changing(aTeWijzigenProduct(), aTeWijzigenProduct({ Einddatum: '2026-11-30' })), `${te}[2]`],
    // The first day is part of the key, so that two of one key always meet on that day.
    ['TR101', nextTo({}), `${nieuw}[2]`, `TR410 ${nieuw}[2]`],
    ['TR410', nextTo({ GewensteIngangsdatum: '2026-10-31' }), `${nieuw}[2]`],
    ['TR352', only({ NieuweProducten: { NieuwProduct: [aNieuwProduct()] } }), 'Client/Verzoek'],
    [
      'TR353',
      only({ OngewijzigdeProducten: { OngewijzigdProduct: [{ ToewijzingNummer: 1 }] } }),
      'Client/Verzoek',
    ],
    ['TR352', only({}), 'Client/Verzoek', 'TR353 Client/Verzoek'],
    ['TR380', added({ GewensteIngangsdatum: '2026-04-15' }), `${nieuw}[1]/GewensteIngangsdatum`],
  ],
  kept: [
    ['CS002', 'another number that passes', aJw317({}, { Bsn: '123456782' })],
    ['CD041', 'a category alone asks no omvang', adding(without(aNieuwProduct(categorie), 'Omvang'))],
    ['CD075', 'a new budget with an end', adding(newBudget)],
    ['CD075', 'a changed budget with an end', changing(changedBudget)],
    ['CD076', 'new by the month', adding(without(aNieuwProduct({ Omvang: monthly }), 'Einddatum'))],
    [
      'CD076',
      'changed to the month',
      changing(without(aTeWijzigenProduct({ Omvang: monthly }), 'Einddatum')),
    ],
    ['CD077', 'a budget alone', adding(newBudget)],
    ['CD078', 'an omvang alone', adding(aNieuwProduct())],
    ['CD079', 'a budget without product', adding(without(newBudget, 'Product'))],
    ['CD096', 'ended in 2020', told2020(added({ ...categorie, ...in2020 }))],
    ['CS003', 'one day', added({ Einddatum: '2026-05-01' })],
    ['CS003', 'a change of one day', changed({ Einddatum: '2026-05-01' })],
    ['CS338', 'ended in 2020', told2020(added({ Omvang: etmaal, ...in2020 }))],
    ['CS338', 'by the week', changed({ Omvang: { ...etmaal, Frequentie: '2' } })],
    ['TR101', 'three of three numbers', keeping(2, 3, 4)],
    ['TR101', 'two changes', changing(aTeWijzigenProduct(), aTeWijzigenProduct({ ToewijzingNummer: 2 }))],
    ['TR101', 'the same product later', nextTo({ GewensteIngangsdatum: '2026-11-01' })],
    ['TR410', 'the day after', nextTo({ GewensteIngangsdatum: '2026-11-01' })],
    ['TR410', 'another code', nextTo({ Product: { Categorie: '45', Code: '45A02' } })],
    [
      'TR352',
      'new beside what stays',
      only({
        OngewijzigdeProducten: { OngewijzigdProduct: [{ ToewijzingNummer: 1 }] },
        NieuweProducten: { NieuwProduct: [aNieuwProduct()] },
      }),
    ],
    ['TR353', 'a change alone', aJw317()],
    ['TR380', 'the day after the message', added({ GewensteIngangsdatum: '2026-04-16' })],
    ['TR380', 'a change may go back', changed({ GewensteIngangsdatum: '2026-01-01' })],
  ],
};
