import { uuidv7 } from 'uuidv7';
import { involveAanbieders } from '#modules/gezin/index.ts';
import { openToegewezenHulplijn } from '#modules/plan/index.ts';
import { type Context, defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { NieuweToewijzing, Toewijzing, ToewijzingId } from '../schema/toewijzing.ts';
import { inChain } from '../store/in-chain.ts';
import { openProductChoice } from '../store/product-choice.ts';
import { addToewijzing, isAanbieder, nextToewijzingnummer } from '../store/toewijzing.ts';
import { amsterdamTime } from './verzoek/amsterdam-time.ts';
import { sendOrder } from './verzoek/send-order.ts';

/** Gives an aanbieder the order to help a child; the hulplijn opens with it, and a bericht tells the aanbieder. */
export const openToewijzing = defineOperation({
  name: 'openToewijzing',
  route: 'POST /gezinnen/{id}/toewijzingen',
  summary: 'Geeft een aanbieder opdracht om jeugdhulp te leveren; de hulplijn begint daarmee.',
  needs: 'toewijzing:open',
  input: NieuweToewijzing,
  output: Toewijzing,
  refuses: [
    'toewijzing/aanbieder-onbekend',
    'gezin/onbekend',
    'doel/onbekend',
    'hulplijn/hulpsoort-onbekend',
    'hulplijn/leveringsvorm-ongeldig',
    'hulplijn/lid-van-ander-gezin',
    'hulplijn/aanbieder-onbekend',
    'hulplijn/ingangsdatum-buiten-termijn',
  ],
  logs: {
    action: 'C',
    about: ({ id, persoonId }) => [{ gezin: id, persoon: persoonId, part: 'toewijzing' }],
  },

  async handle({ id, persoonId, aanbiederId, doelId, omvang, ...order }, context) {
    const { db, today, now } = context;
    if (!(await isAanbieder(db, aanbiederId))) return refuse('toewijzing/aanbieder-onbekend');
    const hulpsoortOf = await openProductChoice(db);
    const hulplijn = await openToegewezenHulplijn(context, {
      id,
      hulpsoort: hulpsoortOf({
        categorie: order.productcategorie,
        code: order.productcode ?? null,
        datum: order.ingangsdatum,
      }),
      leveringsvorm: order.leveringsvorm,
      persoonIds: [persoonId],
      aanbiederId,
      ingangsdatum: order.ingangsdatum,
      verwijzer: '01',
      ...(doelId && { doelId }),
    });
    if (isRefusal(hulplijn)) return hulplijn;
    const toewijzing: Toewijzing = {
      id: ToewijzingId.parse(uuidv7()),
      gemeente: hulplijn.gemeente,
      toewijzingnummer: await nextToewijzingnummer(db),
      gezinId: id,
      persoonId,
      hulplijnId: hulplijn.id,
      aanbiederId,
      productcategorie: order.productcategorie,
      productcode: order.productcode ?? null,
      ingangsdatum: order.ingangsdatum,
      einddatum: order.einddatum ?? null,
      omvang: omvang ?? null,
    };
    const { omvang: amount, ...row } = toewijzing;
    await addToewijzing(db, {
      ...row,
      toewijzingsdatum: today,
      toewijzingstijd: amsterdamTime(now),
      volume: amount?.volume ?? null,
      eenheid: amount?.eenheid ?? null,
      frequentie: amount?.frequentie ?? null,
      budget: null,
      redenWijziging: null,
    });
    await involveAanbieders(db, [{ id: uuidv7(), gezinId: id, aanbiederId, van: today }]);
    await tellAanbieder(context, toewijzing, hulplijn.leveringsvorm);
    context.emit('toewijzing.geopend', { toewijzing: toewijzing.id, gezin: id });
    return toewijzing;
  },
});

/** Help that the gezin buys itself is not ordered by bericht (iJw UP001). */
const byBericht = 'zin';

async function tellAanbieder(context: Context, toewijzing: Toewijzing, leveringsvorm: string): Promise<void> {
  if (leveringsvorm !== byBericht) return;
  const { gemeente, aanbiederId, gezinId, persoonId, id } = toewijzing;
  const wijzigingen = [{ id, reden: null, referentie: null }];
  const order = { gemeente, aanbiederId, gezinId, persoonId, verzoekId: null, wijzigingen };
  await inChain(context.db, () => sendOrder(context, order));
}
