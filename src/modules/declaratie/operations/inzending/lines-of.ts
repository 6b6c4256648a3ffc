import type { Db } from '#platform/database/transaction.ts';
import { propose } from '../../rules/declareren/propose.ts';
import type { VoorstelRegel } from '../../schema/voorstel.ts';
import type { OpdrachtRow } from '../../store/declareren/list.ts';
import { listOwnTarieven } from '../../store/declareren/send.ts';

/** What a line begins with, for a line that was declared before. */
export type Before = Partial<VoorstelRegel['begint']> & { readonly redenen?: VoorstelRegel['redenen'] };

/** Each opdracht in its month as a line to fill in; one that has no day in that month is left out. */
export async function regelsOf(
  db: Db,
  gemeente: string,
  rows: readonly OpdrachtRow[],
  beforeOf: (row: OpdrachtRow) => Before = () => ({}),
): Promise<VoorstelRegel[]> {
  const codes = rows.flatMap((row) => row.opdracht.productcode ?? beforeOf(row).productcode ?? []);
  const tarieven = await listOwnTarieven(db, gemeente, [...new Set(codes)]);
  return rows.flatMap((row) => {
    const { opdracht, maand, volumes } = row;
    const before = beforeOf(row);
    const own = tarieven.get(opdracht.productcode ?? before.productcode ?? '') ?? [];
    const proposed = propose(opdracht, maand, { tarieven: own, volumes });
    return proposed ? [lineOf(row, proposed, before)] : [];
  });
}

function lineOf(
  { opdracht, maand, clientNaam }: OpdrachtRow,
  { periode, eenheden, maximum, tarief, volume, letOp }: NonNullable<ReturnType<typeof propose>>,
  { redenen = [], ...before }: Before,
): VoorstelRegel {
  const { id, gezinId, persoonId, toewijzingnummer, productcategorie, productcode } = opdracht;
  return {
    opdracht: id,
    maand,
    gezinId,
    persoonId,
    clientNaam,
    toewijzingnummer,
    productcategorie,
    productcode,
    begindatum: periode.Begindatum,
    einddatum: periode.Einddatum,
    eenheden: [...eenheden],
    maximum,
    tarief: tarief && { bedrag: tarief.Bedrag, eenheid: tarief.Eenheid },
    letOp,
    begint: { volume, eenheid: null, tarief: null, productcode: null, ...before },
    redenen,
  };
}
