import { uuidv7 } from 'uuidv7';
import { involveAanbieders } from '#modules/gezin/index.ts';
import { openToegewezenHulplijn } from '#modules/plan/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { NieuweToewijzing, Toewijzing, ToewijzingId } from '../schema.ts';
import { openProductChoice } from '../store/product-choice.ts';
import { addToewijzing, isAanbieder, nextToewijzingnummer } from '../store/toewijzing.ts';

const amsterdamTime = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', timeStyle: 'medium' });

/** Gives an aanbieder the order to help a child; the hulplijn opens with it. */
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
      toewijzingstijd: amsterdamTime.format(now),
      volume: amount?.volume ?? null,
      eenheid: amount?.eenheid ?? null,
      frequentie: amount?.frequentie ?? null,
      redenWijziging: null,
    });
    await involveAanbieders(db, [{ id: uuidv7(), gezinId: id, aanbiederId, van: today }]);
    context.emit('toewijzing.geopend', { toewijzing: toewijzing.id, gezin: id });
    return toewijzing;
  },
});
