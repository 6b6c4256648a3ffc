import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import {
  GezinId,
  NewGezin,
  openGezin,
  PersoonId,
  searchGezinnen,
  startBetrokkenheid,
} from '#modules/gezin/index.ts';
import { OrganisatieId, typedText } from '#modules/organisatie/index.ts';
import { type Context, defineOperation } from '#platform/operation.ts';
import { isRefusal, type KitRefusal, type Refusal, refuse } from '#platform/refusal.ts';
import { checkVerwijzer, isLikely, searchesFor } from '../rules/hulpvraag.ts';
import { Deur, Hulpvraag, HulpvraagId } from '../schema.ts';
import { addHulpvraag, findHulpvraag, findOrganisatieSoort, isMember } from '../store/hulpvraag.ts';

const chooseGezin = 'Kies een gezin, of vul een nieuw gezin in.';

const input = z
  .object({
    gezinId: GezinId.optional(),
    nieuwGezin: NewGezin.optional(),
    /** The likely duplicates were seen, and this is another family. */
    tochNieuw: z.boolean().default(false),
    persoonId: PersoonId.optional(),
    deur: Deur,
    verwijzerId: OrganisatieId.optional(),
    tekst: typedText(10_000, 'Schrijf op wat de vraag is.'),
  })
  .refine(({ gezinId, nieuwGezin }) => (gezinId === undefined) !== (nieuwGezin === undefined), {
    error: chooseGezin,
    path: ['gezinId'],
  });
type Input = z.output<typeof input>;

const refuses = [
  'gezin/onbekend',
  'hulpvraag/lid-van-ander-gezin',
  'hulpvraag/verwijzer-onbekend',
  'hulpvraag/lijkt-op-bekend-gezin',
  ...openGezin.refuses,
] as const;
type Refusals = Refusal<(typeof refuses)[number] | KitRefusal>;

/** The families that a refusal showed, so that each finds in its log that it was seen. */
const SeenAsLike = z.object({ gevonden: z.array(z.object({ id: z.string() })).default([]) });

/** Who takes a question becomes involved in the family. The ladder and triage will come between this and the plan. */
export const openHulpvraag = defineOperation({
  name: 'openHulpvraag',
  route: 'POST /hulpvragen',
  summary: 'Neem een hulpvraag aan, van een bekend of een nieuw gezin.',
  needs: 'hulpvraag:open',
  input,
  output: Hulpvraag,
  refuses,
  logs: {
    action: 'C',
    about: (_, { gezinId }) => [{ gezin: gezinId, part: 'hulpvraag' }],
    aboutRefused: (detail) =>
      SeenAsLike.parse(detail).gevonden.map(({ id }) => ({ gezin: id, part: 'gezin' })),
  },

  async handle(asked, context) {
    const { db, actor, today, emit } = context;
    // A verwijzer refers for its own organisatie and no other, so that it hears what becomes of it.
    const own = actor.rol === 'verwijzer' ? actor.organisatie : null;
    const given = own === null ? asked : { ...asked, verwijzerId: OrganisatieId.parse(own) };
    const no = await checkReferrer(given, context);
    if (no) return no;
    const involved = await involve(given, context);
    if (isRefusal(involved)) return involved;
    const { gezinId, persoonId } = involved;
    if (given.persoonId !== undefined && !(await isMember(db, gezinId, given.persoonId)))
      return refuse('hulpvraag/lid-van-ander-gezin');
    const id = HulpvraagId.parse(uuidv7());
    await addHulpvraag(db, {
      id,
      gezinId,
      persoonId,
      deur: given.deur,
      verwijzerId: given.verwijzerId ?? null,
      tekst: given.tekst,
      ontvangenOp: today,
      behandelaar: actor.rol === 'gezinswerker' ? actor.account : null,
    });
    emit('hulpvraag.geopend', { gezin: gezinId, hulpvraag: id });
    const opened = await findHulpvraag(db, id);
    if (!opened) throw new Error('a hulpvraag is seen by who opened it');
    return opened;
  },
});

async function checkReferrer({ deur, verwijzerId }: Input, { db }: Context): Promise<Refusals | undefined> {
  if (verwijzerId === undefined) return undefined;
  return checkVerwijzer(deur, await findOrganisatieSoort(db, verwijzerId));
}

/** The family of the question, with who takes it involved in it, and whom it is about: the only child, where nobody said. */
async function involve(
  { gezinId, nieuwGezin, tochNieuw, persoonId }: Input,
  context: Context,
): Promise<{ gezinId: string; persoonId: string | null } | Refusals> {
  if (gezinId !== undefined)
    return (await startBetrokkenheid(context, gezinId)) ?? { gezinId, persoonId: persoonId ?? null };
  if (nieuwGezin === undefined) throw new Error('the input has a family or describes one');
  const gevonden = tochNieuw ? [] : await findLikely(nieuwGezin, context);
  // Who may not search hears that there is a likeness, and not with whom.
  if (gevonden.length > 0)
    return refuse('hulpvraag/lijkt-op-bekend-gezin', {
      gevonden: context.actor.grants.has(searchGezinnen.needs) ? gevonden : [],
    });
  const opened = await openGezin.handle(nieuwGezin, context);
  if (isRefusal(opened)) return opened;
  return { gezinId: opened.id, persoonId: persoonId ?? onlyChildOf(opened) };
}

function onlyChildOf({ leden }: { leden: readonly { id: string; soort: string }[] }): string | null {
  const [only, ...others] = leden.filter(({ soort }) => soort === 'jeugdige');
  return only && others.length === 0 ? only.id : null;
}

/** Known families in which someone is likely the same as one of the new family. */
async function findLikely({ leden }: NewGezin, context: Context) {
  const found = new Map<string, unknown>();
  for (const { tekst, geboortedatum } of searchesFor(leden)) {
    const answer = await searchGezinnen.handle({ tekst, geboortedatum }, context);
    if (isRefusal(answer)) continue;
    for (const gezin of answer.gevonden) if (isLikely(gezin)) found.set(gezin.id, gezin);
  }
  return [...found.values()];
}
