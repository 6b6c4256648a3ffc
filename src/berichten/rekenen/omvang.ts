/** WJ756. */
export type Eenheid = '01' | '04' | '14' | '16' | '82' | '83' | '84';

/** iJw Omvang; Volume in whole units, with Eenheid 83 in cents (IV042). Frequentie is WMO757. */
export interface Omvang {
  readonly Volume: number;
  readonly Eenheid: Eenheid;
  readonly Frequentie: '1' | '2' | '4' | '6';
}

/** Pieces (82) and euros (83) pay for a result; every other unit, pieces 84 too, for effort (OP262, OP263, OP305). */
export function isOutput(eenheid: Eenheid): boolean {
  return eenheid === '82' || eenheid === '83';
}

/**
 * How much of the toewijzing's finest unit one declared unit is; that is the minute for hours, else the unit itself.
 * @returns undefined for a unit in which this toewijzing cannot be declared (TR341).
 */
export function findFactor(toegewezen: Eenheid, gedeclareerd: Eenheid): 1 | 60 | undefined {
  if (toegewezen === '04' && gedeclareerd === '01') return 1;
  if (toegewezen !== gedeclareerd) return undefined;
  return toegewezen === '04' ? 60 : 1;
}
