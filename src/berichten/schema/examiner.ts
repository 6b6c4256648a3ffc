import type { Klasse, Type } from './definition.ts';

/** Looks at each element as soon as it has been read, while nothing is wrong with the form of the message. */
export interface Examiner {
  /** A class begins; nothing is known of it yet. */
  open(klasse: Klasse): void;
  /** An element is complete. `waarde` is proven to be of this type. */
  close(type: Type, waarde: unknown): void;
}

/** Tells where the reader is, in the form of a finding. */
export type Path = () => string;
