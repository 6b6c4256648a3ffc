import { cellOf, type Mark, protect } from './protect.ts';

export type Whole = { readonly waarde: number; readonly mark: Mark };

/** Collects counts by area under names, and answers what may be shown of each. */
export class Cells {
  readonly #areas: ReadonlyMap<string, number>;
  readonly #names = new Map<string, number>();
  readonly #kinds = new Map<string, { place: number; names: number[] }>();
  readonly #amounts: number[][];
  readonly #isInner: (isWhole: boolean, name: string) => boolean;

  /** `isInner` tells which counts nobody is ever shown. */
  constructor(areas: readonly string[], isInner: (isWhole: boolean, name: string) => boolean = () => false) {
    this.#areas = new Map(areas.map((area, place) => [area, place + 1]));
    this.#amounts = [[], ...areas.map(() => [])];
    this.#isInner = isInner;
  }

  add(area: string, amount: number, names: Iterable<string>): void {
    const numbers = [...new Set(names)].map((name) => numberOf(this.#names, name)).sort((a, b) => a - b);
    const key = numbers.join(',');
    const kind = this.#kinds.get(key) ?? { place: this.#kinds.size, names: numbers };
    this.#kinds.set(key, kind);
    const row = this.#amounts[this.#areas.get(area) ?? 0] ?? [];
    row[kind.place] = (row[kind.place] ?? 0) + amount;
  }

  /** A name that was never counted is zero, and zero is shown. An area that is not in the list is the whole. */
  protect(): (area: string, name: string) => Whole {
    const names = [...this.#names.keys()];
    const table = {
      areas: this.#areas.size + 1,
      names: names.length,
      kinds: [...this.#kinds.values()],
      amounts: this.#amounts,
      isInner: (area: number, name: number) => this.#isInner(area === 0, names[name] ?? ''),
    };
    const { values, marks } = protect(table);
    return (area, name) => {
      const number = this.#names.get(name);
      if (number === undefined) return { waarde: 0, mark: 'getal' };
      const cell = cellOf(table, this.#areas.get(area) ?? 0, number);
      return { waarde: values[cell] ?? 0, mark: marks[cell] ?? 'afgeschermd' };
    };
  }
}

function numberOf(numbers: Map<string, number>, name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, numbers.size);
  return numbers.size - 1;
}
