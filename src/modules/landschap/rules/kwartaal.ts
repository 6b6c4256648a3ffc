/** The first and last day of a quarter such as 2026-3. */
export function daysOf(kwartaal: string): { readonly van: string; readonly tot: string } {
  const year = Number(kwartaal.slice(0, 4));
  const first = (Number(kwartaal.slice(5)) - 1) * 3;
  return {
    van: new Date(Date.UTC(year, first, 1)).toISOString().slice(0, 10),
    tot: new Date(Date.UTC(year, first + 3, 0)).toISOString().slice(0, 10),
  };
}

/** The quarter in which a day falls. */
export function kwartaalOf(day: string): string {
  return `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** Quarters up to the one of today, the newest first. */
export function kwartalenUntil(today: string, from: string, most: number): string[] {
  const found = [kwartaalOf(today)];
  while (found.length < most) {
    const next = before(found.at(-1) ?? '');
    if (daysOf(next).tot < from) break;
    found.push(next);
  }
  return found;
}

function before(kwartaal: string): string {
  const year = Number(kwartaal.slice(0, 4));
  const nr = Number(kwartaal.slice(5));
  return nr > 1 ? `${year}-${nr - 1}` : `${year - 1}-4`;
}
