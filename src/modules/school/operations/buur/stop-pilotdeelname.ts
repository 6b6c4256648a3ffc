import { z } from 'zod';
import { findRights, GezinId, Versie } from '#modules/gezin/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { checkVersie, mayWrite } from '../../rules/school.ts';
import { Pilotdeelname, PilotdeelnameId } from '../../schema/buur.ts';
import { findDeelnameToChange, saveDeelnameEnd } from '../../store/buur.ts';

export const stopPilotdeelname = defineOperation({
  name: 'stopPilotdeelname',
  route: 'POST /gezinnen/{id}/pilotdeelnames/{deelnameId}/stopzettingen',
  summary: 'Legt vast dat een leerling vandaag voor het laatst meedoet met een pilot.',
  needs: 'hulplijn:open',
  input: z.object({ id: GezinId, deelnameId: PilotdeelnameId, versie: Versie }),
  output: Pilotdeelname,
  refuses: ['gezin/onbekend', 'school/onbekend'],
  logs: {
    action: 'U',
    about: ({ id }, { persoonId }) => [{ gezin: id, persoon: persoonId, part: 'school' }],
  },

  async handle({ id, deelnameId, versie }, { db, today, emit }) {
    const no = mayWrite(await findRights(db, id));
    if (no) return no;
    const known = await findDeelnameToChange(db, id, deelnameId);
    if (!known || known.tot !== null) return refuse('school/onbekend');
    const stale = checkVersie(known, versie);
    if (stale) return stale;
    const saved = { ...known, tot: today, versie: versie + 1 };
    await saveDeelnameEnd(db, saved);
    emit('school.gewijzigd', { gezin: id, persoon: known.persoonId });
    return saved;
  },
});
