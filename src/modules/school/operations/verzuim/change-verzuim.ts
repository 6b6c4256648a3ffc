import type { z } from 'zod';
import { findRights, type GezinId, type PersoonId, Versie } from '#modules/gezin/index.ts';
import { type Context, defineOperation } from '#platform/operation.ts';
import { isRefusal, type Refusal, refuse } from '#platform/refusal.ts';
import { checkPast, checkVersie, mayWrite } from '../../rules/school.ts';
import { OfLeerling } from '../../schema/school.ts';
import { NewVerzuim, Verzuimmaand } from '../../schema/verzuim.ts';
import { findJeugdige } from '../../store/jeugdige.ts';
import { addVerzuim, findVerzuimToChange, saveVerzuim } from '../../store/verzuim.ts';

/** One month of one pupil: the first who writes makes it, later ones change what they have seen. */
export const changeVerzuim = defineOperation({
  name: 'changeVerzuim',
  route: 'PUT /gezinnen/{id}/personen/{persoonId}/verzuim',
  summary: 'Legt vast hoeveel dagdelen een leerling in een maand op school miste.',
  needs: 'school:change',
  input: NewVerzuim.safeExtend({ ...OfLeerling.shape, versie: Versie.optional() }),
  output: Verzuimmaand,
  refuses: ['gezin/onbekend', 'gezin/lid-onbekend', 'school/in-de-toekomst'],
  logs: { action: 'U', about: ({ id, persoonId }) => [{ gezin: id, persoon: persoonId, part: 'school' }] },

  async handle(given, context) {
    const no =
      mayWrite(await findRights(context.db, given.id)) ?? checkPast(`${given.maand}-01`, context.today);
    return no ?? (await keepVerzuim(given, context));
  },
});

type Given = z.output<typeof NewVerzuim> & {
  readonly id: GezinId;
  readonly persoonId: PersoonId;
  readonly versie?: number | undefined;
};

/** Writes one month, for one pupil or as a line of a list; the caller has looked at the rights. */
async function keepVerzuim(
  { id, persoonId, versie, ...fresh }: Given,
  { db, emit }: Context,
): Promise<Verzuimmaand | Refusal<'gezin/lid-onbekend' | 'verouderd'>> {
  if (!(await findJeugdige(db, { id, persoonId }))) return refuse('gezin/lid-onbekend', { persoonId });
  const known = await findVerzuimToChange(db, { id, persoonId, maand: fresh.maand });
  const saved = known ? changed(known, fresh, versie) : first(persoonId, fresh);
  if (isRefusal(saved)) return saved;
  if (known) await saveVerzuim(db, saved);
  else if (!(await addVerzuim(db, { id, persoonId }, fresh)))
    return await beaten(db, { id, persoonId }, fresh);
  emit('school.gewijzigd', { gezin: id, persoon: persoonId });
  return saved;
}

const counts = ({ dagdelen, geoorloofd, ongeoorloofd }: NewVerzuim) => ({
  dagdelen,
  geoorloofd: geoorloofd ?? null,
  ongeoorloofd: ongeoorloofd ?? null,
});

const first = (persoonId: PersoonId, fresh: NewVerzuim): Verzuimmaand => ({
  persoonId,
  maand: fresh.maand,
  ...counts(fresh),
  reactie: null,
  reactieVan: null,
  versie: 1,
});

function changed(known: Verzuimmaand, fresh: NewVerzuim, versie: number | undefined) {
  return checkVersie(known, versie) ?? { ...known, ...counts(fresh), versie: known.versie + 1 };
}

/** Another wrote the same month while this one waited. */
async function beaten(db: Context['db'], of: { id: GezinId; persoonId: PersoonId }, fresh: NewVerzuim) {
  return refuse('verouderd', { huidig: await findVerzuimToChange(db, { ...of, maand: fresh.maand }) });
}
