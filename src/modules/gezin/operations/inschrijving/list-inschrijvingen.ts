import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { GezinId } from '../../schema/gezin.ts';
import { Contactgegeven, Inschrijving, OfferedVerblijf, Verblijf } from '../../schema/inschrijving.ts';
import { listContactgegevens } from '../../store/contactgegeven.ts';
import { hasDeel } from '../../store/gezin.ts';
import { listInschrijvingRows } from '../../store/inschrijving.ts';
import { listOfferedVerblijf, listVerblijfRows } from '../../store/verblijf.ts';

/** A secret address is left out for whom does not work for gemeente or local team; the database decides that. */
export const listInschrijvingen = defineOperation({
  name: 'listInschrijvingen',
  route: 'GET /gezinnen/{id}/inschrijvingen',
  summary: 'Geeft waar de gezinsleden ingeschreven staan, waar zij verblijven en hoe zij te bereiken zijn.',
  needs: 'gezin:read',
  input: z.object({ id: GezinId }),
  output: z.object({
    inschrijvingen: z.array(Inschrijving),
    verblijven: z.array(Verblijf),
    /** Known from help lines, and not written down as verblijf. */
    aangeboden: z.array(OfferedVerblijf),
    contactgegevens: z.array(Contactgegeven),
  }),
  refuses: ['gezin/onbekend'],
  logs: { action: 'R', about: ({ id }) => [{ gezin: id, part: 'inschrijving' }] },
  async handle({ id }, { db, vault }) {
    if (!(await hasDeel(db, id, 'gezin'))) return refuse('gezin/onbekend', { id });
    return {
      inschrijvingen: await listInschrijvingRows(db, vault, id),
      verblijven: await listVerblijfRows(db, id),
      aangeboden: await listOfferedVerblijf(db, id),
      contactgegevens: await listContactgegevens(db, vault, id),
    };
  },
});
