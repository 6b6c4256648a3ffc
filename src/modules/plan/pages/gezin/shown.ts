import type { KlasseTeken } from '../../schema/hulplijn.ts';

type Soort = { readonly code: string; readonly klasse: (KlasseTeken & { readonly volgorde: number }) | null };

/** Kinds of help by the class of the first ordening, the lightest class first; what no class holds comes last. */
export function groupHulpsoorten<One extends Soort>(soorten: readonly One[]) {
  const groups = Map.groupBy(soorten, ({ klasse }) => klasse?.code ?? '');
  return [...groups.values()]
    .map((those) => ({ klasse: those[0]?.klasse ?? null, soorten: those }))
    .toSorted((one, other) => placeOf(one.klasse) - placeOf(other.klasse));
}

function placeOf(klasse: Soort['klasse']): number {
  return klasse?.volgorde ?? Number.MAX_SAFE_INTEGER;
}
