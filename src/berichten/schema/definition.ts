import { intern } from '../xml/names.ts';

/** A value without children: how it is judged, read and written. */
export interface Simple<Value = unknown> {
  readonly kind: 'simple';
  /** Its name in the schema, such as LDT_Datum; empty when the schema gives it none. */
  readonly naam: string;
  /** The namespace its name belongs to. */
  readonly uri: string;
  readonly facetten: string;
  readonly codelijst?: Codelijst | undefined;
  /** What is wrong with the text, in Dutch, or undefined. */
  check(text: string): string | undefined;
  /** What a text means that was checked: a value of its own, that does not keep the text in memory. */
  value(text: string): Value;
}

export interface Code {
  readonly code: string;
  readonly omschrijving: string;
  /** First day the code may be used, where the standard says so. */
  readonly ingang?: string;
}

export interface Codelijst {
  readonly naam: string;
  readonly titel: string;
  readonly codes: readonly Code[];
}

type Aantal = 'one' | 'optional' | 'many';

export interface Veld<T extends Type = Type, A extends Aantal = Aantal> {
  readonly type: T;
  readonly aantal: A;
}

export type Velden = Readonly<Record<string, Veld>>;

export interface Plaats {
  readonly naam: string;
  readonly type: Type;
  readonly aantal: Aantal;
  /** This element's bit in a set of elements seen. */
  readonly bit: number;
}

/** An element with children in a fixed order (xs:sequence). */
export interface Klasse<F extends Velden = Velden, U extends string = string> {
  readonly kind: 'klasse';
  readonly naam: string;
  /** The namespace of the type and of its child elements. */
  readonly uri: U;
  readonly velden: F;
  readonly plaatsen: readonly Plaats[];
  /** The bits of the elements that must be there. */
  readonly verplicht: number;
  /** Logical key: two siblings with equal values here are one too many (TR101). */
  readonly sleutel: readonly string[];
}

export type Type = Simple | Klasse;

type Optioneel<F extends Velden> = { [K in keyof F]: F[K]['aantal'] extends 'optional' ? K : never }[keyof F];
type WaardeVan<V extends Veld> = V['aantal'] extends 'many' ? Waarde<V['type']>[] : Waarde<V['type']>;
type Plat<T> = { [K in keyof T]: T[K] };

/** The TypeScript type that follows from a definition. */
export type Waarde<T> =
  T extends Klasse<infer F>
    ? Plat<
        { [K in Exclude<keyof F, Optioneel<F>>]: WaardeVan<F[K]> } & { [K in Optioneel<F>]?: WaardeVan<F[K]> }
      >
    : T extends { value(text: string): infer V }
      ? V
      : never;

export function one<T extends Type>(type: T): Veld<T, 'one'> {
  return { type, aantal: 'one' };
}

export function optional<T extends Type>(type: T): Veld<T, 'optional'> {
  return { type, aantal: 'optional' };
}

export function many<T extends Type>(type: T): Veld<T, 'many'> {
  return { type, aantal: 'many' };
}

/** Makes the classes of one namespace; the order of the fields is the order in the file. */
export function klassenIn<U extends string>(namespace: U) {
  // The same text, kept as the scanner keeps its namespaces.
  const uri = intern(namespace) as U;
  return <F extends Velden>(naam: string, velden: F, sleutel: readonly string[] = []): Klasse<F, U> => {
    const plaatsen = Object.entries(velden).map(([name, veld], index) => ({
      naam: name,
      ...veld,
      bit: 1 << index,
    }));
    const verplicht = plaatsen.reduce(
      (bits, { aantal, bit }) => (aantal === 'optional' ? bits : bits | bit),
      0,
    );
    return { kind: 'klasse', naam, uri, velden, plaatsen, verplicht, sleutel };
  };
}
