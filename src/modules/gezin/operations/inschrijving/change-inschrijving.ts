import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { placeInschrijving } from '../../rules/place-inschrijving.ts';
import { GezinId, PersoonId, Versie } from '../../schema/gezin.ts';
import { Inschrijving, InschrijvingId, NewInschrijving } from '../../schema/inschrijving.ts';
import { listInschrijvingRows, saveInschrijving, takeTurn } from '../../store/inschrijving.ts';
import { findChangeableLid } from '../may-change-gezin.ts';

const Input = NewInschrijving.safeExtend({
  id: GezinId,
  persoonId: PersoonId,
  inschrijvingId: InschrijvingId,
  versie: Versie,
  /** It was never so: it counts for nothing from now on, and stays readable. */
  isOnjuist: z.boolean().default(false),
});

export const changeInschrijving = defineOperation({
  name: 'changeInschrijving',
  route: 'PUT /gezinnen/{id}/personen/{persoonId}/inschrijvingen/{inschrijvingId}',
  summary: 'Verbetert een inschrijving, of zegt dat zij nooit klopte.',
  needs: 'gezin:change',
  input: Input,
  output: Inschrijving,
  refuses: [
    'gezin/onbekend',
    'gezin/lid-onbekend',
    'gezin/bijdrage-nodig',
    'inschrijving/onbekend',
    'inschrijving/overlapt',
  ],
  logs: {
    action: 'U',
    about: ({ id, persoonId }) => [{ gezin: id, persoon: persoonId, part: 'inschrijving' }],
  },
  async handle({ id, persoonId, inschrijvingId, versie, isOnjuist, ...now }, { db, vault, emit }) {
    const lid = await findChangeableLid(db, { id, persoonId });
    if (isRefusal(lid)) return lid;
    await takeTurn(db, persoonId);
    const list = () => listInschrijvingRows(db, vault, id, persoonId);
    const known = await list();
    if (!known.some((one) => one.id === inschrijvingId))
      return refuse('inschrijving/onbekend', { inschrijvingId });
    const placed = isOnjuist ? undefined : placeInschrijving(known, { ...now, id: inschrijvingId });
    if (isRefusal(placed)) return placed;
    const isSaved = await saveInschrijving(db, vault, { id: inschrijvingId, versie, isOnjuist }, now);
    const saved = (await list()).find((one) => one.id === inschrijvingId);
    if (!isSaved) return refuse('verouderd', { huidig: saved });
    if (!saved) throw new Error('who changes a registration still sees it');
    emit('inschrijving.gewijzigd', { gezin: id, persoon: persoonId });
    return saved;
  },
});
