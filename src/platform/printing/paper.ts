// cspell:ignore noto
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Language } from '../words.ts';

export type Sheet = {
  /** Becomes the title of the document, which a screen reader says first. */
  readonly title: string;
  readonly lang: Language;
};

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** HTML that was put together by `html`, and so is safe to put in another. */
export type Markup = { readonly markup: string };

type Part = string | number | Markup | readonly Part[] | false | null | undefined;

/** Markup from a template in which all that is filled in is escaped, unless it is markup itself. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { markup: texts.reduce((before, text, nr) => `${before}${write(parts[nr - 1])}${text}`) };
}

function write(part: Part): string {
  if (part === undefined || part === null || part === false) return '';
  if (typeof part === 'object') return 'markup' in part ? part.markup : part.map(write).join('');
  return String(part).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

/** The page may draw what it holds and fetch nothing, also where a browser would not keep to what it was told. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

const style = `
@page { size: A4; margin: 22mm 20mm 20mm 25mm }
* { box-sizing: border-box }
body { margin: 0; font: 11pt/1.55 'Noto Sans', sans-serif; color: #16212b; orphans: 3; widows: 3 }
h1 { font-size: 17pt; line-height: 1.25; margin: 0 0 6mm }
h2 { font-size: 12pt; margin: 6mm 0 1mm; break-after: avoid }
p, ul, ol { margin: 0 0 3mm }
p { white-space: pre-line }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; vertical-align: top; padding: 1mm 4mm 1mm 0 }
.address { white-space: pre-line; margin: 0 0 12mm }
.facts { margin: 0 0 8mm }
.facts dt { float: left; clear: left; width: 38mm; color: #44525f }
.facts dd { margin: 0 0 1mm 40mm }
.child { font-size: 14pt; line-height: 1.7 }
.small { font-size: 9.5pt; color: #44525f }
`;

/** A whole document around a piece of HTML: its title and language, the one typeface, and what it may fetch, which is nothing. */
export async function paperOf(body: string, { title, lang }: Sheet): Promise<string> {
  const head = html`<meta charset="utf-8"><title>${title}</title>`;
  return `<!doctype html><html lang="${lang}"><head><meta http-equiv="Content-Security-Policy" content="${policy}">${head.markup}<style>${await fontFaces()}${style}</style></head><body>${body}</body></html>`;
}

let faces: Promise<string> | undefined;

/** Inside the page, because a bare server has no typeface and the page has no network. */
function fontFaces(): Promise<string> {
  faces ??= Promise.all([400, 700].map(fontFace)).then((all) => all.join(''));
  return faces;
}

async function fontFace(weight: number): Promise<string> {
  const name = `@fontsource/noto-sans/files/noto-sans-latin-${weight}-normal.woff2`;
  const file = await readFile(fileURLToPath(import.meta.resolve(name)));
  return `@font-face{font-family:'Noto Sans';font-weight:${weight};src:url(data:font/woff2;base64,${file.toString('base64')})}`;
}
