/**
 * Chance by key instead of by turn: what a child gets depends on the seed, the child and the purpose, never on how many
 * were drawn before. So a smaller or larger region, or one day more of history, leaves everyone else as they were.
 */
export type Draws = {
  /** Even between 0 (included) and 1 (not). */
  number(purpose: string): number;
  /** A whole number from 0 up to, but not, `below`. */
  whole(purpose: string, below: number): number;
  pick<T>(purpose: string, list: readonly T[]): T;
  /** One of the keys, by weight. */
  weighted<K extends string>(purpose: string, weights: Readonly<Partial<Record<K, number>>>): K;
  /** Normal with mean 0 and spread 1. */
  normal(purpose: string): number;
  /** UUID version 7 of this day, so that rows of one time lie together in the index. */
  id(purpose: string, day: number): string;
};

const WORD = 2 ** 32;

/** One round and the finish of MurmurHash3: fast, and well spread over 32 bits. */
function stir(state: number, word: number): number {
  const scaled = Math.imul(word ^ (word >>> 15), 0xcc9e2d51);
  const rolled = Math.imul((scaled << 15) | (scaled >>> 17), 0x1b873593) ^ state;
  return (Math.imul((rolled << 13) | (rolled >>> 19), 5) + 0xe6546b64) | 0;
}

function finish(state: number): number {
  const first = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return (second ^ (second >>> 16)) >>> 0;
}

const words = new Map<string, number>();

function wordOf(purpose: string): number {
  const known = words.get(purpose);
  if (known !== undefined) return known;
  let word = 0x811c9dc5;
  for (let at = 0; at < purpose.length; at++) word = Math.imul(word ^ purpose.charCodeAt(at), 0x01000193);
  words.set(purpose, word);
  return word;
}

const hex = (word: number) => word.toString(16).padStart(8, '0');

export function itemAt<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new Error(`no item ${index} in a list of ${list.length}`);
  return item;
}

/** Draws of one thing: a family, a child, a line. `keys` say which one. */
export function drawsOf(seed: number, ...keys: readonly number[]): Draws {
  const wordsFrom = (start: number) => {
    const base = keys.reduce(stir, stir(start, seed));
    return (purpose: string, turn = 0) => finish(stir(stir(base, wordOf(purpose)), turn));
  };
  const word = wordsFrom(0x5717);
  // Two things that meet in 32 bits would have the same ids; that they also meet in another 32 is not to be expected.
  const other = wordsFrom(0x2b0d);
  const number = (purpose: string) => word(purpose) / WORD;
  const whole = (purpose: string, below: number) => Math.floor(number(purpose) * below);
  return {
    number,
    whole,
    pick: (purpose, list) => itemAt(list, whole(purpose, list.length)),
    weighted: (purpose, weights) => chooseBy(number(purpose), weights),
    normal: (purpose) =>
      Math.sqrt(-2 * Math.log(1 - number(purpose))) * Math.cos((2 * Math.PI * word(purpose, 1)) / WORD),
    id(purpose, day) {
      const time = Math.max(day, 0) * 86_400_000 + (word(purpose, 2) % 86_400_000);
      const [a, b] = [hex(Math.floor(time / 65_536)), hex((time % 65_536) * 65_536).slice(0, 4)];
      const [c, d] = [hex(word(purpose, 3)), hex(other(purpose, 4))];
      return `${a}-${b}-7${c.slice(0, 3)}-8${c.slice(3, 6)}-${d}${hex(other(purpose, 5)).slice(0, 4)}`;
    },
  };
}

/** The key at `point` (0 to 1) when the keys lie side by side, as wide as their weights. */
export function chooseBy<K extends string>(point: number, weights: Readonly<Partial<Record<K, number>>>): K {
  const entries = Object.entries(weights) as [K, number][];
  let left = point * entries.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [key, weight] of entries) {
    left -= weight;
    if (left < 0) return key;
  }
  const last = entries.at(-1);
  if (!last) throw new Error('nothing to choose from');
  return last[0];
}

/** Powers of the plastic number's inverse: points that fill a square evenly, also when cut off early (Roberts 2018). */
const STEPS = [0.7548776662466927, 0.5698402909980532];

/**
 * The place of the nth thing along one axis. The first ten thousand of a hundred thousand lie as evenly as all of them,
 * which is why a region at a smaller scale has the same shape and why counts swing less than by plain chance.
 */
export function evenly(seed: number, index: number, axis: 0 | 1): number {
  const shift = drawsOf(seed, axis).number('shift');
  return (shift + index * itemAt(STEPS, axis)) % 1;
}
