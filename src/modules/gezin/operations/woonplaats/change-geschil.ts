import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { GezinId } from '../../schema/gezin.ts';
import { GeschilId, Standpunt, Woonplaatsbepaling } from '../../schema/woonplaats.ts';
import { listGeschilRows, saveStandpunt } from '../../store/woonplaats/geschil.ts';
import { mayChangeGezin } from '../may-change-gezin.ts';
import { getBepaling } from './gather-bepalingen.ts';

export const changeGeschil = defineOperation({
  name: 'changeGeschil',
  route: 'PATCH /gezinnen/{id}/geschillen/{geschilId}',
  summary: 'Legt vast wat de andere gemeente antwoordde.',
  needs: 'gezin:change',
  input: z.object({ id: GezinId, geschilId: GeschilId, hunStandpunt: Standpunt }),
  output: Woonplaatsbepaling,
  refuses: ['gezin/onbekend', 'gezin/bijdrage-nodig', 'geschil/onbekend', 'geschil/reeds-afgedaan'],
  logs: {
    action: 'U',
    about: ({ id }, { persoonId }) => [{ gezin: id, persoon: persoonId, part: 'woonplaats' }],
  },
  async handle({ id, geschilId, hunStandpunt }, context) {
    const { db, today, emit } = context;
    const no = await mayChangeGezin(db, id, 'hulpvraag');
    if (no) return no;
    const found = (await listGeschilRows(db, id, today)).find((one) => one.id === geschilId);
    if (!found) return refuse('geschil/onbekend', { geschilId });
    if (!(await saveStandpunt(db, geschilId, hunStandpunt))) return refuse('geschil/reeds-afgedaan');
    emit('geschil.gewijzigd', { gezin: id, geschil: geschilId });
    return await getBepaling(context, id, found.bepalingId);
  },
});
