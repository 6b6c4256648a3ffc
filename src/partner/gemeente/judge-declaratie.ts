import type { Bevinding, Jw323 } from '#berichten/index.ts';
import { findFactor } from '#berichten/rekenen/omvang.ts';
import { judgeProductPeriode } from '#berichten/rekenen/productperiode.ts';
import {
  findVerbruikInPeriode,
  findVerbruikInTotaal,
  getBudgetverbruik,
} from '#berichten/rekenen/verbruik.ts';
import { finding } from '../play/finding.ts';
import { type Books, type Granted, keyOf, type Order, type Prestatie } from './books.ts';

const inDeclaratie = '/Bericht/Declaratie';
const periodCodes = { CS337: '9387', TR307: '9307', TR308: '9308', TR387: '9387', TR388: '9388' } as const;

type Regel = readonly [regel: string, code: string];

interface Line {
  readonly pad: string;
  readonly bsn: string;
  readonly prestatie: Prestatie;
}

/**
 * Judges a declaratie on level 3, and keeps what is granted: the declaratie as a whole, then its clients, then line by
 * line with credits before debets (OP366).
 */
export function judgeDeclaratie(books: Books, bericht: Jw323): Bevinding[] {
  const { Afzender: agb, Ontvanger: gemeente } = bericht.Header;
  const wrong = judgeWhole(books, bericht);
  if (wrong.length > 0) return wrong;
  books.declaraties.add(keyOf(agb, bericht.Declaratie.DeclaratieNummer));
  books.lastMonth.set(keyOf(gemeente, agb), bericht.Declaratie.DeclaratiePeriode.Begindatum);
  const { strangers, lines } = readLines(books, bericht);
  const isCredit = ({ prestatie }: Line) => prestatie.IngediendBedrag.DebetCredit === 'C';
  const ledger: Ledger = { books, agb, gemeente };
  return [
    ...strangers,
    ...lines.filter(isCredit).flatMap((line) => tell(line, judgeCredit(line, ledger))),
    ...lines.filter((line) => !isCredit(line)).flatMap((line) => tell(line, judgeDebet(line, ledger))),
  ];
}

interface Ledger {
  readonly books: Books;
  readonly agb: string;
  readonly gemeente: string;
}

/** TR333, and TR318: never back to an earlier month (IV090, OP284). */
function judgeWhole({ declaraties, lastMonth }: Books, { Header, Declaratie }: Jw323): Bevinding[] {
  const { Afzender: agb, Ontvanger: gemeente } = Header;
  const last = lastMonth.get(keyOf(gemeente, agb));
  if (declaraties.has(keyOf(agb, Declaratie.DeclaratieNummer)))
    return [finding('TR333', '9333', inDeclaratie)];
  if (last !== undefined && Declaratie.DeclaratiePeriode.Begindatum < last)
    return [finding('TR318', '8214', inDeclaratie)];
  return [];
}

/** TR304: of a client that is not known no line is looked at. */
function readLines({ persons }: Books, { Header, Declaratie }: Jw323) {
  const strangers: Bevinding[] = [];
  const lines: Line[] = [];
  Declaratie.Clienten.Client.forEach(({ Bsn, Prestaties }, at) => {
    const client = `${inDeclaratie}/Clienten/Client[${at + 1}]`;
    if (!persons.has(keyOf(Header.Ontvanger, Bsn))) strangers.push(finding('TR304', '8187', client));
    else
      Prestaties.Prestatie.forEach((prestatie, nr) => {
        lines.push({ pad: `${client}/Prestaties/Prestatie[${nr + 1}]`, bsn: Bsn, prestatie });
      });
  });
  return { strangers, lines };
}

const tell = ({ pad }: Line, wrong: readonly Regel[]) =>
  wrong.map(([regel, code]) => finding(regel, code, pad));

/** TR314, TR323 and TR390. */
function judgeCredit({ prestatie }: Line, { books, agb }: Ledger): Regel[] {
  const { ReferentieNummer, VorigReferentieNummer = '' } = prestatie.ProductReferentie;
  if (books.lines.has(keyOf(agb, ReferentieNummer))) return [['TR314', '8021']];
  const debet = books.lines.get(keyOf(agb, VorigReferentieNummer));
  if (debet === undefined || debet.prestatie.IngediendBedrag.DebetCredit === 'C') return [['TR323', '8017']];
  if (debet.isCredited) return [['TR390', '9390']];
  debet.isCredited = true;
  books.lines.set(keyOf(agb, ReferentieNummer), { prestatie, isCredited: true });
  return [];
}

function judgeDebet(line: Line, ledger: Ledger): Regel[] {
  const { books, agb, gemeente } = ledger;
  const { prestatie } = line;
  const key = keyOf(agb, prestatie.ProductReferentie.ReferentieNummer);
  if (books.lines.has(key)) return [['TR314', '8021']];
  const order = books.orders.get(keyOf(gemeente, prestatie.ToewijzingNummer));
  if (order === undefined || order.agb !== agb || order.person.Bsn !== line.bsn) return [['TR338', '9338']];
  const wrong = judgeAgainst(order, prestatie);
  if (wrong.length > 0) return wrong;
  const granted: Granted = { prestatie, isCredited: false };
  books.lines.set(key, granted);
  order.granted.push(granted);
  return [];
}

/** TR307 to TR308, TR339 to TR341, TR384, TR387 to TR389; and when all that is right, whether it still fits. */
function judgeAgainst({ product, granted }: Order, prestatie: Prestatie): Regel[] {
  const { Product, Omvang } = product;
  const wrong: Regel[] = [];
  if (product.RedenWijziging === '13') wrong.push(['TR384', '9384']);
  if (Product !== undefined && Product.Categorie !== prestatie.ProductCategorie)
    wrong.push(['TR339', '9339']);
  if (Product?.Code !== undefined && Product.Code !== prestatie.ProductCode) wrong.push(['TR340', '9340']);
  if (Omvang !== undefined && findFactor(Omvang.Eenheid, prestatie.Eenheid) === undefined)
    wrong.push(['TR341', '9341']);
  for (const regel of judgeProductPeriode(product, prestatie.ProductPeriode))
    wrong.push([regel, periodCodes[regel]]);
  const open = granted.filter(({ isCredited }) => !isCredited).map((one) => one.prestatie);
  if (open.some((one) => isSamePeriod(one, prestatie))) wrong.push(['TR389', '9389']);
  return wrong.length > 0 ? wrong : judgeRoom(product, [...open, prestatie], prestatie);
}

const isSamePeriod = (one: Prestatie, other: Prestatie) =>
  one.ProductPeriode.Begindatum === other.ProductPeriode.Begindatum &&
  one.ProductPeriode.Einddatum === other.ProductPeriode.Einddatum &&
  one.ProductCode === other.ProductCode;

/** TR321, TR322 and TR369. */
function judgeRoom(product: Order['product'], all: readonly Prestatie[], last: Prestatie): Regel[] {
  const wrong: Regel[] = [];
  if (findVerbruikInPeriode(product, last.ProductPeriode, all)?.past === false) wrong.push(['TR321', '9321']);
  if (findVerbruikInTotaal(product, all)?.past === false) wrong.push(['TR322', '9322']);
  const { Budget } = product;
  const bedragen = all.map(({ IngediendBedrag }) => IngediendBedrag);
  if (Budget !== undefined && !getBudgetverbruik(Budget, bedragen).past) wrong.push(['TR369', '9369']);
  return wrong;
}
