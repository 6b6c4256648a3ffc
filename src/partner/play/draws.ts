/** Chance by key: the same keys and purpose give the same outcome, whatever was drawn before. */
export interface Draws {
  /** Even between 0 (included) and 1 (not). */
  number(purpose: string): number;
  /** A whole number from 0 up to, but not, `below`. */
  whole(purpose: string, below: number): number;
  pick<T>(purpose: string, list: readonly T[]): T;
  /** One of the keys, by weight. */
  weighted<K extends string>(purpose: string, weights: Readonly<Partial<Record<K, number>>>): K;
}

/** Where the chance of a partner comes from; a partner has none of its own. */
export type DrawsOf = (seed: number, ...keys: readonly number[]) => Draws;

/** First key of each kind of draw, so that no two purposes share their chance. */
export const stream = {
  client: 1,
  order: 2,
  answer: 3,
  letter: 4,
  retour: 5,
  declaratie: 6,
  change: 7,
} as const;
