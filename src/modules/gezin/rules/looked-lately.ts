import { ROLLEN } from '#modules/organisatie/index.ts';
import type { InzageDag } from '../schema/gezin.ts';

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
