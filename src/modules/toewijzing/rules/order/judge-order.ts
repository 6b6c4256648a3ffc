import type { Planned } from '../toegewezen.ts';
import { type OrderClient, orderBericht } from './order-bericht.ts';

/** Rules on a product do not look at the child, so any child will do: that of the published examples of the standard. */
const anyone: OrderClient = {
  bsn: '999900006',
  voornaam: '',
  voorvoegsel: null,
  achternaam: 'Voorbeeld',
  geboortedatum: null,
  geslacht: null,
  adres: {
    soort: 'briefadres',
    gemeente: null,
    isGeheim: true,
    adres: null,
    telefoon: '0100000000',
    email: null,
  },
};

/** Which rules of levels 1 and 2 a JW301 with just these products would break; none when they can be told (iJw IV028). */
export function brokenRules(producten: readonly Planned[], today: string): readonly string[] {
  const toegewezen = producten.map((one, nr) => ({
    ...one,
    id: String(nr),
    hulplijnId: '',
    nummer: nr + 1,
    toewijzingsdatum: today,
    toewijzingstijd: '00:00:00',
  }));
  const bericht = orderBericht({
    gemeente: '0000',
    agb: '00000000',
    identificatie: '1',
    dagtekening: today,
    client: anyone,
    toegewezen,
    wijzigingen: toegewezen.map(({ id, redenWijziging }) => ({
      id,
      reden: redenWijziging,
      referentie: null,
    })),
  });
  return 'wachtOp' in bericht ? bericht.regels : [];
}
