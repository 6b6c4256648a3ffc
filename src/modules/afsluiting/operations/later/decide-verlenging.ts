import { z } from 'zod';
import { GezinId, PersoonId } from '#modules/gezin/index.ts';
import { Kalenderdag, typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { checkVerlenging } from '../../rules/verlenging.ts';
import { Gezien } from '../../schema/domeinstand.ts';
import { Verlenging, Voorwaarde } from '../../schema/later.ts';
import { listVerlengingen, saveVerlenging } from '../../store/later.ts';
import { mayDirect } from '../may-write.ts';
import { findJongere } from './find-jongere.ts';

/** Who keeps regie writes down whether jeugdhulp goes on after 18, on which condition of the law and until when. */
export const decideVerlenging = defineOperation({
  name: 'decideVerlenging',
  route: 'PUT /gezinnen/{id}/personen/{persoonId}/verlenging',
  summary: 'Leg vast of de jeugdhulp na 18 doorgaat, waarom, en tot wanneer (hoogstens tot 23).',
  needs: 'afsluiting:close',
  input: z.object({
    id: GezinId,
    persoonId: PersoonId,
    versie: Gezien,
    voorwaarde: Voorwaarde,
    tot: Kalenderdag.optional(),
    reden: typedText(2000, 'Schrijf op waarom.'),
  }),
  output: Verlenging,
  refuses: [
    'gezin/onbekend',
    'afsluiting/regie-nodig',
    'later/jongere-onbekend',
    'verlenging/einde-ontbreekt',
    'verlenging/buiten-termijn',
  ],
  logs: {
    action: 'U',
    about: ({ id, persoonId }) => [{ gezin: id, persoon: persoonId, part: 'afsluiting' }],
  },

  async handle({ id, tot, ...given }, context) {
    const { db, actor, today, emit } = context;
    const no = await mayDirect(db, id);
    if (no) return no;
    const found = await findJongere(context, id, given.persoonId);
    if (isRefusal(found)) return found;
    const verlenging = { ...given, tot: given.voorwaarde === 'geen' ? null : (tot ?? null) };
    const wrong = checkVerlenging(verlenging, found.klok);
    if (wrong) return wrong;
    const by = { gezinId: id, gewijzigdOp: today, gewijzigdDoorNaam: actor.name };
    const isSaved = await saveVerlenging(db, verlenging, by);
    const huidig = (await listVerlengingen(db, id)).find((one) => one.persoonId === given.persoonId);
    if (!isSaved || !huidig) return refuse('verouderd', { huidig });
    emit('verlenging.besloten', { gezin: id, persoon: given.persoonId });
    return huidig;
  },
});
