import type { Jw301 } from '#berichten/index.ts';
import type { Bevinding } from '#modules/bericht/index.ts';
import { isBevinding } from '#modules/bericht/index.ts';
import { nummerKey } from '../known.ts';
import { judgeReferentie } from './judge-referentie.ts';
import { einddatumOf, judgeToewijzing, type ToewijzingDeed } from './judge-toewijzing.ts';
import type { Planning } from './planning.ts';
import type { NewToewijzing } from './writes.ts';

type ToegewezenProduct = Jw301['Client']['ToegewezenProducten']['ToegewezenProduct'][number];

/** Each ToegewezenProduct opens a toewijzing with its hulplijn, or changes one that is there. */
export function planToewijzingen({ Client }: Jw301, planning: Planning): Bevinding[] {
  const { parties, known } = planning;
  return Client.ToegewezenProducten.ToegewezenProduct.flatMap((product, nr) => {
    const pad = `/Bericht/Client/ToegewezenProducten/ToegewezenProduct[${nr + 1}]`;
    const earlier = known.toewijzingen.get(nummerKey(parties.gemeente, product.ToewijzingNummer));
    const judged = judgeToewijzing(product, pad, { ...parties, known: earlier });
    if (isBevinding(judged)) return [judged];
    const wrong = judgeReferentie(product, judged, { pad, planning });
    if (wrong) return [wrong];
    if (judged.deed === 'keep') return [];
    const row = rowOf(product, judged, planning);
    if (judged.deed === 'change') change(row, planning);
    else open(row, planning);
    return [];
  });
}

function rowOf(
  product: ToegewezenProduct,
  judged: Exclude<ToewijzingDeed, { deed: 'keep' }>,
  { parties, rules }: Planning,
): NewToewijzing {
  const { Product, Omvang } = product;
  return {
    ...parties,
    id: judged.deed === 'change' ? judged.of.id : rules.newId(),
    hulplijnId: judged.deed === 'change' ? judged.of.hulplijnId : rules.newId(),
    toewijzingnummer: product.ToewijzingNummer,
    productcategorie: Product?.Categorie ?? '',
    productcode: Product?.Code ?? null,
    toewijzingsdatum: product.Toewijzingsdatum,
    toewijzingstijd: product.Toewijzingstijd,
    ingangsdatum: product.Ingangsdatum,
    einddatum: einddatumOf(product),
    volume: Omvang?.Volume ?? null,
    eenheid: Omvang?.Eenheid ?? null,
    frequentie: Omvang?.Frequentie ?? null,
    budget: product.Budget ?? null,
    redenWijziging: product.RedenWijziging ?? null,
  };
}

/** RedenBeeindiging 36: the gemeente decided (iJw JZ588). */
const byGemeente = '36';

function change(row: NewToewijzing, { writes }: Planning): void {
  const { hulplijnId: id, einddatum } = row;
  writes.changes.push(row);
  writes.lineEnds.push({ id, einddatum, redenEinde: einddatum === null ? null : byGemeente });
}

function open(row: NewToewijzing, { rules, writes }: Planning): void {
  const { gezinId, aanbiederId, ingangsdatum, productcategorie: categorie, productcode: code } = row;
  const hulpsoort = rules.hulpsoortOf({ categorie, code, datum: ingangsdatum });
  writes.toewijzingen.push(row);
  writes.hulplijnen.push({
    ...row,
    id: row.hulplijnId,
    hulpsoort,
    toegang: 'toewijzing',
    leveringsvorm: 'zin',
    verwijzer: null,
  });
  // An aanbieder may prepare itself from the day on which it was asked.
  writes.betrokken.push({
    gezinId,
    aanbiederId,
    van: ingangsdatum < rules.today ? ingangsdatum : rules.today,
  });
}
