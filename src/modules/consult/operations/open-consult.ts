import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { AccountId } from '#modules/organisatie/index.ts';
import { type Context, defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { antwoordnormOf, lastDayOf } from '../rules/antwoordtijd.ts';
import { checkWithdraw } from '../rules/consult.ts';
import { Consult, ConsultId, type Expert, Sleutel, Thema, Vraagtekst } from '../schema.ts';
import { findConsult } from '../store/consult.ts';
import { findUnknownThemas, listNormGegevens } from '../store/expert.ts';
import { addConsult, findAsked, lockSleutel, withdraw } from '../store/save-consult.ts';
import { checkTekst } from './check-tekst.ts';
import { gatherExperts } from './experts/gather-experts.ts';

const Input = z
  .object({
    thema: Thema,
    vraag: Vraagtekst,
    /** Without a gezin the question is anonymous: nothing of a person is kept with it. */
    gezinId: GezinId.optional(),
    /** Without an expert it lies with everyone who knows the theme. */
    expertId: AccountId.optional(),
    /** An own question that nobody answered; it is taken back, and this one stands in its place. */
    kopieVan: ConsultId.optional(),
    sleutel: Sleutel,
  })
  .refine(({ gezinId, expertId }) => gezinId === undefined || expertId !== undefined, {
    path: ['expertId'],
    message: 'Kies een expert. Over een gezin vraagt u het aan één persoon.',
  });
type Asked = z.output<typeof Input>;

export const openConsult = defineOperation({
  name: 'openConsult',
  route: 'POST /consulten',
  summary: 'Vraagt een expert om mee te denken, anoniem of over een gezin dat daarmee instemt.',
  needs: 'consult:ask',
  input: Input,
  output: Consult,
  refuses: [
    'gezin/onbekend',
    'consult/onbekend',
    'consult/reeds-klaar',
    'consult/thema-onbekend',
    'consult/expert-onbekend',
    'consult/toestemming-nodig',
    'consult/lijkt-herleidbaar',
  ],
  logs: {
    action: 'C',
    about: (_, { gezinId }) => (gezinId ? [{ gezin: gezinId, part: 'consult' }] : []),
  },
  async handle(input, context) {
    const { db } = context;
    await lockSleutel(db, input.sleutel);
    const id = (await findAsked(db, input.sleutel)) ?? (await ask(input, context));
    if (isRefusal(id)) return id;
    return (await findConsult(db, id)) ?? refuse('consult/onbekend');
  },
});

async function ask(input: Asked, context: Context) {
  const { thema, vraag, gezinId, kopieVan } = input;
  const { db } = context;
  if ((await findUnknownThemas(db, [thema])).length > 0) return refuse('consult/thema-onbekend', { thema });
  const expert = await findExpert(input, context);
  if (isRefusal(expert)) return expert;
  const trace = gezinId ? undefined : await checkTekst(context, vraag);
  if (trace) return trace;
  const replaced = kopieVan && (await takeBack(kopieVan, context));
  return replaced ? replaced : await save(input, expert, context);
}

async function save(input: Asked, expert: Expert | undefined, { db, today, actor, emit }: Context) {
  const { thema, vraag, gezinId, kopieVan } = input;
  const id = uuidv7();
  await addConsult(db, {
    id,
    gezinId: gezinId ?? null,
    thema,
    vraag,
    rol: actor.rol,
    organisatie: actor.organisatie,
    expertId: expert?.accountId ?? null,
    segment: expert?.segment ?? null,
    uiterlijkOp: lastDayOf(today, antwoordnormOf(await listNormGegevens(db)).werkdagen),
    kopieVan: kopieVan ?? null,
    sleutel: input.sleutel,
  });
  emit('consult.gevraagd', { consult: id, ...(gezinId && { gezin: gezinId }) });
  return id;
}

/** Whom it is asked, when someone was chosen: an expert, not oneself, and for a gezin one whom it let in. */
async function findExpert({ gezinId, expertId }: Asked, context: Context) {
  if (expertId === undefined) return undefined;
  const experts = await gatherExperts(context, gezinId ?? null);
  const expert = experts.find(({ accountId }) => accountId === expertId);
  if (!expert || expertId === context.actor.account) return refuse('consult/expert-onbekend');
  return gezinId === undefined ? expert : letIn(expert, gezinId);
}

/** `magLezen` is null for a gezin that is not one's own, which looks like one that does not exist. */
function letIn(expert: Expert, gezinId: string) {
  if (expert.magLezen === null) return refuse('gezin/onbekend', { id: gezinId });
  const { accountId, naam, organisatie } = expert;
  return expert.magLezen
    ? expert
    : refuse('consult/toestemming-nodig', { gezinId, expertId: accountId, naam, organisatie });
}

async function takeBack(id: string, { db, actor, emit }: Context) {
  const earlier = await findConsult(db, id);
  if (!earlier) return refuse('consult/onbekend');
  const no = checkWithdraw(earlier, actor.account);
  if (no) return no;
  await withdraw(db, id);
  emit('consult.ingetrokken', { consult: id, ...(earlier.gezinId && { gezin: earlier.gezinId }) });
  return undefined;
}
