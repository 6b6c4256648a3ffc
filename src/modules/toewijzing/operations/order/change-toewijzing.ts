import { uuidv7 } from 'uuidv7';
import { takeTurns } from '#modules/bericht/index.ts';
import { type Context, defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { carryWijziging } from '../../rules/order/carry-wijziging.ts';
import { verwijderd } from '../../rules/order/reden-wijziging.ts';
import { type Stamp, stampAfter } from '../../rules/order/stamp.ts';
import { type Deed, planOf } from '../../rules/verzoek/honour.ts';
import { GewijzigdeToewijzing, NieuweWijziging } from '../../schema/wijziging.ts';
import { inChain } from '../../store/in-chain.ts';
import { type FoundWijzigbaar, findWijzigbaar } from '../../store/order/wijzigbaar.ts';
import { insertWijziging } from '../../store/order/wijziging.ts';
import { openProductChoice } from '../../store/product-choice.ts';
import { nextToewijzingnummer } from '../../store/toewijzing.ts';
import { apply } from '../settle-round.ts';
import { amsterdamTime } from '../verzoek/amsterdam-time.ts';
import { sendOrder } from '../verzoek/send-order.ts';
import { weighRefusals, weighWijziging } from './weigh-wijziging.ts';
import { wijzigbareToewijzing } from './wijzigbare-toewijzing.ts';

/**
 * Changes an order on the initiative of its gemeente, after the aanbieder agreed (iJw OP033x1): shorter, longer, taken back,
 * another total or Budget, or ended with a new order in its place. The plan and the JW301 follow in the same transaction.
 */
export const changeToewijzing = defineOperation({
  name: 'changeToewijzing',
  route: 'POST /toewijzingen/{id}/wijzigingen',
  summary: 'Wijzigt een toewijzing op initiatief van de gemeente; de aanbieder krijgt er bericht van.',
  needs: 'toewijzing:change',
  input: NieuweWijziging,
  output: GewijzigdeToewijzing,
  refuses: [...weighRefusals, 'toewijzing/klok-loopt-achter'],
  logs: {
    action: 'U',
    about: (_input, { toewijzing: { gezinId, persoonId } }) => [
      { gezin: gezinId, persoon: persoonId, part: 'toewijzing' },
    ],
  },

  async handle(wens, context) {
    const { db, today, now, actor } = context;
    // What one decides, the next must see: two people, or a person and a bericht or declaratie that comes in.
    await takeTurns(db);
    const weighed = await weighWijziging(wens, context);
    if (isRefusal(weighed)) return weighed;
    const { of, deeds } = weighed;
    const before = { datum: of.toewijzingsdatum, time: of.toewijzingstijd };
    const stamp = stampAfter(before, { datum: today, time: amsterdamTime(now) });
    if (!stamp) return refuse('toewijzing/klok-loopt-achter', { datum: of.toewijzingsdatum });
    await insertWijziging(db, {
      toewijzingId: of.id,
      gezinId: of.gezinId,
      soort: wens.soort,
      reden: wens.soort === 'intrekken' ? verwijderd : (wens.reden ?? ''),
      toelichting: wens.toelichting || null,
      was: planOf(of),
      wordt: deeds.flatMap((one) => (one.deed === 'keep' ? [] : one.into)),
      door: { account: actor.account, naam: actor.name },
    });
    const outcome = await inChain(db, () => carry(context, { of, deeds, stamp }));
    context.emit('toewijzing.gewijzigd', { toewijzing: of.id, gezin: of.gezinId });
    const changed = await findWijzigbaar(db, of.id);
    if (!changed) throw new Error('who changes an order still sees it');
    return GewijzigdeToewijzing.parse({ toewijzing: wijzigbareToewijzing(changed, today), ...outcome });
  },
});

type Change = { readonly of: FoundWijzigbaar; readonly deeds: readonly Deed[]; readonly stamp: Stamp };

/** Writes what was decided and tells it, as message traffic. Answers the order that came instead, and what the bericht waits for. */
async function carry(context: Context, { of, deeds, stamp }: Change) {
  const { db } = context;
  const isNew = deeds.some(({ deed }) => deed === 'open');
  const nummer = isNew ? await nextToewijzingnummer(db) : 0;
  const { writes, wijzigingen } = carryWijziging(deeds, of, {
    today: stamp.datum,
    time: stamp.time,
    newId: uuidv7,
    newNummer: () => nummer,
    hulpsoortOf: await openProductChoice(db),
  });
  await apply(writes, context);
  const { gemeente, aanbiederId, gezinId, persoonId } = of;
  const parties = { gemeente, aanbiederId, gezinId, persoonId };
  const wachtOp = await sendOrder(context, { ...parties, verzoekId: null, wijzigingen });
  for (const { id } of writes.toewijzingen)
    context.emit('toewijzing.geopend', { toewijzing: id, gezin: gezinId });
  return { vervangenDoor: writes.toewijzingen[0]?.id ?? null, wachtOp };
}
