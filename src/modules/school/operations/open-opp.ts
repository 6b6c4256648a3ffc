import { uuidv7 } from 'uuidv7';
import { findRights } from '#modules/gezin/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { checkPast, mayWrite } from '../rules/school.ts';
import { NewOpp, OfLeerling, Opp, OppId } from '../schema/school.ts';
import { findJeugdige } from '../store/jeugdige.ts';
import { addOpp } from '../store/opp.ts';

export const openOpp = defineOperation({
  name: 'openOpp',
  route: 'POST /gezinnen/{id}/personen/{persoonId}/ontwikkelingsperspectieven',
  summary: 'Legt vast wat school en ouders afspraken in het ontwikkelingsperspectiefplan (OPP).',
  needs: 'school:change',
  input: NewOpp.safeExtend(OfLeerling.shape),
  output: Opp,
  refuses: ['gezin/onbekend', 'gezin/lid-onbekend', 'school/in-de-toekomst'],
  logs: { action: 'C', about: ({ id, persoonId }) => [{ gezin: id, persoon: persoonId, part: 'school' }] },

  async handle({ id, persoonId, ...fresh }, { db, today, emit }) {
    const no = mayWrite(await findRights(db, id)) ?? checkPast(fresh.vastgesteldOp, today);
    if (no) return no;
    if (!(await findJeugdige(db, { id, persoonId }))) return refuse('gezin/lid-onbekend', { persoonId });
    const opp = {
      id: OppId.parse(uuidv7()),
      persoonId,
      vastgesteldOp: fresh.vastgesteldOp,
      evaluatieOp: fresh.evaluatieOp ?? null,
      afspraken: fresh.afspraken,
      metOuders: fresh.metOuders === undefined ? null : fresh.metOuders === 'ja',
      versie: 1,
    };
    await addOpp(db, id, opp);
    emit('school.gewijzigd', { gezin: id, persoon: persoonId });
    return opp;
  },
});
