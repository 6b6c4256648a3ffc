import { expect, test } from 'vitest';
import { nl } from '../words.nl.ts';
import { gronden, weighNodig } from './besluit-nodig.ts';

const free = {
  toewijzing: 'geen',
  toegang: 'zonder-indicatie',
  leveringsvorm: 'lokaal-team',
  verwijzer: null,
};
const own = { toewijzing: 'gebruikelijk', toegang: 'toewijzing', leveringsvorm: 'zin', verwijzer: '01' };

test.each([
  ['basic help, open to all', free, false, 'vrij-toegankelijk'],
  ['help for a group', { ...free, leveringsvorm: 'collectief' }, false, 'vrij-toegankelijk'],
  ['an expert who thinks along', { ...free, toegang: 'consult' }, false, 'consult'],
  ['help for one family, by order of the gemeente', own, true, 'individueel'],
  ['the same help that a general practitioner refers to', { ...own, verwijzer: '02' }, false, 'verwijzer'],
  ['the same, by name', { ...own, verwijzer: 'huisarts' }, false, 'verwijzer'],
  ['help that a judge ordered', { ...own, verwijzer: '08' }, false, 'rechter'],
  ['a personal budget', { ...own, leveringsvorm: 'pgb' }, true, 'pgb'],
  ['a personal budget after a referral', { ...own, leveringsvorm: 'pgb', verwijzer: '02' }, true, 'pgb'],
  ['help that is refused', { ...free, isAfwijzing: true }, true, 'afwijzing'],
  ['help that the family wants otherwise', { ...free, isTegenWens: true }, true, 'tegen-wens'],
  ['whatever a family asks a besluit about', { ...free, gezinVraagt: true }, true, 'gezin-vraagt'],
])('%s', (_, vraag, isNodig, reden) => {
  expect(weighNodig(vraag)).toMatchObject({ isNodig, reden });
});

test('every rule has its law and its sentence', () => {
  for (const { reden, isNodig, bron } of gronden) {
    expect(bron).toMatch(/(Jeugdwet|Awb) art\. \d/);
    expect(nl.nodig[reden]).toContain(isNodig ? 'Er is een besluit nodig' : 'Er is geen besluit nodig');
  }
});
