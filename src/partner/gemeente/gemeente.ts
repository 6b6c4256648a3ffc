import type { Bevinding, Heenbericht } from '#berichten/index.ts';
import type { Desk, Role } from '../play/desk.ts';
import { planOwn } from './begin.ts';
import { openBooks } from './books.ts';
import { judgeDeclaratie } from './judge-declaratie.ts';
import { takeStarts, takeStops } from './judge-levering.ts';
import { judgeChange, judgeRequest } from './judge-verzoek.ts';
import type { Office } from './office.ts';
import { takeVerzoek } from './take-verzoek.ts';

/** The gemeenten: they give toewijzingen, hear how help goes, and pay for it. */
export function openGemeente(desk: Desk): Role {
  const office: Office = { desk, books: openBooks(desk.settings) };
  return {
    begin() {
      for (const client of office.books.clients) planOwn(office, client);
    },
    take: (bericht) => take(office, bericht),
  };
}

function take(office: Office, bericht: Heenbericht): readonly Bevinding[] | undefined {
  const { books } = office;
  switch (bericht.soort) {
    case 'JW305':
      return takeStarts(books, bericht);
    case 'JW307':
      return takeStops(books, bericht);
    case 'JW323':
      return judgeDeclaratie(books, bericht);
    case 'JW315': {
      const wrong = judgeRequest(books, bericht);
      if (wrong.length === 0) takeVerzoek(office, bericht);
      return wrong;
    }
    case 'JW317': {
      const wrong = judgeChange(books, bericht);
      if (wrong.length === 0) takeVerzoek(office, bericht);
      return wrong;
    }
    default:
      return undefined;
  }
}
