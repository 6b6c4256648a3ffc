import { randomUUID } from 'node:crypto';
import { nextIdentificatie, takeTurns } from '#modules/bericht/index.ts';
import { type Context, defineOperation } from '#platform/operation.ts';
import { isRefusal, type Refusal, refuse } from '#platform/refusal.ts';
import { findVowHindrance } from '../../rules/asking/find-hindrance.ts';
import { type ChangeFault, planChanges } from '../../rules/asking/plan-changes.ts';
import { refusalOf } from '../../rules/asking/refusal-of.ts';
import { type Vow, vowBericht } from '../../rules/asking/vow-bericht.ts';
import { type Belemmering, NieuweVow } from '../../schema/asking.ts';
import { Verzoek } from '../../schema/verzoek.ts';
import { listIdsOf } from '../../store/asking.ts';
import { inChain } from '../../store/in-chain.ts';
import { findVerzoek } from '../../store/verzoek/list.ts';
import { sendOwn } from '../send-own.ts';
import { completeProducts } from './complete-products.ts';
import { factsOf, findAsking } from './find-asking.ts';

/**
 * An aanbieder asks a gemeente to change what is assigned for a child (JW317). Every toewijzing that is valid goes along, so
 * that the gemeente sees the whole of what is wanted (OP306, OP308); what is not named stays as it is. It is honoured or
 * refused as a whole (OP344).
 */
export const openVow = defineOperation({
  name: 'openVow',
  route: 'POST /toewijzingen/{id}/aanvragen',
  summary: 'Vraagt een gemeente om te wijzigen wat voor een kind is toegewezen (JW317).',
  needs: 'verzoek:send',
  input: NieuweVow,
  output: Verzoek,
  refuses: [
    'toewijzing/onbekend',
    'verzoek/zonder-agb',
    'verzoek/zonder-bsn',
    'verzoek/nog-open',
    'verzoek/geen-levering',
    'verzoek/gi-zonder-wijziging',
    'verzoek/ongewijzigd',
    'verzoek/ingang-vereist',
    'verzoek/ingang-ongeldig',
    'verzoek/zonder-ingang',
    'verzoek/afgekeurd',
    'verzoek/onbekend',
  ],
  logs: {
    action: 'C',
    about: (_input, { gezinId, persoonId }) =>
      gezinId ? [{ gezin: gezinId, ...(persoonId && { persoon: persoonId }), part: 'toewijzing' }] : [],
  },

  async handle(asked, context) {
    const { db } = context;
    await takeTurns(db);
    const vow = await planVow(context, asked);
    if (isRefusal(vow)) return vow;
    const bevindingen = await sendOwn(context, vowBericht(vow));
    if (bevindingen.length > 0) return refusalOf(bevindingen);
    const [id] = await listIdsOf(db, [vow.referentie]);
    return (id && (await findVerzoek(db, id))) || refuse('verzoek/onbekend');
  },
});

type No = 'toewijzing/onbekend' | 'verzoek/ongewijzigd' | 'ongeldig' | Belemmering | ChangeFault;

/** The whole of what is asked, with what stays as it is. */
async function planVow(context: Context, asked: NieuweVow): Promise<Vow | Refusal<No>> {
  const { db, today: dagtekening } = context;
  const asking = await findAsking(context, asked.id);
  if (!asking) return refuse('toewijzing/onbekend');
  const hindrance = findVowHindrance(factsOf(asking));
  const { agb } = asking.asker;
  const { bsn } = asking.client;
  if (hindrance !== null || agb === null || bsn === null) return refuse(hindrance ?? 'verzoek/zonder-bsn');
  const regels = planChanges(asking.orders, asked.wijzigingen, dagtekening);
  if (isRefusal(regels)) return regels;
  const nieuw = await completeProducts(db, asked.nieuw, 'nieuw');
  if (isRefusal(nieuw)) return nieuw;
  if (nieuw.length === 0 && regels.every(({ soort }) => soort === 'ongewijzigd'))
    return refuse('verzoek/ongewijzigd');
  const identificatie = await inChain(db, () => nextIdentificatie(db));
  const { gemeente } = asking.child;
  return {
    ...{ agb, gemeente, identificatie, dagtekening, bsn, regels, nieuw },
    reden: asked.reden,
    referentie: randomUUID(),
  };
}
