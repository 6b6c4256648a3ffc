import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { AccountId, typedText } from '#modules/organisatie/index.ts';
import { type Context, defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { checkDecision } from '../../rules/bewaren.ts';
import { Bewaargrond, VernietigingsverzoekId } from '../../schema/bewaren.ts';
import { findVerzoekToChange, saveVerzoekBesluit } from '../../store/bewaren.ts';
import { findCollega, findGezinFacts } from '../../store/gezin.ts';
import { mayDirect } from '../may-write.ts';

/** Who keeps regie decides. Keeping needs a ground of the law and a reason; destroying is confirmed by a colleague first. */
export const decideVernietigingsverzoek = defineOperation({
  name: 'decideVernietigingsverzoek',
  route: 'POST /gezinnen/{id}/vernietigingsverzoeken/{verzoekId}/besluiten',
  summary: 'Besluit of een dossier op verzoek wordt vernietigd, of met een reden uit de wet blijft.',
  needs: 'afsluiting:close',
  input: z.object({
    id: GezinId,
    verzoekId: VernietigingsverzoekId,
    besluit: z.enum(['vernietigen', 'bewaren'], { error: 'Kies vernietigen of bewaren.' }),
    grond: Bewaargrond.optional(),
    reden: typedText(2000, 'Schrijf op waarom het dossier moet blijven.').optional(),
    collegaId: AccountId.optional(),
  }),
  output: z.object({ gezinId: GezinId, besluit: z.enum(['vernietigen', 'bewaren']) }),
  refuses: [
    'gezin/onbekend',
    'afsluiting/regie-nodig',
    'vernietiging/onbekend',
    'vernietiging/reeds-besloten',
    'vernietiging/grond-ontbreekt',
    'vernietiging/hulp-loopt',
    'vernietiging/niet-zelf',
    'vernietiging/collega-onbekend',
  ],
  logs: { action: 'U', about: ({ id }) => [{ gezin: id, part: 'afsluiting' }] },

  async handle({ id, verzoekId, collegaId, ...decision }, context) {
    const { db, actor, today, emit } = context;
    const no = await mayDirect(db, id);
    if (no || actor.account === null) return no ?? refuse('verboden');
    const verzoek = await findVerzoekToChange(db, verzoekId);
    if (verzoek?.gezinId !== id) return refuse('vernietiging/onbekend');
    const facts = await findGezinFacts(db, id);
    const wrong = checkDecision(verzoek, decision, facts?.geslotenOp != null);
    if (wrong) return wrong;
    const aan = decision.besluit === 'vernietigen' ? await findSecond(context, collegaId) : null;
    if (isRefusal(aan)) return aan;
    await saveVerzoekBesluit(db, {
      id: verzoekId,
      besluit: decision.besluit,
      ...reasonsOf(decision),
      beslotenOp: today,
      beslotenDoor: actor.account,
      beslotenDoorNaam: actor.name,
      aan,
    });
    emit('vernietiging.besloten', { gezin: id, verzoek: verzoekId });
    return { gezinId: id, besluit: decision.besluit };
  },
});

/** Only keeping has a ground and a reason; who has it destroyed owes none. */
function reasonsOf({
  besluit,
  grond,
  reden,
}: {
  besluit: string;
  grond?: Bewaargrond | undefined;
  reden?: string | undefined;
}) {
  return besluit === 'bewaren'
    ? { grond: grond ?? null, reden: reden ?? null }
    : { grond: null, reden: null };
}

async function findSecond({ db, actor }: Context, collegaId: string | undefined) {
  if (collegaId === actor.account) return refuse('vernietiging/niet-zelf');
  const naam = collegaId && (await findCollega(db, collegaId));
  return naam ? { id: collegaId, naam } : refuse('vernietiging/collega-onbekend');
}
