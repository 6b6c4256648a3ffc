import { z } from 'zod';
import { findRights, GezinId } from '#modules/gezin/index.ts';
import { typedText } from '#modules/organisatie/index.ts';
import { type Context, defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { checkAnswer } from '../../rules/draagvlak.ts';
import { checkOpen } from '../../rules/plan.ts';
import { asksAgain, diffOf } from '../../rules/planversie.ts';
import { Draagvlak, Oordeel } from '../../schema/samen.ts';
import { findGezinsplan } from '../../store/gezinsplan.ts';
import { addAntwoord, listVersiesOf, mayAnswerFor } from '../../store/samen.ts';
import { readDraagvlak } from './read-draagvlak.ts';

/**
 * A party agrees, notes what it sees otherwise, or is written down as someone who could not be asked. `nummer` is the
 * version that was read: where the plan changed since in something that asks again, the answer is `verouderd`, with
 * what changed. Who only reads the plan by consent may answer too, in its own name.
 */
export const openInstemming = defineOperation({
  name: 'openInstemming',
  route: 'POST /gezinnen/{id}/instemmingen',
  summary: 'Geef aan of u achter het plan staat, of wat u anders ziet.',
  needs: 'plan:agree',
  input: z
    .object({
      id: GezinId,
      partij: z.uuid({ error: 'Kies wie antwoord geeft.' }),
      nummer: z.coerce.number({ error: 'De versie ontbreekt. Laad de pagina opnieuw.' }).int().positive(),
      oordeel: Oordeel,
      toelichting: typedText(2000, 'Schrijf op wat u anders ziet.').optional(),
    })
    .refine(({ oordeel, toelichting }) => oordeel === 'eens' || toelichting !== undefined, {
      path: ['toelichting'],
      message: 'Schrijf op wat er anders gezien wordt, of waarom het niet kon.',
    }),
  output: Draagvlak,
  refuses: [
    'gezin/onbekend',
    'plan/onbekend',
    'plan/gesloten',
    'instemming/partij-onbekend',
    'instemming/niet-van-u',
    'instemming/eigen-antwoord',
    'instemming/zelf-mogelijk',
  ],
  logs: { action: 'C', about: ({ id }) => [{ gezin: id, part: 'plan' }] },

  async handle({ id, partij: wie, nummer, oordeel, toelichting }, context) {
    const { db, actor, now, emit } = context;
    const plan = await findOpenPlan(db, id);
    if ('refused' in plan) return plan;
    const partij = (await readDraagvlak(context, id, true)).partijen.find((one) => one.partij === wie);
    if (!partij || actor.account === null) return refuse('instemming/partij-onbekend');
    const no =
      (await checkRead(db, id, nummer)) ??
      checkAnswer({ partij, oordeel, mayAnswer: await mayAnswerFor(db, id, wie) });
    if (no) return no;
    await addAntwoord(db, {
      gezinId: id,
      planId: plan.id,
      nummer,
      partij: wie,
      partijNaam: partij.naam,
      oordeel,
      toelichting: toelichting ?? null,
      door: actor.name,
      doorAccount: actor.account,
      now,
    });
    emit('instemming.gegeven', { gezin: id, door: actor.account, oordeel });
    return await readDraagvlak(context, id, plan.voorgelegdOp !== null);
  },
});

async function findOpenPlan(db: Context['db'], id: string) {
  const rights = await findRights(db, id);
  if (!rights.has('gezin')) return refuse('gezin/onbekend');
  if (!rights.has('plan')) return refuse('verboden', { deel: 'plan' });
  const plan = await findGezinsplan(db, id);
  if (!plan) return refuse('plan/onbekend');
  return checkOpen(plan) ?? plan;
}

/** One answers about what one read; a number that was never kept is no reading at all. */
async function checkRead(db: Context['db'], id: string, nummer: number) {
  const [latest, ...others] = await listVersiesOf(db, id, [nummer]);
  const read = latest?.nummer === nummer ? latest : others.find((one) => one.nummer === nummer);
  if (!latest || !read) return refuse('verouderd', { huidig: { nummer: latest?.nummer ?? null } });
  const wijzigingen = asksAgain(diffOf(read.inhoud, latest.inhoud));
  return wijzigingen.length === 0
    ? undefined
    : refuse('verouderd', { huidig: { nummer: latest.nummer, wijzigingen } });
}
