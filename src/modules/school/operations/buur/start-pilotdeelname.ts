import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { findRights } from '#modules/gezin/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { checkBuur, checkHerkomst, findAkkoord } from '../../rules/buur.ts';
import { mayWrite } from '../../rules/school.ts';
import { Pilotdeelname, PilotdeelnameId } from '../../schema/buur.ts';
import { OfLeerling } from '../../schema/school.ts';
import { addDeelname } from '../../store/buur.ts';
import { readSchool } from '../read-school.ts';

/**
 * A pupil begins with a pilot of education and help. One from elsewhere begins after both gemeenten agreed about such pupils,
 * or after a colleague agreed to an exception (000:145).
 */
export const startPilotdeelname = defineOperation({
  name: 'startPilotdeelname',
  route: 'POST /gezinnen/{id}/personen/{persoonId}/pilotdeelnames',
  summary: 'Laat een leerling beginnen met een pilot onderwijs en jeugdhulp.',
  needs: 'hulplijn:open',
  input: OfLeerling.extend({
    pilot: z.string({ error: 'Kies een pilot.' }).regex(/^[a-z0-9-]{1,60}$/, 'Kies een pilot.'),
  }),
  output: Pilotdeelname,
  refuses: [
    'gezin/onbekend',
    'gezin/lid-onbekend',
    'school/pilot-onbekend',
    'school/niet-in-pilot',
    'school/al-in-pilot',
    'school/herkomst-onbekend',
    'school/geen-buurafspraak',
  ],
  logs: { action: 'C', about: ({ id, persoonId }) => [{ gezin: id, persoon: persoonId, part: 'school' }] },

  async handle({ id, persoonId, pilot }, context) {
    const { db, today, emit } = context;
    const no = mayWrite(await findRights(db, id));
    if (no) return no;
    const dossier = await readSchool.handle({ id }, context);
    if (isRefusal(dossier)) return dossier;
    const kind = dossier.leerlingen.find((one) => one.persoonId === persoonId);
    if (!kind) return refuse('gezin/lid-onbekend', { persoonId });
    const answer = kind.pilots.find(({ code }) => code === pilot);
    if (!answer) return refuse('school/pilot-onbekend');
    if (answer.deelname === 'nee') return refuse('school/niet-in-pilot');
    const waits = checkHerkomst(kind.herkomst) ?? checkBuur(kind.herkomst, kind.uitzonderingen);
    if (waits) return waits;
    const { hasBuurafspraak } = kind.herkomst;
    const akkoord = hasBuurafspraak === false ? findAkkoord(kind.uitzonderingen, kind.herkomst) : undefined;
    const deelname = {
      id: PilotdeelnameId.parse(uuidv7()),
      persoonId,
      pilot,
      van: today,
      tot: null,
      isUitzondering: akkoord !== undefined,
      versie: 1,
    };
    if (!(await addDeelname(db, id, deelname, akkoord?.id ?? null))) return refuse('school/al-in-pilot');
    emit('school.gewijzigd', { gezin: id, persoon: persoonId });
    return deelname;
  },
});
