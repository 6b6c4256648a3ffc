import { uuidv7 } from 'uuidv7';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { Gezin, GezinId, NewGezin, PersoonId } from '../schema/gezin.ts';
import { findGezin, insertGezin, refreshZoektekst } from '../store/gezin.ts';
import { insertPersonen } from '../store/persoon.ts';

export const openGezin = defineOperation({
  name: 'openGezin',
  route: 'POST /gezinnen',
  summary: 'Legt een nieuw gezin vast met zijn gezinsleden; wie dat doet is meteen betrokken.',
  needs: 'gezin:open',
  input: NewGezin,
  output: Gezin,
  refuses: ['gezin/buiten-gemeente', 'gezin/bsn-dubbel', 'gezin/geboortedatum-laat'],
  logs: { action: 'C', about: (_input, { id }) => [{ gezin: id, part: 'gezin' }] },
  async handle({ naam, gemeente, leden }, { db, vault, today, emit }) {
    const numbers = leden.flatMap(({ bsn }) => bsn ?? []);
    if (new Set(numbers).size < numbers.length) return refuse('gezin/bsn-dubbel');
    if (leden.some(({ geboortedatum }) => geboortedatum && geboortedatum > today))
      return refuse('gezin/geboortedatum-laat');
    const id = GezinId.parse(uuidv7());
    if (!(await insertGezin(db, { id, naam, gemeente })))
      return refuse('gezin/buiten-gemeente', { gemeente });
    await insertPersonen(
      db,
      vault,
      id,
      leden.map((lid) => ({ id: PersoonId.parse(uuidv7()), ...lid })),
    );
    await refreshZoektekst(db, id);
    emit('gezin.geopend', { gezin: id });
    const made = await findGezin(db, id);
    if (!made) throw new Error('who opens a gezin sees it');
    return made;
  },
});
