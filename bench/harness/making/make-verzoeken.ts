import type { Jw315, Jw317 } from '#berichten/index.ts';
import { isoOf } from '#src/demo/days.ts';
import { type Child, kop, type MadeBericht, madeOf } from './make-berichten.ts';

type AangevraagdProduct = Jw315['Client']['AangevraagdeProducten']['AangevraagdProduct'][number];
type Asked = Pick<AangevraagdProduct, 'Omvang'>;

const more: Asked = { Omvang: { Volume: 3, Eenheid: '04', Frequentie: '2' } };

/** Verzoeken by turns: for a toewijzing to a child that is new (JW315), and to change the one that a known child has (JW317). */
export function makeVerzoeken(
  known: readonly Child[],
  fresh: readonly Child[],
  today: number,
): MadeBericht[] {
  const [from, until] = [isoOf(today + 10), isoOf(today + 300)];
  return known.flatMap((child, nr) => {
    const other = fresh[nr];
    const vow = madeOf(makeJw317(child, nr, from), nr);
    return other === undefined ? [vow] : [madeOf(makeJw315(other, nr, { from, until }), nr), vow];
  });
}

type Span = { readonly from: string; readonly until: string };

function makeJw315(child: Child, nr: number, { from, until }: Span): Jw315 {
  const { sent, aanbieder, gemeente, achternaam, client, product } = child;
  const asked: AangevraagdProduct = {
    ReferentieAanbieder: `VOT${nr}`,
    Product: product,
    ToewijzingIngangsdatum: from,
    ToewijzingEinddatum: until,
    ...more,
    Verwijzer: { Type: '02', ZorgverlenerCode: '01000001' },
  };
  return {
    soort: 'JW315',
    Header: {
      BerichtCode: '446',
      ...kop({ ...child, sent }, `T${nr}`),
      Afzender: aanbieder,
      Ontvanger: gemeente,
    },
    Client: {
      ...client,
      Naam: { Geslachtsnaam: { Achternaam: achternaam } },
      AangevraagdeProducten: { AangevraagdProduct: [asked] },
    },
  };
}

function makeJw317(child: Child, nr: number, from: string): Jw317 {
  const wanted = {
    ToewijzingNummer: child.nummer,
    GewensteIngangsdatum: from,
    Einddatum: child.last,
    ...more,
  };
  return {
    soort: 'JW317',
    Header: {
      BerichtCode: '486',
      ...kop(child, `W${nr}`),
      Afzender: child.aanbieder,
      Ontvanger: child.gemeente,
    },
    Client: {
      Bsn: child.client.Bsn,
      Verzoek: {
        ReferentieAanbieder: `VOW${nr}`,
        RedenVerzoek: '1',
        TeWijzigenProducten: { TeWijzigenProduct: [wanted] },
      },
    },
  };
}
