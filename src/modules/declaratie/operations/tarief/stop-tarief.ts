import { takeTurns } from '#modules/bericht/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { stopTariefPer } from '../../rules/tarief/plan-tarief.ts';
import { Tarief, TariefEinde } from '../../schema/tarief.ts';
import { findTarieven, saveTariefEinde } from '../../store/tarief.ts';
import { refuseOther } from './may-keep.ts';

/** Ends a price after its last day. What was granted at it stays as it is. */
export const stopTarief = defineOperation({
  name: 'stopTarief',
  route: 'POST /tarieven/beeindigingen',
  summary: 'Beëindigt een tarief van een contract na zijn laatste dag.',
  needs: 'tarief:manage',
  input: TariefEinde,
  output: Tarief,
  refuses: [
    'contract/eigen-gemeente',
    'tarief/onbekend',
    'tarief/einde-voor-ingang',
    'tarief/reeds-gestopt',
    'tarief/gebruikt',
  ],
  logs: { action: 'U', about: () => [] },

  async handle(given, { db, actor }) {
    const other = refuseOther(actor, given.gemeente);
    if (other) return other;
    await takeTurns(db);
    const { kept, gebruiktTot } = await findTarieven(db, given);
    const found = kept.find(({ van }) => van === given.van);
    if (!found) return refuse('tarief/onbekend');
    const stopped = stopTariefPer(found, given.einddatum, { gebruiktTot });
    if (isRefusal(stopped)) return stopped;
    await saveTariefEinde(db, given, stopped);
    const { einddatum: _last, ...geprijsd } = given;
    return { ...geprijsd, ...stopped, aanbiederNaam: null };
  },
});
