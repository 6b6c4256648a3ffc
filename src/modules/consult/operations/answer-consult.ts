import { z } from 'zod';
import { typedText } from '#modules/organisatie/index.ts';
import { type Context, defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { checkExpert, checkUitkomst } from '../rules/consult.ts';
import { Consult, ConsultId, Uitkomst } from '../schema.ts';
import { findConsult } from '../store/consult.ts';
import { findProfiel } from '../store/expert.ts';
import { lockConsult, saveAntwoord } from '../store/save-consult.ts';
import { checkTekst } from './check-tekst.ts';
import { aboutGezin } from './read-consult.ts';

const Input = z.object({
  id: ConsultId,
  uitkomst: Uitkomst.default('advies'),
  tekst: typedText(10_000, 'Schrijf uw antwoord.'),
  versie: z.int({ error: 'De versie ontbreekt. Laad de pagina opnieuw.' }).positive(),
});

/**
 * Gives the answer: advice, an offer to join, or a proposal to take over. The last two change nothing by themselves: the
 * family lets someone in, and who keeps regie hands it on.
 */
export const answerConsult = defineOperation({
  name: 'answerConsult',
  route: 'POST /consulten/{id}/antwoorden',
  summary: 'Beantwoordt een vraag: met advies, door aan te sluiten, of met het voorstel om over te nemen.',
  needs: 'consult:answer',
  input: Input,
  output: Consult,
  refuses: [
    'consult/onbekend',
    'consult/eigen-vraag',
    'consult/al-aangenomen',
    'consult/reeds-klaar',
    'consult/profiel-nodig',
    'consult/geen-gezin',
    'consult/lijkt-herleidbaar',
  ],
  logs: { action: 'U', about: aboutGezin },
  async handle(input, context) {
    const { db, emit } = context;
    const { id, uitkomst, tekst } = input;
    await lockConsult(db, id);
    const found = await findConsult(db, id);
    if (!found) return refuse('consult/onbekend');
    const no = await checkAnswer(found, input, context);
    if (no) return no;
    if (found.versie !== input.versie) return refuse('verouderd', { huidig: found });
    await saveAntwoord(db, { id, uitkomst, advies: tekst });
    emit('consult.beantwoord', { consult: id, ...(found.gezinId && { gezin: found.gezinId }) });
    return (await findConsult(db, id)) ?? refuse('consult/onbekend');
  },
});

async function checkAnswer(found: Consult, { uitkomst, tekst }: z.output<typeof Input>, context: Context) {
  const no = checkExpert(found, context.actor.account) ?? checkUitkomst(found, uitkomst);
  if (no) return no;
  if (!(await findProfiel(context.db))) return refuse('consult/profiel-nodig');
  return found.anoniem ? await checkTekst(context, tekst) : undefined;
}
