import { type Bericht, readBericht } from '#berichten/index.ts';
import { drawsOf } from '../demo/random.ts';
import { openPartner, type Partner, type PartnerOptions, type Sent } from './index.ts';

/** A game of four months with a mistake now and then, unless told otherwise. */
export function aGame(changes: Partial<PartnerOptions> = {}): PartnerOptions {
  const days = { van: '2026-01-01', tot: '2026-04-30' };
  return { rol: 'aanbieder', seed: 7, clienten: 60, ...days, foutkans: 0.1, drawsOf, ...changes };
}

export interface Played {
  readonly aanbieder: Partner;
  readonly gemeente: Partner;
  readonly sent: { readonly aanbieder: readonly Sent[]; readonly gemeente: readonly Sent[] };
}

/** Lets an aanbieder and a gemeente play against each other: what one sends on a day, the other gets on that day. */
export function playBoth(changes: Partial<PartnerOptions> = {}): Played {
  const aanbieder = openPartner(aGame({ ...changes, rol: 'aanbieder' }));
  const gemeente = openPartner(aGame({ ...changes, rol: 'gemeente' }));
  const sent: { aanbieder: Sent[]; gemeente: Sent[] } = { aanbieder: [], gemeente: [] };
  const others = gemeente.days();
  for (const day of aanbieder.days()) {
    for (const one of day.sent) gemeente.receive(one.bytes);
    const answers = others.next().value?.sent ?? [];
    for (const one of answers) aanbieder.receive(one.bytes);
    sent.aanbieder.push(...day.sent);
    sent.gemeente.push(...answers);
  }
  return { aanbieder, gemeente, sent };
}

/** Reads a bericht that was sent right. */
export function read({ name, bytes }: Sent): Bericht {
  const { bericht, bevindingen } = readBericht(bytes);
  if (bericht === undefined || bevindingen.length > 0) throw new Error(`${name} is not right`);
  return bericht;
}

export const isRight = ({ expected }: Sent) => expected.outcome === 'accepted';

export function countBy<T>(list: readonly T[], key: (one: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const one of list) counts[key(one)] = (counts[key(one)] ?? 0) + 1;
  return counts;
}
