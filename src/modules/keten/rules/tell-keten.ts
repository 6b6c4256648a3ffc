import type { Feit } from '../schema/feit.ts';
import type { Gebeurtenis, Keten, KetenStand, KetenToewijzing } from '../schema/keten.ts';
import { judgeTermijn } from './judge-termijn.ts';
import type { Kandidaat } from './kandidaat.ts';
import { countWait } from './wait.ts';

/** RedenBeeindiging 20: delivery pauses, help itself goes on (iJw JZ588). */
const paused = '20';

type Told = {
  readonly toewijzing: KetenToewijzing;
  readonly feiten: readonly Feit[];
  /** What is due of the order itself: its start, its stop, what must be declared on it. */
  readonly kandidaten: readonly Kandidaat[];
  readonly today: string;
  /** ISO date of a moment in the Netherlands. */
  readonly dayOf: (moment: Date) => string;
};

/** The chain of one order as one story: in order of time, with how long each answer took and what is due next. */
export function tellKeten({ toewijzing, feiten, kandidaten, today, dayOf }: Told): Keten {
  const leveringen = listLeveringen(feiten);
  const due = [...kandidaten, ...findOpen(feiten, toewijzing.isGi, dayOf)];
  return {
    toewijzing,
    leveringen,
    stand: standOf(toewijzing, leveringen, today),
    gebeurtenissen: orderStory(withoutEcho(feiten)).map((feit) => conclude(feit, dayOf)),
    straks: due
      .flatMap((kandidaat) => judgeTermijn(kandidaat, today) ?? [])
      .toSorted((one, other) => (one.uiterlijk ?? '9999').localeCompare(other.uiterlijk ?? '9999')),
  };
}

/** That the order was last changed says nothing more where the change itself is told. */
function withoutEcho(feiten: readonly Feit[]): Feit[] {
  const changed = new Set(feiten.flatMap(({ bron, dag }) => (bron === 'wijziging' ? [dag] : [])));
  return feiten.filter(({ bron, dag }) => bron !== 'toewijzing' || !changed.has(dag));
}

/** What comes first of what happened at one moment: the question, then its answer, then what follows from it. */
const ranks: readonly Feit['bron'][] = [
  'verzoek',
  'antwoord',
  'toewijzing',
  'wijziging',
  'opdracht',
  'start',
  'bericht',
  'stop',
  'declaratie',
  'betaling',
];

/**
 * In order of time. What is known by its day only stands at the beginning of that day. An answer or a payment never comes
 * before what it answers, also when the clock was set back in between.
 */
export function orderStory(feiten: readonly Feit[]): Feit[] {
  const declared = new Map(
    feiten.flatMap((one) => (one.bron === 'declaratie' ? [[one.id, timeOf(one)]] : [])),
  );
  const placeOf = (one: Feit) => {
    if (one.bron === 'antwoord') return Math.max(timeOf(one), one.gevraagdOp.getTime());
    if (one.bron === 'betaling') return Math.max(timeOf(one), declared.get(one.id) ?? 0);
    return timeOf(one);
  };
  return feiten
    .map((feit) => ({ feit, place: placeOf(feit), rank: ranks.indexOf(feit.bron) }))
    .toSorted(
      (one, other) =>
        one.place - other.place || one.rank - other.rank || one.feit.id.localeCompare(other.feit.id),
    )
    .map(({ feit }) => feit);
}

const timeOf = ({ op, dag }: Feit) => op?.getTime() ?? Date.parse(dag);

type DayOf = Told['dayOf'];

function conclude(feit: Feit, dayOf: DayOf): Gebeurtenis {
  switch (feit.bron) {
    case 'antwoord':
      return { ...feit, naWerkdagen: countWait(dayOf(feit.gevraagdOp), feit.dag) };
    case 'bericht':
      return {
        ...feit,
        naWerkdagen: feit.beantwoordOp && countWait(sentOn(feit, dayOf), dayOf(feit.beantwoordOp)),
      };
    case 'declaratie':
      return { ...feit, naWerkdagen: countWait(feit.dag, dayOf(feit.beoordeeldOp)) };
    case 'stop':
      return { ...feit, isTijdelijk: feit.reden === paused };
    default:
      return feit;
  }
}

/** The term of an answer runs from the day on which the question could be received. */
function sentOn({ verzondenOp, dag }: Extract<Feit, { bron: 'bericht' }>, dayOf: DayOf): string {
  return verzondenOp === null ? dag : dayOf(verzondenOp);
}

function listLeveringen(feiten: readonly Feit[]): Keten['leveringen'] {
  return feiten
    .filter((one) => one.bron === 'start')
    .map(({ id, dag }) => {
      const stop = feiten.find((one) => one.bron === 'stop' && one.id === id);
      const isTijdelijk = stop?.bron === 'stop' && stop.reden === paused;
      return { begindatum: dag, einddatum: stop?.dag ?? null, isTijdelijk };
    })
    .toSorted((one, other) => one.begindatum.localeCompare(other.begindatum));
}

/** Where an order stands follows from its dates and its last delivery; the last day itself still runs. */
export function standOf(
  { isIngetrokken, einddatum }: Pick<KetenToewijzing, 'isIngetrokken' | 'einddatum'>,
  leveringen: Keten['leveringen'],
  today: string,
): KetenStand {
  if (isIngetrokken) return 'ingetrokken';
  const last = leveringen.at(-1);
  const isOver = einddatum !== null && einddatum < today;
  if (last === undefined) return isOver ? 'gestopt' : 'wacht-op-start';
  if (isOver) return 'gestopt';
  if (last.einddatum === null || last.einddatum >= today) return 'loopt';
  return last.isTijdelijk ? 'onderbroken' : 'gestopt';
}

/** What still waits for somebody: a verzoek without a decision, a bericht without its retour, a payment. */
function findOpen(feiten: readonly Feit[], isGi: boolean, dayOf: DayOf): Kandidaat[] {
  return feiten.flatMap((feit): Kandidaat[] => {
    if (feit.bron === 'verzoek') return findOpenVerzoek(feit, feiten, isGi);
    if (feit.bron === 'bericht') return findOpenBericht(feit, dayOf);
    const isUnpaid = feit.bron === 'declaratie' && feit.betalenUiterlijk && !feit.betaaldOp;
    return isUnpaid ? [{ soort: 'betaling', dagtekening: feit.dagtekening }] : [];
  });
}

function findOpenVerzoek(
  { id, soort, dag, dagtekening }: Extract<Feit, { bron: 'verzoek' }>,
  feiten: readonly Feit[],
  isGi: boolean,
): Kandidaat[] {
  const given = feiten.flatMap((one) => (one.bron === 'antwoord' && one.id === id ? [one.soort] : []));
  if (given.some((one) => one !== 'in-onderzoek')) return [];
  const isInOnderzoek = given.length > 0;
  return [
    { soort: 'verzoek', verzoekSoort: soort, isInOnderzoek, ontvangenOp: dag, dagtekening, isGi },
    ...(isInOnderzoek ? [{ soort: 'woonplaats' as const, ontvangenOp: dag }] : []),
  ];
}

function findOpenBericht(feit: Extract<Feit, { bron: 'bericht' }>, dayOf: DayOf): Kandidaat[] {
  const { wie, verzending, uiterlijk, beantwoordOp } = feit;
  const maker = wie === 'gemeente' ? 'gemeente' : 'aanbieder';
  if (verzending === 'vastgelopen')
    return [{ soort: 'vastgelopen', sinds: feit.dag, gevraagdOp: null, wie: maker }];
  if (verzending !== 'verzonden' || uiterlijk === null || beantwoordOp !== null) return [];
  const receiver = maker === 'gemeente' ? 'aanbieder' : 'gemeente';
  return [{ soort: 'retour', gevraagdOp: sentOn(feit, dayOf), wie: receiver }];
}
