const fewest = 2;
const most = 30;

/** The button that was pressed comes last; the hidden field before it is what Enter means. */
export function deedOf(form: FormData): string {
  const last = form.getAll('doe').at(-1);
  return typeof last === 'string' ? last : '';
}

/** How many rows of members the form needs: as many as were asked for, and never fewer than were filled in. */
export function rowsOf(typed: Readonly<Record<string, unknown>>): number {
  const filled = Object.keys(typed).map(
    (name) => Number(/^nieuwGezin\.leden\.(\d+)\./.exec(name)?.[1] ?? -1) + 1,
  );
  const asked = Number(typed['rijen'] ?? 0) || 0;
  return Math.min(most, Math.max(fewest, asked, ...filled));
}

/** The family without the rows that nobody filled in, and from which row each member that is left came. */
export function withoutEmptyRows(gezin: unknown): { gezin: unknown; rows: readonly number[] } {
  if (typeof gezin !== 'object' || gezin === null || !('leden' in gezin) || !Array.isArray(gezin.leden))
    return { gezin, rows: [] };
  const kept = gezin.leden.map((lid: unknown, row) => ({ lid, row })).filter(({ lid }) => isFilled(lid));
  return { gezin: { ...gezin, leden: kept.map(({ lid }) => lid) }, rows: kept.map(({ row }) => row) };
}

/** A row that says only whether it is a child or a parent was not filled in. */
function isFilled(lid: unknown): boolean {
  return typeof lid === 'object' && lid !== null && Object.keys(lid).some((key) => key !== 'soort');
}

/** `nieuwGezin.leden.0.voornaam` is about the first member, which may have been typed in the second row. */
export function moveToRow(path: readonly PropertyKey[], rows: readonly number[]): PropertyKey[] {
  return path.map((key, nr) => (nr === 2 && path[1] === 'leden' ? (rows[Number(key)] ?? key) : key));
}

/** The fields that a name fills: the last word is the surname, the first the first name, the prefix stands between. */
export function namesOf(text: string): Record<string, string> {
  const words = text.trim().split(/\s+/);
  const last = words.at(-1) ?? '';
  if (last === '' || /\d/.test(text)) return {};
  const between = words.slice(1, -1).join(' ');
  return {
    'nieuwGezin.naam': [between, last].filter(Boolean).join(' '),
    ...(words.length > 1 && {
      'nieuwGezin.leden.0.voornaam': words[0] ?? '',
      'nieuwGezin.leden.0.achternaam': last,
    }),
    ...(between && { 'nieuwGezin.leden.0.voorvoegsel': between }),
  };
}
