import { describe, expect, test } from 'vitest';
import { aJw319 } from '#berichten/testing/made-verzoek.ts';
import { earlier, told } from '../testing.ts';
import { judgeAntwoord } from './judge-antwoord.ts';

describe('an answer of a gemeente', () => {
  const onderzoek = () => {
    const bericht = aJw319({ VerzoekAntwoord: '2' });
    const { RedenAfwijzingVerzoek: _reden, ...Antwoord } = bericht.Antwoord;
    return { ...bericht, Antwoord };
  };
  const answered = (...antwoorden: ('in-onderzoek' | 'afgewezen' | 'toegewezen')[]) => ({
    ...earlier,
    antwoorden,
  });

  test.each([
    ['a refusal', aJw319(), answered()],
    ['an onderzoek', onderzoek(), answered()],
    ['a refusal after an onderzoek', aJw319(), answered('in-onderzoek')],
  ])('%s is taken', (_what, bericht, verzoek) => {
    expect(judgeAntwoord(bericht, verzoek)).toEqual([]);
  });

  test.each([
    ['without its verzoek', aJw319(), undefined, ['TR355 9355 /Antwoord/ReferentieAanbieder']],
    [
      'by another gemeente than was asked',
      aJw319(),
      { ...answered(), gemeente: '0037' },
      ['TR355 9355 /Antwoord/ReferentieAanbieder'],
    ],
    ['after the toewijzing', aJw319(), answered('toegewezen'), ['TR359 9359 /Antwoord']],
    ['that is an onderzoek again', onderzoek(), answered('in-onderzoek'), ['TR360 9360 /Antwoord']],
    ['after a refusal', aJw319(), answered('afgewezen'), ['TR365 9365 /Antwoord']],
  ])('%s is refused', (_why, bericht, verzoek, findings) => {
    expect(told(judgeAntwoord(bericht, verzoek))).toEqual(findings);
  });
});
