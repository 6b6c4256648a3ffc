import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { Eindevaluatie } from '../../schema/afsluiting.ts';
import { Gezien, maybeText } from '../../schema/domeinstand.ts';
import { findEindevaluatie, saveEindevaluatie } from '../../store/afsluiting.ts';
import { findGezinFacts } from '../../store/gezin.ts';
import { mayWrite } from '../may-write.ts';

/** Gezin and worker look back in one text, which both may write; the first that saves is kept, the second chooses. */
export const changeEindevaluatie = defineOperation({
  name: 'changeEindevaluatie',
  route: 'PUT /gezinnen/{id}/eindevaluatie',
  summary: 'Kijk samen terug: hoe gaat het nu, wat hielp, wat niet, en wie belt u als het weer misgaat.',
  needs: 'afsluiting:change',
  input: z.object({
    id: GezinId,
    versie: Gezien,
    hoe: typedText(5000, 'Schrijf op hoe het nu gaat.'),
    hielp: maybeText(5000).default(''),
    hielpNiet: maybeText(5000).default(''),
    weerMis: maybeText(5000).default(''),
    belWie: typedText(500, 'Schrijf op wie het gezin belt als het weer misgaat.'),
  }),
  output: Eindevaluatie,
  refuses: ['gezin/onbekend', 'afsluiting/reeds-gesloten'],
  logs: { action: 'U', about: ({ id }) => [{ gezin: id, part: 'afsluiting' }] },

  async handle({ id, ...said }, { db, actor, today, emit }) {
    const no = await mayWrite(db, id);
    if (no) return no;
    const facts = await findGezinFacts(db, id);
    if (facts?.geslotenOp) return refuse('afsluiting/reeds-gesloten', { geslotenOp: facts.geslotenOp });
    const evaluatie = { gezinId: id, ...said, gewijzigdOp: today, gewijzigdDoorNaam: actor.name };
    const isSaved = await saveEindevaluatie(db, evaluatie, uuidv7());
    const huidig = await findEindevaluatie(db, id);
    if (!isSaved || !huidig) return refuse('verouderd', { huidig });
    emit('eindevaluatie.gewijzigd', { gezin: id });
    return huidig;
  },
});
