import type { Klasse, Plaats } from '../../schema/definition.ts';
import { AFGEKEURD, childOf, type Regel, type Test } from '../rule.ts';

function valueAt(waarde: unknown, path: readonly string[]): string {
  const value = path.reduce(
    (at: unknown, naam) => (at === undefined ? undefined : childOf(at, naam)),
    waarde,
  );
  return value === undefined ? '' : String(value);
}

function testFor({ naam, type }: Plaats): Test<unknown> | undefined {
  const paths = type.kind === 'klasse' ? type.sleutel.map((path) => path.split('/')) : [];
  if (paths.length === 0) return undefined;
  return (ouder, meld) => {
    const siblings = childOf(ouder, naam);
    if (!Array.isArray(siblings) || siblings.length < 2) return;
    const first = new Map<string, number>();
    siblings.forEach((sibling: unknown, index) => {
      const key = JSON.stringify(paths.map((path) => valueAt(sibling, path)));
      const same = first.get(key);
      if (same === undefined) first.set(key, index + 1);
      else meld(`/${naam}[${index + 1}]`, `Deze ${naam} heeft dezelfde sleutel als nummer ${same}.`);
    });
  };
}

function testsWithin({ plaatsen }: Klasse): Test<unknown>[] {
  return plaatsen.flatMap((plaats) => (plaats.aantal === 'many' ? (testFor(plaats) ?? []) : []));
}

/** TR101 follows from the keys in the definitions; a missing part of a key counts as equal, as the standard has it. */
export const dubbelRegels: readonly Regel[] = [
  {
    regel: 'TR101',
    niveau: 2,
    code: AFGEKEURD,
    testFor(type) {
      const tests = type.kind === 'klasse' ? testsWithin(type) : [];
      if (tests.length === 0) return undefined;
      return (ouder, meld, bericht) => {
        for (const test of tests) test(ouder, meld, bericht);
      };
    },
  },
];
