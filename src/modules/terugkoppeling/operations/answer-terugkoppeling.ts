import { z } from 'zod';
import { typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { TerugkoppelingId } from '../schema.ts';
import { lockBericht, saveAntwoord } from '../store/terugkoppeling.ts';

/** Who referred answers or asks back, once for each message; a talk goes on by telephone. */
export const answerTerugkoppeling = defineOperation({
  name: 'answerTerugkoppeling',
  route: 'POST /terugkoppelingen/{id}/antwoorden',
  summary: 'Antwoord als verwijzer op wat u gehoord hebt, of vraag iets terug.',
  needs: 'verwijzing:answer',
  input: z.object({ id: TerugkoppelingId, tekst: typedText(1000, 'Schrijf uw antwoord op.') }),
  output: z.object({ gezinId: z.uuid(), hulpvraagId: z.uuid() }),
  refuses: ['terugkoppeling/onbekend', 'terugkoppeling/reeds-beantwoord'],
  logs: { action: 'U', about: (_, { gezinId }) => [{ gezin: gezinId, part: 'hulpvraag' }] },

  async handle({ id, tekst }, { db, actor, now, emit }) {
    const found = await lockBericht(db, id);
    if (!found) return refuse('terugkoppeling/onbekend');
    const { gezinId, bericht } = found;
    const given = { tekst, at: now, by: actor.account ?? '', byName: actor.name };
    const isFirst = bericht.antwoord === null && (await saveAntwoord(db, id, given));
    if (!isFirst) return refuse('terugkoppeling/reeds-beantwoord');
    const { hulpvraagId } = bericht;
    emit('terugkoppeling.beantwoord', { gezin: gezinId, hulpvraag: hulpvraagId, terugkoppeling: id });
    return { gezinId, hulpvraagId };
  },
});
