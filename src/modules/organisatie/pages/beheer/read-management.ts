import { readRegio } from '#modules/regio/index.ts';
import type { Desk } from '#platform/desk.ts';
import { listApiKeys } from '#platform/people/list-api-keys.ts';
import { isRefusal } from '#platform/refusal.ts';
import { draftOf } from '#web/request/drafts.ts';
import { listAanstellingen } from '../../operations/list-aanstellingen.ts';
import { listOrganisaties } from '../../operations/list-organisaties.ts';
import { type Aanstelling, OrganisatieSoort } from '../../schema.ts';

/** A list longer than this is searched, not read. */
const most = 50;

/** What the chosen part of the page shows, and no more: each part is a look of its own in the audit log. */
export async function readManagement(desk: Desk, query: URLSearchParams) {
  const part = query.get('deel');
  if (part === 'organisaties') return await readOrganisations(desk, query.get('soort'));
  if (part === 'sleutels') return await readKeys(desk);
  return await readPeople(desk, query.get('persoon'));
}

async function readPeople(desk: Desk, persoon: string | null) {
  const { aanstellingen } = await desk.read(listAanstellingen, {});
  const { organisaties } = await desk.read(listOrganisaties, {});
  const regio = await desk.run(readRegio, {});
  const about = aanstellingen.find(({ accountId }) => accountId === persoon);
  return {
    part: 'mensen' as const,
    people: firstOf(aanstellingen, desk),
    about: about ? { accountId: about.accountId, naam: about.naam } : null,
    organisaties: organisaties.map(({ id, naam, teams }) => ({ id, naam, teams })),
    gemeenten: isRefusal(regio) ? [] : regio.gemeenten.map(({ code, naam }) => ({ code, naam })),
    today: desk.today,
    draft: await draftOf(desk, `aanstelling/${about?.accountId ?? 'nieuw'}`),
  };
}

/** The first of a list, with what the page must know of each. */
export function firstOf(aanstellingen: readonly Aanstelling[], desk: Desk) {
  const day = desk.today;
  return {
    total: aanstellingen.length,
    shown: aanstellingen.slice(0, most).map((one) => ({
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

async function readOrganisations(desk: Desk, wish: string | null) {
  // All at once is a long list, so the page begins with the teams and shows all only when asked.
  const soort = OrganisatieSoort.safeParse(wish ?? 'lokaal-team');
  const filter = soort.success ? { soort: soort.data } : {};
  const { organisaties } = await desk.read(listOrganisaties, filter);
  return { part: 'organisaties' as const, soort: soort.data ?? null, organisaties };
}

async function readKeys(desk: Desk) {
  const { sleutels } = await desk.read(listApiKeys, {});
  const { aanstellingen } = await desk.read(listAanstellingen, {});
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
export type Found = ReturnType<typeof firstOf>;
export type OrganisationData = Awaited<ReturnType<typeof readOrganisations>>;
export type KeyData = Awaited<ReturnType<typeof readKeys>>;
