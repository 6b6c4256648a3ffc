import { uuidv7 } from 'uuidv7';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { GezinId, NewPersoon, Persoon, PersoonId } from '../schema/gezin.ts';
import { canWriteDeel, hasDeel, refreshZoektekst } from '../store/gezin.ts';
import { hasSameBsn, insertPersonen, listPersonen } from '../store/persoon.ts';

export const openPersoon = defineOperation({
  name: 'openPersoon',
  route: 'POST /gezinnen/{id}/personen',
  summary: 'Voegt een gezinslid toe.',
  needs: 'gezin:change',
  input: NewPersoon.extend({ id: GezinId }),
  output: Persoon,
  refuses: ['gezin/onbekend', 'gezin/bijdrage-nodig', 'gezin/bsn-dubbel', 'gezin/geboortedatum-laat'],
  logs: { action: 'C', about: ({ id }, persoon) => [{ gezin: id, persoon: persoon.id, part: 'gezin' }] },
  async handle({ id, ...lid }, { db, vault, today, emit }) {
    if (!(await hasDeel(db, id, 'gezin'))) return refuse('gezin/onbekend', { id });
    if (!(await canWriteDeel(db, id, 'gezin'))) return refuse('gezin/bijdrage-nodig');
    if (lid.geboortedatum && lid.geboortedatum > today) return refuse('gezin/geboortedatum-laat');
    if (lid.bsn && (await hasSameBsn(db, vault, { gezinId: id, bsn: lid.bsn })))
      return refuse('gezin/bsn-dubbel');
    const persoonId = PersoonId.parse(uuidv7());
    await insertPersonen(db, vault, id, [{ ...lid, id: persoonId }]);
    await refreshZoektekst(db, id);
    emit('gezin.gewijzigd', { gezin: id });
    const made = (await listPersonen(db, id)).find((one) => one.id === persoonId);
    if (!made) throw new Error('who adds a gezinslid sees it');
    return made;
  },
});
