import type { Vault } from '#platform/keeping/vault.ts';
import type { Worker } from '../cast/workers.ts';
import type { Family } from '../journeys.ts';
import type { Organisaties } from '../organisations.ts';
import type { Household, Person } from '../people.ts';
import type { Draws } from '../random.ts';
import type { LoadedRegion } from './region.ts';

/** What every family of one made region shares. */
export type Making = {
  readonly seed: number;
  readonly today: number;
  readonly vault: Vault;
  readonly region: LoadedRegion;
  readonly organisaties: Organisaties;
  readonly workers: ReadonlyMap<string, readonly Worker[]>;
  /** Next BSN that nobody has yet; null when the test numbers have run out. */
  nextBsn(): string | null;
  nextToewijzingnummer(): number;
  /** Turn of this family among the workers of its gemeente. */
  nextTurn(gemeente: string): number;
};

/** One family with all that is to be written about it. */
export type Case = {
  readonly making: Making;
  readonly family: Family;
  readonly draws: Draws;
  readonly id: string;
  readonly household: Household;
  readonly worker: Worker;
  /** The day the family came, and the day it was let go; null while there is help. */
  readonly came: number;
  readonly left: number | null;
  personOf(child: number): Person;
};
