import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { findSporen, gatherSporen } from '#modules/consult/index.ts';
import { typedText } from '#modules/organisatie/index.ts';
import { type Context, defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { checkSporen, shapeOf } from '../rules.ts';
import { Sleutel, VerbeterpuntId } from '../schema.ts';
import { addVerbeterpunt, countSince } from '../store.ts';

/** More than anybody has to say in an hour (assumed). */
const MOST = 20;
const HOUR_MS = 3_600_000;

/** Says what did not work. It is about the product, so it holds no person and the log no family. */
export const openVerbeterpunt = defineOperation({
  name: 'openVerbeterpunt',
  route: 'POST /verbeterpunten',
  summary: 'Laat weten wat er in Stip niet goed werkt. Zet er niets over mensen in.',
  needs: 'signed-in',
  input: z.object({
    pagina: z.string().max(2000).default('/').transform(shapeOf),
    wilde: typedText(2000, 'Schrijf op wat u wilde doen.'),
    gebeurde: z
      .union([z.literal(''), typedText(2000, 'Schrijf op wat er gebeurde, of laat het leeg.')])
      .default(''),
    sleutel: Sleutel,
  }),
  output: z.object({ id: VerbeterpuntId }),
  refuses: ['verbeterpunt/lijkt-herleidbaar', 'verbeterpunt/te-vaak'],
  logs: 'nothing',
  async handle({ sleutel, ...said }, context) {
    const { db, actor, now, emit } = context;
    const traced = checkSporen(await findTraces(context, `${said.wilde}\n${said.gebeurde}`));
    if (traced) return traced;
    if ((await countSince(db, new Date(now.getTime() - HOUR_MS))) >= MOST)
      return refuse('verbeterpunt/te-vaak');
    const { id, isNew } = await addVerbeterpunt(db, { ...said, id: uuidv7(), rol: actor.rol, sleutel });
    if (isNew) emit('verbeterpunt.gemeld', { verbeterpunt: id });
    return { id: VerbeterpuntId.parse(id) };
  },
});

/** Names can be known only to who has families; the region and those who keep the product see none. */
function findTraces(context: Context, tekst: string) {
  const nobody = { voornamen: [], achternamen: [] };
  return context.actor.scope === 'stip_gezin' ? gatherSporen(context, tekst, nobody) : findSporen(tekst);
}
