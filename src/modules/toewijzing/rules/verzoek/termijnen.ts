import { findDeadline, termijnen } from '#berichten/index.ts';

/** The last days of a verzoek: for a first answer, for the end of an onderzoek, and for a refusal by woonplaats. */
export type Termijnen = {
  readonly uiterlijk: string;
  readonly uiterlijkOnderzoek: string;
  readonly uiterlijkWoonplaats: string;
};

/**
 * OP274 and OP346: an answer within five working days after it came, the end of an onderzoek eight weeks after the
 * dagtekening; OP359: a refusal because another gemeente pays within fourteen days after it came.
 */
export function termijnenOf(
  soort: 'vot' | 'vow',
  { dagtekening, ontvangen }: { readonly dagtekening: string; readonly ontvangen: string },
): Termijnen {
  const [first, after] =
    soort === 'vot'
      ? [termijnen.antwoordOpVerzoek, termijnen.antwoordNaOnderzoek]
      : [termijnen.antwoordOpWijziging, termijnen.wijzigingNaOnderzoek];
  return {
    uiterlijk: findDeadline(first, ontvangen) ?? ontvangen,
    uiterlijkOnderzoek: findDeadline(after, dagtekening) ?? dagtekening,
    uiterlijkWoonplaats: findDeadline(termijnen.afwijzingWoonplaats, ontvangen) ?? ontvangen,
  };
}
