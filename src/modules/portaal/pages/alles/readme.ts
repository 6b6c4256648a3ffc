import { html, type Markup } from '#platform/printing/paper.ts';
import { momentOf } from '#web/kit/figure/dates.ts';
import type { Onderdeel, Uitdraai } from '../../schema.ts';
import { en as portalEn } from '../words.en.ts';
import { nl as portalNl } from '../words.nl.ts';
import { contentOf, type Reader } from './content.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

/** A file that came along, with its place in the archive. */
export type Taken = { readonly naam: string; readonly place: string };
/** A file that did not, with the code of the reason. */
export type NotTaken = { readonly naam: string; readonly reden: 'gesloten' | 'kwijt' };

type Files = { readonly taken: readonly Taken[]; readonly notTaken: readonly NotTaken[] };

/** The page fetches nothing and runs nothing, wherever it is opened. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";
const style = `
body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem; font: 1rem/1.5 'Noto Sans', Arial, sans-serif; color: #16212b }
h1 { line-height: 1.2 } h2 { margin-top: 2.5rem; border-bottom: 2px solid #44525f } h3, h4, h5, h6 { margin: 1.25rem 0 .25rem }
dl { display: grid; grid-template-columns: minmax(9rem, 15rem) 1fr; gap: .25rem 1rem; margin: .5rem 0 }
dt { color: #44525f } dd { margin: 0; white-space: pre-line; overflow-wrap: anywhere }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1rem } caption { text-align: left; color: #44525f }
th, td { text-align: left; vertical-align: top; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid #c9d1d8; white-space: pre-line }
section { border-left: 3px solid #c9d1d8; padding-left: 1rem; margin: .75rem 0 }
nav a { display: inline-block; padding: .3rem 0 } .soft { color: #44525f }
@media (max-width: 40rem) { dl { grid-template-columns: 1fr } table { display: block; overflow-x: auto } }
@media print { body { margin: 0; max-width: none; font-size: 10pt } nav { display: none } h2 { break-after: avoid } tr { break-inside: avoid } }
`;

/** The page for people, part by part, in their language. All that people wrote is escaped. */
export function* readmeOf(uitdraai: Uitdraai, files: Files, reader: Reader): Generator<string> {
  const { language } = reader;
  const t = language === 'en' ? en : nl;
  const names = (language === 'en' ? portalEn : portalNl).everything.part;
  const nameOf = ({ naam }: Onderdeel) => names[naam] ?? naam;
  const made = momentOf(new Date(uitdraai.gemaaktOp), language);
  yield html`<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>${t.title}</title><style>${{ markup: style }}</style></head><body>
    <h1>${t.title}</h1><p>${t.lead}</p><p class="soft">${t.made(made)}</p><p class="soft">${t.empty}</p>
    <nav aria-label="${t.contents}"><h2>${t.contents}</h2><ol>${uitdraai.onderdelen.map((one) => html`<li><a href="#${one.naam}">${nameOf(one)}</a></li>`)}<li><a href="#meegekomen">${t.files}</a></li></ol></nav>`
    .markup;
  for (const onderdeel of uitdraai.onderdelen)
    yield html`<h2 id="${onderdeel.naam}">${nameOf(onderdeel)}</h2>${onderdeel.inhoud === null ? html`<p class="soft">${t.closed}</p>` : contentOf(onderdeel.inhoud, reader)}`
      .markup;
  yield html`<h2 id="meegekomen">${t.files}</h2>${filesOf(files, t)}</body></html>`.markup;
}

function filesOf({ taken, notTaken }: Files, t: typeof nl | typeof en): Markup {
  if (taken.length + notTaken.length === 0) return html`<p class="soft">${t.noFiles}</p>`;
  return html`<ul>${taken.map(({ naam, place }) => html`<li><a href="${place.split('/').map(encodeURIComponent).join('/')}">${naam}</a></li>`)}</ul>
    ${notTaken.length > 0 && html`<h3>${t.notTaken}</h3><ul>${notTaken.map(({ naam, reden }) => html`<li>${naam}: ${t.reason[reden]}</li>`)}</ul>`}`;
}
