import { findDeadline, termijnen } from '#berichten/index.ts';
import { addDays } from '#berichten/rekenen/kalender.ts';
import type { Termijn } from '#berichten/termijnen/termijnen.ts';
import type { Termijnsignaal } from '../schema/ketensignaal.ts';
import { isMonthly } from './is-monthly.ts';
import { type Kandidaat, partijOf, type Vraag } from './kandidaat.ts';
import { countWait } from './wait.ts';

/** A term with the day from which it runs; without a term there is a day, and nothing that can be late. */
type Loopt = { readonly termijn: Termijn | null; readonly vanaf: string };

/** How days are counted; a caller with many terms may remember what was counted. */
export type Telling = {
  /** The last day of a term; undefined where its source names no length. */
  readonly deadline: (termijn: Termijn, vanaf: string) => string | undefined;
  /** Working days between two days, see `countWait`. */
  readonly wait: (van: string, totEnMet: string) => number;
};

const counting: Telling = { deadline: findDeadline, wait: countWait };

/** Remembers: the terms of thousands of orders begin on a few hundred days. */
export function rememberDays(): Telling {
  const days = new Map<Termijn, Map<string, string | undefined>>();
  const waits = new Map<string, number>();
  return {
    deadline(termijn, vanaf) {
      const known = days.get(termijn) ?? new Map<string, string | undefined>();
      days.set(termijn, known);
      if (!known.has(vanaf)) known.set(vanaf, findDeadline(termijn, vanaf));
      return known.get(vanaf);
    },
    wait(van, totEnMet) {
      const key = `${van} ${totEnMet}`;
      const known = waits.get(key) ?? countWait(van, totEnMet);
      waits.set(key, known);
      return known;
    },
  };
}

/**
 * What is due of one fact, until when and by whom; undefined where nothing is due. The last day itself is in time. It
 * decides nothing: it holds a day against a term of the standard (`termijnen`) and says so.
 * @param today ISO date in the Netherlands.
 */
export function judgeTermijn(
  kandidaat: Kandidaat,
  today: string,
  telling: Telling = counting,
): Termijnsignaal | undefined {
  const loopt = findTermijn(kandidaat);
  if (!loopt) return undefined;
  const { termijn, vanaf } = loopt;
  const uiterlijk = kandidaat.soort === 'einde' ? kandidaat.einddatum : lastDay(loopt, telling);
  if (kandidaat.soort === 'einde' && !isNear(kandidaat.einddatum, today, telling)) return undefined;
  // A refusal for the woonplaats that was not given in time can no longer be given, so there is nothing left to do.
  if (kandidaat.soort === 'woonplaats' && uiterlijk !== null && uiterlijk < today) return undefined;
  const isTeLaat = uiterlijk !== null && uiterlijk < today;
  return {
    soort: kandidaat.soort,
    wie: 'wie' in kandidaat ? kandidaat.wie : partijOf[kandidaat.soort],
    vanaf,
    uiterlijk,
    bron: termijn?.bron ?? null,
    isTeLaat,
    werkdagenTeLaat: isTeLaat ? telling.wait(uiterlijk, today) : 0,
  };
}

function lastDay({ termijn, vanaf }: Loopt, telling: Telling): string | null {
  return termijn === null ? null : (telling.deadline(termijn, vanaf) ?? null);
}

function findTermijn(kandidaat: Kandidaat): Loopt | undefined {
  switch (kandidaat.soort) {
    case 'start':
      return findStart(kandidaat);
    case 'stop':
      return { termijn: termijnen.stop, vanaf: kandidaat.einddatum };
    case 'einde':
      return { termijn: termijnen.wijziging, vanaf: kandidaat.einddatum };
    case 'declaratie':
      return findDeclaratie(kandidaat);
    case 'verzoek':
      return findVraag(kandidaat);
    case 'woonplaats':
      return { termijn: termijnen.afwijzingWoonplaats, vanaf: kandidaat.ontvangenOp };
    case 'opdracht':
      return findOpdracht(kandidaat);
    case 'retour':
      return { termijn: termijnen.retour, vanaf: kandidaat.gevraagdOp };
    case 'vastgelopen':
      return findVastgelopen(kandidaat);
    case 'declaratieantwoord':
      return { termijn: termijnen.declaratieantwoord, vanaf: kandidaat.ontvangenOp };
    case 'betaling':
      return { termijn: termijnen.betaling, vanaf: kandidaat.dagtekening };
  }
}

type Of<Soort extends Kandidaat['soort']> = Extract<Kandidaat, { soort: Soort }>;

/** OP271: from the day on which help begins, and when the order came later, from that day. */
function findStart({ ingangsdatum, ontvangenOp, isGi }: Of<'start'>): Loopt {
  const isAchteraf = ontvangenOp > ingangsdatum;
  const [start, achteraf] = isGi
    ? [termijnen.startGi, termijnen.startGiAchteraf]
    : [termijnen.start, termijnen.startAchteraf];
  return isAchteraf ? { termijn: achteraf, vanaf: ontvangenOp } : { termijn: start, vanaf: ingangsdatum };
}

/** The oldest month is due first. */
function findDeclaratie({ maanden, vorm }: Of<'declaratie'>): Loopt | undefined {
  const [oldest] = maanden.toSorted();
  return oldest !== undefined && isMonthly(vorm)
    ? { termijn: termijnen.declaratie, vanaf: `${oldest}-01` }
    : undefined;
}

/** OP274 and OP346. What a GI asks may be looked into for the woonplaats only, and for two weeks (SAP GI §2.1). */
function findVraag({ verzoekSoort, isInOnderzoek, isGi, ontvangenOp, dagtekening }: Vraag): Loopt {
  if (isInOnderzoek && isGi && verzoekSoort === 'vot')
    return { termijn: termijnen.onderzoekGi, vanaf: ontvangenOp };
  if (verzoekSoort === 'vot')
    return isInOnderzoek
      ? { termijn: termijnen.antwoordNaOnderzoek, vanaf: dagtekening }
      : { termijn: termijnen.antwoordOpVerzoek, vanaf: ontvangenOp };
  return isInOnderzoek
    ? { termijn: termijnen.wijzigingNaOnderzoek, vanaf: dagtekening }
    : { termijn: termijnen.antwoordOpWijziging, vanaf: ontvangenOp };
}

/** What honours a verzoek has the term of its answer; for an order of the gemeente itself the standard names none. */
function findOpdracht({ gemaaktOp, verzoek }: Of<'opdracht'>): Loopt {
  return verzoek === null ? { termijn: null, vanaf: gemaaktOp } : findVraag(verzoek);
}

function findVastgelopen({ sinds, gevraagdOp }: Of<'vastgelopen'>): Loopt {
  return gevraagdOp === null
    ? { termijn: null, vanaf: sinds }
    : { termijn: termijnen.retour, vanaf: gevraagdOp };
}

/** From eight weeks before help that follows would begin, who asks for it calls the gemeente first (SAP §3.1.7). */
function isNear(einddatum: string, today: string, telling: Telling): boolean {
  const from = telling.deadline(termijnen.wijzigingBellen, addDays(einddatum, 1));
  return einddatum >= today && from !== undefined && from <= today;
}
