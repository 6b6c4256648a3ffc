import type { InzageDag } from '#modules/gezin/index.ts';
import { ROLLEN } from '#modules/organisatie/index.ts';
import type { KlasseTeken } from '../../schema/hulplijn.ts';

const mostLooks = 5;

/** The last ones who looked, without the reader's own looks. */
export function lookedLately(dagen: readonly InzageDag[]) {
  return dagen
    .flatMap(({ dag, wie }) =>
      wie
        .filter(({ isEigen }) => !isEigen)
        .map(({ naam, rol, isNood }) => ({
          dag,
          naam,
          rol: ROLLEN[rol]?.naam ?? { nl: rol, en: rol },
          isNood,
        })),
    )
    .slice(0, mostLooks);
}

type Soort = { readonly code: string; readonly klasse: (KlasseTeken & { readonly volgorde: number }) | null };

/** Kinds of help by the class of the first ordening, the lightest class first; what no class holds comes last. */
export function groupHulpsoorten<One extends Soort>(soorten: readonly One[]) {
  const groups = Map.groupBy(soorten, ({ klasse }) => klasse?.code ?? '');
  return [...groups.values()]
    .map((those) => ({ klasse: those[0]?.klasse ?? null, soorten: those }))
    .toSorted((one, other) => placeOf(one.klasse) - placeOf(other.klasse));
}

function placeOf(klasse: Soort['klasse']): number {
  return klasse?.volgorde ?? Number.MAX_SAFE_INTEGER;
}
