import type { Candidate } from './known.ts';

/** The two parties of a declaratie; an aanbieder that is not known yet declared nothing before. */
export type Parties = { readonly gemeente: string; readonly aanbiederId: string | null };

/** What the rules will ask of the records about one declaratie, each thing once. */
export type Wanted = {
  readonly gemeente: string;
  readonly agb: string;
  readonly identificatie: string;
  readonly declaratienummer: string;
  readonly marks: readonly string[];
  readonly nummers: readonly number[];
  readonly referenties: readonly string[];
  readonly vorige: readonly string[];
  readonly productcodes: readonly string[];
};

export function wantedBy({ bericht, marks }: Candidate): Wanted {
  const { Header, Declaratie } = bericht;
  const prestaties = Declaratie.Clienten.Client.flatMap(({ Prestaties }) => Prestaties.Prestatie);
  const unique = <T>(values: readonly T[]) => [...new Set(values)];
  return {
    gemeente: Header.Ontvanger,
    agb: Header.Afzender,
    identificatie: Header.BerichtIdentificatie.Identificatie,
    declaratienummer: Declaratie.DeclaratieNummer,
    marks: unique(marks),
    nummers: unique(prestaties.map(({ ToewijzingNummer }) => ToewijzingNummer)),
    referenties: unique(prestaties.map(({ ProductReferentie }) => ProductReferentie.ReferentieNummer)),
    vorige: unique(
      prestaties.flatMap(({ ProductReferentie }) => ProductReferentie.VorigReferentieNummer ?? []),
    ),
    productcodes: unique(prestaties.map(({ ProductCode }) => ProductCode)),
  };
}
