import type { Db } from '#platform/database/transaction.ts';
import { clientnummerOf } from '../../rules/order/brief.ts';
import { Briefinhoud, type ToewijzingbriefDossier } from '../../schema/toewijzingbrief.ts';
import { listBrieven } from '../../store/order/brief.ts';
import type { FoundWijzigbaar } from '../../store/order/wijzigbaar.ts';

/** The fields of the form, and what went before. */
export async function briefDossier(db: Db, of: FoundWijzigbaar): Promise<ToewijzingbriefDossier> {
  const clientnummer = clientnummerOf(of.persoonId);
  return {
    inhoud: Briefinhoud.parse({ ...of, toewijzingnummer: of.nummer, clientnummer }),
    brieven: await listBrieven(db, of.id),
    magWijzigen: of.magWijzigen,
    isBsnBekend: of.isBsnBekend,
  };
}
