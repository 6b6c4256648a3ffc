import { XSD_VERSIE } from '#berichten/ijw-3.2/answer.ts';
import type { Jw305, Jw307 } from '#berichten/index.ts';
import { type Client, clientOf } from '../client.ts';

type StartProduct = Jw305['Client']['StartProducten']['StartProduct'][number];
type StopProduct = Jw307['Client']['StopProducten']['StopProduct'][number];

/** The product that a line names; an empty category is of a generic order, which names none (IV075). */
type Product = { readonly productcategorie: string; readonly productcode: string | null };
type Line = Product & { readonly begindatum: string; readonly isTerug: boolean };

/** One bericht that is to be told: which starts, or which stops, are taken back or told. */
export type Melding =
  | { readonly soort: 'start'; readonly regels: readonly Line[] }
  | {
      readonly soort: 'stop';
      readonly regels: readonly (Line & { readonly einddatum: string; readonly reden: string })[];
    };

/** Between whom and about whom it is told. */
export type MeldingOver = {
  readonly gemeente: string;
  readonly agb: string;
  readonly identificatie: string;
  /** ISO date of today. */
  readonly dagtekening: string;
  readonly client: Client;
  readonly bsn: string;
  readonly toewijzingnummer: number;
  readonly ingangsdatum: string;
};

/** What an aanbieder tells of its delivery as JW305 or JW307; each line names the order by its number (IV096). */
export function leveringBericht(melding: Melding, over: MeldingOver): Jw305 | Jw307 {
  const client = clientOf(over.client, over.bsn);
  if (melding.soort === 'start') {
    const StartProduct = melding.regels.map((line): StartProduct => lineOf(line, over));
    return {
      soort: 'JW305',
      Header: headOf(over, '438'),
      Client: { ...client, StartProducten: { StartProduct } },
    };
  }
  const StopProduct = melding.regels.map(
    (line): StopProduct => ({
      ...lineOf(line, over),
      RedenBeeindiging: line.reden as StopProduct['RedenBeeindiging'],
      Einddatum: line.einddatum,
    }),
  );
  return {
    soort: 'JW307',
    Header: headOf(over, '440'),
    Client: { ...client, StopProducten: { StopProduct } },
  };
}

function headOf<Code extends string>(over: MeldingOver, BerichtCode: Code) {
  return {
    BerichtCode,
    BerichtVersie: 3,
    BerichtSubversie: 2,
    Afzender: over.agb,
    Ontvanger: over.gemeente,
    BerichtIdentificatie: { Identificatie: over.identificatie, Dagtekening: over.dagtekening },
    XsdVersie: XSD_VERSIE,
  };
}

/** COD467: told for the first time, or taken back. */
const [told, takenBack] = ['1', '3'] as const;

function lineOf(line: Line, { toewijzingnummer, ingangsdatum }: MeldingOver): StartProduct {
  const { productcategorie, productcode, begindatum, isTerug } = line;
  const product = { Categorie: productcategorie, ...(productcode && { Code: productcode }) };
  return {
    ToewijzingNummer: toewijzingnummer,
    ...(productcategorie && { Product: product as NonNullable<StartProduct['Product']> }),
    ToewijzingIngangsdatum: ingangsdatum,
    Begindatum: begindatum,
    StatusAanlevering: isTerug ? takenBack : told,
  };
}
