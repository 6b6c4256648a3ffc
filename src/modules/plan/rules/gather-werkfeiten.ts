import { ONBEKEND } from '#modules/regio/index.ts';
import type { Werkfeiten } from './werksignalen.ts';

type Line = {
  readonly id: string;
  readonly hulpsoort: string;
  readonly naam: string;
  readonly naamEn: string;
  readonly van: string;
  readonly tot: string | null;
  readonly lasts: boolean;
  /** For which people it was ordered; null for help without toewijzing. */
  readonly voor: readonly string[] | null;
};
type Child = {
  readonly id: string;
  readonly wie: string;
  readonly geboortedatum: string | null;
  readonly account: string | null;
};

/** What the store knows of one gezin, a list for each source; a source without rows is absent. */
export type WorkRows = Pick<Werkfeiten, 'consulten' | 'helpers' | 'antwoorden'> & {
  readonly kinderen?: readonly Child[];
  /** Help that lasts, and each toewijzing that ended where one of its kind lasts. */
  readonly lijnen?: readonly Line[];
  readonly standen?: readonly { readonly hulplijn: string; readonly stand: string; readonly van: string }[];
  /** Referrals that are open. */
  readonly verwijzingen?: readonly { readonly persoon: string; readonly sinds: string }[];
  readonly verhuizingen?: readonly { readonly persoon: string; readonly dagen: readonly string[] }[];
  /** Whether an analyse was ever begun. */
  readonly analyse?: boolean;
  /** Who said something itself: in the analyse, about the plan, or by writing in it; a persoon or an account. */
  readonly stemmen?: readonly string[];
  /** Those that nobody settled, and the last day on which one was settled. */
  readonly afspraken?: {
    readonly open: NonNullable<Werkfeiten['afspraken']> | null;
    readonly klaar: string | null;
  };
};

/** Puts side by side what stands in each source. `evaluatieOp` is the last look at the open plan, null without one. */
export function gatherWerkfeiten(rows: WorkRows, evaluatieOp: string | null): Werkfeiten {
  const { consulten = [], helpers = [], antwoorden = [], afspraken } = rows;
  const waakvlam = lastContact(rows, evaluatieOp);
  return {
    consulten,
    helpers,
    antwoorden,
    // A closed plan is part of the past: nobody waits for what was agreed in it.
    afspraken: evaluatieOp === null ? [] : (afspraken?.open ?? []),
    herindicaties: againOf(rows),
    verhuizingen: movesOf(rows),
    zonderAnalyse: withoutAnalyse(rows),
    zonderStem: evaluatieOp === null ? [] : withoutStem(rows),
    ...(waakvlam !== null && { waakvlam }),
  };
}

/** Each toewijzing that lasts, with those of its kind for the same child that ended before it began. */
function againOf(rows: WorkRows): NonNullable<Werkfeiten['herindicaties']> {
  // A kind of help that nobody knows is not the same as another of which that is so.
  const orders = ordersOf(rows).filter(({ line }) => line.hulpsoort !== ONBEKEND);
  return orders.flatMap(({ child, line }) => {
    const { id, hulpsoort, naam, naamEn, van, lasts } = line;
    const ends = orders.flatMap((other) =>
      other.child.id === child.id &&
      other.line.hulpsoort === hulpsoort &&
      other.line.id !== id &&
      other.line.tot !== null &&
      other.line.tot <= van
        ? [other.line.tot]
        : [],
    );
    const tot = ends.toSorted().at(-1);
    return lasts && tot !== undefined
      ? [{ id, persoon: child.id, wie: child.wie, naam, naamEn, van, tot, keer: ends.length + 1 }]
      : [];
  });
}

function ordersOf({ lijnen = [], kinderen = [] }: WorkRows) {
  return lijnen.flatMap((line) =>
    kinderen.filter(({ id }) => line.voor?.includes(id)).map((child) => ({ child, line })),
  );
}

function movesOf({ verhuizingen = [], kinderen = [] }: WorkRows): NonNullable<Werkfeiten['verhuizingen']> {
  return kinderen.flatMap(({ id, wie }) =>
    verhuizingen.filter(({ persoon }) => persoon === id).map(({ dagen }) => ({ persoon: id, wie, dagen })),
  );
}

/** Of a child whose day of birth nobody knows it is unknown whether it is young. */
function withoutAnalyse(rows: WorkRows): NonNullable<Werkfeiten['zonderAnalyse']> {
  const { analyse = false, verwijzingen = [], kinderen = [] } = rows;
  if (analyse) return [];
  const orders = ordersOf(rows).filter(({ line }) => line.lasts);
  return kinderen.flatMap(({ id, wie, geboortedatum }) => {
    const days = [
      ...orders.filter(({ child }) => child.id === id).map(({ line }) => line.van),
      ...verwijzingen.filter(({ persoon }) => persoon === id).map(({ sinds }) => sinds),
    ].toSorted();
    const [sinds] = days;
    return sinds !== undefined && geboortedatum !== null ? [{ persoon: id, wie, geboortedatum, sinds }] : [];
  });
}

function withoutStem({ kinderen = [], stemmen = [] }: WorkRows): NonNullable<Werkfeiten['zonderStem']> {
  return kinderen.flatMap(({ id, wie, geboortedatum, account }) => {
    const isHeard = stemmen.some((one) => one === id || one === account);
    return isHeard || geboortedatum === null ? [] : [{ persoon: id, wie, geboortedatum }];
  });
}

/** Where all help that lasts is a waakvlam: the last look at the plan, step in the help or settled afspraak. Null elsewhere. */
function lastContact(
  { lijnen = [], standen = [], afspraken }: WorkRows,
  evaluatieOp: string | null,
): string | null {
  const lasting = lijnen.filter(({ lasts }) => lasts);
  const lights = lasting.map(({ id }) =>
    standen.find(({ hulplijn, stand }) => hulplijn === id && stand === 'waakvlam'),
  );
  if (lasting.length === 0 || lights.some((one) => one === undefined)) return null;
  const days = [...lights.map((one) => one?.van), evaluatieOp, afspraken?.klaar].filter(
    (day) => typeof day === 'string',
  );
  return days.toSorted().at(-1) ?? null;
}
