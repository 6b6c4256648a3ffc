import { Omvang } from '../../schema/toewijzing.ts';
import type { VerzoekRegel } from '../../schema/verzoek.ts';
import { type OmvangRow, omvangOf } from './toegewezen.ts';

export type RegelRow = Omit<VerzoekRegel, 'omvang'> & OmvangRow;

/** A line as it is kept, as people read it. */
export function regelFrom(row: RegelRow): VerzoekRegel {
  const { soort, toewijzingnummer, productcategorie, productcode, ingangsdatum, einddatum, budget } = row;
  const omvang = Omvang.nullable().parse(omvangOf(row));
  return { soort, toewijzingnummer, productcategorie, productcode, ingangsdatum, einddatum, omvang, budget };
}
