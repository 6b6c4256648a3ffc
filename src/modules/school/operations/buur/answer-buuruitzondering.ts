import { z } from 'zod';
import { typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { Buuruitzondering, BuuruitzonderingId } from '../../schema/buur.ts';
import { findUitzonderingToChange, saveAntwoord } from '../../store/buur.ts';

/** A colleague who was asked says yes or no. That one sees the reason and both gemeenten, and nothing of the family. */
export const answerBuuruitzondering = defineOperation({
  name: 'answerBuuruitzondering',
  route: 'POST /buuruitzonderingen/{id}/antwoord',
  summary: 'Zeg of hulp voor een leerling van elders mag beginnen zonder afspraak tussen de gemeenten.',
  needs: 'school:confirm',
  input: z.object({
    id: BuuruitzonderingId,
    antwoord: Buuruitzondering.shape.antwoord.unwrap(),
    toelichting: typedText(2000, 'Schrijf op waarom.').optional(),
  }),
  output: Buuruitzondering,
  refuses: ['school/onbekend', 'school/niet-gevraagd', 'school/reeds-beantwoord'],
  logs: {
    action: 'E',
    about: (_, { gezinId, persoonId }) => [{ gezin: gezinId, persoon: persoonId, part: 'school' }],
  },

  async handle({ id, antwoord, toelichting }, { db, actor, today, emit }) {
    const known = await findUitzonderingToChange(db, id);
    if (!known) return refuse('school/onbekend');
    if (known.gevraagdAan !== actor.account) return refuse('school/niet-gevraagd');
    if (known.antwoord !== null) return refuse('school/reeds-beantwoord');
    const saved = { ...known, antwoord, toelichting: toelichting ?? null, beantwoordOp: today };
    await saveAntwoord(db, saved);
    emit('buuruitzondering.beantwoord', {
      gezin: known.gezinId,
      buuruitzondering: id,
      aan: known.gevraagdDoor,
    });
    return saved;
  },
});
