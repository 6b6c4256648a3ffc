import type { Context } from 'hono';
import { visitor } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import { inScope } from '#platform/database/transaction.ts';
import { Desk } from '#platform/desk.ts';
import { countWaiting } from '#platform/telling/count-waiting.ts';
import type { Language } from '#platform/words.ts';
import type { fillContext, RequestValues } from '../request/fill-context.ts';
import { preferenceOf } from '../request/preference.ts';
import type { Shell, Visitor } from '../request-context.ts';
import type { House, Visit } from './house.ts';

/** What the built site gives to the server besides its pages. */
export type Pages = { readonly fillContext: typeof fillContext };

/** Everything that a page may know of its request. */
export async function requestValues(
  house: House,
  context: Context<Visit>,
  isKept: boolean,
): Promise<RequestValues> {
  const actor = context.get('actor');
  const trace = context.get('trace');
  const preference = preferenceOf(context.req.header('cookie') ?? null);
  const [shell, progress] = await Promise.all([
    actor ? shellOf(house, context, preference.language) : undefined,
    house.personas ? house.demoProgress() : undefined,
  ]);
  return {
    ...preference,
    nonce: context.get('nonce'),
    trace,
    isKept,
    desk: actor && new Desk(house.kit, actor, { door: 'web', trace, ...addressOf(context) }),
    visitor: visitorOf(house, context),
    shell,
    site: {
      regio: house.regio,
      demo: house.personas !== undefined,
      personas: house.personas ?? [],
      signInOrigin: house.signInOrigin,
      secure: house.baseUrl.startsWith('https://'),
      ...(progress && { progress }),
    },
    report: (error) =>
      house.log.error({ fault: error instanceof Error ? error.message : 'page', trace }, 'page'),
  };
}

/** Network address of the visitor, for the audit log only (NEN 7513: network access point). */
function addressOf(context: Context<Visit>): { address?: string } {
  const incoming = (context.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)
    ?.incoming;
  const address = incoming?.socket?.remoteAddress;
  return address ? { address } : {};
}

/** Who has not signed in leaves no address: only a mark that tells whether the same one came before today. */
function visitorOf(house: House, context: Context<Visit>): Visitor {
  const { kit } = house;
  const { address = '' } = addressOf(context);
  return {
    desk: new Desk(kit, visitor, { door: 'web', trace: context.get('trace') }),
    sender: kit.vault.mark(`${today(kit.clock)} ${address}`).toString('hex'),
  };
}

async function shellOf(
  house: House,
  context: Context<Visit>,
  language: Language,
): Promise<Shell | undefined> {
  const actor = context.get('actor');
  if (!actor) return undefined;
  const [counts, own] = await Promise.all([
    inScope(house.kit.db, actor, house.kit.clock, countWaiting),
    house.listAanstellingen(context.get('account') ?? ''),
  ]);
  return {
    ...house.frameOf(actor.rol, language),
    name: actor.name,
    others: own.filter(({ id }) => id !== actor.aanstelling).map(({ id, naam }) => ({ id, naam })),
    organisation: actor.organisatieNaam,
    notifications: counts.notifications,
    drafts: counts.drafts,
    draftSavedAt: counts.saved,
  };
}
