type Named = { readonly voornaam: string; readonly voorvoegsel: string | null; readonly achternaam: string };

/** The whole name as people say it. */
export function personName({ voornaam, voorvoegsel, achternaam }: Named): string {
  return [voornaam, voorvoegsel, achternaam].filter(Boolean).join(' ');
}
