import { z } from 'zod';
import { Kalenderdag, typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import {
  Bsn,
  Geslacht,
  GezinId,
  NewPersoon,
  Persoon,
  PersoonId,
  PersoonSoort,
  Versie,
} from '../schema/gezin.ts';
import { canWriteDeel, hasDeel, refreshZoektekst } from '../store/gezin.ts';
import { hasSameBsn, listPersonen, savePersoon } from '../store/persoon.ts';
import { refreshOpnieuw } from './toestemming/refresh-opnieuw.ts';

/** What is left out stays as it is; null empties what may be empty. */
const Input = z.object({
  id: GezinId,
  persoonId: PersoonId,
  versie: Versie,
  soort: PersoonSoort.optional(),
  voornaam: NewPersoon.shape.voornaam.optional(),
  achternaam: NewPersoon.shape.achternaam.optional(),
  voorvoegsel: typedText(10, 'Vul een voorvoegsel in of laat het weg.').nullish(),
  geboortedatum: Kalenderdag.nullish(),
  geslacht: Geslacht.nullish(),
  bsn: Bsn.nullish(),
  relatie: typedText(100, 'Vul de relatie in of laat die weg.').nullish(),
  hasGezag: z.boolean().nullish(),
});

export const changePersoon = defineOperation({
  name: 'changePersoon',
  route: 'PATCH /gezinnen/{id}/personen/{persoonId}',
  summary: 'Verandert wat er van een gezinslid bekend is.',
  needs: 'gezin:change',
  input: Input,
  output: Persoon,
  refuses: [
    'gezin/onbekend',
    'gezin/lid-onbekend',
    'gezin/bijdrage-nodig',
    'gezin/bsn-dubbel',
    'gezin/geboortedatum-laat',
  ],
  logs: { action: 'U', about: ({ id, persoonId }) => [{ gezin: id, persoon: persoonId, part: 'gezin' }] },
  async handle({ id, persoonId, versie, ...given }, { db, vault, today, emit }) {
    const find = async () => (await listPersonen(db, id)).find((one) => one.id === persoonId);
    if (!(await hasDeel(db, id, 'gezin'))) return refuse('gezin/onbekend', { id });
    if (!(await find())) return refuse('gezin/lid-onbekend', { persoonId });
    if (!(await canWriteDeel(db, id, 'gezin'))) return refuse('gezin/bijdrage-nodig');
    if (given.geboortedatum && given.geboortedatum > today) return refuse('gezin/geboortedatum-laat');
    if (given.bsn && (await hasSameBsn(db, vault, { gezinId: id, bsn: given.bsn, except: persoonId })))
      return refuse('gezin/bsn-dubbel');
    const change = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    const isSaved = await savePersoon(db, vault, { id: persoonId, versie }, change);
    const now = await find();
    if (!isSaved) return refuse('verouderd', { huidig: now });
    if (!now) throw new Error('who changes a gezinslid still sees it');
    await refreshZoektekst(db, id);
    const leden = await listPersonen(db, id);
    for (const toestemming of await refreshOpnieuw(db, { gezinId: id, leden, day: today }))
      emit('toestemming.opnieuw', { gezin: id, toestemming });
    emit('gezin.gewijzigd', { gezin: id });
    return now;
  },
});
