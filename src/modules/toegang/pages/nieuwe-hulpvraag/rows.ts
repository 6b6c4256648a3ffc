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
