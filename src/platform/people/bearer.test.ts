import { createServer, type Server } from 'node:http';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBearer } from './bearer.ts';

type Keys = Awaited<ReturnType<typeof generateKeyPair>>;
let own: Keys;
let strange: Keys;
let server: Server;
let issuer: string;
let isAway = false;

beforeAll(async () => {
  own = await generateKeyPair('RS256');
  strange = await generateKeyPair('RS256');
  const jwks = { keys: [{ ...(await exportJWK(own.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' }] };
  server = createServer((request, response) => {
    if (isAway) return response.writeHead(503).end();
    const answer = request.url === '/keys' ? jwks : { issuer, jwks_uri: `${issuer}/keys` };
    return response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  issuer = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
});
afterAll(() => server.close());

const soon = () => Math.floor(Date.now() / 1000) + 60;
const claims = (): JWTPayload => ({ iss: issuer, aud: 'stip', sub: 'worker-1', exp: soon() });
const sign = (payload: JWTPayload, { privateKey }: Keys = own, kid = 'one') =>
  new SignJWT(payload).setProtectedHeader({ alg: 'RS256', kid }).sign(privateKey);
const holderOf = (token: string) => openBearer({ issuer, clientId: 'stip' }).findHolder(token);

test('a token of the issuer, meant for us, tells whom it speaks for', async () => {
  expect(await holderOf(await sign(claims()))).toEqual({ issuer, subject: 'worker-1' });
});

test('a token for several audiences is good when we are one of them', async () => {
  expect(await holderOf(await sign({ ...claims(), aud: ['other', 'stip'] }))).toMatchObject({
    subject: 'worker-1',
  });
});

test('a token that is late, for someone else, of someone else, endless or nameless is worth nothing', async () => {
  const { exp: _exp, ...endless } = claims();
  const { sub: _sub, ...nameless } = claims();
  const { aud: _aud, ...aimless } = claims();
  const late = { ...claims(), exp: soon() - 120 };
  const early = { ...claims(), nbf: soon() };
  const others = [
    late,
    early,
    endless,
    nameless,
    aimless,
    { ...claims(), aud: 'other' },
    { ...claims(), iss: 'https://other.example' },
  ];
  for (const payload of others)
    expect(await holderOf(await sign(payload)), JSON.stringify(payload)).toBeUndefined();
});

test('a signature by another key is worth nothing, whatever key it names', async () => {
  expect(await holderOf(await sign(claims(), strange))).toBeUndefined();
  expect(await holderOf(await sign(claims(), strange, 'two'))).toBeUndefined();
});

test('a token without a signature, or signed with the public key as a secret, is worth nothing', async () => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  expect(await holderOf(`${part({ alg: 'none' })}.${part(claims())}.`)).toBeUndefined();
  expect(await holderOf(`${part({ alg: 'none' })}.${part(claims())}.AAAA`)).toBeUndefined();
  const secret = new TextEncoder().encode(JSON.stringify(await exportJWK(own.publicKey)));
  const forged = await new SignJWT(claims()).setProtectedHeader({ alg: 'HS256', kid: 'one' }).sign(secret);
  expect(await holderOf(forged)).toBeUndefined();
});

test('what is no token never reaches the issuer', async () => {
  const nowhere = openBearer({ issuer: 'http://127.0.0.1:1', clientId: 'stip' });
  for (const token of ['', 'x', 'stip_abc', 'a.b', 'a.b.c.d.e', 'a b.c.d'])
    expect(await nowhere.findHolder(token)).toBeUndefined();
});

test('an issuer that is away is a fault and no verdict, and is asked again the next time', async () => {
  const bearer = openBearer({ issuer, clientId: 'stip' });
  const token = await sign(claims());
  isAway = true;
  await expect(bearer.findHolder(token)).rejects.toThrow('503');
  isAway = false;
  expect(await bearer.findHolder(token)).toMatchObject({ subject: 'worker-1' });
});

test('an issuer that calls itself by another name is not believed', async () => {
  const bearer = openBearer({ issuer: `${issuer}/`, clientId: 'stip' });
  await expect(bearer.findHolder(await sign(claims()))).rejects.toThrow('another name');
});
