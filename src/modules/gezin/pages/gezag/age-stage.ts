/** Whether someone who was born so has this age on that day; unknown is no. */
export function isAtLeast(geboortedatum: string | null, age: number, day: string): boolean {
  if (geboortedatum === null) return false;
  return geboortedatum <= `${Number(day.slice(0, 4)) - age}${day.slice(4)}`;
}
