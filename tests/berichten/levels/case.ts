import type { Bericht } from '#berichten/index.ts';

/** The rule, what came before, the bericht that breaks it, where, and what it then breaks along with it. */
type Broken = readonly [
  regel: string,
  earlier: readonly Bericht[],
  bericht: Bericht,
  pad: string,
  ...along: string[],
];
/** The rule, the edge at which the bericht stands, what came before, and the bericht that is right. */
type Kept = readonly [regel: string, edge: string, earlier: readonly Bericht[], bericht: Bericht];

export interface Cases {
  readonly broken: readonly Broken[];
  readonly kept: readonly Kept[];
}
