import { z } from 'zod';
import { AccountId, typedText } from '#modules/organisatie/index.ts';
import { type Context, defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { Gezin, GezinId, Versie } from '../schema/gezin.ts';
import { assignVastGezicht, canWriteDeel, findGezin, refreshZoektekst, renameGezin } from '../store/gezin.ts';

export const changeGezin = defineOperation({
  name: 'changeGezin',
  route: 'PATCH /gezinnen/{id}',
  summary: 'Verandert de naam van een gezin of het vaste gezicht.',
  needs: 'gezin:change',
  input: z.object({
    id: GezinId,
    versie: Versie,
    naam: typedText(200, 'Vul een naam in voor het gezin.').optional(),
    vastGezicht: AccountId.optional(),
  }),
  output: Gezin,
  refuses: ['gezin/onbekend', 'gezin/bijdrage-nodig', 'gezin/regie-nodig', 'gezin/collega-onbekend'],
  logs: { action: 'U', about: ({ id }) => [{ gezin: id, part: 'gezin' }] },
  async handle({ id, versie, naam, vastGezicht }, { db, emit }) {
    const found = await findGezin(db, id);
    if (!found) return refuse('gezin/onbekend', { id });
    if (!(await canWriteDeel(db, id, 'gezin'))) return refuse('gezin/bijdrage-nodig');
    const isSaved = await renameGezin(db, { id, naam: naam ?? found.naam, versie });
    if (!isSaved) return refuse('verouderd', { huidig: await findGezin(db, id) });
    if (vastGezicht !== undefined && vastGezicht !== found.vastGezicht?.accountId) {
      if (found.niveau !== 'regie') return refuse('gezin/regie-nodig');
      if (!(await assignVastGezicht(db, id, vastGezicht))) return refuse('gezin/collega-onbekend');
    }
    await refreshZoektekst(db, id);
    emit('gezin.gewijzigd', { gezin: id });
    return await readAgain(db, id);
  },
});

async function readAgain(db: Context['db'], id: GezinId): Promise<Gezin> {
  const gezin = await findGezin(db, id);
  if (!gezin) throw new Error('who changes a gezin still sees it');
  return gezin;
}
