import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { checkOntvangst } from '../../rules/order/brief.ts';
import { Ontvangst, ToewijzingbriefDossier } from '../../schema/toewijzingbrief.ts';
import { listBrieven, saveOntvangst } from '../../store/order/brief.ts';
import { findWijzigbaar } from '../../store/order/wijzigbaar.ts';
import { briefDossier } from './brief-dossier.ts';

/** Records on which day the aanbieder confirmed that it has the form. Also when the BSN is known by now: it was sent. */
export const receiveOntvangst = defineOperation({
  name: 'receiveOntvangst',
  route: 'PUT /toewijzingen/{id}/brieven/{briefId}/ontvangst',
  summary: 'Legt vast wanneer de aanbieder de ontvangst van een toewijzing zonder BSN heeft bevestigd.',
  needs: 'toewijzing:change',
  input: Ontvangst,
  output: ToewijzingbriefDossier,
  refuses: ['toewijzing/onbekend', 'toewijzingbrief/onbekend', 'toewijzingbrief/datum-onmogelijk'],
  logs: {
    action: 'U',
    about: (_input, { inhoud: { gezinId, persoonId } }) => [
      { gezin: gezinId, persoon: persoonId, part: 'toewijzing' },
    ],
  },

  async handle({ id, briefId, ontvangenOp, versie }, { db, today, emit }) {
    const of = await findWijzigbaar(db, id);
    if (!of) return refuse('toewijzing/onbekend');
    if (!of.magWijzigen) return refuse('verboden', { needs: 'toewijzing:change' });
    const brief = (await listBrieven(db, id)).find((one) => one.id === briefId);
    if (!brief) return refuse('toewijzingbrief/onbekend');
    const no = checkOntvangst({ verzondenOp: brief.verzondenOp, ontvangenOp }, today);
    if (no) return no;
    const isSaved = await saveOntvangst(db, { id: briefId, versie, ontvangenOp });
    if (!isSaved) return refuse('verouderd', { huidig: brief });
    emit('toewijzing.gewijzigd', { toewijzing: id, gezin: of.gezinId });
    return await briefDossier(db, of);
  },
});
