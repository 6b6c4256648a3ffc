import { z } from 'zod';
import { GezinId, PersoonId, Versie } from '#modules/gezin/index.ts';
import { gezinsplanVerbs, HulplijnId, openHulplijn } from '#modules/plan/index.ts';
import { type Context, defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { checkWaakvlam } from '../../rules/afsluiting.ts';
import { mayDirect } from '../may-write.ts';
import { gatherClosing } from './gather-closing.ts';

const { changeStand } = gezinsplanVerbs;

/**
 * Leaves a light contact instead of closing, in one deed: help that runs goes on as a waakvlam, or where none runs the
 * last help without an order begins again as one, for the same people and by the same one.
 */
export const startWaakvlam = defineOperation({
  name: 'startWaakvlam',
  route: 'POST /gezinnen/{id}/waakvlammen',
  summary: 'Laat de hulp doorgaan als waakvlam, of begin er een, in plaats van af te sluiten.',
  needs: 'hulplijn:change',
  input: z
    .object({
      id: GezinId,
      /** Help that runs and goes on as a waakvlam; without it one begins. */
      hulplijnId: HulplijnId.optional(),
      versie: Versie.optional(),
    })
    .refine(({ hulplijnId, versie }) => hulplijnId === undefined || versie !== undefined, {
      path: ['versie'],
      error: 'Ververs de pagina en probeer het opnieuw.',
    }),
  output: z.object({ hulplijnId: HulplijnId, isNieuw: z.boolean() }),
  refuses: [
    'afsluiting/regie-nodig',
    'afsluiting/reeds-gesloten',
    'afsluiting/waakvlam-brandt',
    'afsluiting/waakvlam-zonder-hulp',
    ...changeStand.refuses,
    ...openHulplijn.refuses,
  ],
  logs: { action: 'U', about: ({ id }) => [{ gezin: id, part: 'hulplijn' }] },

  async handle({ id, hulplijnId, versie = 1 }, context) {
    const no = await mayDirect(context.db, id);
    if (no) return no;
    const found = await gatherClosing(context, id);
    if (!found || found.lopend === null) return refuse('verboden', { deel: 'hulplijn' });
    const wrong = checkWaakvlam(found.facts.geslotenOp, found.lopend);
    if (wrong) return wrong;
    if (hulplijnId === undefined) return await begin(context, id, found);
    const changed = await changeStand.handle(
      { id, hulplijnId, versie, stand: 'waakvlam', reden: 'hulp-klaar' },
      context,
    );
    return isRefusal(changed) ? changed : { hulplijnId, isNieuw: false };
  },
});

type Found = NonNullable<Awaited<ReturnType<typeof gatherClosing>>>;

/** Opening help is a right of its own, also where it is a light contact. */
async function begin(context: Context, id: GezinId, { laatste }: Found) {
  if (!context.actor.grants.has(openHulplijn.needs)) return refuse('verboden', { needs: openHulplijn.needs });
  if (!laatste) return refuse('afsluiting/waakvlam-zonder-hulp');
  const { hulpsoort, personen, leveringsvorm, uitvoerder, isThuis } = laatste;
  const opened = await openHulplijn.handle(
    {
      id,
      hulpsoort,
      toegang: 'zonder-indicatie',
      leveringsvorm,
      persoonIds: personen.map((one) => PersoonId.parse(one)),
      uitvoerder: uitvoerder ?? undefined,
      ingangsdatum: context.today,
      stand: 'waakvlam',
      isThuis,
    },
    context,
  );
  return isRefusal(opened) ? opened : { hulplijnId: opened.id, isNieuw: true };
}
