import type { Jw315, Jw317 } from '#berichten/index.ts';
import { addDays } from '#berichten/rekenen/kalender.ts';
import type { Draws } from '../random.ts';
import { type Head, headOf } from './letters.ts';
import type { Child, Order } from './orders.ts';

type Asked = Jw315['Client']['AangevraagdeProducten']['AangevraagdProduct'][number];

/** Help that children of the demo are referred to, and by whom (COD327: huisarts, jeugdarts, medisch specialist). */
const wishes: readonly Pick<Asked, 'Product' | 'Omvang' | 'Verwijzer'>[] = [
  {
    Product: { Categorie: '45', Code: '45A04' },
    Omvang: { Volume: 3, Eenheid: '04', Frequentie: '2' },
    Verwijzer: { Type: '02', ZorgverlenerCode: '01000001' },
  },
  {
    Product: { Categorie: '41', Code: '41A03' },
    Omvang: { Volume: 16, Eenheid: '16', Frequentie: '4' },
    Verwijzer: { Type: '03', Naam: 'Jeugdgezondheid Wad en Wierde' },
  },
  {
    Product: { Categorie: '45', Code: '45A05' },
    Omvang: { Volume: 40, Eenheid: '04', Frequentie: '6' },
    Verwijzer: { Type: '05', ZorgverlenerCode: '03000001' },
  },
];

/** An aanbieder asks to be assigned the help for which a child was referred to it (VOT). */
export function askHelp(head: Head, child: Child, draws: Draws): Jw315 {
  const from = addDays(head.day, 3 + draws.whole('from', 25));
  return {
    soort: 'JW315',
    Header: { BerichtCode: '446', ...headOf(head) },
    Client: {
      Bsn: child.bsn,
      Geboortedatum: { Datum: child.geboortedatum },
      Geslacht: '0',
      Naam: {
        Geslachtsnaam: {
          Achternaam: child.achternaam,
          ...(child.voorvoegsel && { Voorvoegsel: child.voorvoegsel }),
        },
        ...(child.voornaam && { Voornamen: child.voornaam }),
      },
      AangevraagdeProducten: {
        AangevraagdProduct: [
          {
            ReferentieAanbieder: `V-${head.nr}`,
            ToewijzingIngangsdatum: from,
            ToewijzingEinddatum: addDays(from, 180 + draws.whole('days', 180)),
            ...draws.pick('wish', wishes),
          },
        ],
      },
    },
  };
}

/** An aanbieder asks for half as much again from some weeks on (VOW). */
export function askMore(head: Head, order: Order, draws: Draws): Jw317 | undefined {
  if (!order.omvang) return undefined;
  const { volume, eenheid, frequentie } = order.omvang;
  type Wanted = NonNullable<Jw317['Client']['Verzoek']['TeWijzigenProducten']>['TeWijzigenProduct'][number];
  const Omvang = { Volume: Math.ceil(volume * 1.5), Eenheid: eenheid, Frequentie: frequentie };
  return {
    soort: 'JW317',
    Header: { BerichtCode: '486', ...headOf(head) },
    Client: {
      Bsn: order.bsn,
      Verzoek: {
        ReferentieAanbieder: `W-${head.nr}`,
        RedenVerzoek: '2',
        TeWijzigenProducten: {
          TeWijzigenProduct: [
            {
              ToewijzingNummer: order.nummer,
              GewensteIngangsdatum: addDays(head.day, 14 + draws.whole('from', 30)),
              Omvang: Omvang as Wanted['Omvang'],
            } as Wanted,
          ],
        },
      },
    },
  };
}
