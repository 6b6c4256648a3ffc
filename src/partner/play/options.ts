import type { DrawsOf } from './draws.ts';
import type { Mistake } from './expected.ts';

/** Which of the two ends of the chain a partner plays. */
type Rol = 'aanbieder' | 'gemeente';

export interface PartnerOptions {
  readonly rol: Rol;
  /** Two partners with one seed know the same clients, so they can play against each other. */
  readonly seed: number;
  /** How many clients. */
  readonly clienten: number;
  /** First and last day that is played, ISO dates. */
  readonly van: string;
  readonly tot: string;
  /** Chance (0 to 1) that a mistake goes along with a bericht. */
  readonly foutkans: number;
  readonly drawsOf: DrawsOf;
  /** The kinds of mistakes it makes; all when absent. */
  readonly mistakes?: readonly Mistake[];
  /** Chance that what has a deadline is late; one in fifty when absent. */
  readonly lateChance?: number;
  /** CBS codes of the gemeenten, and AGB codes of the aanbieders, that are played or played against. */
  readonly gemeenten?: readonly string[];
  readonly aanbieders?: readonly string[];
}

export type Settings = Required<PartnerOptions>;

/** @throws RangeError for days that are no period, and for numbers that cannot be. */
export function settle(options: PartnerOptions, all: readonly Mistake[]): Settings {
  const { van, tot, clienten, foutkans, seed } = options;
  if (van > tot) throw new RangeError(`${van} lies after ${tot}`);
  if (!Number.isSafeInteger(clienten) || clienten < 1) throw new RangeError(`${clienten} clients cannot be`);
  if (!Number.isSafeInteger(seed) || seed < 0) throw new RangeError(`${seed} is no seed`);
  if (!(foutkans >= 0 && foutkans <= 1)) throw new RangeError(`${foutkans} is no chance`);
  return {
    mistakes: all,
    lateChance: 0.02,
    gemeenten: ['0014', '0037'],
    aanbieders: ['99000001', '99000002'],
    ...options,
  };
}
