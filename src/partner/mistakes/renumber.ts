import type { Bericht, Retourbericht } from '#berichten/index.ts';

/** The same bericht under another number; a retour keeps the number that it answers, and gets another of its own. */
export function renumber<B extends Bericht>(bericht: B, nummer: string): B {
  const { Header } = bericht;
  if ('IdentificatieRetour' in Header)
    return { ...bericht, Header: { ...Header, IdentificatieRetour: nummer } };
  const BerichtIdentificatie = { ...Header.BerichtIdentificatie, Identificatie: nummer };
  return { ...bericht, Header: { ...Header, BerichtIdentificatie } };
}

/** A header says of every retour alike who sent what; only the kinds differ. */
const retourFor = {
  JW301: ['JW306', '439'],
  JW305: ['JW302', '437'],
  JW307: ['JW302', '437'],
  JW315: ['JW302', '437'],
  JW317: ['JW320', '489'],
  JW319: ['JW316', '447'],
  JW323: ['JW302', '437'],
  JW325: ['JW308', '441'],
} as const;

/**
 * A retour on a bericht that the other side never sent, under a number that nobody gave (OP065). Undefined for a
 * retour, which gives nothing to turn around.
 */
export function makeStray({ soort, Header }: Bericht, nummer: string): Retourbericht | undefined {
  const found = (retourFor as Readonly<Record<string, readonly [string, string] | undefined>>)[soort];
  if (found === undefined) return undefined;
  const [retour, BerichtCode] = found;
  const { BerichtVersie, BerichtSubversie, XsdVersie } = Header;
  const { Dagtekening } = Header.BerichtIdentificatie;
  const stray = {
    soort: retour,
    Header: {
      BerichtCode,
      BerichtVersie,
      BerichtSubversie,
      // A retour repeats the header of what it answers, so its sender is the one who gets it.
      Afzender: Header.Ontvanger,
      Ontvanger: Header.Afzender,
      BerichtIdentificatie: { Identificatie: nummer, Dagtekening },
      XsdVersie,
      IdentificatieRetour: nummer,
      DagtekeningRetour: Dagtekening,
      XsdVersieRetour: XsdVersie,
    },
  };
  // A header alone is a whole retour (IV028); the table above says which kinds have such a sender.
  return stray as unknown as Retourbericht;
}
