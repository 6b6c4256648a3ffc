import type { Denkmodel, Tekst, Verwachting } from '../schema/denkmodel.ts';
import { ageOn } from './denkmodel.ts';

/** What is known of a gezin, as far as it is open to who asks; what is closed is not there and expects nothing. */
export type Feiten = {
  readonly hulp: readonly {
    readonly ingangsdatum: string;
    readonly einddatum: string | null;
    /** `ordening/klasse` in which this help falls now. */
    readonly klassen: readonly string[];
  }[];
  readonly vragen: readonly {
    readonly deur: string;
    readonly geboortedatum: string | null;
    readonly ontvangenOp: string;
    readonly afgeslotenOp: string | null;
  }[];
};

export type Verwacht = {
  readonly code: string;
  readonly tekst: Tekst;
  readonly bron: string;
  readonly isAanname: boolean;
};

/**
 * Why an analyse is expected of this gezin, by the rules of its model: facts that are so today, never a score. Whether one is
 * made is for people to decide.
 */
export function verwachtOmdat({ verwachtingen }: Denkmodel, feiten: Feiten, today: string): Verwacht[] {
  return verwachtingen
    .filter(({ feit }) => holds(feit, feiten, today))
    .map(({ code, tekst, bron, isAanname }) => ({ code, tekst, bron, isAanname }));
}

function holds(feit: Verwachting['feit'], { hulp, vragen }: Feiten, today: string): boolean {
  // A day is counted at its end, so help whose last day is today counts no longer.
  const present = hulp.filter(({ einddatum }) => einddatum === null || einddatum > today);
  const open = vragen.filter(({ afgeslotenOp }) => afgeslotenOp === null || afgeslotenOp > today);
  switch (feit.soort) {
    case 'meer-hulp-dan':
      return present.length > feit.aantal;
    case 'hulp-in-klasse': {
      const wanted = feit.klassen.map((klasse) => `${feit.ordening}/${klasse}`);
      return present.some(({ klassen }) => klassen.some((klasse) => wanted.includes(klasse)));
    }
    case 'verwezen-jonger-dan':
      return open.some(
        ({ deur, geboortedatum, ontvangenOp }) =>
          feit.deuren.includes(deur) &&
          geboortedatum !== null &&
          ageOn(geboortedatum, ontvangenOp) < feit.jaar,
      );
    case 'komt-van':
      return open.some(({ deur }) => feit.deuren.includes(deur));
  }
}
