const NAMES = ['ordening', 'gemeente', 'datum'] as const;

/** What the address asks to look at; an empty choice is no choice. */
export function blikOf(request: Request): Record<string, string> {
  const query = new URL(request.url).searchParams;
  return Object.fromEntries(
    NAMES.flatMap((name) => {
      const value = query.get(name);
      return value ? [[name, value]] : [];
    }),
  );
}

/** The address of another look, with what was chosen before. */
export function linkOf(path: string, blik: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(blik).toString();
  return query ? `${path}?${query}` : path;
}
