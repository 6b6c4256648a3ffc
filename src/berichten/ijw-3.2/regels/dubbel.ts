import type { Klasse, Plaats, Type } from '../../schema/definition.ts';
import { definities } from '../definities.ts';
import { regelOver, type Telregel } from '../rule.ts';

/** The child of a value whose type the definition has already proven. */
function childOf(waarde: unknown, naam: string): unknown {
  return waarde === undefined ? undefined : (waarde as Readonly<Record<string, unknown>>)[naam];
}

/** Between the parts of a key stands a character that XML forbids; a part that is missing is equal to another one. */
function keyOf(waarde: unknown, paths: readonly (readonly string[])[]): string {
  let key = '';
  for (const path of paths) {
    let at = waarde;
    for (const naam of path) at = childOf(at, naam);
    key += at === undefined ? '\u0000' : `${String(at)}\u0000`;
  }
  return key;
}

function regelVoor(ouder: Klasse, { naam, type }: Plaats): Telregel[] {
  if (type.kind === 'simple' || type.sleutel.length === 0) return [];
  const paths = type.sleutel.map((path) => path.split('/'));
  return [
    regelOver('TR101', { over: type, binnen: ouder }, () => {
      const first = new Map<string, number>();
      let count = 0;
      return {
        add(waarde, meld) {
          count++;
          const key = keyOf(waarde, paths);
          const same = first.get(key);
          if (same === undefined) first.set(key, count);
          else meld('', `Deze ${naam} heeft dezelfde sleutel als nummer ${same}.`);
        },
      };
    }),
  ];
}

function regelsWithin(type: Type): Telregel[] {
  if (type.kind === 'simple') return [];
  return type.plaatsen.flatMap((plaats) => [
    ...(plaats.aantal === 'many' ? regelVoor(type, plaats) : []),
    ...regelsWithin(plaats.type),
  ]);
}

/** TR101 follows from the keys in the definitions. */
export const dubbelRegels: readonly Telregel[] = Object.values(definities).flatMap(({ wortel }) =>
  regelsWithin(wortel),
);
