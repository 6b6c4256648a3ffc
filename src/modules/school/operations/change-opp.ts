import { z } from 'zod';
import { findRights, GezinId, Versie } from '#modules/gezin/index.ts';
import { Kalenderdag, typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { checkVersie, mayWrite } from '../rules/school.ts';
import { Opp, OppId } from '../schema/school.ts';
import { findOppToChange, saveOpp } from '../store/opp.ts';

export const changeOpp = defineOperation({
  name: 'changeOpp',
  route: 'PATCH /gezinnen/{id}/ontwikkelingsperspectieven/{oppId}',
  summary: 'Verandert de afspraken van een OPP, of de dag waarop het weer bekeken wordt.',
  needs: 'school:change',
  input: z.object({
    id: GezinId,
    oppId: OppId,
    versie: Versie,
    evaluatieOp: Kalenderdag.nullish(),
    afspraken: typedText(5000, 'Schrijf op wat school en ouders hebben afgesproken.').optional(),
    metOuders: z.enum(['ja', 'nee']).nullish(),
  }),
  output: Opp,
  refuses: ['gezin/onbekend', 'school/onbekend', 'school/einde-voor-begin'],
  logs: {
    action: 'U',
    about: ({ id }, { persoonId }) => [{ gezin: id, persoon: persoonId, part: 'school' }],
  },

  async handle({ id, oppId, versie, evaluatieOp, afspraken, metOuders }, { db, emit }) {
    const no = mayWrite(await findRights(db, id));
    if (no) return no;
    const known = await findOppToChange(db, id, oppId);
    if (!known) return refuse('school/onbekend');
    const stale = checkVersie(known, versie);
    if (stale) return stale;
    if (evaluatieOp && evaluatieOp < known.vastgesteldOp)
      return refuse('school/einde-voor-begin', { van: known.vastgesteldOp });
    const saved = {
      ...known,
      evaluatieOp: evaluatieOp === undefined ? known.evaluatieOp : evaluatieOp,
      afspraken: afspraken ?? known.afspraken,
      metOuders: metOuders === undefined ? known.metOuders : metOuders && metOuders === 'ja',
      versie: versie + 1,
    };
    await saveOpp(db, saved);
    emit('school.gewijzigd', { gezin: id, persoon: known.persoonId });
    return saved;
  },
});
