import { html, type Markup } from '#platform/printing/paper.ts';
import { dayOf } from '#web/kit/figure/dates.ts';
import type { Bezorging, Brief, Stuk } from '../../schema/brief.ts';
import { envelopeLines } from './envelope-lines.ts';

/** The letter for paper: the words of the screen, in the order in which a screen reader reads a PDF. */
export function letterHtml(brief: Brief, bezorging: Bezorging | null): string {
  const envelope = bezorging ? envelopeLines(brief, bezorging) : brief.aan;
  return html`<p class="address">${envelope.join('\n')}</p>
    <dl class="facts"><dt>Datum</dt><dd>${dayOf(brief.datum, 'nl')}</dd><dt>Kenmerk</dt><dd>${brief.kenmerk}</dd></dl>
    <h1>${brief.betreft}</h1><p>${brief.aanhef}</p>${brief.stukken.map(pieceHtml)}${signed(brief)}`.markup;
}

/** One page for one child, in larger letters. */
export function childHtml(brief: Brief, child: Brief['kinderen'][number]): string {
  return html`<div class="child"><h1>${child.aanhef}</h1>${child.stukken.map(pieceHtml)}${signed(brief)}</div>`
    .markup;
}

function pieceHtml({ kop, zinnen, lijst }: Stuk): Markup {
  const heading = kop === null ? null : html`<h2>${kop}</h2>`;
  const list = lijst.length === 0 ? null : html`<ul>${lijst.map((one) => html`<li>${one}</li>`)}</ul>`;
  return html`${heading}${zinnen.map((zin) => html`<p>${zin}</p>`)}${list}`;
}

const signed = ({ groet, afzender, namens }: Brief): Markup =>
  html`<p>${groet}</p><p>${`${afzender}\n${namens}`}</p>`;
