import type { Parties } from '../round/planning.ts';
import type { Writes } from '../round/writes.ts';
import { type CarryRules, carryOut } from '../verzoek/carry-out.ts';
import type { Deed } from '../verzoek/honour.ts';
import type { Wijziging } from './order-bericht.ts';
import { redenEindeOf } from './reden-wijziging.ts';
import type { Wijzigbaar } from './wijzigbaar.ts';

/**
 * What a change that the gemeente decided itself writes, and what the aanbieder then hears (IV099). Nobody asked it, so
 * nothing bears a reference of an aanbieder (IV097).
 */
export function carryWijziging(
  deeds: readonly Deed[],
  of: Wijzigbaar & Parties & { readonly verwijzer: string | null },
  rules: CarryRules,
): { writes: Writes; wijzigingen: Wijziging[] } {
  const { gemeente, aanbiederId, gezinId, persoonId, verwijzer } = of;
  const parties = { gemeente, aanbiederId, gezinId, persoonId, verwijzer };
  const { writes, wijzigingen } = carryOut(deeds, { ...parties, soort: 'vot', referentie: null }, rules);
  const hulplijnen = writes.hulplijnen.map((one) => ({ ...one, doelVan: of.hulplijnId }));
  return {
    writes: { ...writes, hulplijnen, lineEnds: deeds.flatMap((deed) => lineEndsOf(deed, of)) },
    wijzigingen,
  };
}

/**
 * How the help in the plan ends with it. Help that stopped for good does not run again because its order does, and an end
 * that lies further away than before needs no reason yet.
 */
function lineEndsOf(deed: Deed, { gestoptOp }: Wijzigbaar): Writes['lineEnds'] {
  if (deed.deed !== 'change' || deed.into.einddatum === deed.of.einddatum) return [];
  const { of, into } = deed;
  const { einddatum, redenWijziging } = into;
  if (gestoptOp !== null && (einddatum === null || einddatum >= gestoptOp)) return [];
  const isLonger = einddatum === null || (of.einddatum !== null && einddatum > of.einddatum);
  return [{ id: of.hulplijnId, einddatum, redenEinde: isLonger ? null : redenEindeOf(redenWijziging ?? '') }];
}
