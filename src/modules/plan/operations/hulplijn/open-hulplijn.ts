import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { findRights, GezinId, PersoonId } from '#modules/gezin/index.ts';
import { Kalenderdag, OrganisatieId, typedText } from '#modules/organisatie/index.ts';
import { type Context, defineOperation } from '#platform/operation.ts';
import { isRefusal, type KitRefusal, type Refusal, refuse } from '#platform/refusal.ts';
import { checkIngangsdatum, leveringsvormFor } from '../../rules/hulplijn.ts';
import { mayWrite } from '../../rules/plan.ts';
import { Hulplijn, Leveringsvorm, Stand, Toegang } from '../../schema/hulplijn.ts';
import { DoelId, HulplijnId } from '../../schema/plan.ts';
import { hasDoel } from '../../store/doel.ts';
import { addHulplijn, findSurroundings } from '../../store/hulplijn.ts';
import { addStap, listMethodiekRows } from '../../store/stand.ts';

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
  /** How much help it is; unknown where nobody says. */
  stand: Stand.optional(),
  methodiek: z.string().max(100).optional(),
  /** Name of the group, for help that is given in one. */
  groep: typedText(200, 'Vul in welke groep het is.').optional(),
  maatwerkReden: typedText(2000, 'Schrijf op waarom dit maatwerk is.').optional(),
  isThuis: z.stringbool().or(z.boolean()).default(false),
});

/** What opening help can be refused with, whoever opens it. */
export const refusesOfHelp = [
  'gezin/onbekend',
  'doel/onbekend',
  'hulplijn/hulpsoort-onbekend',
  'hulplijn/leveringsvorm-ongeldig',
  'hulplijn/lid-van-ander-gezin',
  'hulplijn/aanbieder-onbekend',
  'hulplijn/ingangsdatum-buiten-termijn',
] as const;
/** `isThuis` is told by who knows; the module of orders does not. */
type Given = Omit<z.output<typeof input>, 'isThuis'> & { readonly isThuis?: boolean };
type Refusals = Refusal<(typeof refusesOfHelp)[number] | KitRefusal>;

export const openHulplijn = defineOperation({
  name: 'openHulplijn',
  route: 'POST /gezinnen/{id}/hulplijnen',
  summary: 'Begin hulp voor een of meer gezinsleden, zonder indicatie of met een consult.',
  needs: 'hulplijn:open',
  input,
  output: Hulplijn,
  refuses: [...refusesOfHelp, 'hulplijn/toewijzing-nodig', 'hulplijn/methodiek-onbekend'],
  logs: { action: 'C', about: ({ id }) => [{ gezin: id, part: 'hulplijn' }] },

  async handle(given, context) {
    if (given.toegang === 'toewijzing') return refuse('hulplijn/toewijzing-nodig');
    const { methodiek } = given;
    if (methodiek !== undefined && !(await hasMethodiek(context, methodiek)))
      return refuse('hulplijn/methodiek-onbekend', { methodiek });
    return await open(given, context, null);
  },
});

/** Whether this is a method that can be chosen today. */
export async function hasMethodiek({ db, today }: Context, code: string): Promise<boolean> {
  return (await listMethodiekRows(db, today)).some((one) => one.code === code);
}

/** What a toewijzing opens. Only the module toewijzing calls this, in the transaction that writes the order itself. */
export type ToegewezenHulplijn = Omit<Given, 'toegang'> & {
  /** Kind of verwijzer (iJw, COD327). */
  readonly verwijzer: string | null;
};

/** Help without an order, opened within another deed, such as scaling up. */
export async function openHelp(context: Context, given: Given): Promise<Hulplijn | Refusals> {
  return await open(given, context, null);
}

export function openToegewezenHulplijn(
  context: Context,
  { verwijzer, ...given }: ToegewezenHulplijn,
): Promise<Hulplijn | Refusals> {
  return open({ ...given, toegang: 'toewijzing' }, context, verwijzer);
}

async function open(given: Given, context: Context, verwijzer: string | null): Promise<Hulplijn | Refusals> {
  const { db, today, emit } = context;
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
    methodiek: given.methodiek ?? null,
    groep: given.groep ?? null,
    maatwerkReden: given.maatwerkReden ?? null,
    isThuis: given.isThuis ?? false,
    versie: 1,
  };
  await addHulplijn(db, hulplijn, verwijzer);
  if (given.stand) await keepFirstStand(context, hulplijn, given.stand);
  emit('hulplijn.geopend', { gezin: given.id, hulplijn: hulplijn.id });
  return hulplijn;
}

/** How much help it is from its first day, as the first step of its history. */
async function keepFirstStand({ db, actor, now }: Context, hulplijn: Hulplijn, stand: Stand): Promise<void> {
  if (actor.account === null) return;
  await addStap(db, {
    id: uuidv7(),
    hulplijnId: hulplijn.id,
    gezinId: hulplijn.gezinId,
    stand,
    van: hulplijn.ingangsdatum,
    reden: null,
    toelichting: null,
    door: actor.name,
    account: actor.account,
    now,
  });
}

/** Answers what follows from the surroundings: the gemeente of the gezin, and how the help is given. */
async function check(
  { id, hulpsoort, toegang, leveringsvorm, persoonIds, doelId, aanbiederId, ingangsdatum }: Given,
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
