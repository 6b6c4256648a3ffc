import type { Bevinding } from '../bevinding.ts';
import { type Berichtsoort, definities, findDefinitie, isHeenbericht } from '../ijw-3.2/definities.ts';
import { Examination, MOST_FINDINGS, type Plan, planRules } from '../ijw-3.2/examination.ts';
import type { Berichtdefinitie } from '../ijw-3.2/kop.ts';
import { regels } from '../ijw-3.2/regels.ts';
import type { Regel } from '../ijw-3.2/rule.ts';
import type { Type } from '../schema/definition.ts';
import type { Examiner } from '../schema/examiner.ts';
import { Reader } from '../schema/reader.ts';
import type { XmlName } from '../xml/namespaces.ts';
import type { Place } from '../xml/places.ts';
import { token, XmlScanner } from '../xml/scanner.ts';
import { Utf8 } from '../xml/utf8.ts';

/** OP179: a message is at most 25 MB; the standard does not say which megabyte, so the larger one counts. */
const LARGEST_BERICHT = 25 * 1024 * 1024;

/** So much is read of what is too large, so that its sender hears of everything else at once; then it ends. */
const LARGEST_READ = 4 * LARGEST_BERICHT;

/** Text of this size stays in the nearest memory of a processor while it is read; larger parts are read in such pieces. */
const PIECE = 32 * 1024;

/** Gets each element of the classes that may come by the thousand; what it gets is not kept. */
export type Visit = (type: Type, waarde: unknown) => void;

/** What is wrong with the form, and where: in the document, or in the window of the scanner. */
interface Told {
  readonly code: string;
  readonly pad: string;
  readonly tekst: string;
  readonly at: number | Place;
}

const IJW = /^http:\/\/www\.istandaarden\.nl\/ijw\/([0-9_]+)\/(jw[0-9]{3})\/schema$/;

/** Messages of the other laws look alike and end up in the wrong folder. */
const SISTER = /^http:\/\/www\.istandaarden\.nl\/i(wmo|wlz|eb|pgb)\//;

const NO_RULES: Plan = { posts: new Map(), telregels: [] };

/** Up to which level of control a message is held against the rules by itself: 1 its schema, 2 the rules inside it. */
export type Niveau = 1 | 2;

/** Which rules are met where, for each kind of message. */
export type Plans = ReadonlyMap<string, Plan>;

/** A retour repeats what another message said; the rules were for that one. */
function plansOf(rules: readonly Regel[]): Plans {
  const heen = Object.values(definities).filter(({ soort }) => isHeenbericht(soort));
  return new Map(heen.map(({ soort, wortel }) => [soort, planRules(wortel, rules)]));
}

export const plansFor: Readonly<Record<Niveau, Plans>> = { 1: new Map(), 2: plansOf(regels) };

/** One message that is being read, from its first bytes to its last. */
export class Reading {
  readonly bevindingen: Bevinding[] = [];
  definitie: Berichtdefinitie | undefined;
  private readonly scanner = new XmlScanner();
  private readonly utf8 = new Utf8();
  private readonly plans: Plans;
  private readonly visit: Visit | undefined;
  private reader: Reader | undefined;
  private examination: Examination | undefined;
  private size = 0;
  isOver = false;
  /** The document was read to its end, and nothing in it was refused. */
  private isRead = false;
  private isRefused = false;
  private isFirst = true;
  private isLarge = false;

  constructor(plans: Plans, visit?: Visit) {
    this.plans = plans;
    this.visit = visit;
  }

  /** As soon as the root element says which message this is meant to be. */
  get soort(): Berichtsoort | undefined {
    // The list of definitions is keyed by exactly these names.
    return this.definitie?.soort as Berichtsoort | undefined;
  }

  /** What was read, when nothing is wrong with its form. */
  get node(): object | undefined {
    return this.isRead && !this.isRefused ? this.reader?.root : undefined;
  }

  feed(part: Uint8Array | string): void {
    if (typeof part === 'string') this.feedPiece(part);
    else
      for (let from = 0; from < part.length; from += PIECE) this.feedPiece(part.subarray(from, from + PIECE));
  }

  private feedPiece(part: Uint8Array | string): void {
    if (this.isOver) return;
    this.size += part.length;
    const text = typeof part === 'string' ? part : this.utf8.decode(part);
    // Nothing will come after this, so there is nothing to wait for.
    if (this.utf8.isBroken) this.scanner.enough = 0;
    this.read(text);
    if (this.utf8.isBroken)
      this.stop('OP192', 'codering', 'Het bestand is geen UTF-8; UTF-8 zonder BOM is voorgeschreven.');
    if (this.size > LARGEST_BERICHT && !this.isLarge) this.tellLarge();
    if (this.size > LARGEST_READ) this.isOver = true;
  }

  end(): void {
    const rest = this.utf8.end();
    if (this.utf8.isBroken)
      this.stop('OP192', 'codering', 'Het bestand houdt op midden in een teken; het is geen UTF-8.');
    this.scanner.close();
    this.read(rest);
    if (this.node !== undefined) this.bevindingen.push(...(this.examination?.found ?? []));
  }

  private tellLarge(): void {
    this.isLarge = true;
    this.tellFile('OP179', 'te-groot', 'Het bestand is groter dan 25 MB.');
  }

  /** Something is wrong with the file as a whole; nothing that comes after is read. */
  private stop(regel: string, code: string, tekst: string): void {
    if (this.isOver) return;
    this.isOver = true;
    this.tellFile(regel, code, tekst);
  }

  private tellFile(regel: string, code: string, tekst: string): void {
    this.bevindingen.push({ regel, niveau: 1, code, pad: '/', tekst, regelnummer: 1, kolom: 1 });
  }

  private read(text: string): void {
    if (this.isOver) return;
    if (this.isFirst && text.startsWith('\uFEFF')) {
      const tekst = 'Het bestand begint met een byte order mark; UTF-8 zonder BOM is voorgeschreven.';
      this.tellFile('OP192', 'bom', tekst);
    }
    this.isFirst &&= text === '';
    this.reader?.settle();
    this.scanner.feed(text);
    const reader = this.reader ?? this.begin();
    const found = reader?.read();
    if (found === token.problem) this.tellProblem(reader?.path() || '/');
    this.isRead = found === token.end;
    if (found === token.problem || this.isRead) this.isOver = true;
  }

  /** Finds out which message this is, as soon as its first element is there. */
  private begin(): Reader | undefined {
    const { scanner } = this;
    const first = scanner.next();
    if (first === token.more) return undefined;
    this.definitie = findDefinitie(scanner.uri);
    if (first === token.problem) this.tellProblem('/');
    else if (this.definitie === undefined || scanner.local !== 'Bericht')
      this.tell('XSD', {
        code: 'onbekend-bericht',
        pad: '/',
        tekst: whatIsThis(scanner),
        at: scanner.start,
      });
    else return this.open(this.definitie);
    this.definitie = undefined;
    this.isOver = true;
    return undefined;
  }

  private open({ soort, wortel, stroom = [] }: Berichtdefinitie): Reader {
    const { scanner } = this;
    const visit = this.visit;
    const examiner: Examiner = {
      open: (klasse) => this.examination?.open(klasse),
      close: (type, waarde) => {
        this.examination?.close(type, waarde);
        if (visit !== undefined && type.kind === 'klasse' && stroom.includes(type)) visit(type, waarde);
      },
    };
    const report = (code: string, pad: string, tekst: string, at: number | Place) =>
      this.tell('XSD', { code, pad, tekst, at });
    const release = visit === undefined ? [] : stroom;
    const reader = new Reader({ scanner, root: wortel, report, examiner, release });
    this.examination = new Examination(this.plans.get(soort) ?? NO_RULES, reader.root, () => reader.path());
    this.reader = reader;
    return reader;
  }

  private tellProblem(pad: string): void {
    const { problem } = this.scanner;
    if (problem !== undefined) this.tell('XML', { ...problem, pad, tekst: problem.text });
  }

  private tell(regel: 'XML' | 'XSD', { code, pad, tekst, at }: Told): void {
    const { bevindingen } = this;
    this.isRefused = true;
    if (bevindingen.length > MOST_FINDINGS) return;
    const isLast = bevindingen.length === MOST_FINDINGS;
    const told = isLast
      ? { code: 'te-veel', tekst: `Er zijn meer dan ${MOST_FINDINGS} bevindingen.` }
      : { code, tekst };
    bevindingen.push({ regel, niveau: 1, pad, ...told, ...this.scanner.placeOf(at) });
  }
}

function whatIsThis({ uri }: XmlName): string {
  const [, release, soort] = IJW.exec(uri) ?? [];
  const [, sister] = SISTER.exec(uri) ?? [];
  if (sister !== undefined)
    return `Dit is een i${sister[0]?.toUpperCase()}${sister.slice(1)}-bericht en geen iJw-bericht.`;
  if (release === undefined || soort === undefined) return 'Dit is geen iJw-bericht.';
  if (release !== '3_2')
    return `Dit bericht is van iJw-release ${release.replaceAll('_', '.')}; verwacht wordt 3.2.`;
  return `${soort.toUpperCase()} bestaat niet in iJw 3.2.`;
}
