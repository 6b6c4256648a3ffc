import type { Jw305 } from '#berichten/index.ts';

/** The child of a bericht that is made here; a day of birth and a geslacht that are not known are told so. */
export type Client = {
  readonly bsn: string | null;
  readonly voornaam: string;
  readonly voorvoegsel: string | null;
  readonly achternaam: string;
  readonly geboortedatum: string | null;
  readonly geslacht: string | null;
};

type ClientPart = Omit<Jw305['Client'], 'StartProducten'>;

/** IV009: a day of birth that nobody knows is the first of 1900, and said to be unknown. */
const unknownDay = { Datum: '1900-01-01', DatumGebruik: '3' } as const;

/** The part about the child that every bericht to or from an aanbieder begins with. */
export function clientOf(client: Client, bsn: string): ClientPart {
  const { voornaam, voorvoegsel, achternaam, geboortedatum, geslacht } = client;
  return {
    Bsn: bsn,
    Geboortedatum: geboortedatum === null ? unknownDay : { Datum: geboortedatum },
    Geslacht: geslacht === '1' || geslacht === '2' ? geslacht : '0',
    Naam: {
      Geslachtsnaam: { Achternaam: achternaam, ...(voorvoegsel && { Voorvoegsel: voorvoegsel }) },
      ...(voornaam && { Voornamen: voornaam }),
    },
  };
}
