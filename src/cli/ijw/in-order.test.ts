import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Bericht, writeBericht } from '#berichten/index.ts';
import { aJw301, aJw305, aJw307, aProduct, aStart, aStop } from '#berichten/testing/made.ts';
import { aJw315, aJw317, aJw319, aTeWijzigenProduct } from '#berichten/testing/made-verzoek.ts';
import { inOrder } from './in-order.ts';

const dated = <B extends Bericht>(bericht: B, Dagtekening: string): B => ({
  ...bericht,
  Header: {
    ...bericht.Header,
    BerichtIdentificatie: { ...bericht.Header.BerichtIdentificatie, Dagtekening },
  },
});
const file = (name: string, bericht: Bericht) => ({ name, bytes: Buffer.from(writeBericht(bericht)) });
const names = (files: ReturnType<typeof inOrder>) => files.map(({ name }) => name);

const { ToewijzingNummer } = aProduct();
const story = [
  file('9-asked', aJw315()),
  file('8-researched', aJw319()),
  file('7-ordered', aJw301({}, aProduct({ ReferentieAanbieder: aReference() }))),
  file('6-started', aJw305(aStart({ ToewijzingNummer, Begindatum: '2026-05-04' }))),
  file(
    '5-paused',
    aJw307(
      aStop({ ToewijzingNummer, Begindatum: '2026-05-04', Einddatum: '2026-05-10', RedenBeeindiging: '20' }),
    ),
  ),
  file('4-again', aJw305(aStart({ ToewijzingNummer, Begindatum: '2026-05-20' }))),
  file('3-stopped', aJw307(aStop({ ToewijzingNummer, Begindatum: '2026-05-20', Einddatum: '2026-05-30' }))),
];

function aReference(): string {
  return aJw315().Client.AangevraagdeProducten.AangevraagdProduct[0]?.ReferentieAanbieder ?? '';
}

test('however files are named and wherever they lie, what builds on another comes after it', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(story, { minLength: story.length, maxLength: story.length }), (files) => {
      const at = (name: string) => names(inOrder(files)).findIndex((one) => one.includes(name));
      expect(at('asked')).toBeLessThan(at('researched'));
      expect(at('asked')).toBeLessThan(at('ordered'));
      for (const [one, next] of [
        ['ordered', 'started'],
        ['started', 'paused'],
        ['paused', 'again'],
        ['again', 'stopped'],
      ] as const)
        expect(at(one)).toBeLessThan(at(next));
    }),
    { seed: 5, numRuns: 50 },
  );
});

test('what was written on an earlier day comes first, unless it builds on something later', () => {
  const order = file('order', dated(aJw301(), '2026-06-01'));
  const start = file('start', dated(aJw305(aStart({ ToewijzingNummer })), '2026-05-30'));
  const other = file('other', dated(aJw301({}, aProduct({ ToewijzingNummer: 99 })), '2026-05-29'));
  expect(names(inOrder([start, order, other]))).toEqual(['other', 'order', 'start']);
});

test('two that need each other come in the order of their days, and no file is lost or doubled', () => {
  const product = aTeWijzigenProduct({ ToewijzingNummer });
  const asked = aJw317({ TeWijzigenProducten: { TeWijzigenProduct: [product] } });
  const { ReferentieAanbieder } = asked.Client.Verzoek;
  const order = aJw301({}, aProduct({ ToewijzingNummer, ReferentieAanbieder }));
  const files = [
    { name: 'noise', bytes: Buffer.from('geen bericht') },
    file('order', dated(order, '2026-06-02')),
    file('asked', dated(asked, '2026-06-01')),
  ];
  expect(names(inOrder(files)).toSorted()).toEqual(['asked', 'noise', 'order']);
  expect(names(inOrder(files)).at(-1)).toBe('noise');
});
