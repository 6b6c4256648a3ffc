/** The one source of time, so that tests, demo and SQL agree on what day it is. */
export type Clock = { now(): Date };

export const wallClock: Clock = { now: () => new Date() };

/** A clock that stands still at noon (Amsterdam, give or take summer time) of an ISO date. */
export function stoppedAt(today: string): Clock {
  return { now: () => new Date(`${today}T11:00:00Z`) };
}

const amsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** ISO date (yyyy-mm-dd) in the Netherlands, where the terms of the law are counted. */
export function today(clock: Clock): string {
  return amsterdam.format(clock.now());
}
