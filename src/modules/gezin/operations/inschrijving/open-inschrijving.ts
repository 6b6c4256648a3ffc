import { uuidv7 } from 'uuidv7';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import { placeInschrijving } from '../../rules/place-inschrijving.ts';
import { GezinId, PersoonId } from '../../schema/gezin.ts';
import { Inschrijving, InschrijvingId, NewInschrijving } from '../../schema/inschrijving.ts';
import {
  endInschrijvingen,
  insertInschrijving,
  listInschrijvingRows,
  takeTurn,
} from '../../store/inschrijving.ts';
import { findChangeableLid } from '../may-change-gezin.ts';

export const openInschrijving = defineOperation({
  name: 'openInschrijving',
  route: 'POST /gezinnen/{id}/personen/{persoonId}/inschrijvingen',
  summary: 'Legt vast waar een gezinslid ingeschreven staat; wat doorliep, eindigt op die dag.',
  needs: 'gezin:change',
  input: NewInschrijving.safeExtend({ id: GezinId, persoonId: PersoonId }),
  output: Inschrijving,
  refuses: ['gezin/onbekend', 'gezin/lid-onbekend', 'gezin/bijdrage-nodig', 'inschrijving/overlapt'],
  logs: {
    action: 'C',
    about: ({ id, persoonId }) => [{ gezin: id, persoon: persoonId, part: 'inschrijving' }],
  },
  async handle({ id, persoonId, ...fresh }, { db, vault, emit }) {
    const lid = await findChangeableLid(db, { id, persoonId });
    if (isRefusal(lid)) return lid;
    await takeTurn(db, persoonId);
    const placed = placeInschrijving(await listInschrijvingRows(db, vault, id, persoonId), fresh);
    if (isRefusal(placed)) return placed;
    await endInschrijvingen(db, placed.ends, fresh.van);
    const inschrijvingId = InschrijvingId.parse(uuidv7());
    await insertInschrijving(db, vault, { id: inschrijvingId, gezinId: id, persoonId }, fresh);
    emit('inschrijving.gewijzigd', { gezin: id, persoon: persoonId });
    const rows = await listInschrijvingRows(db, vault, id, persoonId);
    const made = rows.find((one) => one.id === inschrijvingId);
    if (!made) throw new Error('who writes down a registration sees it');
    return made;
  },
});
