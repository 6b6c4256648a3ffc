import type { Jw323 } from '#berichten/index.ts';
import { totaalBedragOf } from '#berichten/rekenen/bedrag.ts';
import { itemAt } from '#src/demo/random.ts';
import { type Child, kop, type MadeBericht, madeOf } from './make-berichten.ts';

export type Maand = { readonly Begindatum: string; readonly Einddatum: string };

/** Two hours of what each child gets in a week. */
const uren = { GeleverdVolume: 2, Eenheid: '04', ProductTarief: 9_500 } as const;
const bedrag = uren.GeleverdVolume * uren.ProductTarief;

/** One declaratie for each aanbieder, gemeente and month, the earliest month first, with one line for each child. */
export function makeDeclaraties(children: readonly Child[], maanden: readonly Maand[]): MadeBericht[] {
  const groups = Map.groupBy(children, ({ gemeente, aanbieder }) => `${gemeente} ${aanbieder}`);
  return maanden.flatMap((maand, at) =>
    [...groups.values()].map((group, nr) => {
      const number = at * groups.size + nr;
      return madeOf(makeJw323(group, maand, number), number);
    }),
  );
}

function makeJw323(group: readonly Child[], maand: Maand, nr: number): Jw323 {
  const first = itemAt(group, 0);
  const Client = group.map((child) => ({
    Bsn: child.client.Bsn,
    Prestaties: { Prestatie: [makePrestatie(child, maand)] },
  }));
  const bedragen = group.map(() => ({ Bedrag: bedrag, DebetCredit: 'D' as const }));
  return {
    soort: 'JW323',
    Header: {
      BerichtCode: '490',
      ...kop(first, `D${nr}`),
      Afzender: first.aanbieder,
      Ontvanger: first.gemeente,
    },
    Declaratie: {
      DeclaratieNummer: `D${nr}`,
      DeclaratiePeriode: maand,
      DeclaratieDagtekening: first.sent,
      TotaalIngediendBedrag: totaalBedragOf(bedragen),
      Clienten: { Client },
    },
  };
}

function makePrestatie({ nummer, product }: Child, maand: Maand) {
  return {
    ProductReferentie: { ReferentieNummer: `${nummer}-${maand.Begindatum}` },
    ToewijzingNummer: nummer,
    ProductCategorie: product.Categorie,
    ProductCode: product.Code,
    ProductPeriode: maand,
    ...uren,
    IngediendBedrag: { Bedrag: bedrag, DebetCredit: 'D' as const },
  };
}
