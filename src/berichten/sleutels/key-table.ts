/** FNV-1a, with its upper half folded into the lower, which alone chooses a slot. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** Chance does not put more keys than this side by side in a table that is half empty; who does has chosen them. */
const REACH = 64;

function doubled<T extends Int32Array | Uint16Array>(old: T, make: (length: number) => T): T {
  const larger = make(old.length * 2);
  larger.set(old);
  return larger;
}

const integers = (length: number) => new Int32Array(length);
const letters = (length: number) => new Uint16Array(length);

/**
 * Ten thousands of keys, each with the number it came with, written out in a few arrays of numbers: a collector of
 * garbage that meets as many strings comes by again and again to see whether they still live.
 */
export class KeyTable {
  private readonly hash: (key: string) => number;
  /** The letters of all keys one after another, and where each key ends; key 0 is no key. */
  private text = letters(1024);
  private ends = integers(64);
  private hashes = integers(64);
  private numbers = integers(64);
  private count = 0;
  /** Which key has this slot; 0 when none has. Never more than half of them are taken. */
  private slots = integers(128);
  /** Keys that found no slot within reach, left to the engine's own map, against which no sender can choose keys. */
  private readonly spilled = new Map<string, number>();

  constructor(hash = hashOf) {
    this.hash = hash;
  }

  /** The number with which this key came first, or 0 when it is new and remembered from now on. */
  take(key: string, number: number): number {
    const hash = this.hash(key);
    const known = this.findWith(key, hash);
    if (known === 0) this.add(key, hash, number);
    return known;
  }

  /** The number with which this key came first, or 0. */
  find(key: string): number {
    return this.findWith(key, this.hash(key));
  }

  private findWith(key: string, hash: number): number {
    const { slots } = this;
    const mask = slots.length - 1;
    for (let step = 0; step < REACH; step++) {
      const which = slots[(hash + step) & mask] ?? 0;
      if (which === 0) break;
      if (this.hashes[which] === hash && this.isKey(which, key)) return this.numbers[which] ?? 0;
    }
    return this.spilled.size === 0 ? 0 : (this.spilled.get(key) ?? 0);
  }

  private isKey(which: number, key: string): boolean {
    const from = this.ends[which - 1] ?? 0;
    if (this.ends[which] !== from + key.length) return false;
    for (let at = 0; at < key.length; at++) if (this.text[from + at] !== key.charCodeAt(at)) return false;
    return true;
  }

  private add(key: string, hash: number, number: number): void {
    const which = ++this.count;
    if (which === this.ends.length) this.growKeys();
    const from = this.ends[which - 1] ?? 0;
    const end = from + key.length;
    while (end > this.text.length) this.text = doubled(this.text, letters);
    for (let at = 0; at < key.length; at++) this.text[from + at] = key.charCodeAt(at);
    this.ends[which] = end;
    this.hashes[which] = hash;
    this.numbers[which] = number;
    if (which * 2 > this.slots.length) this.growSlots();
    else this.place(which);
  }

  private place(which: number): void {
    const { slots } = this;
    const mask = slots.length - 1;
    const hash = this.hashes[which] ?? 0;
    for (let step = 0; step < REACH; step++) {
      const slot = (hash + step) & mask;
      if (slots[slot] !== 0) continue;
      slots[slot] = which;
      return;
    }
    this.spilled.set(this.keyAt(which), this.numbers[which] ?? 0);
  }

  private keyAt(which: number): string {
    return String.fromCharCode(...this.text.subarray(this.ends[which - 1], this.ends[which]));
  }

  private growKeys(): void {
    this.ends = doubled(this.ends, integers);
    this.hashes = doubled(this.hashes, integers);
    this.numbers = doubled(this.numbers, integers);
  }

  /** Fourfold, because each time every key must find its place again. */
  private growSlots(): void {
    this.slots = integers(this.slots.length * 4);
    for (let which = 1; which <= this.count; which++) this.place(which);
  }
}
