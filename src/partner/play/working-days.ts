import { addWerkdagen } from '#berichten/termijnen/werkdagen.ts';

const known = new Map<string, string>();

/** The working day so many working days later; a year of traffic asks the same few thousand days over and over. */
export function workingDaysAfter(day: string, count: number): string {
  const key = `${count} ${day}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const reached = addWerkdagen(day, count);
  known.set(key, reached);
  return reached;
}

export function later(one: string, other: string): string {
  return one > other ? one : other;
}

export function earlier(one: string, other: string | undefined): string {
  return other !== undefined && other < one ? other : one;
}
