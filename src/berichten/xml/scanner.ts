import { type Aside, isComplete, readCdata, readComment, readInstruction } from './asides.ts';
import { readBoundAttributes, type XmlAttribute, type XmlProblem } from './attributes.ts';
import { codeAt, isAt, isBlankText, skipBlank } from './characters.ts';
import { longestDeclaration, readDeclaration } from './declaration.ts';
import { endOfLeaf } from './leaf.ts';
import { NO_NAME, type QName, readQName, readQNameAfter } from './names.ts';
import { Namespaces, type XmlName } from './namespaces.ts';
import { type Place, Places } from './places.ts';
import { expandReferences, glue, normaliseLineEnds } from './references.ts';
import { readRun } from './run.ts';

/** `more`: what is in memory is read, and the rest has not been fed yet. */
export const token = { open: 1, close: 2, text: 3, end: 4, problem: 5, more: 6 } as const;
export type Token = (typeof token)[keyof typeof token];

/** Deeper than any iJw message by far; a file that nests further is an attack or a mistake. */
const DEEPEST = 64;
const NONE: readonly XmlAttribute[] = [];

/**
 * Pulls tokens from the part of XML 1.0 that iJw uses, in one pass. Given a whole text it reads that; given none it
 * is fed, and keeps no more of the document than the token it is at. Places are counted from where that window starts.
 */
export class XmlScanner {
  /** Namespace and name of the element that was opened last. */
  uri = '';
  local = '';
  /** Attributes of the element opened last, without the namespace declarations. */
  attributes: readonly XmlAttribute[] = NONE;
  /** Where the last token starts. */
  start = 0;
  /** The last text token holds only white space. */
  isBlank = true;
  isCdata = false;
  problem: XmlProblem | undefined;
  /** A token that was cut off is looked at again when twice as much is there: parts may not cost their square. */
  enough = 0;

  private source: string;
  /** Nothing comes after what is in memory. */
  private isWhole: boolean;
  private hasStarted = false;
  private readonly places = new Places();
  private readonly namespaces = new Namespaces();
  private readonly open: QName[] = [];
  private last = NO_NAME;
  private position = 0;
  private end = 0;
  private isPlain = true;
  private isSelfClosing = false;
  private hasRoot = false;

  constructor(source?: string) {
    this.source = source ?? '';
    this.isWhole = source !== undefined;
  }

  /** The next part of the document; what was read is let go, and places in it mean nothing any more. */
  feed(text: string): void {
    const dropped = this.position;
    if (dropped > 0) this.places.drop(this.source, dropped);
    this.source = glue(this.source.slice(dropped), text);
    this.position = 0;
  }

  /** There is no more to feed. */
  close(): void {
    this.isWhole = true;
  }

  /** Line and column of a place in the window; one that was looked up before stays what it was. */
  placeOf(at: number | Place): Place {
    return typeof at === 'number' ? this.places.find(this.source, at) : at;
  }

  next(): Token {
    if (this.isSelfClosing) return this.leave(this.position);
    let found = this.hasStarted ? 0 : this.readStart();
    while (found === 0) found = this.readToken();
    return found;
  }

  private readToken(): Token | 0 {
    const rest = this.source.length - this.position;
    if (this.isWhole) return rest === 0 ? this.finish() : this.readNext();
    if (rest === 0 || rest < this.enough) return token.more;
    const found = this.readNext();
    const isWrong = found === token.problem;
    const isCutOff = found === token.more || (isWrong && !isComplete(this.source, this.position));
    this.enough = isCutOff ? rest * 2 : 0;
    return isCutOff ? this.waitForRest() : found;
  }

  private readNext(): Token | 0 {
    return codeAt(this.source, this.position) === 60 ? this.readMarkup() : this.readText();
  }

  /** What seems wrong is only cut off: forgets it, and starts again at the same token when more has come. */
  private waitForRest(): typeof token.more {
    this.problem = undefined;
    this.isSelfClosing = false;
    this.namespaces.leave(this.open.length + 1);
    return token.more;
  }

  /**
   * When the element that was just opened holds plain text and nothing else, takes it up to and with its closing tag:
   * the same as reading that text and that tag, without the two steps. `text` gives what it holds.
   */
  takeLeaf(): boolean {
    const name = this.open.at(-1) ?? NO_NAME;
    const end = this.isSelfClosing ? -1 : endOfLeaf(this.source, this.position, name);
    if (end < 0) return false;
    this.end = end;
    this.isPlain = true;
    return this.leave(end + name.qname.length + 3) === token.close;
  }

  /** The text of the last text token, as a reader of XML must see it; whoever keeps it keeps the window, see `detach`. */
  text(): string {
    const raw = this.source.slice(this.start, this.end);
    if (this.isPlain) return raw;
    return this.isCdata ? normaliseLineEnds(raw) : expandReferences(normaliseLineEnds(raw));
  }

  /** The namespace and name that a QName in an attribute value (xsi:type) stands for. */
  findName(text: string): XmlName | undefined {
    const name = readQName(text, 0);
    const uri = this.namespaces.findUri(name);
    return uri === undefined || name.qname !== text ? undefined : { uri, local: name.local };
  }

  private fail(code: string, text: string, at = this.position): typeof token.problem {
    this.problem = { code, text, at };
    return token.problem;
  }

  private readStart(): Token | 0 {
    if (!this.isWhole && this.source.length < longestDeclaration) return token.more;
    this.hasStarted = true;
    const start = readDeclaration(this.source);
    if (typeof start === 'number') this.position = start;
    else this.problem = start;
    return this.problem === undefined ? 0 : token.problem;
  }

  private finish(): Token {
    this.start = this.position;
    const last = this.open.at(-1)?.local;
    if (last !== undefined)
      return this.fail('afgebroken', `Het bestand houdt op voordat ${last} is afgesloten.`);
    if (!this.hasRoot) return this.fail('leeg', 'Het bestand bevat geen XML-element.');
    return token.end;
  }

  private readText(): Token | 0 {
    const { source } = this;
    this.start = this.position;
    this.isCdata = false;
    const from = skipBlank(source, this.start);
    this.isBlank = from >= source.length || codeAt(source, from) === 60;
    this.isPlain = false;
    const end = this.isBlank ? from : this.readCharacters(from);
    if (end < 0) return token.problem;
    if (end >= source.length && !this.isWhole) return token.more;
    this.end = end;
    this.position = end;
    return this.open.length > 0 ? token.text : this.outside(this.start, end === from);
  }

  /** Where the text ends that holds something visible, or -1 after a failure. */
  private readCharacters(from: number): number {
    const { source } = this;
    const run = readRun(source, from);
    if ('code' in run) {
      this.problem = run;
      return -1;
    }
    this.isPlain = run.isPlain && (from === this.start || !source.slice(this.start, from).includes('\r'));
    // A reference to white space is white space too.
    this.isBlank = !this.isPlain && isBlankText(expandReferences(source.slice(from, run.end)));
    return run.end;
  }

  private outside(at: number, isBlank: boolean): Token | 0 {
    if (isBlank) return 0;
    return this.fail(
      'geen-xml',
      'Er staat tekst buiten het hoofdelement; dit is geen geldig XML-bestand.',
      at,
    );
  }

  private readMarkup(): Token | 0 {
    const second = codeAt(this.source, this.position + 1);
    if (second === 47) return this.readClose();
    if (second === 33) return this.readExclamation();
    return second === 63 ? this.skip(readInstruction(this.source, this.position)) : this.readOpen();
  }

  private readClose(): Token {
    const { source, position } = this;
    const name = this.open.at(-1);
    if (name === undefined) return this.fail('afsluiting', 'Er staat een afsluiting zonder element.');
    let at = position + 2 + name.qname.length;
    if (codeAt(source, at) !== 62) at = skipBlank(source, at);
    if (codeAt(source, at) !== 62 || !isAt(source, position + 2, name.qname)) {
      return this.fail('afsluiting', `${name.local} is niet goed afgesloten.`);
    }
    return this.leave(at + 1);
  }

  private leave(next: number): Token {
    this.start = this.position;
    this.position = next;
    this.isSelfClosing = false;
    this.namespaces.leave(this.open.length);
    this.open.pop();
    return token.close;
  }

  private readOpen(): Token {
    const { source, position } = this;
    const name = readQNameAfter(this.last, source, position + 1);
    this.last = name;
    if (this.open.length === 0 && this.hasRoot) {
      return this.fail('geen-xml', 'Er staat een tweede hoofdelement in het bestand.');
    }
    if (this.open.length >= DEEPEST) {
      return this.fail('te-diep', `De elementen zijn dieper genest dan ${DEEPEST} niveaus.`);
    }
    if (name.qname === '') return this.fail('naam', 'Een element heeft een naam die niet mag.');
    const end = position + 1 + name.qname.length;
    this.attributes = NONE;
    const close = codeAt(source, end) === 62 ? end : this.readAttributes(end);
    return close < 0 ? token.problem : this.enter(name, close);
  }

  private enter(name: QName, close: number): Token {
    const { source, position } = this;
    this.isSelfClosing = codeAt(source, close) === 47;
    const last = this.isSelfClosing ? close + 1 : close;
    if (codeAt(source, last) !== 62) return this.fail('element', 'Een element is niet goed geschreven.');
    const uri = this.namespaces.findUri(name);
    if (uri === undefined)
      return this.fail('naam', 'Een element heeft een voorvoegsel dat niet is verklaard.');
    this.hasRoot = true;
    this.open.push(name);
    this.uri = uri;
    this.local = name.local;
    this.start = position;
    this.position = last + 1;
    return token.open;
  }

  /** Reads attributes up to `>` or `/`; returns its place, or -1 after a failure. */
  private readAttributes(from: number): number {
    const read = readBoundAttributes(this.source, from, this.namespaces, this.open.length + 1);
    if ('code' in read) {
      this.problem = read;
      return -1;
    }
    this.attributes = read.attributes;
    return read.end;
  }

  private readExclamation(): Token | 0 {
    const { source, position } = this;
    if (source.startsWith('<!--', position)) return this.skip(readComment(source, position));
    if (source.startsWith('<![CDATA[', position)) return this.readCdata();
    if (!source.startsWith('<!DOCTYPE', position))
      return this.fail('element', 'Een element is niet goed geschreven.');
    return this.fail('doctype', 'Een DOCTYPE (DTD) mag niet in een iJw-bericht staan.');
  }

  private skip(aside: Aside | XmlProblem): Token | 0 {
    if ('code' in aside) {
      this.problem = aside;
      return token.problem;
    }
    this.position = aside.next;
    return 0;
  }

  private readCdata(): Token | 0 {
    if (this.open.length === 0) return this.outside(this.position, false);
    const aside = readCdata(this.source, this.position);
    if ('code' in aside) return this.skip(aside);
    this.position = aside.next;
    this.start = aside.from;
    this.end = aside.to;
    this.isCdata = true;
    this.isPlain = false;
    this.isBlank = false;
    return token.text;
  }
}
