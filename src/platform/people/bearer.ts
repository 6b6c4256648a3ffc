import { createRemoteJWKSet, errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { z } from 'zod';

/** Whom a token speaks for; the same pair by which an account is known. */
type Holder = { readonly issuer: string; readonly subject: string };

export type Bearer = {
  /** Undefined when the token is worth nothing; throws when the issuer cannot be asked. */
  findHolder(token: string): Promise<Holder | undefined>;
};

/** Signed with a private key only: a shared secret proves nothing about who signed (RFC 8725 §3.1). */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
const Discovery = z.object({ issuer: z.string(), jwks_uri: z.url({ protocol: /^https?$/ }) });

/** Reads tokens of an OpenID Connect issuer that are meant for us. Its keys are fetched when first needed, and again when they change. */
export function openBearer({ issuer, clientId }: { issuer: string; clientId: string }): Bearer {
  let found: Promise<JWTVerifyGetKey> | undefined;
  const keys = () => {
    found ??= discover(issuer).catch((error) => {
      found = undefined;
      throw error;
    });
    return found;
  };
  return {
    async findHolder(token) {
      // Three parts, or it is no signed token at all: such a one need not reach the issuer.
      if (!/^[\w-]+\.[\w-]+\.[\w-]+$/.test(token)) return undefined;
      const key = await keys();
      try {
        const options = {
          issuer,
          audience: clientId,
          algorithms,
          requiredClaims: ['exp', 'sub'],
          clockTolerance: 5,
        };
        const { payload } = await jwtVerify(token, key, options);
        return payload.sub ? { issuer, subject: payload.sub } : undefined;
      } catch (error) {
        if (error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout)) return undefined;
        throw error;
      }
    },
  };
}

async function discover(issuer: string): Promise<JWTVerifyGetKey> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const answer = await fetch(address, { signal: AbortSignal.timeout(5_000) });
  if (!answer.ok) throw new Error(`the issuer answered ${answer.status} to discovery`);
  const described = Discovery.parse(await answer.json());
  // OpenID Connect Discovery §4.3: another name is another issuer.
  if (described.issuer !== issuer) throw new Error('the issuer calls itself by another name');
  return createRemoteJWKSet(new URL(described.jwks_uri));
}
