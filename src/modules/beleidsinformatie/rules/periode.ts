import {
  countPeriodenGeleden,
  getDagen,
  getUiterlijkeDag,
  getVerslagperiode,
  type Stroom,
  type Verslagperiode,
} from '#berichten/cbs-jeugd/index.ts';
import { refuse } from '#platform/refusal.ts';
import type { Periode } from '../schema.ts';

/**
 * What an organisatie of this kind delivers, most usual first (protocol 1.2): whoever gives help itself, also a local
 * team. A gecertificeerde instelling delivers maatregelen, and help where it gives that too.
 */
export function stromenOf(soort: string): readonly Stroom[] {
  if (soort === 'gecertificeerde-instelling') return ['jeugdbescherming', 'jeugdreclassering', 'jeugdhulp'];
  return soort === 'aanbieder' || soort === 'lokaal-team' ? ['jeugdhulp'] : [];
}

/** 2026-1. */
function namePeriode({ jaar, nummer }: Verslagperiode): string {
  return `${jaar}-${nummer}`;
}

function before(periode: Verslagperiode): Verslagperiode {
  const { Begindatum } = getDagen(periode);
  const [year, month] = [Number(Begindatum.slice(0, 4)), Number(Begindatum.slice(5, 7))];
  const datum = month === 1 ? `${year - 1}-12-01` : `${year}-${String(month - 1).padStart(2, '0')}-01`;
  return getVerslagperiode(periode.stroom, datum);
}

/** The period that runs, the latest that is over, and the one before that; CBS takes the last two (protocol 7.6). */
export function listPerioden(stroom: Stroom, today: string): readonly [Verslagperiode, ...Verslagperiode[]] {
  const current = getVerslagperiode(stroom, today);
  const last = before(current);
  return [current, last, before(last)];
}

/**
 * The period of this name, else the latest that is over.
 * @returns refused where the year has no such period, or where it is still to come.
 */
export function choosePeriode(stroom: Stroom, naam: string | undefined, today: string) {
  if (naam === undefined) return before(getVerslagperiode(stroom, today));
  const [jaar = 0, nummer = 0] = naam.split('-').map(Number);
  const periode = { stroom, jaar, nummer };
  const isThere = nummer <= (stroom === 'jeugdreclassering' ? 4 : 2);
  if (!isThere || countPeriodenGeleden(periode, today) < 0)
    return refuse('beleidsinformatie/periode-onbekend');
  return periode;
}

/** Its days, its term, and whether it can be delivered now. */
export function describePeriode(periode: Verslagperiode, today: string): Periode {
  const { Begindatum, Einddatum } = getDagen(periode);
  const ago = countPeriodenGeleden(periode, today);
  return {
    naam: namePeriode(periode),
    eersteDag: Begindatum,
    laatsteDag: Einddatum,
    uiterlijk: getUiterlijkeDag(periode),
    stand: ago < 1 ? 'loopt' : ago > 2 ? 'gesloten' : 'te-leveren',
  };
}

/** Whether CBS takes a levering over this period: only of the last two that are over, late or again (protocol 7.6). */
export function mayDeliver(periode: Verslagperiode, today: string) {
  const { stand, laatsteDag } = describePeriode(periode, today);
  if (stand === 'loopt') return refuse('beleidsinformatie/periode-loopt', { laatsteDag });
  return stand === 'gesloten' ? refuse('beleidsinformatie/periode-gesloten') : undefined;
}
