import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { Gemeentecode, Kalenderdag, typedText } from '#modules/organisatie/index.ts';
import { type Context, defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { isVerwijzendeDeur, missingAt } from '../rules/minimum.ts';
import { familyNameOf, nameFrom } from '../rules/naam.ts';
import { HulpvraagId, Spoed, Telefoon } from '../schema.ts';
import { findOrganisatieSoort, isInRegio } from '../store/hulpvraag.ts';
import { addMelder, findSentBefore } from '../store/melder.ts';
import { openHulpvraag } from './open-hulpvraag.ts';

const wholeName = 'Vul de voornaam en de achternaam van het kind in.';

const input = z.object({
  /** First name and surname of the child on one line, as it is spoken. */
  kind: typedText(200, wholeName).refine((text) => nameFrom(text) !== undefined, wholeName),
  geboortedatum: Kalenderdag,
  /** Absent: the gemeente of who refers. */
  gemeente: Gemeentecode.optional(),
  tekst: typedText(10_000, 'Schrijf op wat u vraagt.'),
  spoed: Spoed.default('gewoon'),
  besproken: z.enum(['ja', 'nee'], { error: 'Zeg of het gezin van de verwijzing weet.' }).optional(),
  telefoon: Telefoon.optional(),
  contactNaam: typedText(200, 'Vul in wie er te bereiken is.').optional(),
  /** Names the form that was sent, so that the same one sent twice is one verwijzing. */
  sleutel: z.uuid({ error: 'Laad de pagina opnieuw.' }),
  /** The likeness with a known gezin was seen, and this is another. */
  tochNieuw: z.boolean().default(false),
});
type Input = z.output<typeof input>;
const Sent = z.object({ hulpvraagId: HulpvraagId, gezinId: GezinId });

/**
 * A referral in under a minute: door and organisatie follow from who asks (Jeugdwet art. 2.6), the rest is the minimum of
 * that door (`rules/minimum.ts`). A gezag that nobody looked up yet is no hindrance: it is asked when consent is.
 */
export const sendVerwijzing = defineOperation({
  name: 'sendVerwijzing',
  route: 'POST /verwijzingen',
  summary: 'Verwijs een kind naar het lokale team van zijn gemeente.',
  needs: 'verwijzing:send',
  input,
  output: Sent,
  refuses: ['verwijzing/buiten-regio', ...openHulpvraag.refuses],
  logs: { action: 'C', about: (_, { gezinId }) => [{ gezin: gezinId, part: 'hulpvraag' }] },

  async handle(given, context) {
    const { db, vault, actor, emit } = context;
    const before = await findSentBefore(db, actor.account, given.sleutel);
    if (before) return Sent.parse(before);
    const deur = await findDeur(context);
    if (!deur) return refuse('hulpvraag/verwijzer-onbekend');
    const issues = missingAt(deur, given);
    if (issues.length > 0) return refuse('ongeldig', { issues });
    const nieuwGezin = familyOf(given, actor.gemeenten);
    if (!(await isInRegio(db, nieuwGezin.gemeente))) return refuse('verwijzing/buiten-regio');
    const { tekst, tochNieuw } = given;
    const asked = openHulpvraag.input.parse({ nieuwGezin, tochNieuw, deur, tekst });
    const opened = await openHulpvraag.handle(asked, context);
    if (isRefusal(opened)) return opened;
    const { id: hulpvraagId, gezinId } = opened;
    await addMelder(db, vault, { ...melderOf(given), hulpvraagId, gezinId, accountId: actor.account });
    emit('verwijzing.verstuurd', { gezin: gezinId, hulpvraag: hulpvraagId });
    return Sent.parse({ hulpvraagId, gezinId });
  },
});

async function findDeur({ db, actor }: Context) {
  const soort = actor.organisatie === null ? undefined : await findOrganisatieSoort(db, actor.organisatie);
  return soort !== undefined && isVerwijzendeDeur(soort) ? soort : undefined;
}

function familyOf({ kind, geboortedatum, gemeente }: Input, own: readonly string[]) {
  const naam = nameFrom(kind);
  if (!naam) throw new Error('the input has a whole name');
  return {
    naam: familyNameOf(naam),
    gemeente: gemeente ?? own[0] ?? '',
    leden: [{ soort: 'jeugdige' as const, ...naam, geboortedatum }],
  };
}

const melderOf = ({ spoed, besproken, telefoon, contactNaam, tochNieuw, sleutel }: Input) => ({
  soort: 'verwijzer' as const,
  spoed,
  besproken: besproken === undefined ? null : besproken === 'ja',
  lijktOpBekend: tochNieuw,
  contact: { naam: contactNaam ?? null, telefoon: telefoon ?? null, email: null },
  sleutel,
});
