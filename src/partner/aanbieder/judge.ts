import type { Bevinding, Jw301, Jw319 } from '#berichten/index.ts';
import { finding } from '../play/finding.ts';
import { askedKey, type Books, orderKey } from './books.ts';

/** TR332: a number belongs to one client. TR379: a reference is that of a verzoek of this aanbieder. */
export function judgeToewijzingen(books: Books, { Header, Client }: Jw301): Bevinding[] {
  return Client.ToegewezenProducten.ToegewezenProduct.flatMap((product, nr) => {
    const pad = `/Bericht/Client/ToegewezenProducten/ToegewezenProduct[${nr + 1}]`;
    const known = books.orders.get(orderKey(Header.Afzender, product.ToewijzingNummer));
    if (known !== undefined && known.person.Bsn !== Client.Bsn)
      return [finding('TR332', '9332', `${pad}/ToewijzingNummer`)];
    const reference = product.ReferentieAanbieder;
    if (reference === undefined || books.asked.has(askedKey(Header.Ontvanger, reference))) return [];
    return [finding('TR379', '9379', `${pad}/ReferentieAanbieder`)];
  });
}

/** TR355, TR359, TR360 and TR365: an answer to a verzoek that is still open, and "in onderzoek" only as the first one. */
export function judgeAnswer(books: Books, { Header, Antwoord }: Jw319): Bevinding[] {
  const pad = '/Bericht/Antwoord';
  const asked = books.asked.get(askedKey(Header.Ontvanger, Antwoord.ReferentieAanbieder));
  if (asked === undefined) return [finding('TR355', '9355', `${pad}/ReferentieAanbieder`)];
  if (asked.state === 'honoured') return [finding('TR359', '9359', pad)];
  if (asked.state === 'refused') return [finding('TR365', '9365', pad)];
  if (asked.state === 'looked-into' && Antwoord.VerzoekAntwoord === '2')
    return [finding('TR360', '9360', pad)];
  return [];
}
