import type { Bericht } from '#berichten/index.ts';
import {
  adding,
  answer,
  bill,
  changing,
  keeping,
  later,
  line,
  looksInto,
  on,
  order,
  start,
  starts,
  stop,
  vot,
  vow,
  withHeader,
} from './berichten.ts';
import type { Cases } from './case.ts';

/** A bericht of each kind that is answered, with what has to come before it, and one more of the same kind. */
const kinds: readonly (readonly [earlier: Bericht[], one: Bericht, more: Bericht])[] = [
  [[], order(), later({ Einddatum: '2026-11-30' })],
  [[order()], start(), starts({ StatusAanlevering: '3' })],
  [[order(), start()], stop({ RedenBeeindiging: '20' }), stop()],
  [[], vot(), vot({ ReferentieAanbieder: 'R2' })],
  [
    [order()],
    vow(changing({ GewensteIngangsdatum: '2026-12-01' })),
    vow({ ...keeping(1), ...adding(), ReferentieAanbieder: 'R2' }),
  ],
  [[vot()], answer(looksInto), answer()],
  [[order()], bill([line('P1')]), bill([line('P2')])],
];

const identified = (bericht: Bericht, Identificatie: string) =>
  on(bericht, bericht.Header.BerichtIdentificatie.Dagtekening, Identificatie);
const nowhere = '9999';
const toNowhere = (bericht: Bericht) =>
  bericht.soort === 'JW301' || bericht.soort === 'JW319'
    ? withHeader(bericht, { Afzender: nowhere })
    : withHeader(bericht, { Ontvanger: nowhere });
const partyOf = ({ soort }: Bericht) => (soort === 'JW301' || soort === 'JW319' ? 'Afzender' : 'Ontvanger');
const identificatie = 'Header/BerichtIdentificatie';

/** What holds for every bericht: its number (TR056), its day (TR135) and its gemeente (TR378). */
export const general: Cases = {
  broken: [
    ...kinds.map(([earlier, one, more]) => {
      const twice = [...earlier, identified(one, 'TWICE')];
      return ['TR056', twice, identified(more, 'TWICE'), identificatie] as const;
    }),
    ...kinds.map(([earlier, one]) => {
      const tomorrow = on(one, '2026-11-21');
      return ['TR135', earlier, tomorrow, `${identificatie}/Dagtekening`] as const;
    }),
    ...kinds.map(([earlier, one]) => {
      return ['TR378', earlier, toNowhere(one), `Header/${partyOf(one)}`] as const;
    }),
    [
      'TR378',
      [vot()],
      answer({ RedenAfwijzingVerzoek: '8', Woonplaatsbeginsel: { Gemeente: nowhere } }),
      'Antwoord/Woonplaatsbeginsel/Gemeente',
    ],
  ],
  kept: [
    ...kinds.map(([earlier, one]) => {
      const [first] = earlier;
      const same = identified(one, 'SAME');
      const other = first
        ? identified(first, 'SAME')
        : identified(withHeader(vot(), { Afzender: '99000002' }), 'SAME');
      return [
        'TR056',
        'another kind or sender may use the number',
        [other, ...earlier.slice(1)],
        same,
      ] as const;
    }),
    ...kinds.map(([earlier, one]) => ['TR135', 'it is of today', earlier, on(one, '2026-11-20')] as const),
    ...kinds.map(
      ([earlier, one]) => ['TR378', 'it is a gemeente of this year', earlier, on(one, '2026-11-19')] as const,
    ),
  ],
};
