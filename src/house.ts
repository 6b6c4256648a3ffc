import { apiSite } from '#api/api-site.ts';
import { enterGast, mayFollowGezin } from '#modules/gezin/index.ts';
import { actorOf, listOwnAanstellingen, ROLLEN } from '#modules/organisatie/index.ts';
import { isRegioLoaded } from '#modules/regio/index.ts';
import type { Actor } from '#platform/actor.ts';
import type { Live } from '#platform/events/live.ts';
import type { Kit } from '#platform/operation.ts';
import { findAanstellingOfKey, isApiKey } from '#platform/people/api-key.ts';
import { type Bearer, openBearer } from '#platform/people/bearer.ts';
import { demoClient, demoSecret, openDemoIssuer } from '#platform/people/demo-issuer.ts';
import { findAccountOf } from '#platform/people/find-account.ts';
import { openSignIn } from '#platform/people/sign-in.ts';
import type { Config } from '#platform/starting/config.ts';
import type { Log } from '#platform/watching/log.ts';
import { familyTabsOf } from '#web/layout/family-tabs.ts';
import { navigationOf } from '#web/layout/navigation.ts';
import type { House } from '#web/server/house.ts';
import { makeSite } from '#web/server/site.ts';
import { demoIssuer, demoRegister, personas, readDemoProgress } from './demo/index.ts';
import { operations } from './operations.ts';
import { openExchange } from './traffic/open-exchange.ts';
import { sentences } from './words.ts';

export type Setup = {
  readonly config: Config;
  readonly kit: Kit;
  readonly log: Log;
  readonly live: Live;
  readonly baseUrl: string;
  /** Name of the region, as people read it. */
  readonly regio: string;
  readonly buildFolder: string;
};

/** Puts the site together: pages, API, live stream and, where no issuer is named, the issuer of the demo. */
export async function openHouse(setup: Setup) {
  const { config, log, baseUrl } = setup;
  const kit = withRegister(setup);
  const { db, clock, vault } = kit;
  const people = personas.map(({ id, name }) => ({ subject: id, naam: name }));
  const issuer = config.oidc ? undefined : await openDemoIssuer({ db, clock, vault, baseUrl, people });
  const client = config.oidc ?? {
    issuer: `${baseUrl}/oidc`,
    clientId: demoClient,
    clientSecret: demoSecret(vault),
  };
  const keptAs = config.oidc ? config.oidc.issuer : demoIssuer;
  const takePost = openExchange(config)?.receive;
  const house: House = {
    kit,
    log,
    live: setup.live,
    baseUrl,
    regio: setup.regio,
    signIn: openSignIn({ ...client, redirectUri: `${baseUrl}/aanmelden/terug`, vault, keptAs }),
    personas: config.oidc ? undefined : personas,
    signInOrigin: config.oidc ? new URL(config.oidc.issuer).origin : null,
    findActor: (aanstelling) => actorOf(db, clock, aanstelling),
    enterGast: (link, origin) => enterGast(kit, link, origin),
    listAanstellingen: (account) => listOwnAanstellingen(db, clock, account),
    mayFollow: (actor, topic) => mayFollow(kit, actor, topic),
    frameOf: (rol, language) => ({
      rol: ROLLEN[rol]?.naam[language] ?? rol,
      start: ROLLEN[rol]?.startpagina ?? '/meldingen',
      navigation: navigationOf(rol),
      familyTabs: familyTabsOf(rol),
      ...(ROLLEN[rol]?.grants.includes('gezin:search') && { search: '/hulpvragen/nieuw' }),
    }),
    ...(takePost && { takePost }),
    demoProgress: () => readDemoProgress(db),
    isReady: () => isRegioLoaded(db),
  };
  const bearer = openBearer({ issuer: client.issuer, clientId: client.clientId });
  const findActor = (token: string) => findActorOf(kit, token, bearer, keptAs);
  const api = apiSite({ kit, operations, sentences: sentences.nl, baseUrl, log, findActor });
  return { site: await makeSite(house, api, setup.buildFolder), issuer: issuer?.callback() };
}

/** Where people sign in as personas of the demo, the register knows the invented families too. */
function withRegister({ config, kit }: Pick<Setup, 'config' | 'kit'>): Kit {
  return config.oidc || kit.register ? kit : { ...kit, register: demoRegister(kit) };
}

/** That something changed somewhere tells nothing; that it changed for one family is for those who may see it. */
async function mayFollow(kit: Kit, actor: Actor, topic: string): Promise<boolean> {
  if (topic.startsWith('gezin:')) return await mayFollowGezin(kit, actor, topic.slice('gezin:'.length));
  return topic === 'melding' || actor.grants.has('landschap:read');
}

/** Who acts through the API: the aanstelling of a key, or the first one of the account for which the issuer made a token. */
async function findActorOf(
  { db, clock }: Kit,
  token: string,
  bearer: Bearer,
  keptAs: string,
): Promise<Actor | undefined> {
  if (isApiKey(token)) {
    const aanstelling = await findAanstellingOfKey(db, clock, token);
    return aanstelling ? await actorOf(db, clock, aanstelling) : undefined;
  }
  const holder = await bearer.findHolder(token);
  const account = holder && (await findAccountOf(db, clock, { issuer: keptAs, subject: holder.subject }));
  const [first] = account ? await listOwnAanstellingen(db, clock, account) : [];
  return first ? await actorOf(db, clock, first.id) : undefined;
}
