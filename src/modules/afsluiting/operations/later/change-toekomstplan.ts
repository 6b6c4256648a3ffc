import { z } from 'zod';
import { GezinId, PersoonId } from '#modules/gezin/index.ts';
import { typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { Gezien } from '../../schema/domeinstand.ts';
import { Toekomstplan } from '../../schema/later.ts';
import { listToekomstplannen, saveToekomstplan } from '../../store/later.ts';
import { findJongere } from './find-jongere.ts';

/**
 * The young person keeps the direction of the own plan: who has an account writes it in person and nobody else does. For who
 * has none another may write it down, and it says so.
 */
export const changeToekomstplan = defineOperation({
  name: 'changeToekomstplan',
  route: 'PUT /gezinnen/{id}/personen/{persoonId}/toekomstplan',
  summary: 'Schrijf in eigen woorden op hoe je het later wilt.',
  needs: 'afsluiting:change',
  input: z.object({
    id: GezinId,
    persoonId: PersoonId,
    versie: Gezien,
    tekst: typedText(10_000, 'Schrijf op wat je later wilt.'),
  }),
  output: Toekomstplan,
  refuses: ['gezin/onbekend', 'later/jongere-onbekend', 'later/alleen-zelf'],
  logs: {
    action: 'U',
    about: ({ id, persoonId }) => [{ gezin: id, persoon: persoonId, part: 'afsluiting' }],
  },

  async handle({ id, persoonId, versie, tekst }, context) {
    const { db, actor, today, emit } = context;
    const found = await findJongere(context, id, persoonId);
    if (isRefusal(found)) return found;
    if (actor.account === null || (found.hasAccount && !found.isZelf)) return refuse('later/alleen-zelf');
    const by = { gezinId: id, account: actor.account, naam: actor.name, today };
    const isSaved = await saveToekomstplan(db, { persoonId, tekst, versie }, by);
    const huidig = (await listToekomstplannen(db, id)).find((one) => one.persoonId === persoonId);
    if (!isSaved || !huidig) return refuse('verouderd', { huidig });
    emit('toekomstplan.gewijzigd', { gezin: id, persoon: persoonId });
    return huidig;
  },
});
