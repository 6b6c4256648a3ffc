import type { Bevinding } from '../bevinding.ts';
import type { Klasse, Type, Waarde } from '../schema/definition.ts';
import type { MetKop } from './kop.ts';

/** Tells a finding; `pad` is relative to the element under test. */
export type Meld = (pad: string, tekst: string) => void;
export type Test<V> = (waarde: V, meld: Meld, bericht: MetKop) => void;

/** A rule of level 2 as data: its number, its return code, and what it tests on which type. */
export interface Regel {
  readonly regel: string;
  readonly niveau: 2;
  readonly code: string;
  /** The test for this type, or undefined when the rule says nothing about it. */
  testFor(type: Type): Test<unknown> | undefined;
}

/** Every rule that is tested inside one message answers with this return code (iJw IV028). */
export const AFGEKEURD = '0001';

/** A rule on every element of these types. */
export function regelBij<T extends Type>(regel: string, types: readonly T[], test: Test<Waarde<T>>): Regel {
  return {
    regel,
    niveau: 2,
    code: AFGEKEURD,
    // The walk hands each test values of exactly the types it is registered for.
    testFor: (type) => (types.some((known) => known === type) ? (test as Test<unknown>) : undefined),
  };
}

interface Plan {
  readonly tests: readonly { readonly regel: Regel; readonly test: Test<unknown> }[];
  readonly children: readonly { readonly naam: string; readonly isMany: boolean; readonly plan: Plan }[];
}

/** Works out once which rules are met where, so that a message is walked only where there is something to test. */
export function planRules(type: Type, regels: readonly Regel[]): Plan {
  const tests = regels.flatMap((regel) => {
    const test = regel.testFor(type);
    return test === undefined ? [] : [{ regel, test }];
  });
  return { tests, children: type.kind === 'simple' ? [] : planChildren(type, regels) };
}

function planChildren({ plaatsen }: Klasse, regels: readonly Regel[]): Plan['children'] {
  return plaatsen
    .map(({ naam, type, aantal }) => ({ naam, isMany: aantal === 'many', plan: planRules(type, regels) }))
    .filter(({ plan }) => plan.tests.length > 0 || plan.children.length > 0);
}

/** Tests a message that level 1 approved; one walk, whatever the number of rules. */
export function applyRules(plan: Plan, bericht: MetKop): Bevinding[] {
  const walk = new Walk(bericht);
  walk.visit(plan, bericht, '/Bericht');
  return walk.found;
}

class Walk {
  readonly found: Bevinding[] = [];
  private readonly bericht: MetKop;
  private here = '';
  private regel: Regel | undefined;

  constructor(bericht: MetKop) {
    this.bericht = bericht;
  }

  visit(plan: Plan, waarde: unknown, pad: string): void {
    for (const { regel, test } of plan.tests) {
      this.here = pad;
      this.regel = regel;
      test(waarde, this.meld, this.bericht);
    }
    for (const child of plan.children) {
      const value = childOf(waarde, child.naam);
      if (value === undefined) continue;
      if (child.isMany) this.visitAll(child.plan, value, `${pad}/${child.naam}`);
      else this.visit(child.plan, value, `${pad}/${child.naam}`);
    }
  }

  private visitAll(plan: Plan, values: unknown, pad: string): void {
    if (!Array.isArray(values)) return;
    for (let index = 0; index < values.length; index++)
      this.visit(plan, values[index], `${pad}[${index + 1}]`);
  }

  private readonly meld: Meld = (pad, tekst) => {
    if (this.regel === undefined) return;
    const { regel, niveau, code } = this.regel;
    this.found.push({ regel, niveau, code, pad: `${this.here}${pad}`, tekst });
  };
}

/** The child of a value whose type the definition has already proven. */
export function childOf(waarde: unknown, naam: string): unknown {
  return (waarde as Readonly<Record<string, unknown>>)[naam];
}
