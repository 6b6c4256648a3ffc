import type { Besluitsoort } from '../schema/besluit.ts';
import type { Wetscode } from '../schema/wetscode.ts';

/** A rule on which a besluit can rest; what it says stands in the words under the same code. */
type Wetsartikel = {
  readonly code: Wetscode;
  readonly bron: string;
  readonly bij: readonly Besluitsoort[] | 'alle';
};

/** From which one chooses instead of typing, so that a letter cites what exists; the first ones fit most besluiten. */
const wetsartikelen: readonly Wetsartikel[] = [
  { code: 'eigen-kracht', bron: 'Jeugdwet art. 2.3 lid 1', bij: 'alle' },
  { code: 'behoefte', bron: 'Jeugdwet art. 2.3 lid 4', bij: 'alle' },
  {
    code: 'voorliggend',
    bron: 'Jeugdwet art. 1.2 lid 1',
    bij: ['afwijzing', 'gedeeltelijke-toekenning', 'intrekking', 'wijziging'],
  },
  { code: 'verordening', bron: 'Verordening jeugdhulp van de gemeente (Jeugdwet art. 2.9)', bij: 'alle' },
  { code: 'pgb', bron: 'Jeugdwet art. 8.1.1', bij: 'alle' },
  {
    code: 'gebruikelijke-hulp',
    bron: 'Richtlijn gebruikelijke hulp jeugd van de gemeente',
    bij: ['afwijzing', 'gedeeltelijke-toekenning', 'wijziging', 'intrekking', 'verlenging'],
  },
  { code: 'belang-kind', bron: 'IVRK art. 3 lid 1', bij: 'alle' },
  { code: 'onderzoek', bron: 'Awb art. 3:2', bij: 'alle' },
  { code: 'motivering', bron: 'Awb art. 3:46', bij: 'alle' },
  { code: 'onvolledig', bron: 'Awb art. 4:5 lid 1', bij: ['afwijzing', 'niet-in-behandeling'] },
];

/** The rules that can carry this kind of besluit. */
export function artikelenFor(soort: Besluitsoort | null): readonly Wetsartikel[] {
  return wetsartikelen.filter(({ bij }) => bij === 'alle' || soort === null || bij.includes(soort));
}

/** The names of the law as they stand in a letter, in the order of the list. */
export function bronnenOf(codes: readonly string[]): string[] {
  return wetsartikelen.filter(({ code }) => codes.includes(code)).map(({ bron }) => bron);
}
