import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { GezinId } from '../../schema/gezin.ts';
import { RealGemeente } from '../../schema/inschrijving.ts';
import { GeschilId, GeschilWijze, Standpunt, Woonplaatsbepaling } from '../../schema/woonplaats.ts';
import { insertBesluit } from '../../store/woonplaats/bepaling.ts';
import { closeGeschil, listGeschilRows } from '../../store/woonplaats/geschil.ts';
import { mayChangeGezin } from '../may-change-gezin.ts';
import { getBepaling } from './gather-bepalingen.ts';

const Input = z
  .object({
    id: GezinId,
    geschilId: GeschilId,
    wijze: GeschilWijze,
    uitkomst: RealGemeente.optional(),
    toelichting: typedText(1900, 'Schrijf op hoe het afliep.'),
    hunStandpunt: Standpunt.optional(),
  })
  .refine(({ wijze, uitkomst }) => wijze === 'ingetrokken' || uitkomst, {
    path: ['uitkomst'],
    error: 'Kies welke gemeente de hulp regelt.',
  });

/** How a dispute ended; an outcome is also the besluit about the woonplaats, so that it counts at once. */
export const decideGeschil = defineOperation({
  name: 'decideGeschil',
  route: 'POST /gezinnen/{id}/geschillen/{geschilId}/uitkomst',
  summary: 'Legt vast hoe een geschil met een andere gemeente afliep.',
  needs: 'gezin:change',
  input: Input,
  output: Woonplaatsbepaling,
  refuses: ['gezin/onbekend', 'gezin/bijdrage-nodig', 'geschil/onbekend', 'geschil/reeds-afgedaan'],
  logs: {
    action: 'U',
    about: ({ id }, { persoonId }) => [{ gezin: id, persoon: persoonId, part: 'woonplaats' }],
  },
  async handle({ id, geschilId, ...given }, context) {
    const { db, actor, today, emit } = context;
    const no = await mayChangeGezin(db, id, 'hulpvraag');
    if (no) return no;
    const found = (await listGeschilRows(db, id, today)).find((one) => one.id === geschilId);
    if (!found) return refuse('geschil/onbekend', { geschilId });
    const { bepalingId } = found;
    const uitkomst = given.wijze === 'ingetrokken' ? undefined : given.uitkomst;
    const isClosed = await closeGeschil(db, geschilId, { ...given, uitkomst, door: actor.name });
    if (!isClosed) return refuse('geschil/reeds-afgedaan');
    if (uitkomst !== undefined) {
      const reden = `Uitkomst van het geschil: ${given.toelichting}`;
      await insertBesluit(db, {
        id: uuidv7(),
        gezinId: id,
        bepalingId,
        gemeente: uitkomst,
        reden,
        door: actor.name,
      });
    }
    emit('geschil.afgedaan', { gezin: id, geschil: geschilId });
    return await getBepaling(context, id, bepalingId);
  },
});
