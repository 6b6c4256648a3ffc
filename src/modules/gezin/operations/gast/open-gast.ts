import { randomBytes } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { hashToken } from '#platform/people/session-store.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { checkPeriod } from '../../rules/toestemming.ts';
import { Gast, GastId } from '../../schema/gast.ts';
import { Deel } from '../../schema/gezin.ts';
import { insertGast, listGastRows } from '../../store/gezag/gast.ts';
import { canWriteDeel, hasDeel } from '../../store/gezin.ts';
import { consentInput, consentRefusals, giveToestemming } from '../toestemming/give-toestemming.ts';

/** What can be shared by a link with someone whom nobody has seen a passport of: no decisions, orders or files. */
const shareable = Deel.extract(['gezin', 'analyse', 'plan', 'hulplijn', 'school']);

/**
 * Lets someone in who has no account. The link is told once and kept as a mark only; it opens nothing before all who must
 * agree have agreed, because it rests on consents like any other.
 */
export const openGast = defineOperation({
  name: 'openGast',
  route: 'POST /gezinnen/{id}/gasten',
  summary: 'Maakt een link waarmee iemand zonder account delen van het dossier kan lezen of aanvullen.',
  needs: 'toestemming:give',
  input: consentInput.omit({ partij: true, partijSoort: true }).extend({
    naam: typedText(200, 'Vul in wie de gast is.'),
    delen: z.array(shareable).min(1, 'Kies welk deel gedeeld mag worden.').max(shareable.options.length),
  }),
  output: z.object({
    gast: Gast,
    /** The secret part of the link; nobody can look it up again. */
    code: z.string(),
  }),
  refuses: consentRefusals,
  logs: { action: 'C', about: ({ id }) => [{ gezin: id, part: 'toestemming' }] },
  async handle({ naam, delen, ...given }, context) {
    const { id, van, tot } = given;
    const { db, today } = context;
    if (!(await hasDeel(db, id, 'gezin'))) return refuse('gezin/onbekend', { id });
    if (!(await canWriteDeel(db, id, 'betrokkenheid'))) return refuse('gezin/bijdrage-nodig');
    const period = checkPeriod(given, today);
    if (isRefusal(period)) return period;
    const code = randomBytes(32).toString('base64url');
    const gastId = GastId.parse(uuidv7());
    const account = uuidv7();
    const link = { id: gastId, gezinId: id, account, aanstelling: uuidv7(), naam, van, tot };
    if (!(await insertGast(db, { ...link, kenmerk: hashToken(code) }))) return refuse('gezin/bijdrage-nodig');
    const made = await giveToestemming(
      { ...given, delen: [...new Set(delen)], partij: account, partijSoort: 'account' },
      context,
    );
    if (isRefusal(made)) return made;
    const gast = (await listGastRows(db, id, today)).find((one) => one.id === gastId);
    if (!gast) throw new Error('who lets a guest in sees it');
    return { gast, code };
  },
});
