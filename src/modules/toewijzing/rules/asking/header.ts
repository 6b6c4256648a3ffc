import { XSD_VERSIE } from '#berichten/ijw-3.2/answer.ts';
import type { Jw315, Jw317 } from '#berichten/index.ts';

/** From which aanbieder to which gemeente, under which number, on which day. */
export type Letterhead = {
  readonly agb: string;
  readonly gemeente: string;
  readonly identificatie: string;
  readonly dagtekening: string;
};

/** The header of a bericht that an aanbieder sends; the code tells its kind. */
export function headerOf<C extends '446' | '486'>(
  BerichtCode: C,
  { agb, gemeente, identificatie, dagtekening }: Letterhead,
): Omit<Jw315['Header'] | Jw317['Header'], 'BerichtCode'> & { readonly BerichtCode: C } {
  return {
    BerichtCode,
    BerichtVersie: 3,
    BerichtSubversie: 2,
    Afzender: agb,
    Ontvanger: gemeente,
    BerichtIdentificatie: { Identificatie: identificatie, Dagtekening: dagtekening },
    XsdVersie: XSD_VERSIE,
  };
}
