import type { Bevinding, Heenbericht, Jw301, Jw319 } from '#berichten/index.ts';
import { findDeadline, termijnen } from '#berichten/index.ts';
import type { Desk, Role } from '../play/desk.ts';
import { earlier } from '../play/working-days.ts';
import { planClient } from './ask.ts';
import { type Asked, addOrder, askedKey, openBooks, orderKey, runningOf } from './books.ts';
import { planDeclaraties } from './declare.ts';
import { planEnd, planStart } from './deliver.ts';
import { judgeAnswer, judgeToewijzingen } from './judge.ts';
import type { Shop } from './shop.ts';

/** The aanbieders: they ask for toewijzingen, deliver help and declare it. */
export function openAanbieder(desk: Desk): Role {
  const shop: Shop = { desk, books: openBooks(desk.settings) };
  return {
    begin() {
      for (const client of shop.books.clients) planClient(shop, client);
      planDeclaraties(shop);
    },
    take: (bericht) => take(shop, bericht),
  };
}

function take(shop: Shop, bericht: Heenbericht): readonly Bevinding[] | undefined {
  switch (bericht.soort) {
    case 'JW301': {
      const wrong = judgeToewijzingen(shop.books, bericht);
      if (wrong.length === 0) takeToewijzingen(shop, bericht);
      return wrong;
    }
    case 'JW319': {
      const wrong = judgeAnswer(shop.books, bericht);
      if (wrong.length === 0) takeAnswer(shop, bericht);
      return wrong;
    }
    default:
      return undefined;
  }
}

function takeToewijzingen(shop: Shop, bericht: Jw301): void {
  const { books } = shop;
  const { Afzender: gemeente, Ontvanger: agb } = bericht.Header;
  const producten = bericht.Client.ToegewezenProducten.ToegewezenProduct;
  const references = new Set(producten.flatMap(({ ReferentieAanbieder }) => ReferentieAanbieder ?? []));
  const answered = [...references].flatMap((one) => books.asked.get(askedKey(agb, one)) ?? []);
  const isChange = answered.some((asked) => asked.isChange);
  for (const product of producten) {
    const known = books.orders.get(orderKey(gemeente, product.ToewijzingNummer));
    if (known === undefined) planStart(shop, addOrder(books, bericht, product, isChange));
    else {
      const before = known.product.Einddatum;
      known.product = product;
      const running = runningOf(known);
      if (running && !running.isStopping && product.Einddatum !== before) planEnd(shop, known, running);
    }
  }
  const { Dagtekening } = bericht.Header.BerichtIdentificatie;
  for (const asked of answered) close(shop, asked, 'honoured', Dagtekening);
}

function takeAnswer(shop: Shop, { Header, Antwoord }: Jw319): void {
  const asked = shop.books.asked.get(askedKey(Header.Ontvanger, Antwoord.ReferentieAanbieder));
  if (asked === undefined) return;
  const state = Antwoord.VerzoekAntwoord === '2' ? 'looked-into' : 'refused';
  close(shop, asked, state, Header.BerichtIdentificatie.Dagtekening);
}

/** OP274 and OP346: an answer in five working days; after "in onderzoek" the last one in eight weeks. */
function close({ desk, books }: Shop, asked: Asked, state: Asked['state'], answeredOn: string): void {
  if (asked.state === 'honoured' || asked.state === 'refused') return;
  if (earlier(desk.today, answeredOn) > asked.due) desk.tellLate();
  if (state === 'looked-into')
    asked.due = findDeadline(termijnen.antwoordNaOnderzoek, asked.sentOn) ?? asked.due;
  else books.open.set(asked.key, (books.open.get(asked.key) ?? 1) - 1);
  asked.state = state;
}
