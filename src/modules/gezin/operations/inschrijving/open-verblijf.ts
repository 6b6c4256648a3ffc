import { uuidv7 } from 'uuidv7';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import { GezinId, PersoonId } from '../../schema/gezin.ts';
import { NewVerblijf, Verblijf, VerblijfId } from '../../schema/inschrijving.ts';
import { insertVerblijf } from '../../store/verblijf.ts';
import { findChangeableLid } from '../may-change-gezin.ts';

/** Stays may overlap: for the law they are one when there is no gap between them. */
export const openVerblijf = defineOperation({
  name: 'openVerblijf',
  route: 'POST /gezinnen/{id}/personen/{persoonId}/verblijven',
  summary: 'Legt vast dat een jeugdige ergens verblijft, zoals bij pleegouders of een jeugdhulpaanbieder.',
  needs: 'gezin:change',
  input: NewVerblijf.safeExtend({ id: GezinId, persoonId: PersoonId }),
  output: Verblijf,
  refuses: ['gezin/onbekend', 'gezin/lid-onbekend', 'gezin/bijdrage-nodig'],
  logs: {
    action: 'C',
    about: ({ id, persoonId }) => [{ gezin: id, persoon: persoonId, part: 'inschrijving' }],
  },
  async handle({ id, persoonId, ...fresh }, { db, emit }) {
    const lid = await findChangeableLid(db, { id, persoonId });
    if (isRefusal(lid)) return lid;
    const verblijfId = VerblijfId.parse(uuidv7());
    await insertVerblijf(db, { id: verblijfId, gezinId: id, persoonId }, fresh);
    emit('verblijf.gewijzigd', { gezin: id, persoon: persoonId });
    return { ...fresh, id: verblijfId, persoonId, tot: fresh.tot ?? null, isOnjuist: false, versie: 1 };
  },
});
