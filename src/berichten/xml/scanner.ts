import { afterWide, endOfName, findIllegal, isBlankCode, isName, skipBlank, TEXT_KINDS, textKind } from './characters.ts';
import { Namespaces, type XmlName } from './namespaces.ts';
import { endOfReference, expandReferences, normaliseLineEnds } from './references.ts';

export const token = { open: 1, close: 2, text: 3, end: 4, problem: 5 } as const;
export type Token = (typeof token)[keyof typeof token];

export interface XmlAttribute {
  readonly name: XmlName;
  readonly value: string;
}

export interface XmlProblem {
  readonly code: string;
  readonly text: string;
  readonly at: number;
}

/** Deeper than any iJw message by far; a file that nests further is an attack or a mistake. */
const DEEPEST = 64;
const DECLARATION =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.0"|'1\.0')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"([^"]*)"|'([^']*)'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>$/;
const NONE: readonly XmlAttribute[] = [];
const NO_NAME: XmlName = { uri: '', local: '', qname: '' };

/**
 * Pulls tokens from the part of XML 1.0 that iJw uses, one pass, without ever looking back.
 * All state is in the fields: a later `feed(chunk)` needs only a token that says "more", not another scanner.
 */
export class XmlScanner {
  /** The element that was opened or closed last. */
  name: XmlName = NO_NAME;
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
  private readonly open: XmlName[] = [];
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
    if (this.position === 0 && !this.readDeclaration()) return token.problem;
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
  findName(qname: string): XmlName | undefined {
    return this.namespaces.findElement(qname);
  }

  private fail(code: string, text: string, at = this.position): typeof token.problem {
    this.problem = { code, text, at };
    return token.problem;
  }

  private readDeclaration(): boolean {
    const { source } = this;
    if (source.charCodeAt(0) === 0xfeff) this.position = 1;
    if (!source.startsWith('<?xml', this.position) || !isBlankCode(source.charCodeAt(this.position + 5))) return true;
    const end = source.indexOf('?>', this.position) + 2;
    const match = end > 1 && end < 300 ? DECLARATION.exec(source.slice(this.position, end)) : null;
    if (match === null) {
      this.fail('xml-declaratie', 'De XML-declaratie klopt niet; verwacht wordt versie 1.0 en codering UTF-8.');
      return false;
    }
    const encoding = match[1] ?? match[2] ?? 'UTF-8';
    if (encoding.toUpperCase() !== 'UTF-8') {
      this.fail('codering', 'De XML-declaratie noemt een andere codering dan UTF-8.');
      return false;
    }
    this.position = end;
    return true;
  }

  private finish(): Token {
    this.start = this.position;
    if (this.open.length > 0) {
      return this.fail('afgebroken', `Het bestand houdt op voordat ${this.open.at(-1)?.local} is afgesloten.`);
    }
    if (!this.hasRoot) return this.fail('leeg', 'Het bestand bevat geen XML-element.');
    return token.end;
  }

  private readText(): Token | 0 {
    const { source } = this;
    const from = this.position;
    this.isBlank = true;
    this.isPlain = true;
    this.isCdata = false;
    let at = from;
    for (;;) {
      const code = source.charCodeAt(at);
      const kind = code < 128 ? TEXT_KINDS[code] : textKind.wide;
      if (kind === textKind.blank) at++;
      else if (kind === textKind.plain) {
        this.isBlank = false;
        at++;
      } else if (kind === textKind.open || at >= source.length) break;
      else {
        at = this.readSpecial(at, kind ?? textKind.illegal);
        if (at < 0) return token.problem;
      }
    }
    this.start = from;
    this.end = at;
    this.position = at;
    if (this.open.length > 0) return token.text;
    return this.isBlank && this.isPlain ? 0 : this.outside(from);
  }

  private outside(at: number): Token | 0 {
    if (this.isBlank) return 0;
    return this.fail('geen-xml', 'Er staat tekst buiten het hoofdelement; dit is geen geldig XML-bestand.', at);
  }

  /** The next place after an unusual character, or -1 after a failure. */
  private readSpecial(at: number, kind: number): number {
    if (kind === textKind.carriageReturn) {
      this.isPlain = false;
      return at + 1;
    }
    this.isBlank = false;
    if (kind === textKind.ampersand) {
      this.isPlain = false;
      return this.readReference(at);
    }
    if (kind === textKind.bracket) {
      if (!this.source.startsWith(']]>', at)) return at + 1;
      this.fail('teken', 'De tekens ]]> mogen niet in gewone tekst staan.', at);
      return -1;
    }
    const next = kind === textKind.wide ? afterWide(this.source, at) : -1;
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
    this.name = this.open.pop() ?? NO_NAME;
    return token.close;
  }

  private readOpen(): Token {
    const { source, position } = this;
    const end = endOfName(source, position + 1);
    const qname = source.slice(position + 1, end);
    if (this.open.length === 0 && this.hasRoot) {
      return this.fail('geen-xml', 'Er staat een tweede hoofdelement in het bestand.');
    }
    if (this.open.length >= DEEPEST) {
      return this.fail('te-diep', `De elementen zijn dieper genest dan ${DEEPEST} niveaus.`);
    }
    const after = source.charCodeAt(end);
    this.attributes = NONE;
    const close = after === 62 || after === 47 ? end : this.readAttributes(end);
    if (close < 0) return token.problem;
    return this.enter(qname, close);
  }

  private enter(qname: string, close: number): Token {
    const { source, position } = this;
    this.isSelfClosing = source.charCodeAt(close) === 47;
    const last = this.isSelfClosing ? close + 1 : close;
    if (source.charCodeAt(last) !== 62) return this.fail('element', 'Een element is niet goed geschreven.');
    const name = this.namespaces.findElement(qname);
    if (name === undefined || !isName(qname)) {
      return this.fail('naam', 'Een element heeft een naam of voorvoegsel dat niet mag of niet is verklaard.');
    }
    this.hasRoot = true;
    this.open.push(name);
    this.name = name;
    this.start = position;
    this.position = last + 1;
    return token.open;
  }

  /** Reads attributes up to `>` or `/`; returns its place, or -1 after a failure. */
  private readAttributes(from: number): number {
    const found: { qname: string; value: string }[] = [];
    let at = from;
    for (;;) {
      const next = skipBlank(this.source, at);
      const code = this.source.charCodeAt(next);
      if (code === 62 || code === 47) return this.bind(found) ? next : -1;
      const value = next > at ? this.readAttribute(next) : undefined;
      if (value === undefined) return this.failAttribute(next);
      found.push(value);
      at = value.end;
    }
  }

  private failAttribute(at: number): -1 {
    if (this.problem === undefined) this.fail('attribuut', 'Een attribuut is niet goed geschreven.', at);
    return -1;
  }

  private readAttribute(from: number): { qname: string; value: string; end: number } | undefined {
    const { source } = this;
    const nameEnd = endOfName(source, from);
    const equals = skipBlank(source, nameEnd);
    const quote = skipBlank(source, equals + 1);
    const mark = source.charCodeAt(quote);
    if (nameEnd === from || source.charCodeAt(equals) !== 61 || (mark !== 34 && mark !== 39)) return undefined;
    const end = source.indexOf(mark === 34 ? '"' : "'", quote + 1);
    if (end < 0 || !this.isAttributeText(quote + 1, end)) return undefined;
    const value = expandReferences(normaliseLineEnds(source.slice(quote + 1, end)).replace(/[\t\n]/g, ' '));
    return { qname: source.slice(from, nameEnd), value, end: end + 1 };
  }

  private isAttributeText(from: number, to: number): boolean {
    const value = this.source.slice(from, to);
    if (value.includes('<') || findIllegal(this.source, from, to) >= 0) return false;
    for (let at = value.indexOf('&'); at >= 0; at = value.indexOf('&', at)) {
      at = endOfReference(value, at);
      if (at < 0) return this.readReference(from + value.indexOf('&')) >= 0 && false;
    }
    return true;
  }

  /** Namespace declarations count for the element itself, so they are bound before any name is looked up. */
  private bind(found: readonly { qname: string; value: string }[]): boolean {
    return new AttributeBinder(this.namespaces, this.open.length + 1).bind(found) ?? this.refuse();
  }
}
