import { XSD_VERSIE } from '#berichten/ijw-3.2/answer.ts';

/** From whom to whom a bericht goes, under which number and on which day. */
export type Head = {
  readonly agb: string;
  readonly gemeente: string;
  readonly nr: string;
  readonly day: string;
};

/** The part of a header that all berichten of an aanbieder share. */
export const headOf = ({ agb, gemeente, nr, day }: Head) => ({
  BerichtVersie: 3 as const,
  BerichtSubversie: 2 as const,
  Afzender: agb,
  Ontvanger: gemeente,
  BerichtIdentificatie: { Identificatie: nr, Dagtekening: day },
  XsdVersie: XSD_VERSIE,
});
