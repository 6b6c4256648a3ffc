import { z } from 'zod';
import { typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { Ingekomen, VerbeterpuntId } from '../schema.ts';
import { findIngekomen, saveAntwoord } from '../store.ts';

/** Says what was done with it; may be made better later, and told to all. */
export const answerVerbeterpunt = defineOperation({
  name: 'answerVerbeterpunt',
  route: 'POST /beheer/verbeterpunten/{id}/antwoorden',
  summary: 'Antwoord wat er met een verbeterpunt gedaan is, en zet het zo nodig voor iedereen neer.',
  needs: 'verbeterpunt:manage',
  input: z.object({
    id: VerbeterpuntId,
    versie: z.coerce.number({ error: 'De versie ontbreekt. Laad de pagina opnieuw.' }).int().positive(),
    antwoord: typedText(2000, 'Schrijf een antwoord.'),
    isOpenbaar: z.stringbool().default(false),
  }),
  output: Ingekomen,
  refuses: ['verbeterpunt/onbekend'],
  logs: { action: 'U', purpose: 'beheer', about: () => [] },
  async handle({ id, ...given }, { db, actor, emit }) {
    const done = await saveAntwoord(db, { ...given, id, door: actor.name });
    const huidig = await findIngekomen(db, id);
    if (done === 'onbekend' || !huidig) return refuse('verbeterpunt/onbekend');
    if (done === 'verouderd') return refuse('verouderd', { huidig });
    emit('verbeterpunt.beantwoord', { verbeterpunt: id });
    return huidig;
  },
});
