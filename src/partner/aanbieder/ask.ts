import type { Jw315 } from '#berichten/index.ts';
import { addDays, addMonths } from '#berichten/rekenen/kalender.ts';
import type { Client } from '../play/client.ts';
import type { Spoiled } from '../play/desk.ts';
import { type Draws, stream } from '../play/draws.ts';
import { level3 } from '../play/expected.ts';
import { offers, order } from '../play/offer.ts';
import { workingDaysAfter } from '../play/working-days.ts';
import { addTo, askedKey, clientKey } from './books.ts';
import type { Shop } from './shop.ts';

type AangevraagdProduct = Jw315['Client']['AangevraagdeProducten']['AangevraagdProduct'][number];

/** Plans the verzoek for a client who comes to the aanbieder first; for others the gemeente begins. */
export function planClient(shop: Shop, client: Client): void {
  if (client.begins !== 'aanbieder') return;
  const { desk } = shop;
  const draws = desk.draws(stream.client, client.nr);
  // SAP §2.3.2: within five working days after the intake.
  desk.plan(desk.within(5, client.intake, draws, 'verzoek'), () => askToewijzing(shop, client, draws));
}

function askToewijzing(shop: Shop, client: Client, draws: Draws): void {
  const { desk } = shop;
  const { gemeente, agb, person } = client;
  const reference = nextReference(shop, agb);
  const bericht: Jw315 = {
    soort: 'JW315',
    Header: { BerichtCode: '446', ...desk.head(agb, gemeente) },
    Client: {
      ...person,
      GezagsdragerBekend: '2',
      AangevraagdeProducten: { AangevraagdProduct: [makeAsked(client, reference, draws)] },
    },
  };
  desk.send(bericht, { chain: () => spoilReference(shop, bericht) });
  noteAsked(shop, agb, reference, { key: clientKey(gemeente, agb, person.Bsn), isChange: false });
}

function makeAsked({ intake }: Client, ReferentieAanbieder: string, draws: Draws): AangevraagdProduct {
  const what = order(draws.pick('offer', offers), draws);
  // In a crisis help begins before anyone could ask for it.
  const first = addDays(
    intake,
    draws.number('crisis') < 0.1 ? -draws.whole('ago', 6) : draws.whole('from', 30),
  );
  const last = addDays(addMonths(first, 3 + draws.whole('months', 10)), -1);
  const isOpen = what.Omvang?.Frequentie === '4' && draws.number('open') < 0.15;
  return {
    ReferentieAanbieder,
    ...what,
    ToewijzingIngangsdatum: first,
    ...(isOpen ? {} : { ToewijzingEinddatum: last }),
    Verwijzer: draws.pick('verwijzer', [
      { Type: '02', ZorgverlenerCode: '01000001' },
      { Type: '03', Naam: 'Jeugdarts' },
      { Type: '05', ZorgverlenerCode: '03000001' },
      { Type: '06' },
    ] as const),
    Raamcontract: '1',
  };
}

/** OP361: each verzoek has a reference that this aanbieder gives once. */
export function nextReference({ desk, books }: Shop, agb: string): string {
  const count = (books.references.get(agb)?.length ?? 0) + 1;
  return `V${desk.settings.seed}-${String(count).padStart(6, '0')}`;
}

/** Puts a verzoek that was sent in the books, with the day on which its answer is due (OP274, OP346). */
export function noteAsked(
  { desk, books }: Shop,
  agb: string,
  reference: string,
  { key, isChange }: { readonly key: string; readonly isChange: boolean },
): void {
  const due = workingDaysAfter(addDays(desk.today, 1), 5);
  books.asked.set(askedKey(agb, reference), { key, isChange, sentOn: desk.today, due, state: 'open' });
  books.open.set(key, (books.open.get(key) ?? 0) + 1);
  addTo(books.references, agb, reference);
}

/** TR347: a reference that was used before. */
function spoilReference({ books }: Shop, bericht: Jw315): Spoiled[] {
  const earlier = books.references.get(bericht.Header.Afzender)?.[0];
  if (earlier === undefined) return [];
  const AangevraagdProduct = bericht.Client.AangevraagdeProducten.AangevraagdProduct.map((one) => ({
    ...one,
    ReferentieAanbieder: earlier,
  }));
  const Client = { ...bericht.Client, AangevraagdeProducten: { AangevraagdProduct } };
  return [{ bericht: { ...bericht, Client }, fault: level3('TR347', '9347') }];
}
