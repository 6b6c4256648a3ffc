import type { Jw325 } from '#berichten/index.ts';

/** Codes that say that nothing is wrong, or that nobody looked: 0200, 0233 and 8001 (WJ001). */
const fine: ReadonlySet<string> = new Set(['0200', '0233', '8001']);

/** Every return code of an answer that says that something is wrong, each once. */
export function findCodes(node: object): string[] {
  return [...new Set(codesWithin(node))].filter((code) => !fine.has(code));
}

function codesWithin(node: object): string[] {
  return Object.entries(node).flatMap(([name, value]: [string, unknown]) => {
    if (name === 'RetourCode') return value as string[];
    return typeof value === 'object' && value !== null ? codesWithin(value) : [];
  });
}

/** The prestaties that a JW325 refuses, by ReferentieNummer; those of a refused client have its codes. */
export function findLines({ DeclaratieAntwoord }: Jw325): Map<string, string[]> {
  const lines = new Map<string, string[]>();
  for (const client of DeclaratieAntwoord?.Clienten?.Client ?? []) {
    const own = findCodes(client.RetourCodes);
    for (const { ProductReferentie, RetourCodes } of client.Prestaties.Prestatie)
      lines.set(ProductReferentie.ReferentieNummer, [...own, ...findCodes(RetourCodes)]);
  }
  return lines;
}
