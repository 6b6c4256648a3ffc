/** Full years between a birth and a day, both as 2026-11-22; who was born on 29 February is taken to be a year older on 1 March. */
export function ageOn(geboortedatum: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(geboortedatum.slice(0, 4));
  return day.slice(5) < geboortedatum.slice(5) ? years - 1 : years;
}
