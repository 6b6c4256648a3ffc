import { sumBedragen } from '#berichten/rekenen/bedrag.ts';
import { recordReceived } from '#modules/bericht/index.ts';
import type { Context } from '#platform/operation.ts';
import type { Refusal } from '#platform/refusal.ts';
import { getJournaled } from '../../store/declareren/send.ts';
import { judgeOne } from '../judge-one.ts';
import type { CannotBring, Made, Sent } from './made.ts';
import { tellFaults, tellRefused } from './tell-wrong.ts';

/** A gemeente that works here: the bericht is kept as received and judged in the same transaction. */
export async function judgeInside(context: Context, made: Made): Promise<Sent | Refusal<CannotBring>> {
  const { received, lines, ondanksAfwijzing } = made;
  await recordReceived(context, [{ received, bevindingen: [], gezinId: null, isWaiting: true }]);
  const waiting = await getJournaled(context.db, received.sha256);
  const { beoordeling, gezinnen, judged } = await judgeOne(waiting, context, { isInside: true });
  const { declaratie, soort, toegekend, aantalPrestaties, aantalAfgewezen } = beoordeling;
  if (declaratie === null || judged === undefined || soort !== 'beoordeeld')
    return tellFaults(judged?.bevindingen ?? []);
  if (aantalAfgewezen > 0 && !ondanksAfwijzing) return tellRefused(judged.prestaties, lines);
  const ingediend = sumBedragen(judged.prestaties.map(({ prestatie }) => prestatie.IngediendBedrag));
  return { declaratie, ingediend, toegekend, aantalPrestaties, aantalAfgewezen, gezinnen: [...gezinnen] };
}
