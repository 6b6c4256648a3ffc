import type { Telling } from '../schema.ts';
import { type Placing, placesOf } from './atoms.ts';
import { Cells, type Whole } from './cells.ts';
import { ALL } from './stand.ts';

export type VraagCount = {
  readonly gemeente: string;
  readonly deur: string;
  readonly urgentie: string;
  readonly trede: string | null;
  readonly stappen: readonly string[];
  readonly redenen: readonly string[];
  readonly aantal: number;
};
export type BesluitCount = { readonly gemeente: string; readonly maatwerk: boolean; readonly aantal: number };
export type HelperCount = {
  readonly hulpsoorten: readonly string[];
  readonly helpers: number;
  readonly aantal: number;
};

/** How a question that nobody weighed yet is counted beside the steps. */
export const ONGEWOGEN = 'ongewogen';
/** How soon a question must be taken up, as the triage says. */
export const URGENTIES = ['spoed', 'snel', 'gewoon'] as const;
/** From this number on helpers are counted together: what the meter of a gezin calls many, an assumption of Stip. */
const MANY = 4;

export type Soort = 'deur' | 'urgentie' | 'trede' | 'stap' | 'reden';
const nameOf = (soort: Soort, code: string) => `${soort} ${code}`;
const shown = ({ waarde, mark }: Whole): Telling => ({ waarde: mark === 'getal' ? waarde : null, mark });

/**
 * Questions that came in a quarter, protected as one whole. The region is told all; a gemeente its total and its steps, because
 * more would hide more. A question stands once under its door, urgency and step, and once under each step and reason it passed.
 */
export function countVragen(gemeenten: readonly string[], rows: readonly VraagCount[]) {
  const isInner = (isWhole: boolean, name: string) => !isWhole && name !== ALL && !name.startsWith('trede ');
  const cells = new Cells(gemeenten, isInner);
  for (const { gemeente, deur, urgentie, trede, stappen, redenen, aantal } of rows) {
    if (!gemeenten.includes(gemeente)) continue;
    cells.add(gemeente, aantal, [
      ALL,
      nameOf('deur', deur),
      nameOf('urgentie', urgentie),
      nameOf('trede', trede ?? ONGEWOGEN),
      ...stappen.map((code) => nameOf('stap', code)),
      ...redenen.map((code) => nameOf('reden', code)),
    ]);
  }
  const found = cells.protect();
  return {
    totaal: (gemeente: string): Telling => shown(found(gemeente, ALL)),
    telling: (gemeente: string, soort: Soort, code: string): Telling =>
      isInner(gemeente === ALL, nameOf(soort, code))
        ? { waarde: null, mark: 'afgeschermd' }
        : shown(found(gemeente, nameOf(soort, code))),
  };
}

/** Besluiten of a quarter: all, and those that are tailored help. What is left over is protected with them. */
export function countBesluiten(gemeenten: readonly string[], rows: readonly BesluitCount[]) {
  const cells = new Cells(gemeenten);
  for (const { gemeente, maatwerk, aantal } of rows)
    if (gemeenten.includes(gemeente)) cells.add(gemeente, aantal, [ALL, maatwerk ? 'maatwerk' : 'gewoon']);
  const found = cells.protect();
  return (gemeente: string) => ({
    totaal: shown(found(gemeente, ALL)),
    maatwerk: shown(found(gemeente, 'maatwerk')),
    gewoon: shown(found(gemeente, 'gewoon')),
  });
}

type Ordering = {
  readonly code: string;
  readonly klassen: readonly { readonly code: string; readonly ouder: string | null }[];
};

/** No helper has a name in the file; one to three; and four or more together. */
export const HELPERS = [0, 1, 2, 3, MANY] as const;

/**
 * Families by how many helpers they have, for all together and for each top class in which they have help: a family with help in
 * two classes counts in both and once in the total. Of a gemeente nothing is told.
 */
export function countHelpers(
  ordening: Ordering,
  placings: readonly Placing[],
  rows: readonly HelperCount[],
): (klasse: string, helpers: number | null) => Telling {
  const places = placesOf(placings);
  const cells = new Cells(['regio'], (isWhole) => !isWhole);
  for (const { hulpsoorten, helpers, aantal } of rows) {
    const bucket = Math.min(helpers, MANY);
    const leaves = hulpsoorten.flatMap((hulpsoort) =>
      places(ordening.code, hulpsoort, ALL).map(({ klasse }) => topOf(ordening, klasse)),
    );
    cells.add(
      'regio',
      aantal,
      [ALL, ...leaves].flatMap((klasse) => [klasse, `${klasse} ${bucket}`]),
    );
  }
  const found = cells.protect();
  return (klasse, helpers) => shown(found(ALL, helpers === null ? klasse : `${klasse} ${helpers}`));
}

function topOf({ klassen }: Ordering, code: string): string {
  return klassen.find((klasse) => klasse.code === code)?.ouder ?? code;
}
