import type { Wijziging } from '../order/order-bericht.ts';
import type { RoundRules } from '../round/planning.ts';
import { type NewToewijzing, noWrites, type Writes } from '../round/writes.ts';
import type { Planned, Toegewezen } from '../toegewezen.ts';
import type { Deed } from './honour.ts';

/** Who asked what for whom, with ids for what is not known yet; without a reference nobody asked, and the gemeente decided. */
export type HonouredVerzoek = {
  readonly soort: 'vot' | 'vow';
  readonly referentie: string | null;
  readonly verwijzer: string | null;
  readonly gemeente: string;
  readonly aanbiederId: string;
  readonly gezinId: string;
  readonly persoonId: string;
};

/** What carrying out needs besides: the moment in the Netherlands, ids, numbers and what a product is as help. */
export type CarryRules = RoundRules & { readonly time: string; newNummer(): number };

/** RedenBeeindiging 37: because of a verzoek om wijziging (iJw, JZ588). */
const byVerzoek = '37';

/** What the deeds of an honoured verzoek write, and what the order then tells of each toewijzing (IV097, IV099). */
export function carryOut(
  deeds: readonly Deed[],
  verzoek: HonouredVerzoek,
  rules: CarryRules,
): { writes: Writes; wijzigingen: Wijziging[] } {
  const writes = noWrites();
  const wijzigingen = deeds.flatMap((deed): Wijziging[] => {
    // A VOW is answered as a whole, so all that goes along has its reference; a VOT is about its one product.
    const referentie = verzoek.soort === 'vow' || deed.deed === 'open' ? verzoek.referentie : null;
    if (deed.deed === 'keep') return referentie === null ? [] : [{ id: deed.of.id, reden: null, referentie }];
    const row =
      deed.deed === 'open'
        ? open(deed.into, verzoek, { rules, writes })
        : change(deed, verzoek, { rules, writes });
    return [{ id: row.id, reden: row.redenWijziging, referentie }];
  });
  return { writes, wijzigingen };
}

type Hand = { readonly rules: CarryRules; readonly writes: Writes };
type Ids = { readonly id: string; readonly hulplijnId: string; readonly nummer: number };

function rowOf(plan: Planned, { id, hulplijnId, nummer }: Ids, verzoek: HonouredVerzoek, rules: CarryRules) {
  const { gemeente, aanbiederId, gezinId, persoonId } = verzoek;
  const { omvang, ...rest } = plan;
  return {
    ...rest,
    gemeente,
    aanbiederId,
    gezinId,
    persoonId,
    id,
    hulplijnId,
    toewijzingnummer: nummer,
    toewijzingsdatum: rules.today,
    toewijzingstijd: rules.time,
    volume: omvang?.volume ?? null,
    eenheid: omvang?.eenheid ?? null,
    frequentie: omvang?.frequentie ?? null,
  } satisfies NewToewijzing;
}

function change(
  { of, into }: { readonly of: Toegewezen; readonly into: Planned },
  verzoek: HonouredVerzoek,
  { rules, writes }: Hand,
): NewToewijzing {
  const row = rowOf(into, of, verzoek, rules);
  writes.changes.push(row);
  if (of.einddatum !== into.einddatum) {
    const redenEinde = into.einddatum === null ? null : byVerzoek;
    writes.lineEnds.push({ id: of.hulplijnId, einddatum: into.einddatum, redenEinde });
  }
  return row;
}

function open(into: Planned, verzoek: HonouredVerzoek, { rules, writes }: Hand): NewToewijzing {
  const ids = { id: rules.newId(), hulplijnId: rules.newId(), nummer: rules.newNummer() };
  const row = rowOf(into, ids, verzoek, rules);
  const { productcategorie: categorie, productcode: code, ingangsdatum: datum } = into;
  writes.toewijzingen.push(row);
  writes.hulplijnen.push({
    ...row,
    id: row.hulplijnId,
    hulpsoort: rules.hulpsoortOf({ categorie, code, datum }),
    toegang: 'toewijzing',
    leveringsvorm: 'zin',
    verwijzer: verzoek.verwijzer,
  });
  const { gezinId, aanbiederId } = verzoek;
  writes.betrokken.push({ gezinId, aanbiederId, van: datum < rules.today ? datum : rules.today });
  return row;
}
