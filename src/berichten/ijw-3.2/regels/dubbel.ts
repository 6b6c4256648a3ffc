import type { Klasse, Plaats, Type } from '../../schema/definition.ts';
import { Keys } from '../../sleutels/keys.ts';
import { definities } from '../definities.ts';
import { regelOver, type Telregel } from '../rule.ts';

/** The child of a value whose type the definition has already proven. */
function childOf(waarde: unknown, naam: string): unknown {
  return waarde === undefined ? undefined : (waarde as Readonly<Record<string, unknown>>)[naam];
}

/** The value at the end of a path as text; a part that is missing is equal to another one, and no value is empty. */
function partOf(waarde: unknown, path: readonly string[]): string {
  let at = waarde;
  for (const naam of path) at = childOf(at, naam);
  return at === undefined ? '' : String(at);
}

/** Between the parts of a key stands a character that XML forbids. */
function keyOf(waarde: unknown, [first = [], ...others]: readonly (readonly string[])[]): string {
  let key = partOf(waarde, first);
  for (const path of others) key += `\u0000${partOf(waarde, path)}`;
  return key;
}

function regelVoor(ouder: Klasse, { naam, type }: Plaats): Telregel[] {
  if (type.kind === 'simple' || type.sleutel.length === 0) return [];
  const paths = type.sleutel.map((path) => path.split('/'));
  return [
    regelOver('TR101', { over: type, binnen: ouder }, () => {
      const keys = new Keys();
      let count = 0;
      return {
        add(waarde, meld) {
          count++;
          const same = keys.take(keyOf(waarde, paths), count);
          if (same > 0) meld('', `Deze ${naam} heeft dezelfde sleutel als nummer ${same}.`);
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
