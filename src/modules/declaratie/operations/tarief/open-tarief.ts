import { takeTurns } from '#modules/bericht/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { planTarief } from '../../rules/tarief/plan-tarief.ts';
import { Tarief, TariefInvoer } from '../../schema/tarief.ts';
import { canDeclare, findTarieven, insertTarief, saveTariefEinde } from '../../store/tarief.ts';
import { refuseOther } from './may-keep.ts';

/** Begins a price of a contract; one that held until then ends. From then on declaraties are held against it (TR418). */
export const openTarief = defineOperation({
  name: 'openTarief',
  route: 'POST /tarieven',
  summary: 'Legt een tarief van een contract vast vanaf een dag; het tarief dat gold, eindigt dan.',
  needs: 'tarief:manage',
  input: TariefInvoer,
  output: Tarief,
  refuses: [
    'contract/eigen-gemeente',
    'contract/aanbieder-onbekend',
    'tarief/later-bekend',
    'tarief/gelijk',
    'tarief/gebruikt',
  ],
  // It is about a contract between organisaties; no child is in it.
  logs: { action: 'U', about: () => [] },

  async handle(given, { db, actor }) {
    const other = refuseOther(actor, given.gemeente);
    if (other) return other;
    if (!(await canDeclare(db, given.aanbiederId))) return refuse('contract/aanbieder-onbekend');
    // A declaratie that is judged now is held against what was known when its turn came.
    await takeTurns(db);
    const { kept, gebruiktTot } = await findTarieven(db, given);
    const plan = planTarief(kept, given, { gebruiktTot });
    if (isRefusal(plan)) return plan;
    if (plan.ends !== null) await saveTariefEinde(db, given, { van: plan.ends, tot: given.van });
    await insertTarief(db, given);
    return { ...given, aanbiederNaam: null, tot: null };
  },
});
