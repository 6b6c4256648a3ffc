import type { Bevinding } from '../bevinding.ts';
import type { Klasse, Type, Waarde } from '../schema/definition.ts';
import type { MetKop } from './kop.ts';

/** Tells a finding; `pad` is relative to the element under test, or whole when it starts with /Bericht. */
export type Meld = (pad: string, tekst: string) => void;
/** `bericht` is what was read up to here: the header is complete, what comes later is not there yet. */
export type Test<V> = (waarde: V, meld: Meld, bericht: MetKop) => void;

/** Rules that one message is held against by itself are of level 2, and answer with this return code (iJw IV028). */
const NIVEAU_2 = { niveau: 2, code: '0001' } as const;

interface RegelBasis {
  readonly regel: string;
  readonly niveau: 2;
  readonly code: string;
}

/** A rule on single elements. */
export interface Elementregel extends RegelBasis {
  readonly soort: 'element';
  readonly types: readonly Type[];
  readonly test: Test<unknown>;
}

/** What is remembered of the elements that came by, so that a rule about all of them takes one pass. */
export interface Telling<V, W> {
  /** One of the elements is complete; `plek` tells where it stands. */
  add(waarde: V, meld: Meld, plek: () => string): void;
  /** The element that holds them all is complete. */
  end?(waarde: W, meld: Meld): void;
}

/** A rule about all elements of one class within another. */
export interface Telregel extends RegelBasis {
  readonly soort: 'telling';
  readonly over: Klasse;
  readonly binnen: Klasse;
  start(): Telling<unknown, unknown>;
}

/** A rule as data: its number, its level, and what it tests on which type. */
export type Regel = Elementregel | Telregel;

/** A rule on every element of these types. */
export function regelBij<T extends Type>(
  regel: string,
  types: readonly T[],
  test: Test<Waarde<T>>,
): Elementregel {
  // The examination hands each test values of exactly the types it is registered for.
  return { soort: 'element', regel, ...NIVEAU_2, types, test: test as Test<unknown> };
}

/** A rule on all elements of class `over` within one element of class `binnen`. */
export function regelOver<V extends Klasse, W extends Klasse>(
  regel: string,
  { over, binnen }: { readonly over: V; readonly binnen: W },
  start: () => Telling<Waarde<V>, Waarde<W>>,
): Telregel {
  // As above: only elements of these two classes reach what `start` makes.
  return {
    soort: 'telling',
    regel,
    ...NIVEAU_2,
    over,
    binnen,
    start: start as () => Telling<unknown, unknown>,
  };
}

export function bevindingVan({ regel, niveau, code }: RegelBasis, pad: string, tekst: string): Bevinding {
  return { regel, niveau, code, pad, tekst };
}
