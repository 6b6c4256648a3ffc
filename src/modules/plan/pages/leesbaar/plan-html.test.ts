import { expect, test } from 'vitest';
import { planHtml } from './plan-html.ts';
import type { Readable } from './read-readable.ts';

const readable = (more: object = {}) =>
  ({
    voor: 'ouder',
    gezin: { vastGezicht: { naam: 'Anna de Wit' } },
    dossier: {
      plan: { samenvatting: 'Rust <b>thuis</b>', besprekenOp: '2026-12-20' },
      doelen: [
        { id: '1', domein: 'school', tekst: 'Naar school', voortgang: 40, bereiktOp: null },
        { id: '2', domein: 'wonen', tekst: 'Een kamer', voortgang: null, bereiktOp: null },
      ],
      afspraken: [{ wie: 'Ilse', tekst: 'Bel de school.', uiterlijkOp: '2026-12-01', uitkomst: null }],
      hulplijnen: [],
      delen: { plan: true, hulplijn: true },
    },
    netwerk: [
      { naam: 'Truus', doet: 'Past op', relatie: 'oma', jimVanNaam: 'Noor', jimAkkoordOp: '2026-11-01' },
    ],
    partijen: [{ naam: 'Esra', isActueel: true, antwoord: { oordeel: 'anders', toelichting: 'Eerst rust' } }],
    variant: 'samen',
    today: '2026-11-20',
    isOwn: false,
    ...more,
  }) as unknown as Readable;

test('the plan on paper holds goals, agreements, people and who sees it differently, and what was typed stays words', () => {
  const paper = planHtml(readable(), 'nl');
  expect(paper).toContain('Rust &lt;b&gt;thuis&lt;/b&gt;');
  expect(paper).toContain('<h3>School en werk</h3>');
  expect(paper).toContain('Naar school We zijn op 4 van de 10.');
  expect(paper).toContain('Een kamer Nog niet bekend hoe ver we zijn.');
  expect(paper).toContain('Ilse: Bel de school. Klaar op 1 december 2026.');
  expect(paper).toContain('Truus is de JIM van Noor.');
  expect(paper).toContain('Eerst rust');
  expect(paper).toContain('We kijken weer samen op 20 december 2026.');
});

test('a child gets larger letters and its own words, and help that is closed is not on paper', () => {
  const closed = { ...readable().dossier, delen: { plan: true, hulplijn: false } };
  const paper = planHtml(readable({ voor: 'kind', dossier: closed }), 'nl');
  expect(paper).toContain('class="child"');
  expect(paper).toContain('Wat we graag willen');
  expect(paper).not.toContain('Wie ons helpen');
});

test('who reads English gets the paper in English', () => {
  expect(planHtml(readable(), 'en')).toContain('We look together again on 20 December 2026.');
});
