import { findFactor } from '#berichten/rekenen/omvang.ts';
import { judgeProductPeriode } from '#berichten/rekenen/productperiode.ts';
import type { KnownToewijzing, Prestatie } from '../known.ts';
import type { Regel } from '../redenen.ts';

/** RedenWijziging 13: taken back as if it had not been (iJw JZ002). */
const removed = '13';

/** The rules that a line breaks against the order itself: period, product and unit, as far as the order names them. */
export function judgeAgainstToewijzing(prestatie: Prestatie, toewijzing: KnownToewijzing): Regel[] {
  if (toewijzing.redenWijziging === removed) return ['TR384'];
  return [
    ...judgePeriode(prestatie, toewijzing),
    ...judgeProduct(prestatie, toewijzing),
    ...judgeEenheid(prestatie, toewijzing),
  ];
}

/**
 * TR307 and TR308 say more than TR387 and TR388 about the same date: a period that lies outside the order is never its
 * productperiode either.
 */
function judgePeriode({ ProductPeriode }: Prestatie, toewijzing: KnownToewijzing): Regel[] {
  const broken = judgeProductPeriode(toewijzing, ProductPeriode);
  const isBefore = broken.includes('TR307');
  const isAfter = broken.includes('TR308');
  return broken.filter(
    (regel) => regel !== 'CS337' && !(regel === 'TR387' && isBefore) && !(regel === 'TR388' && isAfter),
  ) as Regel[];
}

function judgeProduct({ ProductCategorie, ProductCode }: Prestatie, toewijzing: KnownToewijzing): Regel[] {
  const { productcategorie, productcode } = toewijzing;
  const wrong: Regel[] = [];
  if (productcategorie !== '' && productcategorie !== ProductCategorie) wrong.push('TR339');
  if (productcode !== null && productcode !== ProductCode) wrong.push('TR340');
  return wrong;
}

/** Without an Omvang the contract says in which unit is declared, and that is not known here. */
function judgeEenheid({ Eenheid }: Prestatie, { Omvang }: KnownToewijzing): Regel[] {
  return Omvang === undefined || findFactor(Omvang.Eenheid, Eenheid) !== undefined ? [] : ['TR341'];
}
