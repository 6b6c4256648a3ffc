import type { InzageDag } from '../schema/gezin.ts';

/** One kind of deed by one person on one day, as the audit log counts it. */
export type Looks = {
  readonly dag: string;
  readonly account: string | null;
  readonly naam: string;
  readonly rol: string;
  readonly organisatie: string | null;
  readonly isNood: boolean;
  readonly isEigen: boolean;
  readonly handeling: string;
  readonly actie: 'C' | 'R' | 'U' | 'D' | 'E';
  readonly deel: string | null;
  readonly grond: string | null;
  readonly keren: number;
  readonly eerste: Date;
  readonly laatste: Date;
};
type Wie = InzageDag['wie'][number];

/** Per day, per person in one role: an emergency first, then the others by time, the reader's own looks last and folded. */
export function groupLooks(looks: readonly Looks[]): InzageDag[] {
  const days = Map.groupBy(looks, ({ dag }) => dag);
  return [...days].map(([dag, those]) => ({
    dag,
    wie: [...Map.groupBy(those, personKey).values()].map(summarise).toSorted(byWeight),
  }));
}

function personKey({ account, naam, rol, organisatie }: Looks): string {
  return JSON.stringify([account, naam, rol, organisatie]);
}

function summarise(looks: readonly Looks[]): Wie {
  const [first] = looks;
  if (!first) throw new Error('a group has someone in it');
  const { naam, rol, organisatie, isEigen } = first;
  return {
    naam,
    rol,
    organisatie,
    isEigen,
    isNood: looks.some((one) => one.isNood),
    keren: looks.reduce((sum, { keren }) => sum + keren, 0),
    // One's own looks are known to oneself: the count is enough.
    handelingen: isEigen ? [] : looks.map(toHandeling),
  };
}

function toHandeling({ handeling, actie, deel, grond, keren, isNood, eerste, laatste }: Looks) {
  return {
    handeling,
    actie,
    deel,
    grond,
    keren,
    isNood,
    eerste: eerste.toISOString(),
    laatste: laatste.toISOString(),
  };
}

function byWeight(one: Wie, other: Wie): number {
  const weight = ({ isNood, isEigen }: Wie) => (isNood ? 0 : 1) + (isEigen ? 2 : 0);
  return weight(one) - weight(other);
}
