import { findDeadline, termijnen } from '#berichten/index.ts';

/** The last days of a verzoek: for a first answer, for the end of an onderzoek, and for a refusal by woonplaats. */
export type Termijnen = {
  readonly uiterlijk: string;
  readonly uiterlijkOnderzoek: string;
  readonly uiterlijkWoonplaats: string;
};

type Days = { readonly dagtekening: string; readonly ontvangen: string; readonly isVanGi: boolean };

/** Jeugdreclassering and jeugdbescherming (JZ020): only a gecertificeerde instelling does those (Jeugdwet art. 3.2). */
export const maatregelen: ReadonlySet<string> = new Set(['47', '48']);

/**
 * OP274 and OP346: an answer within five working days after it came, the end of an onderzoek eight weeks after the
 * dagtekening; OP359: a refusal because another gemeente pays within fourteen days after it came. What a gecertificeerde
 * instelling asks is looked into for its woonplaats only, in two weeks (SAP GI §2.1).
 */
export function termijnenOf(soort: 'vot' | 'vow', { dagtekening, ontvangen, isVanGi }: Days): Termijnen {
  const [first, after] =
    soort === 'vot'
      ? [termijnen.antwoordOpVerzoek, termijnen.antwoordNaOnderzoek]
      : [termijnen.antwoordOpWijziging, termijnen.wijzigingNaOnderzoek];
  const onderzoek = isVanGi
    ? findDeadline(termijnen.onderzoekGi, ontvangen)
    : findDeadline(after, dagtekening);
  return {
    uiterlijk: findDeadline(first, ontvangen) ?? ontvangen,
    uiterlijkOnderzoek: onderzoek ?? dagtekening,
    uiterlijkWoonplaats: findDeadline(termijnen.afwijzingWoonplaats, ontvangen) ?? ontvangen,
  };
}
