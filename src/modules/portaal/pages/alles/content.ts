import { html, type Markup } from '#platform/printing/paper.ts';
import type { Language } from '#platform/words.ts';
import { dayOf, momentOf } from '#web/kit/figure/dates.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

/** In which language it is read, and the names of gemeenten by their code. */
export type Reader = { readonly language: Language; readonly gemeenten: ReadonlyMap<string, string> };
type Entry = readonly [key: string, value: unknown];

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;
/** A word of a list, such as `wacht-op-instemming`. */
const CODE = /^[a-z]+(-[a-z]+)+$/;
/** How the product works, and nothing about anybody. */
const PLUMBING =
  /^(versie|can[A-Z].*|volgende|totaal|kleur|teken|volgorde|hash|zicht|delen|model|modelCode|modelVersie|keuzes)$|En$/;
const WIDEST = 6;
const LOWEST = 6;

/** Anything that an operation answers, as headings, tables and pairs. Ids and what is empty are left out. */
export function contentOf(value: unknown, reader: Reader, level = 3): Markup {
  const read = spoken(value, reader);
  if (read !== value) return contentOf(read, reader, level);
  if (Array.isArray(value)) return listOf(value, reader, level);
  if (isThing(value)) return thingOf(value, reader, level);
  const text = textOf(value, reader);
  return text === null ? html`<p class="soft">${wordsOf(reader).nothing}</p>` : html`<p>${text}</p>`;
}

const wordsOf = ({ language }: Reader) => (language === 'en' ? en : nl);

function isThing(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** A text that is there in both languages is read in one. */
function spoken(value: unknown, reader: Reader): unknown {
  return isThing(value) && typeof value['nl'] === 'string' && typeof value['en'] === 'string'
    ? value[reader.language]
    : value;
}

/** A single value as people read it; null when there is nothing to read. */
function textOf(value: unknown, reader: Reader): string | null {
  if (value instanceof Date) return momentOf(value, reader.language);
  // A no says nothing of anybody: what is not so is left out, as what was not filled in.
  if (typeof value === 'boolean') return value ? wordsOf(reader).yes : null;
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? wordingOf(value, reader) : null;
}

function wordingOf(text: string, reader: Reader): string | null {
  if (text === '' || ID.test(text)) return null;
  if (DAY.test(text)) return dayOf(text, reader.language);
  if (MOMENT.test(text)) return momentOf(new Date(text), reader.language);
  return CODE.test(text) ? text.replaceAll('-', ' ') : text;
}

/** `ingangsdatum` is a word already; `gemaaktOp` becomes “Gemaakt op”. */
function labelOf(key: string, reader: Reader): string {
  const known = wordsOf(reader).label[key];
  if (known) return known;
  const spaced = key
    .replace(/^(?:is|has)(?=[A-Z])/, '')
    .replace(/(?<=[a-z])Naam$/, '')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

/** A gemeente is known to people by its name, and to computers by its code. */
const placeOf = (code: unknown, { gemeenten }: Reader) => gemeenten.get(String(code)) ?? code;

/** What is worth reading of a thing, in the order in which the operation answers it. */
function entriesOf(thing: Record<string, unknown>, reader: Reader): Entry[] {
  return Object.entries(thing)
    .map(
      ([key, value]) => [key, key === 'gemeente' ? placeOf(value, reader) : spoken(value, reader)] as const,
    )
    .filter(([key, value]) => !PLUMBING.test(key) && hasContent(value, reader));
}

function hasContent(value: unknown, reader: Reader): boolean {
  if (Array.isArray(value)) return value.some((one) => hasContent(one, reader));
  if (isThing(value)) return entriesOf(value, reader).length > 0;
  return textOf(value, reader) !== null;
}

const isSimple = (value: unknown) => !isThing(value) && !(Array.isArray(value) && value.some(isThing));

function simpleText(value: unknown, reader: Reader): string {
  if (!Array.isArray(value)) return textOf(value, reader) ?? '';
  return value.flatMap((one) => textOf(one, reader) ?? []).join(', ');
}

function thingOf(thing: Record<string, unknown>, reader: Reader, level: number): Markup {
  const entries = entriesOf(thing, reader);
  if (entries.length === 0) return html`<p class="soft">${wordsOf(reader).nothing}</p>`;
  const simple = entries.filter(([, value]) => isSimple(value));
  const deep = entries.filter(([, value]) => !isSimple(value));
  return html`${simple.length > 0 && html`<dl>${simple.map(([key, value]) => html`<dt>${labelOf(key, reader)}</dt><dd>${simpleText(value, reader)}</dd>`)}</dl>`}
    ${deep.map(([key, value]) => html`${headingOf(labelOf(key, reader), level)}${contentOf(value, reader, level + 1)}`)}`;
}

function listOf(values: readonly unknown[], reader: Reader, level: number): Markup {
  const shown = values.filter((one) => hasContent(one, reader));
  if (shown.length === 0) return html`<p class="soft">${wordsOf(reader).nothing}</p>`;
  if (!shown.every(isThing))
    return html`<ul>${shown.map((one) => html`<li>${simpleText(one, reader)}</li>`)}</ul>`;
  return (
    tableOf(shown, reader) ??
    html`${shown.map((one) => html`<section>${thingOf(one, reader, level)}</section>`)}`
  );
}

/** Things of single values become a table, unless it would be too wide to read. */
function tableOf(things: readonly Record<string, unknown>[], reader: Reader): Markup | null {
  const rows = things.map((one) => new Map(entriesOf(one, reader)));
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const fits = columns.length <= WIDEST && rows.every((row) => [...row.values()].every(isSimple));
  if (!fits) return null;
  return html`<table><thead><tr>${columns.map((key) => html`<th scope="col">${labelOf(key, reader)}</th>`)}</tr></thead><tbody>
    ${rows.map((row) => html`<tr>${columns.map((key) => html`<td>${row.has(key) ? simpleText(row.get(key), reader) : ''}</td>`)}</tr>`)}</tbody></table>`;
}

function headingOf(text: string, level: number): Markup {
  const tag: Markup = { markup: `h${Math.min(level, LOWEST)}` };
  return html`<${tag}>${text}</${tag}>`;
}
