import * as oidc from 'openid-client';
import type { Vault } from '../keeping/vault.ts';

/** What must be remembered between leaving for the issuer and coming back; it travels in a sealed cookie, not in memory. */
type Pending = { verifier: string; state: string; nonce: string; back: string };

type Claims = { issuer: string; subject: string; naam: string; email: string | null };

export type SignIn = {
  /** Address of the issuer to go to, and the sealed note to take along. */
  start(back: string, hint?: string): Promise<{ url: string; note: string }>;
  /** Who came back; throws when anything does not fit (state, nonce, verifier, time). */
  finish(current: URL, note: string): Promise<Claims & { back: string }>;
};

/** OpenID Connect, authorization code with PKCE, at any issuer. Discovery waits for the first sign-in. */
export function openSignIn(options: {
  issuer: string;
  clientId: string;
  clientSecret: string;
  redirectUri: string;
  vault: Vault;
  /** Name under which accounts of this issuer are kept; its address when absent. The demo's address changes with the port. */
  keptAs?: string;
}): SignIn {
  const { issuer, clientId, clientSecret, redirectUri, vault, keptAs } = options;
  let found: Promise<oidc.Configuration> | undefined;
  const discover = () => {
    const insecure = issuer.startsWith('http://') ? { execute: [oidc.allowInsecureRequests] } : {};
    found ??= oidc.discovery(new URL(issuer), clientId, clientSecret, undefined, insecure).catch((error) => {
      found = undefined;
      throw error;
    });
    return found;
  };
  return {
    async start(back, hint) {
      const pending: Pending = {
        verifier: oidc.randomPKCECodeVerifier(),
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        back,
      };
      const url = oidc.buildAuthorizationUrl(await discover(), {
        redirect_uri: redirectUri,
        scope: 'openid profile email',
        code_challenge: await oidc.calculatePKCECodeChallenge(pending.verifier),
        code_challenge_method: 'S256',
        state: pending.state,
        nonce: pending.nonce,
        // Another role is another person: the issuer may not answer with who was there before.
        ...(hint && { login_hint: hint, prompt: 'login' }),
      });
      return { url: url.href, note: vault.seal(JSON.stringify(pending)).toString('base64url') };
    },
    async finish(current, note) {
      const pending = JSON.parse(vault.open(Buffer.from(note, 'base64url'))) as Pending;
      const tokens = await oidc.authorizationCodeGrant(await discover(), current, {
        pkceCodeVerifier: pending.verifier,
        expectedState: pending.state,
        expectedNonce: pending.nonce,
      });
      const claims = tokens.claims();
      if (!claims) throw new Error('the issuer gave no id token');
      const text = (value: unknown) =>
        typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
      return {
        issuer: keptAs ?? claims.iss,
        subject: claims.sub,
        naam: text(claims['name']) ?? text(claims['preferred_username']) ?? claims.sub,
        email: text(claims['email']),
        back: pending.back,
      };
    },
  };
}
