import { bindAttributes, readAttributes, type XmlAttribute, type XmlProblem } from './attributes.ts';
import {
  afterWide,
  endOfName,
  endOfPlain,
  findIllegal,
  isBlankCode,
  isBlankText,
  isName,
  skipBlank,
} from './characters.ts';
import { readDeclaration } from './declaration.ts';
import { NO_NAME, type QName, readQName, readQNameAfter } from './names.ts';
import { Namespaces, type XmlName } from './namespaces.ts';
import { endOfReference, expandReferences, normaliseLineEnds } from './references.ts';

export const token = { open: 1, close: 2, text: 3, end: 4, problem: 5 } as const;
export type Token = (typeof token)[keyof typeof token];

/** Deeper than any iJw message by far; a file that nests further is an attack or a mistake. */
const DEEPEST = 64;
const NONE: readonly XmlAttribute[] = [];

/**
 * Pulls tokens from the part of XML 1.0 that iJw uses, one pass, without ever looking back.
 * All state is in the fields: a later `feed(chunk)` needs only a token that says "more", not another scanner.
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

  private readonly source: string;
  private readonly namespaces = new Namespaces();
  private readonly open: QName[] = [];
  private last = NO_NAME;
  private position = 0;
  private end = 0;
  private isPlain = true;
  private isSelfClosing = false;
  private hasRoot = false;

  constructor(source: string) {
    this.source = source;
  }

  next(): Token {
    if (this.isSelfClosing) return this.leave(this.position);
    if (this.position === 0 && !this.readStart()) return token.problem;
    for (;;) {
      if (this.position >= this.source.length) return this.finish();
      const found = this.source.charCodeAt(this.position) === 60 ? this.readMarkup() : this.readText();
      if (found !== 0) return found;
    }
  }

  /** The text of the last text token, as a reader of XML must see it. */
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

  private readStart(): boolean {
    const start = readDeclaration(this.source);
    if (typeof start === 'number') this.position = start;
    else this.problem = start;
    return this.problem === undefined;
  }

  private finish(): Token {
    this.start = this.position;
    if (this.open.length > 0) {
      return this.fail(
        'afgebroken',
        `Het bestand houdt op voordat ${this.open.at(-1)?.local} is afgesloten.`,
      );
    }
    if (!this.hasRoot) return this.fail('leeg', 'Het bestand bevat geen XML-element.');
    return token.end;
  }

  private readText(): Token | 0 {
    const { source } = this;
    this.start = this.position;
    this.isCdata = false;
    this.isPlain = false;
    this.isBlank = true;
    const from = skipBlank(source, this.start);
    const isOnlyBlank = from >= source.length || source.charCodeAt(from) === 60;
    const end = isOnlyBlank ? from : this.readCharacters(from);
    if (end < 0) return token.problem;
    this.end = end;
    this.position = end;
    return this.open.length > 0 ? token.text : this.outside(this.start, isOnlyBlank);
  }

  /** Where the text ends that holds something visible, or -1 after a failure. */
  private readCharacters(from: number): number {
    const { source } = this;
    this.isPlain = from === this.start || !source.slice(this.start, from).includes('\r');
    this.isBlank = false;
    let at = endOfPlain(source, from);
    while (at >= 0 && at < source.length && source.charCodeAt(at) !== 60) {
      at = this.readSpecial(at);
      if (at >= 0) at = endOfPlain(source, at);
    }
    // A reference to white space is white space too.
    if (at >= 0 && !this.isPlain) this.isBlank = isBlankText(expandReferences(source.slice(from, at)));
    return at;
  }

  private outside(at: number, isBlank: boolean): Token | 0 {
    if (isBlank) return 0;
    return this.fail(
      'geen-xml',
      'Er staat tekst buiten het hoofdelement; dit is geen geldig XML-bestand.',
      at,
    );
  }

  /** The next place after an unusual character, or -1 after a failure. */
  private readSpecial(at: number): number {
    const code = this.source.charCodeAt(at);
    if (code === 38 || code === 13) this.isPlain = false;
    if (code === 38) return this.readReference(at);
    if (code === 93 && this.source.startsWith(']]>', at)) {
      this.fail('teken', 'De tekens ]]> mogen niet in gewone tekst staan.', at);
      return -1;
    }
    const next = code === 93 || code === 13 ? at + 1 : code > 127 ? afterWide(this.source, at) : -1;
    if (next < 0) this.fail('teken', 'Er staat een teken dat in XML niet mag.', at);
    return next;
  }

  private readReference(at: number): number {
    const next = endOfReference(this.source, at);
    if (next < 0) this.fail('entiteit', 'Er staat een verwijzing (&…;) die in een iJw-bericht niet mag.', at);
    return next;
  }

  private readMarkup(): Token | 0 {
    const second = this.source.charCodeAt(this.position + 1);
    if (second === 47) return this.readClose();
    if (second === 33) return this.readExclamation();
    return second === 63 ? this.readInstruction() : this.readOpen();
  }

  private readClose(): Token {
    const { source, position } = this;
    const name = this.open.at(-1);
    if (name === undefined) return this.fail('afsluiting', 'Er staat een afsluiting zonder element.');
    let at = position + 2 + name.qname.length;
    if (source.charCodeAt(at) !== 62) at = skipBlank(source, at);
    if (source.charCodeAt(at) !== 62 || !source.startsWith(name.qname, position + 2)) {
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
    const close = source.charCodeAt(end) === 62 ? end : this.readAttributes(end);
    return close < 0 ? token.problem : this.enter(name, close);
  }

  private enter(name: QName, close: number): Token {
    const { source, position } = this;
    this.isSelfClosing = source.charCodeAt(close) === 47;
    const last = this.isSelfClosing ? close + 1 : close;
    if (source.charCodeAt(last) !== 62) return this.fail('element', 'Een element is niet goed geschreven.');
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
    const read = readAttributes(this.source, from);
    if ('code' in read) {
      this.problem = read;
      return -1;
    }
    const bound = bindAttributes(read.written, this.namespaces, this.open.length + 1);
    if (bound === undefined) {
      this.fail(
        'attribuut',
        'Een attribuut of naamruimte is dubbel, niet verklaard of niet toegestaan.',
        from,
      );
      return -1;
    }
    this.attributes = bound;
    return read.end;
  }

  private readExclamation(): Token | 0 {
    const { source, position } = this;
    if (source.startsWith('<!--', position)) return this.readComment();
    if (source.startsWith('<![CDATA[', position)) return this.readCdata();
    if (!source.startsWith('<!DOCTYPE', position))
      return this.fail('element', 'Een element is niet goed geschreven.');
    return this.fail('doctype', 'Een DOCTYPE (DTD) mag niet in een iJw-bericht staan.');
  }

  private readComment(): Token | 0 {
    const end = this.source.indexOf('--', this.position + 4);
    if (end < 0 || this.source.charCodeAt(end + 2) !== 62) {
      return this.fail('commentaar', 'Een XML-commentaar is niet goed afgesloten.');
    }
    return this.skipTo(end, 3);
  }

  private readInstruction(): Token | 0 {
    const { source, position } = this;
    const nameEnd = endOfName(source, position + 2);
    const target = source.slice(position + 2, nameEnd);
    const end = source.indexOf('?>', nameEnd);
    const isTarget = isName(target) && !target.includes(':') && target.toLowerCase() !== 'xml';
    if (end < 0 || !isTarget || (end > nameEnd && !isBlankCode(source.charCodeAt(nameEnd)))) {
      return this.fail(
        'instructie',
        'Een XML-instructie is niet goed geschreven of staat op de verkeerde plaats.',
      );
    }
    return this.skipTo(end, 2);
  }

  private skipTo(end: number, closing: number): Token | 0 {
    const illegal = findIllegal(this.source, this.position, end);
    if (illegal >= 0) return this.fail('teken', 'Er staat een teken dat in XML niet mag.', illegal);
    this.position = end + closing;
    return 0;
  }

  private readCdata(): Token | 0 {
    const from = this.position + 9;
    const end = this.source.indexOf(']]>', from);
    if (this.open.length === 0) return this.outside(this.position, false);
    if (end < 0) return this.fail('afgebroken', 'Een CDATA-blok is niet afgesloten.');
    const problem = this.skipTo(end, 3);
    if (problem !== 0) return problem;
    this.start = from;
    this.end = end;
    this.isCdata = true;
    this.isPlain = false;
    this.isBlank = false;
    return token.text;
  }
}
