import { z } from 'zod';
import { AccountId } from '#modules/organisatie/index.ts';
import { type Context, defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { checkExpert } from '../rules/consult.ts';
import { Consult, ConsultId } from '../schema.ts';
import { findConsult } from '../store/consult.ts';
import { findProfiel } from '../store/expert.ts';
import { lockConsult, passConsult, takeConsult } from '../store/save-consult.ts';

const Input = z.object({
  id: ConsultId,
  /** To whom it is passed on; without one, the expert who asks takes it. */
  naar: AccountId.optional(),
  reden: z.string().trim().max(1000, 'Gebruik ten hoogste 1000 tekens.').default(''),
});

/** An expert takes a question, or passes it on to another; who passes it on no longer sees it. */
export const assignConsult = defineOperation({
  name: 'assignConsult',
  route: 'POST /consulten/{id}/toedelingen',
  summary: 'Neemt een vraag aan, of zet hem door naar een andere expert.',
  needs: 'consult:answer',
  input: Input,
  output: z.object({ consult: Consult.nullable() }),
  refuses: [
    'consult/onbekend',
    'consult/eigen-vraag',
    'consult/al-aangenomen',
    'consult/reeds-klaar',
    'consult/profiel-nodig',
    'consult/expert-onbekend',
    'consult/toestemming-nodig',
  ],
  logs: {
    action: 'U',
    about: (_, { consult }) => (consult?.gezinId ? [{ gezin: consult.gezinId, part: 'consult' }] : []),
  },
  async handle(input, context) {
    const { db, actor } = context;
    await lockConsult(db, input.id);
    const found = await findConsult(db, input.id);
    if (!found) return refuse('consult/onbekend');
    const no = checkExpert(found, actor.account);
    if (no) return no;
    return input.naar === undefined ? await take(found, context) : await pass(found, input, context);
  },
});

async function take(found: Consult, { db, emit }: Context) {
  if (!(await findProfiel(db))) return refuse('consult/profiel-nodig');
  await takeConsult(db, found.id);
  emit('consult.aangenomen', { consult: found.id, ...(found.gezinId && { gezin: found.gezinId }) });
  return { consult: (await findConsult(db, found.id)) ?? null };
}

async function pass(found: Consult, { naar, reden }: z.output<typeof Input>, context: Context) {
  const { db, emit } = context;
  // A question that lies with everyone is first one's own: only who has it can hand it on.
  if (found.expertId === null) {
    const taken = await take(found, context);
    if (isRefusal(taken)) return taken;
  }
  const done = await passConsult(db, { id: found.id, naar: naar ?? '', reden });
  if (done === 'toestemming-nodig') return refuse('consult/toestemming-nodig', { gezinId: found.gezinId });
  if (done !== 'doorgezet') return refuse(`consult/${done}`);
  emit('consult.doorgezet', { consult: found.id, ...(found.gezinId && { gezin: found.gezinId }) });
  return { consult: null };
}
