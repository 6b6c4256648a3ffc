import type { Telling, Tellingen } from '../schema.ts';
import {
  type Atom,
  atomsOf,
  type KindCount,
  type Ordering,
  type Places,
  type Placing,
  placesOf,
  type TrajectCount,
} from './atoms.ts';
import { Cells, type Whole } from './cells.ts';

/** All classes, or all gemeenten. */
export const ALL = '*';

export type Counts = {
  readonly gemeenten: readonly string[];
  readonly orderings: readonly Ordering[];
  readonly placings: readonly Placing[];
  readonly trajecten: readonly TrajectCount[];
  readonly kinderen: readonly KindCount[];
};

/** What runs on a day, protected as one whole: every ordering, every gemeente, with and without indication. */
export type Counted = {
  /** What may be shown. `klasse` and `gemeente` may be '*': all of them. */
  tellingen(ordening: string, klasse: string, gemeente: string): Tellingen;
  /** Children with help in more than one class, not counting the parts of one class apart. */
  meervoud(ordening: string, gemeente: string): Telling;
  /** The counts themselves with their marks, for keeping months. */
  whole(ordening: string, klasse: string, gemeente: string): { trajecten: Whole; kinderen: Whole };
};

type Form = 'alle' | 'zonder' | 'met' | 'natura' | 'pgb';

const SEVERAL = '+';
const placeOf = (ordening: string, klasse: string) => (klasse === ALL ? ALL : `${ordening}/${klasse}`);
const nameOf = (place: string, form: Form) => `${place} ${form}`;
const shown = ({ waarde, mark }: Whole): Telling => ({ waarde: mark === 'getal' ? waarde : null, mark });

export function countStand(counts: Counts): Counted {
  const places = placesOf(counts.placings);
  const inRegion = new Set(counts.gemeenten);
  const here = <T extends { gemeente: string }>(rows: readonly T[]) =>
    rows.filter(({ gemeente }) => inRegion.has(gemeente));
  const trajecten = countTrajecten(counts, atomsOf(counts.orderings, places, here(counts.trajecten)));
  const kinderen = countKinderen(counts, places, here(counts.kinderen));
  const form = (ordening: string, klasse: string, gemeente: string, wanted: Form): Telling => {
    const name = nameOf(placeOf(ordening, klasse), wanted);
    return isInner(gemeente === ALL, name)
      ? { waarde: null, mark: 'afgeschermd' }
      : shown(trajecten(gemeente, name));
  };
  return {
    meervoud: (ordening, gemeente) => shown(kinderen(gemeente, placeOf(ordening, SEVERAL))),
    whole: (ordening, klasse, gemeente) => ({
      trajecten: trajecten(gemeente, nameOf(placeOf(ordening, klasse), 'alle')),
      kinderen: kinderen(gemeente, placeOf(ordening, klasse)),
    }),
    tellingen: (ordening, klasse, gemeente) => ({
      trajecten: form(ordening, klasse, gemeente, 'alle'),
      kinderen: shown(kinderen(gemeente, placeOf(ordening, klasse))),
      zonder: form(ordening, klasse, gemeente, 'zonder'),
      met: form(ordening, klasse, gemeente, 'met'),
      pgb: form(ordening, klasse, gemeente, 'pgb'),
    }),
  };
}

/**
 * What is told of whom. The region: each class, with and without indication; PGB for all classes together. A gemeente: each
 * class, and the forms for all classes together. Telling more would hide more: one small count of a form in one gemeente
 * would take the totals of its classes along.
 */
function isInner(isWhole: boolean, name: string): boolean {
  if (name.startsWith(`${ALL} `)) return false;
  return isWhole ? name.endsWith(' pgb') || name.endsWith(' natura') : !name.endsWith(' alle');
}

/** A class and the class that it is part of. */
function withParent({ klassen }: Ordering, code: string): string[] {
  const ouder = klassen.find((klasse) => klasse.code === code)?.ouder;
  return ouder ? [code, ouder] : [code];
}

function countTrajecten({ gemeenten, orderings }: Counts, atoms: readonly Atom[]) {
  const cells = new Cells(gemeenten, isInner);
  for (const { gemeente, vorm, klassen, aantal } of atoms) {
    const boxes = orderings.flatMap((ordering, nr) =>
      withParent(ordering, klassen[nr] ?? '').map((code) => placeOf(ordering.code, code)),
    );
    const forms: Form[] = vorm === 'zonder' ? ['zonder', 'alle'] : [vorm, 'met', 'alle'];
    cells.add(
      gemeente,
      aantal,
      [ALL, ...boxes].flatMap((box) => forms.map((form) => nameOf(box, form))),
    );
  }
  return cells.protect();
}

/** A child with help in two classes counts in both, once in the total, and once among those with help in several. */
function countKinderen({ gemeenten, orderings }: Counts, places: Places, kinderen: readonly KindCount[]) {
  const cells = new Cells(gemeenten);
  for (const { gemeente, hulpsoorten, aantal } of kinderen) {
    const boxes = orderings.flatMap((ordering) => {
      const leaves = hulpsoorten.flatMap((hulpsoort) =>
        places(ordering.code, hulpsoort, gemeente).map(({ klasse }) => klasse),
      );
      const codes = [...new Set(leaves.flatMap((leaf) => withParent(ordering, leaf)))];
      const tops = ordering.klassen.filter(({ code, ouder }) => ouder === null && codes.includes(code));
      return [...codes, ...(tops.length > 1 ? [SEVERAL] : [])].map((code) => placeOf(ordering.code, code));
    });
    cells.add(gemeente, aantal, [ALL, ...boxes]);
  }
  return cells.protect();
}
