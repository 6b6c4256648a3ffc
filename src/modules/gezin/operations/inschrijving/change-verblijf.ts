import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { GezinId, PersoonId, Versie } from '../../schema/gezin.ts';
import { NewVerblijf, Verblijf, VerblijfId } from '../../schema/inschrijving.ts';
import { listVerblijfRows, saveVerblijf } from '../../store/verblijf.ts';
import { findChangeableLid } from '../may-change-gezin.ts';

const Input = NewVerblijf.safeExtend({
  id: GezinId,
  persoonId: PersoonId,
  verblijfId: VerblijfId,
  versie: Versie,
  /** It was never so: it counts for nothing from now on, and stays readable. */
  isOnjuist: z.boolean().default(false),
});

export const changeVerblijf = defineOperation({
  name: 'changeVerblijf',
  route: 'PUT /gezinnen/{id}/personen/{persoonId}/verblijven/{verblijfId}',
  summary: 'Verbetert een verblijf, beëindigt het, of zegt dat het nooit klopte.',
  needs: 'gezin:change',
  input: Input,
  output: Verblijf,
  refuses: ['gezin/onbekend', 'gezin/lid-onbekend', 'gezin/bijdrage-nodig', 'verblijf/onbekend'],
  logs: {
    action: 'U',
    about: ({ id, persoonId }) => [{ gezin: id, persoon: persoonId, part: 'inschrijving' }],
  },
  async handle({ id, persoonId, verblijfId, versie, isOnjuist, ...now }, { db, emit }) {
    const lid = await findChangeableLid(db, { id, persoonId });
    if (isRefusal(lid)) return lid;
    const find = async () => (await listVerblijfRows(db, id, persoonId)).find((one) => one.id === verblijfId);
    if (!(await find())) return refuse('verblijf/onbekend', { verblijfId });
    const isSaved = await saveVerblijf(db, { id: verblijfId, versie, isOnjuist }, now);
    const saved = await find();
    if (!isSaved) return refuse('verouderd', { huidig: saved });
    if (!saved) throw new Error('who changes a stay still sees it');
    emit('verblijf.gewijzigd', { gezin: id, persoon: persoonId });
    return saved;
  },
});
