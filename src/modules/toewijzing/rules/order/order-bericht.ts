import { XSD_VERSIE } from '#berichten/ijw-3.2/answer.ts';
import { type Jw301, readBericht, writeBericht } from '#berichten/index.ts';
import type { KnownAdres } from '#modules/gezin/index.ts';
import { type Client, clientOf } from '../client.ts';
import { isActueel, productOf, type Toegewezen } from '../toegewezen.ts';
import { contactOf } from './contact.ts';

type ToegewezenProduct = Jw301['Client']['ToegewezenProducten']['ToegewezenProduct'][number];

/** A toewijzing with the moment at which it was decided, as a bericht tells it (IV013). */
export type Ordered = Toegewezen & { readonly toewijzingsdatum: string; readonly toewijzingstijd: string };

/** What an order tells that is new of one toewijzing: why it changed (JZ002) and the verzoek that it honours. */
export type Wijziging = {
  readonly id: string;
  readonly reden: string | null;
  readonly referentie: string | null;
};

/** The child of an order, with where it can be reached. */
export type OrderClient = Client & { readonly adres: KnownAdres | undefined };

export type Order = {
  readonly gemeente: string;
  readonly agb: string;
  readonly identificatie: string;
  readonly dagtekening: string;
  readonly client: OrderClient;
  /** Everything that this aanbieder was ever asked to do for this child. */
  readonly toegewezen: readonly Ordered[];
  readonly wijzigingen: readonly Wijziging[];
};

/** Why no right bericht can be made yet; `regels` are those of level 2 that its content would break. */
export type Waiting = { readonly wachtOp: 'adres' | 'bsn' | 'inhoud'; readonly regels: readonly string[] };

/**
 * The order to an aanbieder as JW301: all toewijzingen of the child that are valid, and those that changed (OP087). One
 * that did not change, or is new, has no RedenWijziging (IV099). A bericht that would break a rule is never made.
 */
export function orderBericht(order: Order): Jw301 | Waiting {
  const { client } = order;
  if (client.bsn === null) return { wachtOp: 'bsn', regels: [] };
  const contact = contactOf(client.adres);
  if (contact === undefined) return { wachtOp: 'adres', regels: [] };
  const { Naam, ...persoon } = clientOf(client, client.bsn);
  const bericht: Jw301 = {
    soort: 'JW301',
    Header: headOf(order),
    Client: {
      ...persoon,
      Naam: { ...Naam, NaamGebruik: ownName },
      Contactgegevens: { Contact: [contact] },
      ToegewezenProducten: { ToegewezenProduct: productsOf(order) },
    },
  };
  const { bevindingen } = readBericht(writeBericht(bericht));
  if (bevindingen.length === 0) return bericht;
  return { wachtOp: 'inhoud', regels: [...new Set(bevindingen.map(({ regel }) => regel))] };
}

function headOf({ gemeente, agb, identificatie, dagtekening }: Order): Jw301['Header'] {
  return {
    BerichtCode: '436',
    BerichtVersie: 3,
    BerichtSubversie: 2,
    Afzender: gemeente,
    Ontvanger: agb,
    BerichtIdentificatie: { Identificatie: identificatie, Dagtekening: dagtekening },
    XsdVersie: XSD_VERSIE,
  };
}

const ownName = '1';

function productsOf({ toegewezen, wijzigingen, dagtekening }: Order): ToegewezenProduct[] {
  const told = new Map(wijzigingen.map((one) => [one.id, one]));
  return toegewezen
    .filter((one) => told.has(one.id) || isActueel(one, dagtekening))
    .map((one) => productFrom(one, told.get(one.id)));
}

function productFrom(one: Ordered, wijziging: Wijziging | undefined): ToegewezenProduct {
  const { omvang, einddatum, budget } = one;
  const product = productOf(one);
  return {
    ToewijzingNummer: one.nummer,
    ...(wijziging?.referentie && { ReferentieAanbieder: wijziging.referentie }),
    ...(product && { Product: product as NonNullable<ToegewezenProduct['Product']> }),
    Toewijzingsdatum: one.toewijzingsdatum,
    Toewijzingstijd: one.toewijzingstijd,
    Ingangsdatum: one.ingangsdatum,
    ...(einddatum !== null && { Einddatum: einddatum }),
    ...(wijziging?.reden && {
      RedenWijziging: wijziging.reden as NonNullable<ToegewezenProduct['RedenWijziging']>,
    }),
    ...(omvang && {
      Omvang: {
        Volume: omvang.volume,
        Eenheid: omvang.eenheid,
        Frequentie: omvang.frequentie,
      } as NonNullable<ToegewezenProduct['Omvang']>,
    }),
    ...(budget !== null && { Budget: budget }),
  };
}
