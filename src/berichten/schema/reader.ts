import type { XmlName } from '../xml/namespaces.ts';
import { type Token, token, type XmlScanner } from '../xml/scanner.ts';
import { isAllowedAttribute } from './attributes.ts';
import type { Klasse, Plaats, Type } from './definition.ts';

/** What the reader tells about level 1: a short code, where, a sentence, and the place in the source. */
export type Report = (code: string, pad: string, tekst: string, at: number) => void;

type Node = Record<string, unknown>;

/** One open element; frames are used again, because a message has thousands of elements and few levels. */
interface Frame {
  plaats: Plaats;
  type: Type;
  node: Node;
  /** Number of this element among siblings of the same name, from 1. */
  index: number;
  /** The place in the sequence that was reached, and the set of places seen. */
  reached: number;
  seen: number;
  text: string;
  /** What was said about this element already; then nothing more is said about its content. */
  isRefused: boolean;
  at: number;
}

const NO_NODE: Node = Object.freeze({});
const NOWHERE = -1;

/** Judges and reads one document in a single pass; its state is explicit, so that it can stop after any token. */
export class Reader {
  private readonly scanner: XmlScanner;
  private readonly report: Report;
  private readonly frames: Frame[] = [];
  private depth = 0;
  private skipped = 0;

  /** The scanner has just opened the root element. */
  constructor(scanner: XmlScanner, root: Klasse, report: Report) {
    this.scanner = scanner;
    this.report = report;
    this.push({ naam: 'Bericht', type: root, aantal: 'one', bit: 1 }, 1);
  }

  /** Everything that was read; whole only when nothing was reported. */
  read(): unknown {
    const { scanner } = this;
    const root = this.frame().node;
    let found = scanner.next();
    while (found !== token.end && found !== token.problem) {
      this.step(found);
      found = scanner.next();
    }
    return root;
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

  private push(plaats: Plaats, index: number): void {
    const { type } = plaats;
    const node = type.kind === 'simple' ? NO_NODE : {};
    const at = this.scanner.start;
    const frame = this.frames[this.depth++];
    if (frame === undefined) {
      this.frames.push({ plaats, type, node, index, reached: 0, seen: 0, text: '', isRefused: false, at });
    } else {
      frame.plaats = plaats;
      frame.type = type;
      frame.node = node;
      frame.index = index;
      frame.reached = 0;
      frame.seen = 0;
      frame.text = '';
      frame.isRefused = false;
      frame.at = at;
    }
    if (this.scanner.attributes.length > 0) this.checkAttributes(type);
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

  private tell(code: string, tekst: string, at = this.scanner.start): void {
    this.report(code, this.path(), tekst, at);
  }

  private open(): void {
    const parent = this.frame();
    const { type } = parent;
    const index = type.kind === 'simple' ? NOWHERE : findPlace(type, this.scanner, parent.reached);
    const plaats = type.kind === 'simple' ? undefined : type.plaatsen[index];
    if (plaats === undefined) this.refuseElement(parent, type);
    else this.enter(parent, plaats, index);
  }

  private enter(parent: Frame, plaats: Plaats, index: number): void {
    const isDouble = (parent.seen & plaats.bit) !== 0 && plaats.aantal !== 'many';
    const isLate = index < parent.reached;
    if (!isLate) parent.reached = index;
    parent.seen |= plaats.bit;
    this.push(plaats, plaats.aantal === 'many' ? listOf(parent.node, plaats.naam).length + 1 : 1);
    if (isDouble) this.tell('te-vaak', `${plaats.naam} mag hier maar één keer staan.`);
    else if (isLate) this.tell('volgorde', `${plaats.naam} staat niet op zijn plaats in de volgorde.`);
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
      frame.text = frame.text === '' ? this.scanner.text() : frame.text + this.scanner.text();
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
    this.depth--;
    if (this.depth === 0) return;
    const { node } = this.frame();
    if (plaats.aantal === 'many') listOf(node, plaats.naam).push(value);
    else node[plaats.naam] = value;
  }

  private readValue(frame: Frame, type: Extract<Type, { kind: 'simple' }>): unknown {
    if (frame.isRefused) return undefined;
    const complaint = type.check(frame.text);
    if (complaint === undefined) return type.value(frame.text);
    this.tell('waarde', `${frame.plaats.naam} ${complaint}.`, frame.at);
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
