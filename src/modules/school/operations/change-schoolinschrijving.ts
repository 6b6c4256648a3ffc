import { z } from 'zod';
import { findRights, GezinId, Versie } from '#modules/gezin/index.ts';
import { Kalenderdag, typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { checkVersie, mayWrite } from '../rules/school.ts';
import { Schoolinschrijving, SchoolinschrijvingId } from '../schema/school.ts';
import { findInschrijvingToChange, saveInschrijving } from '../store/inschrijving.ts';

const notFilled = 'Vul dit in of laat het leeg.';

/** Another class or contact, or the last day. What is null is emptied, what is absent stays. */
export const changeSchoolinschrijving = defineOperation({
  name: 'changeSchoolinschrijving',
  route: 'PATCH /gezinnen/{id}/schoolinschrijvingen/{inschrijvingId}',
  summary: 'Verandert de groep of de begeleider op school, of legt de laatste dag vast.',
  needs: 'school:change',
  input: z.object({
    id: GezinId,
    inschrijvingId: SchoolinschrijvingId,
    versie: Versie,
    groep: typedText(50, notFilled).nullish(),
    begeleider: typedText(200, notFilled).nullish(),
    tot: Kalenderdag.nullish(),
  }),
  output: Schoolinschrijving,
  refuses: ['gezin/onbekend', 'school/onbekend', 'school/einde-voor-begin'],
  logs: {
    action: 'U',
    about: ({ id }, { persoonId }) => [{ gezin: id, persoon: persoonId, part: 'school' }],
  },

  async handle({ id, inschrijvingId, versie, groep, begeleider, tot }, { db, emit }) {
    const no = mayWrite(await findRights(db, id));
    if (no) return no;
    const known = await findInschrijvingToChange(db, id, inschrijvingId);
    if (!known) return refuse('school/onbekend');
    const stale = checkVersie(known, versie);
    if (stale) return stale;
    if (tot && tot < known.van) return refuse('school/einde-voor-begin', { van: known.van });
    const saved = {
      ...known,
      groep: groep === undefined ? known.groep : groep,
      begeleider: begeleider === undefined ? known.begeleider : begeleider,
      tot: tot === undefined ? known.tot : tot,
      versie: versie + 1,
    };
    await saveInschrijving(db, saved);
    emit('school.gewijzigd', { gezin: id, persoon: known.persoonId });
    return saved;
  },
});
