import { bill, credit, later, line, ofOther, order, vot, yearly } from './berichten.ts';
import type { Cases } from './case.ts';

const first = 'Client/ToegewezenProducten/ToegewezenProduct[1]';
const removed = { RedenWijziging: '13', Einddatum: '2026-01-01' } as const;
const named = (ReferentieAanbieder: string, changes = {}) => yearly({ ReferentieAanbieder, ...changes });

/** JW301. */
export const orders: Cases = {
  broken: [
    ['TR332', [order()], ofOther(order()), `${first}/ToewijzingNummer`],
    ['TR332', [order()], later({ Product: { Categorie: '54', Code: '54A01' } }), `${first}/ToewijzingNummer`],
    ['TR332', [order()], order(yearly({ Einddatum: '2026-06-30' })), `${first}/ToewijzingNummer`],
    ['TR379', [vot()], order(named('R9')), `${first}/ReferentieAanbieder`],
    [
      'TR379',
      [vot(), order(named('R1'))],
      order(named('R1', { ToewijzingNummer: 2 })),
      `${first}/ReferentieAanbieder`,
    ],
    ['TR385', [order(), bill([line('P1')])], later(removed), first],
    ['TR381', [], order(yearly({ Product: { Categorie: '54', Code: '45A01' } })), `${first}/Product/Code`],
  ],
  kept: [
    ['TR332', 'it is named once more as it is', [order()], order()],
    ['TR332', 'a reason says that it changes', [order()], later({ Einddatum: '2026-06-30' })],
    ['TR332', 'an older picture comes late', [order(), later({ Einddatum: '2026-06-30' })], order()],
    ['TR379', 'it is the first honouring', [vot()], order(named('R1'))],
    ['TR379', 'the honouring is sent once more', [vot(), order(named('R1'))], order(named('R1'))],
    ['TR379', 'nothing was asked here, so nobody can tell', [], order(named('R9'))],
    [
      'TR385',
      'what was granted is taken back',
      [order(), bill([line('P1')]), bill([credit('C1', 'P1')])],
      later(removed),
    ],
    [
      'TR385',
      'what was declared was refused',
      [order(), bill([line('P1', { ProductCode: '45A02' })])],
      later(removed),
    ],
    [
      'TR381',
      'the list does not have the code',
      [],
      order(yearly({ Product: { Categorie: '54', Code: '54Z99' } })),
    ],
  ],
};
