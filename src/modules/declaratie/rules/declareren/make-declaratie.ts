import { XSD_VERSIE } from '#berichten/ijw-3.2/answer.ts';
import type { Jw323 } from '#berichten/index.ts';
import {
  type BedragMetDC,
  findBedrag,
  findProductTarief,
  totaalBedragOf,
} from '#berichten/rekenen/bedrag.ts';
import { lastOfMonth } from '#berichten/rekenen/kalender.ts';
import type { Prestatie } from '../known.ts';
import type { Ingevuld, Toegekend } from './opdracht.ts';

type Numbered = { readonly referentienummer: string; readonly bsn: string };

/** All that a JW323 needs; `regels` in the order in which they were filled in. */
export type ToMake = {
  readonly agb: string;
  readonly gemeente: string;
  readonly identificatie: string;
  readonly declaratienummer: string;
  readonly maand: string;
  readonly dagtekening: string;
  readonly regels: readonly (Numbered & { readonly prestatie: Prestatie })[];
};

/**
 * A debet line. Minutes at a price an hour show the rounded price a minute, and cost what the hours cost (IV081).
 * @returns undefined when this unit cannot be priced by this tarief.
 */
export function debetOf(regel: Ingevuld, referentienummer: string): Prestatie | undefined {
  const { opdracht, periode, eenheid, volume, tarief } = regel;
  const bedrag = bedragOf(regel);
  if (bedrag === undefined) return undefined;
  const ProductTarief = tarief && findProductTarief(eenheid, tarief);
  return {
    ProductReferentie: { ReferentieNummer: referentienummer },
    ToewijzingNummer: opdracht.toewijzingnummer,
    // What was typed may be no code at all; reading the bericht back says so (level 1).
    ProductCategorie: regel.productcategorie as Prestatie['ProductCategorie'],
    ProductCode: regel.productcode,
    ProductPeriode: periode,
    GeleverdVolume: volume,
    Eenheid: eenheid,
    ...(ProductTarief !== undefined && { ProductTarief }),
    IngediendBedrag: { Bedrag: bedrag, DebetCredit: 'D' },
  };
}

/**
 * What a line costs, in cents: the same on screen and in the bericht.
 * @returns undefined without a price, or when the price is for another unit.
 */
function bedragOf({ eenheid, volume, tarief }: Pick<Ingevuld, 'eenheid' | 'volume' | 'tarief'>) {
  if (eenheid === '83') return volume;
  return tarief && findBedrag({ GeleverdVolume: volume, Eenheid: eenheid }, tarief);
}

/** The line that takes back one that was granted: a copy under a number of its own (IV091). */
export function creditOf(regel: Toegekend, referentienummer: string): Prestatie {
  return {
    ProductReferentie: {
      ReferentieNummer: referentienummer,
      VorigReferentieNummer: regel.referentienummer,
    },
    ToewijzingNummer: regel.toewijzingnummer,
    ProductCategorie: regel.productcategorie as Prestatie['ProductCategorie'],
    ProductCode: regel.productcode,
    ProductPeriode: { Begindatum: regel.begindatum, Einddatum: regel.einddatum },
    GeleverdVolume: regel.volume,
    Eenheid: regel.eenheid,
    ...(regel.tarief !== null && { ProductTarief: regel.tarief }),
    // CS325: nothing is debet, so a line of nothing cannot be taken back; it took nothing either.
    IngediendBedrag: { Bedrag: regel.bedrag, DebetCredit: 'C' },
  };
}

/** The JW323 of these lines: each child once, its lines in the order in which they were filled in. */
export function makeDeclaratie(made: ToMake): Jw323 {
  const first = `${made.maand}-01`;
  const clients = Map.groupBy(made.regels, ({ bsn }) => bsn);
  const bedragen: BedragMetDC[] = made.regels.map(({ prestatie }) => prestatie.IngediendBedrag);
  return {
    soort: 'JW323',
    Header: {
      BerichtCode: '490',
      BerichtVersie: 3,
      BerichtSubversie: 2,
      Afzender: made.agb,
      Ontvanger: made.gemeente,
      BerichtIdentificatie: { Identificatie: made.identificatie, Dagtekening: made.dagtekening },
      XsdVersie: XSD_VERSIE,
    },
    Declaratie: {
      DeclaratieNummer: made.declaratienummer,
      DeclaratiePeriode: { Begindatum: first, Einddatum: lastOfMonth(first) },
      DeclaratieDagtekening: made.dagtekening,
      TotaalIngediendBedrag: totaalBedragOf(bedragen),
      Clienten: {
        Client: [...clients].map(([Bsn, regels]) => ({
          Bsn,
          Prestaties: { Prestatie: regels.map(({ prestatie }) => prestatie) },
        })),
      },
    },
  };
}
