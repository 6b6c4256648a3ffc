import { z } from 'zod';
import { GezinId, PersoonId } from '#modules/gezin/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { Gezien, maybeText } from '../../schema/domeinstand.ts';
import { Onderwerp, Overgang, OvergangStand } from '../../schema/later.ts';
import { listOvergangen, saveOvergang } from '../../store/later.ts';
import { findJongere } from './find-jongere.ts';

export const changeOvergang = defineOperation({
  name: 'changeOvergang',
  route: 'PUT /gezinnen/{id}/personen/{persoonId}/overgangen/{onderwerp}',
  summary:
    'Leg vast wat er voor een onderwerp geregeld is voor na de achttiende verjaardag, en wie daarna verdergaat.',
  needs: 'afsluiting:change',
  input: z.object({
    id: GezinId,
    persoonId: PersoonId,
    onderwerp: Onderwerp,
    versie: Gezien,
    stand: OvergangStand,
    afspraak: maybeText(2000).default(''),
    wie: maybeText(200).default(''),
  }),
  output: Overgang,
  refuses: ['gezin/onbekend', 'later/jongere-onbekend'],
  logs: {
    action: 'U',
    about: ({ id, persoonId }) => [{ gezin: id, persoon: persoonId, part: 'afsluiting' }],
  },

  async handle({ id, ...overgang }, context) {
    const { db, actor, today, emit } = context;
    const found = await findJongere(context, id, overgang.persoonId);
    if (isRefusal(found)) return found;
    const by = { gezinId: id, gewijzigdOp: today, gewijzigdDoorNaam: actor.name };
    const isSaved = await saveOvergang(db, overgang, by);
    const huidig = (await listOvergangen(db, id)).find(
      (one) => one.persoonId === overgang.persoonId && one.onderwerp === overgang.onderwerp,
    );
    if (!isSaved || !huidig) return refuse('verouderd', { huidig });
    emit('overgang.gewijzigd', { gezin: id, persoon: overgang.persoonId });
    return huidig;
  },
});
