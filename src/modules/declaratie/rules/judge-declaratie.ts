import { type Bevinding, findGemeentecodes, type Jw323 } from '#berichten/index.ts';
import { judgeHead } from '#modules/bericht/index.ts';
import type { Candidate, Known } from './known.ts';
import { judgeCredit, judgeDebet, type Ledger, type Line } from './prestatie/judge-prestatie.ts';
import { bevindingOf, codeOf, type Regel } from './redenen.ts';

/** `soort` is what the bericht as a whole came to; only what was judged has lines, and `codes` when it was not. */
export type Judged = {
  readonly soort: 'geweigerd' | 'afgewezen' | 'beoordeeld';
  readonly codes: readonly string[];
  /** Of the whole bericht, for its answer. */
  readonly bevindingen: readonly Bevinding[];
  readonly prestaties: readonly JudgedPrestatie[];
};

/** One line with what was decided: codes are empty when it is granted. */
export type JudgedPrestatie = Line & { readonly codes: readonly string[] };

const inDeclaratie = '/Bericht/Declaratie';
/** What lines under a refused client get (IV087): nobody looked at them. */
const notJudged = '0233';

/**
 * Decides a declaratie that is right on levels 1 and 2 on levels 3 and 4 (IV087, IV088): header, declaratie, client,
 * prestatie, each only when the one before it is right. A line is granted or refused as a whole; credits come before
 * debets (OP366), and neither the order of clients nor that of lines changes what is refused.
 */
export function judgeDeclaratie(candidate: Candidate, known: Known): Judged {
  const inHeader = judgeHeader(candidate, known);
  if (inHeader.length > 0) return whole('geweigerd', inHeader);
  const inWhole = judgeWhole(candidate.bericht.Declaratie, known);
  if (inWhole.length > 0) return whole('afgewezen', inWhole);
  const lines = linesOf(candidate, known);
  const strangers = findStrangers(lines, known);
  const wrong = judgeLines(
    lines.filter(({ clientNr }) => !strangers.has(clientNr)),
    openLedger(candidate.bericht.Declaratie, lines, known),
  );
  return {
    soort: 'beoordeeld',
    codes: [],
    bevindingen: [...[...strangers].map(strangerOf), ...lines.flatMap((line) => bevindingenOf(line, wrong))],
    prestaties: lines.map((line) => ({
      ...line,
      codes: strangers.has(line.clientNr) ? [notJudged] : (wrong.get(line) ?? []).map(codeOf),
    })),
  };
}

function whole(soort: 'geweigerd' | 'afgewezen', bevindingen: readonly Bevinding[]): Judged {
  return { soort, codes: bevindingen.map(({ code }) => code), bevindingen, prestaties: [] };
}

/** TR056 and TR135 as for every bericht; TR378: the gemeente is one that exists. */
function judgeHeader({ bericht, ontvangenOp }: Candidate, known: Known): Bevinding[] {
  const head = judgeHead(bericht, { identities: known.identities, today: ontvangenOp });
  if (head) {
    const { regel, code, pad, tekst } = head;
    return [{ regel, niveau: regel === 'TR135' ? 4 : 3, code, pad, tekst }];
  }
  const isBekend =
    known.isGemeenteBekend || findGemeentecodes(ontvangenOp)?.has(bericht.Header.Ontvanger) !== false;
  return isBekend ? [] : [bevindingOf('TR378', '/Bericht/Header')];
}

/** TR333, and TR318 as IV090 and OP284 read it: months without help may be left out, but there is no way back. */
function judgeWhole(
  { DeclaratiePeriode }: Jw323['Declaratie'],
  { hasNummer, laatsteMaand }: Known,
): Bevinding[] {
  const wrong: Bevinding[] = [];
  if (hasNummer) wrong.push(bevindingOf('TR333', inDeclaratie));
  if (laatsteMaand !== null && DeclaratiePeriode.Begindatum < laatsteMaand)
    wrong.push(bevindingOf('TR318', inDeclaratie));
  return wrong;
}

function linesOf({ bericht, marks }: Candidate, known: Known): Line[] {
  return bericht.Declaratie.Clienten.Client.flatMap((client, at) => {
    const mark = marks[at] ?? '';
    const personen = known.personen.get(mark) ?? [];
    return client.Prestaties.Prestatie.map((prestatie, nr): Line => {
      const named = known.toewijzingen.get(prestatie.ToewijzingNummer);
      const persoon = personen.find(({ persoonId }) => persoonId === named?.persoonId);
      return {
        clientNr: at + 1,
        prestatieNr: nr + 1,
        mark,
        prestatie,
        toewijzing: persoon && named?.aanbiederId === known.aanbiederId ? named : undefined,
        persoon: persoon ?? personen[0],
      };
    });
  });
}

/** TR304: by number, the clients that are not known. One whose earlier line is taken back was known when that was granted. */
function findStrangers(lines: readonly Line[], known: Known): Set<number> {
  if (!known.isOwnGemeente) return new Set();
  const strangers = new Set(lines.map(({ clientNr }) => clientNr));
  for (const line of lines)
    if (line.persoon !== undefined || hasDebet(line, known)) strangers.delete(line.clientNr);
  return strangers;
}

function hasDebet({ prestatie, mark }: Line, { debets }: Known): boolean {
  const { VorigReferentieNummer: vorig } = prestatie.ProductReferentie;
  return vorig !== undefined && (debets.get(vorig)?.sleutel.startsWith(`${mark} `) ?? false);
}

/** Lines under an unknown client count as well where numbers are counted: they stand in the bericht. */
function openLedger(
  { DeclaratiePeriode }: Jw323['Declaratie'],
  lines: readonly Line[],
  known: Known,
): Ledger {
  const seen = new Map<string, number>();
  for (const { prestatie } of lines) {
    const { ReferentieNummer } = prestatie.ProductReferentie;
    seen.set(ReferentieNummer, (seen.get(ReferentieNummer) ?? 0) + 1);
  }
  return {
    known,
    totEnMet: DeclaratiePeriode.Einddatum,
    seen,
    open: new Set(known.open),
    standen: new Map(),
  };
}

function judgeLines(lines: readonly Line[], ledger: Ledger): Map<Line, readonly Regel[]> {
  const inOrder = lines.toSorted(inTime);
  const credits = inOrder.filter(isCredit);
  const debets = inOrder.filter((line) => !isCredit(line));
  return new Map<Line, readonly Regel[]>([
    ...credits.map((line) => [line, judgeCredit(line, ledger)] as const),
    ...debets.map((line) => [line, judgeDebet(line, ledger)] as const),
  ]);
}

const isCredit = ({ prestatie }: Line) => prestatie.IngediendBedrag.DebetCredit === 'C';

/** By period and then by reference, so that what fits no longer is the same however the bericht was put together. */
function inTime({ prestatie: one }: Line, { prestatie: other }: Line): number {
  return (
    compare(one.ProductPeriode.Begindatum, other.ProductPeriode.Begindatum) ||
    compare(one.ProductPeriode.Einddatum, other.ProductPeriode.Einddatum) ||
    compare(one.ProductReferentie.ReferentieNummer, other.ProductReferentie.ReferentieNummer)
  );
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

const strangerOf = (nr: number) => bevindingOf('TR304', `${inDeclaratie}/Clienten/Client[${nr}]`);

function bevindingenOf(line: Line, wrong: ReadonlyMap<Line, readonly Regel[]>): Bevinding[] {
  const klasse = `${inDeclaratie}/Clienten/Client[${line.clientNr}]/Prestaties/Prestatie[${line.prestatieNr}]`;
  return (wrong.get(line) ?? []).map((regel) => bevindingOf(regel, klasse));
}
