import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { takeTurn } from '#platform/database/take-turn.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { checkPlekken, homesOf } from '../../rules/huishouden.ts';
import { GezinId, PersoonId } from '../../schema/gezin.ts';
import { Huishouden, HuishoudenId, HuishoudenNaam, Plek } from '../../schema/huishouden.ts';
import { insertHuishouden, insertHuishoudenleden, listHuishoudenRows } from '../../store/huishouden.ts';
import { listPersonen } from '../../store/persoon.ts';
import { mayArrange } from './find-split.ts';

/**
 * A gezin of which the ouders live apart stays one gezin with one plan. From now on what is of one household, such as its
 * address, is not shown to the other; that everyone stood with the gezin until now, everyone knows.
 */
export const openHuishoudens = defineOperation({
  name: 'openHuishoudens',
  route: 'POST /gezinnen/{id}/huishoudens',
  summary: 'Legt vast dat een gezin op twee plekken woont, en wie waar woont.',
  needs: 'huishouden:change',
  input: z.object({
    id: GezinId,
    eerste: HuishoudenNaam,
    tweede: HuishoudenNaam,
    leden: z.array(z.object({ persoonId: PersoonId, plek: Plek })).max(60),
  }),
  output: z.object({ huishoudens: z.array(Huishouden) }),
  refuses: [
    'gezin/onbekend',
    'gezin/bijdrage-nodig',
    'gezin/lid-onbekend',
    'huishouden/reeds-gesplitst',
    'huishouden/volwassene-in-twee',
    'huishouden/leeg',
  ],
  logs: { action: 'C', about: ({ id }) => [{ gezin: id, part: 'huishouden' }] },
  async handle({ id, eerste, tweede, leden }, context) {
    const { db, vault, actor, emit } = context;
    const no = await mayArrange(context, id);
    if (no) return no;
    await takeTurn(db, `huishouden ${id}`);
    if ((await listHuishoudenRows(db, vault, id)).length > 0) return refuse('huishouden/reeds-gesplitst');
    const wrong = checkPlekken(leden, await listPersonen(db, id));
    if (wrong) return wrong;
    const ids = [uuidv7(), uuidv7()].sort().map((one) => HuishoudenId.parse(one));
    for (const [nr, naam] of [eerste, tweede].entries()) {
      const huishoudenId = ids[nr];
      if (!huishoudenId) continue;
      await insertHuishouden(db, { id: huishoudenId, gezinId: id, naam, door: actor.account ?? '' });
      const here = [...new Map(leden.map((one) => [one.persoonId, one.plek]))].flatMap(([persoonId, plek]) =>
        homesOf(plek)
          .filter((home) => home.nr === nr)
          .map(({ isIngeschreven }) => ({ persoonId, isIngeschreven })),
      );
      await insertHuishoudenleden(
        db,
        here.map((one) => ({ ...one, huishoudenId, gezinId: id, isNaamBekend: true })),
      );
    }
    emit('huishouden.begonnen', { gezin: id });
    emit('gezin.gewijzigd', { gezin: id });
    return { huishoudens: await listHuishoudenRows(db, vault, id) };
  },
});
