import { describe, expect, test } from 'vitest';
import { answerBericht, type Jw315 } from '#berichten/index.ts';
import { aJw315, anAangevraagdProduct } from '#berichten/testing/made-verzoek.ts';
import { type KnownVerzoeken, openKey, referentieKey } from '../known.ts';
import { agb, earlier, gemeente, mark, nothingKnown, persoonKnown, told } from '../testing.ts';
import { judgeVot } from './judge-vot.ts';

const referenties = new Map([[referentieKey(agb, 'R1'), earlier]]);
const open = new Set([openKey({ gemeente, agb, mark })]);
const categorieen = new Map([['45A01', new Set(['54'])]]);

describe('a verzoek om toewijzing', () => {
  const judge = (bericht: Jw315, facts: KnownVerzoeken) => told(judgeVot(bericht, mark, facts));

  test('that is right has no findings, also for a child that nobody knows here', () => {
    expect(judge(aJw315(), nothingKnown())).toEqual([]);
    expect(judge(aJw315(), persoonKnown([]))).toEqual([]);
  });

  test.each<[string, Partial<KnownVerzoeken>, string[]]>([
    [
      'under a reference that was used before',
      { referenties },
      ['TR347 9347 /Client/AangevraagdeProducten/AangevraagdProduct[1]/ReferentieAanbieder'],
    ],
    ['while another is open for the same child', { open }, ['TR374 9374 /Client']],
    [
      'to a gemeente that does not exist',
      { gemeentecodes: new Set(['0037']) },
      ['TR378 S300 /Header/Ontvanger'],
    ],
    [
      'with a code of another category',
      { categorieen },
      ['TR381 S329 /Client/AangevraagdeProducten/AangevraagdProduct[1]/Product/Code'],
    ],
  ])('%s is refused', (_why, facts, findings) => {
    expect(judge(aJw315(), nothingKnown(facts))).toEqual(findings);
  });

  test.each<[string, Partial<KnownVerzoeken>]>([
    [
      'another aanbieder used the reference',
      { referenties: new Map([[referentieKey('99000002', 'R1'), earlier]]) },
    ],
    ['another gemeente still has to answer', { open: new Set([openKey({ gemeente: '0037', agb, mark })]) }],
    ['the verzoek of another child is open', { open: new Set([openKey({ gemeente, agb, mark: 'n' })]) }],
    ['the code is in its category too', { categorieen: new Map([['45A01', new Set(['54', '45'])]]) }],
    ['the gemeente is in the list', { gemeentecodes: new Set(['0014']) }],
  ])('is taken when %s', (_why, facts) => {
    expect(judge(aJw315(), nothingKnown(facts))).toEqual([]);
  });

  test('tells of each product by itself what is wrong with it', () => {
    const two = aJw315({}, anAangevraagdProduct(), anAangevraagdProduct({ ReferentieAanbieder: 'R2' }));
    const facts = nothingKnown({ referenties: new Map([[referentieKey(agb, 'R2'), earlier]]) });
    expect(judge(two, facts)).toEqual([
      'TR347 9347 /Client/AangevraagdeProducten/AangevraagdProduct[2]/ReferentieAanbieder',
    ]);
    const retour = answerBericht(two, judgeVot(two, mark, facts), {
      identificatie: '1',
      dagtekening: '2026-04-16',
    });
    expect(retour).toMatchObject({
      soort: 'JW316',
      Client: {
        AangevraagdeProducten: {
          AangevraagdProduct: [
            { RetourCodes: { RetourCode: ['0200'] } },
            { RetourCodes: { RetourCode: ['9347'] } },
          ],
        },
      },
    });
  });
});
