import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { GezinId, PersoonId } from '#modules/gezin/index.ts';
import { Kalenderdag, OrganisatieId, typedText } from '#modules/organisatie/index.ts';
import { type Context, defineOperation } from '#platform/operation.ts';
import { isRefusal, type KitRefusal, type Refusal, refuse } from '#platform/refusal.ts';
import { checkIngangsdatum, leveringsvormFor } from '../rules/hulplijn.ts';
import { mayWrite } from '../rules/plan.ts';
import { DoelId, Hulplijn, HulplijnId, Leveringsvorm, Toegang } from '../schema.ts';
import { hasDoel } from '../store/doel.ts';
import { addHulplijn, findSurroundings } from '../store/hulplijn.ts';
import { findRights } from '../store/rights.ts';

const input = z.object({
  id: GezinId,
  hulpsoort: z.string({ error: 'Kies welke hulp het is.' }).trim().min(1, 'Kies welke hulp het is.').max(100),
  toegang: Toegang,
  leveringsvorm: Leveringsvorm.optional(),
  persoonIds: z
    .array(PersoonId, { error: 'Kies voor wie de hulp is.' })
    .min(1, 'Kies voor wie de hulp is.')
    .max(50, 'Kies ten hoogste 50 personen.')
    .transform((ids) => [...new Set(ids)]),
  doelId: DoelId.optional(),
  aanbiederId: OrganisatieId.optional(),
  uitvoerder: typedText(200, 'Vul in wie de hulp geeft.').optional(),
  ingangsdatum: Kalenderdag,
});

const refuses = [
  'gezin/onbekend',
  'doel/onbekend',
  'hulplijn/hulpsoort-onbekend',
  'hulplijn/leveringsvorm-ongeldig',
  'hulplijn/lid-van-ander-gezin',
  'hulplijn/aanbieder-onbekend',
  'hulplijn/ingangsdatum-buiten-termijn',
] as const;
type Refusals = Refusal<(typeof refuses)[number] | KitRefusal>;

export const openHulplijn = defineOperation({
  name: 'openHulplijn',
  route: 'POST /gezinnen/{id}/hulplijnen',
  summary: 'Begin hulp voor een of meer gezinsleden, zonder indicatie of met een consult.',
  needs: 'hulplijn:open',
  input,
  output: Hulplijn,
  refuses: [...refuses, 'hulplijn/toewijzing-nodig'],
  logs: { action: 'C', about: ({ id }) => [{ gezin: id, part: 'hulplijn' }] },

  async handle(given, context) {
    if (given.toegang === 'toewijzing') return refuse('hulplijn/toewijzing-nodig');
    return await open(given, context, null);
  },
});

/** What a toewijzing opens. Only the module toewijzing calls this, in the transaction that writes the order itself. */
export type ToegewezenHulplijn = Omit<z.output<typeof input>, 'toegang'> & {
  /** Kind of verwijzer (iJw, COD327). */
  readonly verwijzer: string | null;
};

export function openToegewezenHulplijn(
  context: Context,
  { verwijzer, ...given }: ToegewezenHulplijn,
): Promise<Hulplijn | Refusals> {
  return open({ ...given, toegang: 'toewijzing' }, context, verwijzer);
}

async function open(
  given: z.output<typeof input>,
  { db, today, emit }: Context,
  verwijzer: string | null,
): Promise<Hulplijn | Refusals> {
  const gemeenteAndForm = await check(given, db, today);
  if (isRefusal(gemeenteAndForm)) return gemeenteAndForm;
  const hulplijn: Hulplijn = {
    ...gemeenteAndForm,
    id: HulplijnId.parse(uuidv7()),
    gezinId: given.id,
    doelId: given.doelId ?? null,
    hulpsoort: given.hulpsoort,
    toegang: given.toegang,
    aanbiederId: given.aanbiederId ?? null,
    uitvoerder: given.uitvoerder ?? null,
    ingangsdatum: given.ingangsdatum,
    gestartOp: null,
    einddatum: null,
    redenEinde: null,
    personen: given.persoonIds.toSorted(),
    versie: 1,
  };
  await addHulplijn(db, hulplijn, verwijzer);
  emit('hulplijn.geopend', { gezin: given.id, hulplijn: hulplijn.id });
  return hulplijn;
}

/** Answers what follows from the surroundings: the gemeente of the gezin, and how the help is given. */
async function check(
  {
    id,
    hulpsoort,
    toegang,
    leveringsvorm,
    persoonIds,
    doelId,
    aanbiederId,
    ingangsdatum,
  }: z.output<typeof input>,
  db: Context['db'],
  today: string,
): Promise<Pick<Hulplijn, 'gemeente' | 'leveringsvorm'> | Refusals> {
  const no = mayWrite(await findRights(db, id), 'hulplijn') ?? checkIngangsdatum(ingangsdatum, today);
  if (no) return no;
  const around = await findSurroundings(db, {
    gezinId: id,
    persoonIds,
    hulpsoort,
    aanbiederId: aanbiederId ?? null,
    on: ingangsdatum,
  });
  if (around.gemeente === null) return refuse('gezin/onbekend');
  if (around.leveringsvormen === null) return refuse('hulplijn/hulpsoort-onbekend');
  if (around.members !== persoonIds.length) return refuse('hulplijn/lid-van-ander-gezin');
  if (!around.isAanbieder) return refuse('hulplijn/aanbieder-onbekend');
  if (doelId !== undefined && !(await hasDoel(db, id, doelId))) return refuse('doel/onbekend');
  const form = leveringsvormFor(leveringsvorm, around.leveringsvormen, toegang);
  return isRefusal(form) ? form : { gemeente: around.gemeente, leveringsvorm: form };
}
