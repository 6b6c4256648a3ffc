import { findIllegal, skipBlank } from './characters.ts';
import { type QName, readQName } from './names.ts';
import type { Namespaces, XmlName } from './namespaces.ts';
import { endOfReference, expandReferences, normaliseLineEnds } from './references.ts';

export interface XmlProblem {
  readonly code: string;
  readonly text: string;
  readonly at: number;
}

export interface XmlAttribute {
  readonly name: XmlName;
  readonly value: string;
}

interface Written {
  readonly name: QName;
  readonly value: string;
  readonly end: number;
}

/** Reads `name="value"` pairs from `from` up to the `>` or `/` that ends them. */
function readAttributes(source: string, from: number): { written: Written[]; end: number } | XmlProblem {
  const written: Written[] = [];
  for (let at = from; ; ) {
    const next = skipBlank(source, at);
    const code = source.charCodeAt(next);
    if (code === 62 || code === 47) return { written, end: next };
    if (next === at) return { code: 'element', text: 'Een element is niet goed geschreven.', at: next };
    const attribute = readAttribute(source, next);
    if ('code' in attribute) return attribute;
    written.push(attribute);
    at = attribute.end;
  }
}

function readAttribute(source: string, from: number): Written | XmlProblem {
  const name = readQName(source, from);
  const equals = skipBlank(source, from + name.qname.length);
  const quote = skipBlank(source, equals + 1);
  const mark = source.charAt(quote);
  const end = mark === '"' || mark === "'" ? source.indexOf(mark, quote + 1) : -1;
  if (end < 0 || source.charAt(equals) !== '=' || name.qname === '') {
    return { code: 'attribuut', text: 'Een attribuut is niet goed geschreven.', at: from };
  }
  return (
    readValue(source, quote + 1, end) ?? {
      name,
      value: normalise(source.slice(quote + 1, end)),
      end: end + 1,
    }
  );
}

/** XML 1.0 §3.3.3: white space that is written as such becomes a space; a character reference stays what it is. */
function normalise(raw: string): string {
  return expandReferences(normaliseLineEnds(raw).replace(/[\t\n]/g, ' '));
}

function readValue(source: string, from: number, to: number): XmlProblem | undefined {
  const illegal = findIllegal(source, from, to);
  if (illegal >= 0) return { code: 'teken', text: 'Er staat een teken dat in XML niet mag.', at: illegal };
  const value = source.slice(from, to);
  const less = value.indexOf('<');
  if (less >= 0)
    return { code: 'teken', text: 'Het teken < mag niet in een attribuut staan.', at: from + less };
  for (let at = value.indexOf('&'); at >= 0; ) {
    const next = endOfReference(value, at);
    if (next < 0) {
      return {
        code: 'entiteit',
        text: 'Er staat een verwijzing (&…;) die in een iJw-bericht niet mag.',
        at: from + at,
      };
    }
    at = value.indexOf('&', next);
  }
  return undefined;
}

/** Reads the attributes of an element up to the `>` or `/` that ends them, and binds them to namespaces at this depth. */
export function readBoundAttributes(
  source: string,
  from: number,
  namespaces: Namespaces,
  depth: number,
): { readonly attributes: readonly XmlAttribute[]; readonly end: number } | XmlProblem {
  const read = readAttributes(source, from);
  if ('code' in read) return read;
  const attributes = bindAttributes(read.written, namespaces, depth);
  if (attributes) return { attributes, end: read.end };
  return {
    code: 'attribuut',
    text: 'Een attribuut of naamruimte is dubbel, niet verklaard of niet toegestaan.',
    at: from,
  };
}

/** Declares namespaces first, because they count for the element that carries them; undefined when something is wrong. */
function bindAttributes(
  written: readonly Written[],
  namespaces: Namespaces,
  depth: number,
): XmlAttribute[] | undefined {
  const seen = new Set<string>();
  const others: Written[] = [];
  for (const attribute of written) {
    if (seen.has(attribute.name.qname)) return undefined;
    seen.add(attribute.name.qname);
    const prefix = declaredPrefix(attribute.name);
    if (prefix === undefined) others.push(attribute);
    else if (!namespaces.declare(prefix, attribute.value, depth)) return undefined;
  }
  return others.length === 0 ? [] : resolve(others, namespaces);
}

function declaredPrefix({ prefix, local }: QName): string | undefined {
  if (prefix === 'xmlns') return local;
  return prefix === '' && local === 'xmlns' ? '' : undefined;
}

function resolve(written: readonly Written[], namespaces: Namespaces): XmlAttribute[] | undefined {
  const seen = new Set<string>();
  const attributes: XmlAttribute[] = [];
  for (const { name, value } of written) {
    const { local } = name;
    const uri = namespaces.findAttributeUri(name);
    const key = `${uri} ${local}`;
    if (uri === undefined || seen.has(key)) return undefined;
    seen.add(key);
    attributes.push({ name: { uri, local }, value });
  }
  return attributes;
}
