import type { Klasse, Plaats } from './definition.ts';

/** How the two namespaces of a message are written. */
export interface Prefixes {
  readonly bericht: string;
  readonly basis: string;
  readonly berichtUri: string;
}

const LINE_END = '\r\n';

/** Escapes so that every reader gets back exactly this text; a bare carriage return would become a line feed. */
function escapeText(text: string): string {
  if (!/[&<>\r]/.test(text)) return text;
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r/g, '&#13;');
}

/** The children of one class in the order of the schema, each on its own line. */
export function writeChildren(klasse: Klasse, node: object, prefixes: Prefixes, indent: string): string {
  const prefix = klasse.uri === prefixes.berichtUri ? prefixes.bericht : prefixes.basis;
  const values = new Map(Object.entries(node));
  let written = '';
  for (const plaats of klasse.plaatsen) {
    const value: unknown = values.get(plaats.naam);
    const siblings: readonly unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
    for (const sibling of siblings) {
      const content = writeContent(plaats, sibling, prefixes, indent);
      written += `${indent}<${prefix}:${plaats.naam}>${content}</${prefix}:${plaats.naam}>${LINE_END}`;
    }
  }
  return written;
}

function writeContent({ type, naam }: Plaats, value: unknown, prefixes: Prefixes, indent: string): string {
  if (type.kind === 'simple') return escapeText(String(value));
  if (typeof value !== 'object' || value === null) throw new Error(`${naam} must be an object`);
  return `${LINE_END}${writeChildren(type, value, prefixes, `${indent}\t`)}${indent}`;
}
