import { aJw305, aJw307, aStart, aStop, type Start, type Stop } from '../made.ts';
import { type Cases, personBroken, personKept, without } from './case.ts';

const start = 'Client/StartProducten/StartProduct[1]';
const stop = 'Client/StopProducten/StopProduct[1]';
const product = { Product: { Categorie: '45', Code: '45A01' } } as const;
const starts = (...changes: Partial<Start>[]) => aJw305(...changes.map(aStart));
const stops = (...changes: Partial<Stop>[]) => aJw307(...changes.map(aStop));
/** Without a toewijzing (taakgericht) the key has one part less, and it is a key all the same. */
const free = without(aStart(product), 'ToewijzingNummer');

export const jw305: Cases = {
  soort: 'JW305',
  broken: [
    ...personBroken(aJw305()),
    ['TR134', starts({ Begindatum: '2026-04-16' }), `${start}/Begindatum`],
    ['CS058', starts({ StatusAanlevering: '2' }), `${start}/StatusAanlevering`],
    ['CS058', starts({ StatusAanlevering: '9' }), `${start}/StatusAanlevering`],
    ['TR101', starts({}, { StatusAanlevering: '3' }), 'Client/StartProducten/StartProduct[2]'],
    ['TR101', aJw305(free, free), 'Client/StartProducten/StartProduct[2]'],
  ],
  kept: [
    ...personKept(aJw305()),
    ['TR134', 'begun on the date of the message', starts({ Begindatum: '2026-04-15' })],
    ['CS058', 'taken back', starts({ StatusAanlevering: '3' })],
    ['TR101', 'another first day', starts({}, { Begindatum: '2026-04-02' })],
    ['TR101', 'with the product named', starts({}, product)],
    ['TR101', 'another code', starts(product, { Product: { Categorie: '45', Code: '45A02' } })],
  ],
};

export const jw307: Cases = {
  soort: 'JW307',
  broken: [
    ...personBroken(aJw307()),
    ['TR134', stops({ Einddatum: '2026-04-16' }), `${stop}/Einddatum`],
    ['TR018', stops({ Einddatum: '2025-12-31' }), `${stop}/Einddatum`],
    ['CS058', stops({ StatusAanlevering: '2' }), `${stop}/StatusAanlevering`],
    ['CS058', stops({ StatusAanlevering: '9' }), `${stop}/StatusAanlevering`],
    ['TR101', stops({}, { StatusAanlevering: '3' }), 'Client/StopProducten/StopProduct[2]'],
  ],
  kept: [
    ...personKept(aJw307()),
    ['TR134', 'stopped on the date of the message', stops({ Einddatum: '2026-04-15' })],
    ['TR018', 'one day', stops({ Einddatum: '2026-01-01' })],
    ['CS058', 'taken back', stops({ StatusAanlevering: '3' })],
    ['TR101', 'another reason', stops({ RedenBeeindiging: '20' }, {})],
    ['TR101', 'another last day', stops({ Einddatum: '2026-03-31' }, {})],
  ],
};
