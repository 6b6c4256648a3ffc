import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { AanmeldingId, AanmeldingReden } from '../../schema.ts';
import { endAanmelding, lockAanmelding } from '../../store/aanmelding.ts';

export const stopAanmelding = defineOperation({
  name: 'stopAanmelding',
  route: 'POST /aanmeldingen/{id}/afsluitingen',
  summary: 'Sluit een aanmelding die geen hulpvraag wordt; wat erin stond wordt gewist.',
  needs: 'aanmelding:receive',
  input: z.object({ id: AanmeldingId, reden: AanmeldingReden }),
  output: z.object({ nummer: z.string() }),
  refuses: ['aanmelding/onbekend'],
  logs: { action: 'D', about: () => [] },

  async handle({ id, reden }, { db, vault, actor, now, emit }) {
    const aanmelding = await lockAanmelding(db, vault, id);
    if (!aanmelding) return refuse('aanmelding/onbekend');
    await endAanmelding(db, id, { reden, by: actor.account, at: now });
    emit('aanmelding.afgesloten', { aanmelding: id });
    return { nummer: aanmelding.nummer };
  },
});
