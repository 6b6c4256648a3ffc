import { XSD_VERSIE } from '#berichten/ijw-3.2/answer.ts';
import type { Jw319 } from '#berichten/index.ts';

type Antwoord = {
  readonly gemeente: string;
  readonly agb: string;
  readonly identificatie: string;
  readonly dagtekening: string;
  readonly referentie: string;
  /** Why it is refused (WJ759); null while it is looked into. */
  readonly reden: NonNullable<Jw319['Antwoord']['RedenAfwijzingVerzoek']> | null;
  /** With reden 8: which gemeente pays (TR377). */
  readonly andereGemeente: string | null;
};

/** The answer of the gemeente on a verzoek that is refused or looked into, as JW319 (CD085, CD086, TR377, TR409). */
export function antwoordBericht(antwoord: Antwoord): Jw319 {
  const { gemeente, agb, identificatie, dagtekening, referentie, reden, andereGemeente } = antwoord;
  return {
    soort: 'JW319',
    Header: {
      BerichtCode: '488',
      BerichtVersie: 3,
      BerichtSubversie: 2,
      Afzender: gemeente,
      Ontvanger: agb,
      BerichtIdentificatie: { Identificatie: identificatie, Dagtekening: dagtekening },
      XsdVersie: XSD_VERSIE,
    },
    Antwoord: {
      ReferentieAanbieder: referentie,
      VerzoekAntwoord: reden === null ? '2' : '1',
      ...(reden !== null && { RedenAfwijzingVerzoek: reden }),
      ...(andereGemeente !== null && { Woonplaatsbeginsel: { Gemeente: andereGemeente } }),
    },
  };
}
