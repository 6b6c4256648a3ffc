import type { XmlName } from '../xml/namespaces.ts';
import type { Place } from '../xml/places.ts';
import { detach } from '../xml/references.ts';
import { type Token, token, type XmlScanner } from '../xml/scanner.ts';
import { isAllowedAttribute } from './attributes.ts';
import type { Klasse, Plaats, Simple, Type } from './definition.ts';
import type { Examiner } from './examiner.ts';

/** What the reader tells about level 1: a short code, where, a sentence, and the place in the source. */
export type Report = (code: string, pad: string, tekst: string, at: number | Place) => void;

type Node = Record<string, unknown>;

/** One open element; frames are used again, because a message has thousands of elements and few levels. */
interface Frame {
  plaats: Plaats;
  type: Type;
  node: Node;
  /** Number of this element among siblings of the same name, from 1. */
  index: number;
  /** How many of the children at `reached` there are so far. */
  count: number;
  /** The place in the sequence that was reached, and the set of places seen. */
  reached: number;
  seen: number;
  text: string;
  /** What was said about this element already; then nothing more is said about its content. */
  isRefused: boolean;
  /** Where it began in the window of the scanner, and in the document as soon as that window moves on. */
  at: number;
  place: Place | undefined;
}

const NO_NODE: Node = Object.freeze({});
const NOWHERE = -1;

export interface Reading {
  readonly scanner: XmlScanner;
  readonly root: Klasse;
  readonly report: Report;
  readonly examiner: Examiner;
  /** Classes that are examined and then forgotten, because there may be too many to keep. */
  readonly release: readonly Type[];
}

/** Judges and reads one document in a single pass; its state is explicit, so that it can stop after any token. */
export class Reader {
  /** What was read so far; whole only when the document has ended and nothing was reported. */
  readonly root: Node = {};
  private readonly scanner: XmlScanner;
  private readonly told: Report;
  private readonly examiner: Examiner;
  private readonly release: readonly Type[];
  private readonly frames: Frame[] = [];
  private depth = 0;
  private skipped = 0;
  /** Nothing was said against the form so far, so what is complete may be examined. */
  private isSound = true;

  /** The scanner has just opened the root element. */
  constructor({ scanner, root, report, examiner, release }: Reading) {
    this.scanner = scanner;
    this.told = report;
    this.examiner = examiner;
    this.release = release;
    this.push({ naam: 'Bericht', type: root, aantal: 'one', bit: 1 }, this.root, 1);
  }

  /** Reads on to the end, to what is wrong with the XML, or to where more must be fed. */
  read(): Token {
    const { scanner } = this;
    let found = scanner.next();
    while (found < token.end) {
      this.step(found);
      found = scanner.next();
    }
    return found;
  }

  /** More will be fed, and what was read is let go: remembers where a value began that may turn out to be wrong. */
  settle(): void {
    const frame = this.frames[this.depth - 1];
    if (frame?.type.kind === 'simple') frame.place ??= this.scanner.placeOf(frame.at);
  }

  private step(found: Token): void {
    if (found === token.text) this.addText();
    else if (this.skipped > 0) this.skipped += found === token.open ? 1 : -1;
    else if (found === token.open) this.open();
    else this.close();
  }

  /** Where the reader is, in the form of a finding. */
  path(): string {
    return this.frames
      .slice(0, this.depth)
      .map(({ plaats, index }) =>
        plaats.aantal === 'many' ? `/${plaats.naam}[${index}]` : `/${plaats.naam}`,
      )
      .join('');
  }

  private frame(): Frame {
    const frame = this.frames[this.depth - 1];
    if (frame === undefined) throw new Error('The reader is outside the document');
    return frame;
  }

  private report(code: string, pad: string, tekst: string, at: number | Place): void {
    this.isSound = false;
    this.told(code, pad, tekst, at);
  }

  private push(plaats: Plaats, node: Node, index: number): void {
    const { type } = plaats;
    const at = this.scanner.start;
    const frame = this.frames[this.depth++];
    if (frame === undefined) {
      this.frames.push({
        plaats,
        type,
        node,
        index,
        count: 0,
        reached: 0,
        seen: 0,
        text: '',
        isRefused: false,
        at,
        place: undefined,
      });
    } else {
      frame.plaats = plaats;
      frame.type = type;
      frame.node = node;
      frame.index = index;
      frame.count = 0;
      frame.reached = 0;
      frame.seen = 0;
      frame.text = '';
      frame.isRefused = false;
      frame.at = at;
      frame.place = undefined;
    }
    if (this.scanner.attributes.length > 0) this.checkAttributes(type);
    if (type.kind === 'klasse' && this.isSound) this.examiner.open(type);
  }

  private checkAttributes(type: Type): void {
    for (const attribute of this.scanner.attributes) {
      const typeName = this.scanner.findName(attribute.value.trim());
      if (isAllowedAttribute(attribute, type, typeName)) continue;
      this.tell(
        'attribuut',
        `${this.frame().plaats.naam} heeft een attribuut dat niet mag: ${attribute.name.local}.`,
      );
    }
  }

  private tell(code: string, tekst: string, at: number | Place = this.scanner.start): void {
    this.report(code, this.path(), tekst, at);
  }

  private open(): void {
    const parent = this.frame();
    const { type } = parent;
    const index = type.kind === 'simple' ? NOWHERE : findPlace(type, this.scanner, parent.reached);
    const plaats = type.kind === 'simple' ? undefined : type.plaatsen[index];
    if (plaats === undefined) this.refuseElement(parent, type);
    else this.enter(parent, plaats, index);
    if (plaats?.type.kind === 'simple') this.closeLeaf();
  }

  private enter(parent: Frame, plaats: Plaats, index: number): void {
    const { naam, aantal, type, bit } = plaats;
    const isDouble = (parent.seen & bit) !== 0 && aantal !== 'many';
    const isLate = index < parent.reached;
    if (index !== parent.reached) parent.count = 0;
    if (!isLate) parent.reached = index;
    parent.seen |= bit;
    parent.count++;
    const node = type.kind === 'simple' ? NO_NODE : {};
    // Linked before it is complete, so that what stands inside can be held against what stood before it.
    if (type.kind === 'klasse' && aantal !== 'many') parent.node[naam] = node;
    this.push(plaats, node, aantal === 'many' ? parent.count : 1);
    if (isDouble) this.tell('te-vaak', `${naam} mag hier maar één keer staan.`);
    else if (isLate) this.tell('volgorde', `${naam} staat niet op zijn plaats in de volgorde.`);
  }

  /** Most values are plain text and nothing else; they are read, judged and closed at once. */
  private closeLeaf(): void {
    if (!this.scanner.takeLeaf()) return;
    this.frame().text = this.scanner.text();
    this.close();
  }

  private refuseElement(parent: Frame, type: Type): void {
    const { local } = this.scanner;
    const path = this.path();
    const meant = type.kind === 'simple' ? undefined : type.plaatsen.find(({ naam }) => naam === local);
    this.skipped = 1;
    if (meant === undefined) {
      if (type.kind === 'simple') parent.isRefused = true;
      this.report('onbekend-element', `${path}/${local}`, `${local} hoort hier niet.`, this.scanner.start);
    } else {
      parent.seen |= meant.bit;
      this.report(
        'naamruimte',
        `${path}/${local}`,
        `${local} staat in de verkeerde naamruimte.`,
        this.scanner.start,
      );
    }
  }

  private addText(): void {
    if (this.skipped > 0) return;
    const frame = this.frame();
    if (frame.type.kind === 'simple') {
      // Parts of a text may come from many windows, and none of them may keep its window.
      frame.text += detach(this.scanner.text());
    } else if (!this.scanner.isBlank && !frame.isRefused) {
      frame.isRefused = true;
      this.tell('tekst', `In ${frame.plaats.naam} mag geen losse tekst staan.`);
    }
  }

  private close(): void {
    const frame = this.frame();
    const { type, plaats } = frame;
    const value = type.kind === 'simple' ? this.readValue(frame, type) : frame.node;
    if (type.kind === 'klasse' && (frame.seen & type.verplicht) !== type.verplicht)
      this.tellMissing(frame, type);
    if (this.isSound) this.examiner.close(type, value);
    this.depth--;
    if (this.depth > 0) this.keep(this.frame().node, plaats, value);
  }

  private keep(node: Node, { naam, type, aantal }: Plaats, value: unknown): void {
    if (aantal !== 'many') node[naam] = value;
    else if (!this.release.includes(type)) listOf(node, naam).push(value);
  }

  private readValue(frame: Frame, type: Simple): unknown {
    if (frame.isRefused) return undefined;
    const complaint = type.check(frame.text);
    if (complaint === undefined) return type.value(frame.text);
    this.tell('waarde', `${frame.plaats.naam} ${complaint}.`, frame.place ?? frame.at);
    return undefined;
  }

  private tellMissing(frame: Frame, type: Klasse): void {
    for (const { naam, aantal, bit } of type.plaatsen) {
      if (aantal === 'optional' || (frame.seen & bit) !== 0) continue;
      this.report('ontbreekt', `${this.path()}/${naam}`, `${naam} ontbreekt.`, this.scanner.start);
    }
  }
}

function listOf(node: Node, naam: string): unknown[] {
  const known = node[naam];
  if (Array.isArray(known)) return known;
  const fresh: unknown[] = [];
  node[naam] = fresh;
  return fresh;
}

/** Looks forward first, because in a right message the place is the one that was reached or one soon after it. */
function findPlace({ uri, plaatsen }: Klasse, name: XmlName, reached: number): number {
  if (name.uri !== uri) return NOWHERE;
  for (let index = reached; index < plaatsen.length; index++) {
    if (plaatsen[index]?.naam === name.local) return index;
  }
  return plaatsen.findIndex(({ naam }) => naam === name.local);
}
