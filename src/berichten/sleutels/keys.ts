import { KeyTable } from './key-table.ts';

/** Up to so many keys nothing is faster than a list, and most clients have fewer of everything. */
const FEW = 8;

/** Remembers keys, and the number with which each of them came first. */
export class Keys {
  private readonly few: string[] = [];
  private readonly numbers: number[] = [];
  private many: KeyTable | undefined;

  /** The number with which this key came first, or 0 when it is new and remembered from now on. */
  take(key: string, number: number): number {
    if (this.many !== undefined) return this.many.take(key, number);
    const known = this.find(key);
    if (known === 0) this.add(key, number);
    return known;
  }

  /** The number with which this key came first, or 0. */
  find(key: string): number {
    if (this.many !== undefined) return this.many.find(key);
    const { few } = this;
    for (let at = 0; at < few.length; at++) if (few[at] === key) return this.numbers[at] ?? 0;
    return 0;
  }

  private add(key: string, number: number): void {
    this.few.push(key);
    this.numbers.push(number);
    if (this.few.length <= FEW) return;
    const many = new KeyTable();
    this.few.forEach((one, at) => {
      many.take(one, this.numbers[at] ?? 0);
    });
    this.many = many;
  }
}
