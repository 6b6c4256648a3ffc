import { findRights } from '#modules/gezin/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { mayWrite } from '../../rules/school.ts';
import { OfLeerling } from '../../schema/school.ts';
import { Maand, Reactie, Verzuimmaand } from '../../schema/verzuim.ts';
import { findVerzuimToChange, saveVerzuim } from '../../store/verzuim.ts';

/** The family says in its own words what was going on; the figures of the school stay as they are. */
export const answerVerzuim = defineOperation({
  name: 'answerVerzuim',
  route: 'POST /gezinnen/{id}/personen/{persoonId}/verzuim/reacties',
  summary: 'Zegt als gezin iets over een maand waarin een kind op school miste.',
  needs: 'school:answer',
  input: OfLeerling.extend({ maand: Maand, reactie: Reactie }),
  output: Verzuimmaand,
  refuses: ['gezin/onbekend', 'school/onbekend'],
  logs: { action: 'U', about: ({ id, persoonId }) => [{ gezin: id, persoon: persoonId, part: 'school' }] },

  async handle({ id, persoonId, maand, reactie }, { db, actor, emit }) {
    const no = mayWrite(await findRights(db, id));
    if (no) return no;
    const known = await findVerzuimToChange(db, { id, persoonId, maand });
    if (!known) return refuse('school/onbekend');
    const saved = { ...known, reactie, reactieVan: actor.name, versie: known.versie + 1 };
    await saveVerzuim(db, saved);
    emit('school.gewijzigd', { gezin: id, persoon: persoonId });
    return saved;
  },
});
