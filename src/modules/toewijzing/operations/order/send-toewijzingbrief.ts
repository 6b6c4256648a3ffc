import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { checkOntvangst, checkRoute, confirmBy } from '../../rules/order/brief.ts';
import { NieuweToewijzingbrief, ToewijzingbriefDossier } from '../../schema/toewijzingbrief.ts';
import { insertBrief } from '../../store/order/brief.ts';
import { findWijzigbaar } from '../../store/order/wijzigbaar.ts';
import { briefDossier } from './brief-dossier.ts';

/** Records that the order of a child without a BSN went outside message traffic, and by when its receipt is due. */
export const sendToewijzingbrief = defineOperation({
  name: 'sendToewijzingbrief',
  route: 'POST /toewijzingen/{id}/brieven',
  summary: 'Legt vast dat een toewijzing zonder BSN buiten het berichtenverkeer is verstuurd.',
  needs: 'toewijzing:change',
  input: NieuweToewijzingbrief,
  output: ToewijzingbriefDossier,
  refuses: [
    'toewijzing/onbekend',
    'toewijzing/bsn-bekend',
    'toewijzing/pgb',
    'toewijzingbrief/datum-onmogelijk',
  ],
  logs: {
    action: 'E',
    about: (_input, { inhoud: { gezinId, persoonId } }) => [
      { gezin: gezinId, persoon: persoonId, part: 'toewijzing' },
    ],
  },

  async handle({ id, wijze, verzondenOp }, { db, today, actor, emit }) {
    const of = await findWijzigbaar(db, id);
    if (!of) return refuse('toewijzing/onbekend');
    if (!of.magWijzigen) return refuse('verboden', { needs: 'toewijzing:change' });
    const earliest = { verzondenOp: of.toewijzingsdatum, ontvangenOp: verzondenOp };
    const no = checkRoute(of) ?? checkOntvangst(earliest, today);
    if (no) return no;
    const door = { account: actor.account, naam: actor.name };
    await insertBrief(db, {
      toewijzingId: id,
      gezinId: of.gezinId,
      wijze,
      verzondenOp,
      uiterlijk: confirmBy(verzondenOp),
      door,
    });
    emit('toewijzing.gewijzigd', { toewijzing: id, gezin: of.gezinId });
    return await briefDossier(db, of);
  },
});
