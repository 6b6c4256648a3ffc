import { createHmac } from 'node:crypto';
import { exportJWK, generateKeyPair } from 'jose';
import type { Kysely } from 'kysely';
import Provider from 'oidc-provider';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.gen.ts';
import { inScope } from '../database/transaction.ts';
import type { Vault } from '../keeping/vault.ts';
import { oidcRecords } from './oidc-records.ts';
import { web } from './session-store.ts';

/** Someone who can be in the demo; the subject is what the issuer vouches for. */
export type DemoPerson = { readonly subject: string; readonly naam: string };

export const demoClient = 'stip';

/**
 * An OpenID Connect issuer of our own for the demo, in the same process: real protocol, invented people, no passwords.
 * Whoever names a person in `login_hint` is that person. It never runs where OIDC_ISSUER names a real one.
 */
export async function openDemoIssuer(options: {
  db: Kysely<Database>;
  clock: Clock;
  vault: Vault;
  baseUrl: string;
  people: readonly DemoPerson[];
}): Promise<Provider> {
  const { db, clock, vault, baseUrl, people } = options;
  const secret = (use: string) => createHmac('sha256', vault.mark(`issuer ${use}`)).digest('base64url');
  const provider = new Provider(`${baseUrl}/oidc`, {
    adapter: oidcRecords(db, clock),
    jwks: { keys: [await signingKey(db, clock, vault)] },
    cookies: { keys: [secret('cookies')], long: { path: '/oidc' }, short: { path: '/oidc' } },
    clients: [
      {
        client_id: demoClient,
        client_secret: secret('client'),
        redirect_uris: [`${baseUrl}/aanmelden/terug`],
        post_logout_redirect_uris: [`${baseUrl}/afgemeld`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    claims: { openid: ['sub'], profile: ['name'], email: ['email'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    ttl: {
      Session: 3600,
      Interaction: 600,
      Grant: 3600,
      AccessToken: 600,
      IdToken: 600,
      AuthorizationCode: 60,
    },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    interactions: { url: (_context, interaction) => `/oidc/persoon/${interaction.uid}` },
    async findAccount(_context, subject) {
      const person = people.find((one) => one.subject === subject);
      return person && { accountId: subject, claims: async () => ({ sub: subject, name: person.naam }) };
    },
    // The demo asks no consent of its own client: each sign-in has its grant at once.
    async loadExistingGrant(context) {
      const { session, client } = context.oidc;
      const grant = new context.oidc.provider.Grant({
        ...(session?.accountId && { accountId: session.accountId }),
        ...(client && { clientId: client.clientId }),
      });
      grant.addOIDCScope('openid profile email');
      await grant.save();
      return grant;
    },
  });
  provider.proxy = true;
  provider.use(async (context, next) => {
    if (!context.path.startsWith('/persoon/')) return await next();
    const { params, prompt } = await provider.interactionDetails(context.req, context.res);
    const accountId = String(params['login_hint'] ?? '');
    const known = prompt.name === 'login' && people.some((person) => person.subject === accountId);
    const result = known ? { login: { accountId } } : { error: 'access_denied' };
    await provider.interactionFinished(context.req, context.res, result, { mergeWithLastSubmission: false });
    context.respond = false;
  });
  return provider;
}

/** The secret that the demo client and the demo issuer share; both get it from the vault. */
export function demoSecret(vault: Vault): string {
  return createHmac('sha256', vault.mark('issuer client')).digest('base64url');
}

/** One signing key for all processes: the first makes it, sealed, and the others read it. */
async function signingKey(db: Kysely<Database>, clock: Clock, vault: Vault) {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const fresh = { ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig', kid: 'stip-demo' };
  const sealed = await inScope(db, web, clock, async (trx) => {
    await trx
      .insertInto('oidc_record')
      .values({
        model: 'Key',
        id: 'signing',
        payload: JSON.stringify({ sealed: vault.seal(JSON.stringify(fresh)).toString('base64') }),
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return await trx
      .selectFrom('oidc_record')
      .select('payload')
      .where('model', '=', 'Key')
      .where('id', '=', 'signing')
      .executeTakeFirstOrThrow();
  });
  const { sealed: text } = sealed.payload as { sealed: string };
  return JSON.parse(vault.open(Buffer.from(text, 'base64'))) as Record<string, string>;
}
