type Named = { readonly gezinNaam: string | null; readonly persoonNaam: string | null };

/** Whether each word stands in one of the names, without minding capitals or accents. */
export function matches({ gezinNaam, persoonNaam }: Named, text: string): boolean {
  const names = plain(`${gezinNaam ?? ''} ${persoonNaam ?? ''}`);
  return plain(text)
    .split(/\s+/)
    .every((word) => names.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
