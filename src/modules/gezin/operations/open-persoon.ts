import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { type Context, defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { checkNewPlek } from '../rules/huishouden.ts';
import { GezinId, NewPersoon, Persoon, PersoonId } from '../schema/gezin.ts';
import { Plek } from '../schema/huishouden.ts';
import { canWriteDeel, hasDeel, refreshZoektekst } from '../store/gezin.ts';
import { listHuishoudenRows } from '../store/huishouden.ts';
import { hasSameBsn, insertPersonen, listPersonen } from '../store/persoon.ts';
import { placeLid } from './huishouden/place-lid.ts';

export const openPersoon = defineOperation({
  name: 'openPersoon',
  route: 'POST /gezinnen/{id}/personen',
  summary: 'Voegt een gezinslid toe.',
  needs: 'gezin:change',
  input: NewPersoon.extend({
    id: GezinId,
    /** In a gezin that lives in two places: where this person lives. */
    plek: Plek.optional(),
    /** Whether the other household may know the name. */
    isNaamBekend: z.boolean().default(false),
  }),
  output: Persoon,
  refuses: [
    'gezin/onbekend',
    'gezin/bijdrage-nodig',
    'gezin/bsn-dubbel',
    'gezin/geboortedatum-laat',
    'huishouden/plek-nodig',
    'huishouden/volwassene-in-twee',
  ],
  logs: { action: 'C', about: ({ id }, persoon) => [{ gezin: id, persoon: persoon.id, part: 'gezin' }] },
  async handle({ id, plek, isNaamBekend, ...lid }, context) {
    const { db, vault, emit } = context;
    const huishoudens = await listHuishoudenRows(db, vault, id);
    const wrong =
      (await checkNew({ id, ...lid }, context)) ??
      (huishoudens.length > 0 ? checkNewPlek(lid.soort, plek) : undefined);
    if (wrong) return wrong;
    const persoonId = PersoonId.parse(uuidv7());
    await insertPersonen(db, vault, id, [{ ...lid, id: persoonId }]);
    await placeLid(db, huishoudens, { gezinId: id, persoonId, plek: plek ?? 'geen', isNaamBekend });
    await refreshZoektekst(db, id);
    emit('gezin.gewijzigd', { gezin: id });
    const made = (await listPersonen(db, id)).find((one) => one.id === persoonId);
    if (!made) throw new Error('who adds a gezinslid sees it');
    return made;
  },
});

async function checkNew(
  { id, ...lid }: NewPersoon & { readonly id: GezinId },
  { db, vault, today }: Pick<Context, 'db' | 'vault' | 'today'>,
) {
  if (!(await hasDeel(db, id, 'gezin'))) return refuse('gezin/onbekend', { id });
  if (!(await canWriteDeel(db, id, 'gezin'))) return refuse('gezin/bijdrage-nodig');
  if (lid.geboortedatum && lid.geboortedatum > today) return refuse('gezin/geboortedatum-laat');
  if (lid.bsn && (await hasSameBsn(db, vault, { gezinId: id, bsn: lid.bsn })))
    return refuse('gezin/bsn-dubbel');
  return undefined;
}
