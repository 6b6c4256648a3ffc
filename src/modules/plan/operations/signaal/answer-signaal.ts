import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { mayWrite } from '../../rules/plan.ts';
import { SignaalantwoordId, SignaalSoort } from '../../schema/signaal.ts';
import { addAntwoord, awaitTurn } from '../../store/signaal/antwoord.ts';
import { gatherSignalen } from './gather-signalen.ts';

/**
 * Someone saw a signal and says why it may rest. `kenmerk` is that of the signal that was read: where the facts changed
 * since, nothing is kept, because nobody read these. The answer hides the signal from everyone until its facts change.
 */
export const answerSignaal = defineOperation({
  name: 'answerSignaal',
  route: 'POST /gezinnen/{id}/signaalantwoorden',
  summary: 'Leg vast dat u een signaal gezien hebt en waarom het nu kan rusten.',
  needs: 'signaal:answer',
  input: z.object({
    id: GezinId,
    soort: SignaalSoort,
    kenmerk: z.string({ error: 'Het signaal ontbreekt. Laad de pagina opnieuw.' }).min(1).max(100),
    reden: typedText(500, 'Schrijf op waarom dit nu zo kan blijven.'),
  }),
  output: z.object({ id: SignaalantwoordId }),
  refuses: ['gezin/onbekend', 'signaal/onbekend', 'signaal/veranderd'],
  logs: { action: 'C', about: ({ id }) => [{ gezin: id, part: 'plan' }] },

  async handle({ id, soort, kenmerk, reden }, context) {
    const { db, actor, now, emit } = context;
    await awaitTurn(db, id);
    const found = await gatherSignalen(context, id);
    if (isRefusal(found)) return found;
    const no = mayWrite(found.rights, 'plan');
    if (no) return no;
    const open = found.open.find((one) => one.soort === soort);
    if (!open || actor.account === null) return refuse('signaal/onbekend');
    if (open.kenmerk !== kenmerk) return refuse('signaal/veranderd', { huidig: open });
    const antwoord = SignaalantwoordId.parse(uuidv7());
    const who = { door: actor.account, doorNaam: actor.name };
    await addAntwoord(db, { id: antwoord, gezinId: id, soort, kenmerk, reden, now, ...who });
    emit('signaal.beantwoord', { gezin: id, soort });
    return { id: antwoord };
  },
});
