import type { Bevinding } from '../bevinding.ts';
import type { Klasse, Type } from '../schema/definition.ts';
import type { Examiner, Path } from '../schema/examiner.ts';
import type { MetKop } from './kop.ts';
import {
  bevindingVan,
  type Elementregel,
  type Meld,
  type Regel,
  type Telling,
  type Telregel,
} from './rule.ts';

/** What is to be done when an element of one type begins or ends. */
interface Post {
  readonly tests: Elementregel[];
  /** Indexes of the tellings that begin and end here, and of those that count this element. */
  readonly holds: number[];
  readonly counts: number[];
}

export interface Plan {
  readonly posts: ReadonlyMap<Type, Post>;
  readonly telregels: readonly Telregel[];
}

/** Works out once which rules are met where, so that a message meets only its own. */
export function planRules(root: Klasse, regels: readonly Regel[]): Plan {
  const types = typesWithin(root, new Set());
  const posts = new Map<Type, Post>();
  const postOf = (type: Type) => {
    const post = posts.get(type) ?? { tests: [], holds: [], counts: [] };
    posts.set(type, post);
    return post;
  };
  for (const regel of regels.filter((one) => one.soort === 'element')) {
    for (const type of regel.types) if (types.has(type)) postOf(type).tests.push(regel);
  }
  const telregels = regels.filter((one) => one.soort === 'telling').filter(({ binnen }) => types.has(binnen));
  telregels.forEach(({ over, binnen }, index) => {
    postOf(binnen).holds.push(index);
    postOf(over).counts.push(index);
  });
  return { posts, telregels };
}

function typesWithin(type: Type, seen: Set<Type>): Set<Type> {
  if (seen.has(type)) return seen;
  seen.add(type);
  if (type.kind === 'klasse') for (const plaats of type.plaatsen) typesWithin(plaats.type, seen);
  return seen;
}

/** Beyond this the sender has one mistake a thousand times over, and a report nobody reads. */
export const MOST_FINDINGS = 1000;

/** Holds a message against the rules while it is read; linear in what is read, whatever the number of rules. */
export class Examination implements Examiner {
  readonly found: Bevinding[] = [];
  private readonly plan: Plan;
  private readonly bericht: Partial<MetKop>;
  private readonly path: Path;
  private readonly tellingen: (Telling<unknown, unknown> | undefined)[] = [];
  private regel: Regel | undefined;

  constructor(plan: Plan, bericht: object, path: Path) {
    this.plan = plan;
    this.bericht = bericht;
    this.path = path;
  }

  open(klasse: Klasse): void {
    const post = this.plan.posts.get(klasse);
    if (post === undefined) return;
    for (const index of post.holds) this.tellingen[index] = this.plan.telregels[index]?.start();
  }

  close(type: Type, waarde: unknown): void {
    const post = this.plan.posts.get(type);
    if (post === undefined) return;
    const bericht = this.bericht;
    // Without a header the form is wrong, and that is told when the order breaks.
    if (!hasHeader(bericht)) return;
    for (const regel of post.tests) {
      this.regel = regel;
      regel.test(waarde, this.meld, bericht);
    }
    for (const index of post.counts) {
      this.regel = this.plan.telregels[index];
      this.tellingen[index]?.add(waarde, this.meld, this.path);
    }
    for (const index of post.holds) this.end(index, waarde);
  }

  private end(index: number, waarde: unknown): void {
    this.regel = this.plan.telregels[index];
    this.tellingen[index]?.end?.(waarde, this.meld);
    this.tellingen[index] = undefined;
  }

  private readonly meld: Meld = (pad, tekst) => {
    if (this.regel === undefined || this.found.length >= MOST_FINDINGS) return;
    const whole = pad.startsWith('/Bericht/') ? pad : `${this.path()}${pad}`;
    this.found.push(bevindingVan(this.regel, whole, tekst));
  };
}

function hasHeader(bericht: Partial<MetKop>): bericht is MetKop {
  return bericht.Header !== undefined;
}
