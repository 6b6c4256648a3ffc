import { readRegio } from '#modules/regio/index.ts';
import type { Desk } from '#platform/desk.ts';
import { listApiKeys } from '#platform/people/list-api-keys.ts';
import { isRefusal } from '#platform/refusal.ts';
import { draftOf } from '#web/request/drafts.ts';
import { listAanstellingen } from '../../operations/list-aanstellingen.ts';
import { listOrganisaties } from '../../operations/list-organisaties.ts';
import { type Aanstelling, AccountId, OrganisatieSoort } from '../../schema.ts';

/** As many as there are to choose from; more than a region has. */
const all = 1000;

/** What the chosen part of the page shows, and no more: each part is a look of its own in the audit log. */
export async function readManagement(desk: Desk, query: URLSearchParams) {
  const part = query.get('deel');
  if (part === 'organisaties') return await readOrganisations(desk, query);
  if (part === 'sleutels') return await readKeys(desk);
  return await readPeople(desk, query);
}

async function readPeople(desk: Desk, query: URLSearchParams) {
  const list = await desk.read(listAanstellingen, pageOf(query));
  const { organisaties } = await desk.read(listOrganisaties, {});
  const regio = await desk.run(readRegio, {});
  const about = await findPerson(desk, query.get('persoon'));
  return {
    part: 'mensen' as const,
    people: peopleOf(list, desk),
    about,
    organisaties: organisaties.map(({ id, naam, teams }) => ({ id, naam, teams })),
    gemeenten: isRefusal(regio) ? [] : regio.gemeenten.map(({ code, naam }) => ({ code, naam })),
    today: desk.today,
    draft: await draftOf(desk, `aanstelling/${about?.accountId ?? 'nieuw'}`),
  };
}

function pageOf(query: URLSearchParams): { na?: string } {
  const na = query.get('na');
  return na ? { na } : {};
}

/** Who the page is about; an address that names nobody shows the page as it is for someone new. */
async function findPerson(desk: Desk, persoon: string | null) {
  const { data: accountId } = AccountId.safeParse(persoon);
  if (!accountId) return null;
  const { aanstellingen } = await desk.read(listAanstellingen, { accountId, limiet: 1 });
  return aanstellingen[0] ? { accountId, naam: aanstellingen[0].naam } : null;
}

type Listed = { aanstellingen: readonly Aanstelling[]; totaal: number; volgende: string | null };

/** One page of people, with what the screen must know of each. */
export function peopleOf({ aanstellingen, totaal, volgende }: Listed, desk: Desk) {
  const day = desk.today;
  return {
    total: totaal,
    next: volgende,
    shown: aanstellingen.map((one) => ({
      ...one,
      isSelf: one.accountId === desk.actor.account,
      /** Whoever acts for no organisation acts for oneself and one's own. */
      isFamily: one.organisatieId === null,
      stand: standOf(one, day),
    })),
  };
}

function standOf({ van, tot }: Aanstelling, day: string): 'komt' | 'loopt' | 'voorbij' {
  if (tot !== null && tot < day) return 'voorbij';
  return van > day ? 'komt' : 'loopt';
}

async function readOrganisations(desk: Desk, query: URLSearchParams) {
  // All at once is a long list, so the page begins with the teams and shows all only when asked.
  const soort = OrganisatieSoort.safeParse(query.get('soort') ?? 'lokaal-team').data;
  const list = await desk.read(listOrganisaties, { ...(soort && { soort }), ...pageOf(query), limiet: 20 });
  return { part: 'organisaties' as const, soort: soort ?? null, ...list };
}

async function readKeys(desk: Desk) {
  const { sleutels } = await desk.read(listApiKeys, {});
  const { aanstellingen } = await desk.read(listAanstellingen, { limiet: all });
  const day = desk.today;
  return {
    part: 'sleutels' as const,
    sleutels,
    houders: aanstellingen
      .filter((one) => standOf(one, day) === 'loopt' && one.organisatieId !== null)
      .map(({ id, naam, rol, organisatieNaam }) => ({ id, naam, rol, organisatieNaam })),
    draft: await draftOf(desk, 'api-sleutel/nieuw'),
  };
}

export type Management = Awaited<ReturnType<typeof readManagement>>;
export type PeopleData = Awaited<ReturnType<typeof readPeople>>;
export type Found = ReturnType<typeof peopleOf>;
export type OrganisationData = Awaited<ReturnType<typeof readOrganisations>>;
export type KeyData = Awaited<ReturnType<typeof readKeys>>;
