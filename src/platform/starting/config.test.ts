import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Config, isConfig, readConfig, readOrMakeKey } from './config.ts';
import { type Setting, settings } from './settings.ts';

const key = Buffer.alloc(32, 5).toString('base64');

function configOf(env: Record<string, string>): Config {
  const read = readConfig(env);
  if (!isConfig(read)) throw new Error(read.map(({ message }) => message).join('\n'));
  return read;
}

function faultsOf(env: Record<string, string>): string[] {
  const read = readConfig(env);
  return isConfig(read) ? [] : read.map(({ message }) => message);
}

describe('the configuration', () => {
  it('is whole without a single setting', () => {
    expect(configOf({})).toEqual({
      port: 3000,
      databaseUrl: undefined,
      dataFolder: resolve('data'),
      regioFolder: resolve('regio/groningen'),
      url: 'http://localhost:3000',
      demo: 'auto',
      key: undefined,
      oidc: undefined,
      mail: undefined,
      s3: undefined,
      telemetryUrl: undefined,
      logLevel: 'info',
      today: undefined,
    });
  });

  it('takes an empty setting for an absent one', () => {
    expect(configOf({ PORT: '', DATABASE_URL: ' ', SMTP_URL: '' })).toEqual(configOf({}));
  });

  it('finds its folders from wherever it is called', () => {
    const read = readConfig({ STIP_REGIO: '/srv/regio' }, '/opt/stip');
    expect(read).toMatchObject({ dataFolder: resolve('/opt/stip/data'), regioFolder: resolve('/srv/regio') });
  });

  it('follows the port in the public address, unless that is given', () => {
    expect(configOf({ PORT: '8080' }).url).toBe('http://localhost:8080');
    expect(configOf({ PORT: '8080', STIP_URL: 'https://stip.example.nl/' }).url).toBe(
      'https://stip.example.nl',
    );
  });

  it('reads a key of 32 bytes and refuses a shorter one', () => {
    expect(configOf({ STIP_KEY: key }).key).toEqual(Buffer.alloc(32, 5));
    expect(faultsOf({ STIP_KEY: Buffer.alloc(16).toString('base64') })).toHaveLength(1);
  });

  it('names every wrong setting at once, in both languages, with the mend', () => {
    expect(faultsOf({ PORT: 'abc', STIP_DEMO: 'maybe' })).toEqual([
      'PORT ("abc") moet een geheel getal van 0 tot en met 65535 zijn. / PORT ("abc") must be a whole number from 0 to 65535.',
      'STIP_DEMO ("maybe") moet auto, on of off zijn. / STIP_DEMO ("maybe") must be auto, on or off.',
    ]);
  });

  it.each([
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://server/stip'],
    ['STIP_URL', 'stip.example.nl'],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'collector:4318'],
    ['LOG_LEVEL', 'loud'],
    ['STIP_TODAY', '2026-02-30'],
  ])('refuses %s=%s', (name, value) => {
    expect(faultsOf({ [name]: value })).toEqual([expect.stringContaining(name)]);
  });

  it('never repeats a secret', () => {
    const secrets = { DATABASE_URL: 'geheim1', STIP_KEY: 'geheim2', SMTP_URL: 'geheim3' };
    const lines = faultsOf({ ...secrets, MAIL_FROM: 'stip@example.nl' });
    expect(lines).toHaveLength(3);
    expect(lines.join()).not.toContain('geheim');
  });

  it('takes settings that belong together only together', () => {
    expect(faultsOf({ OIDC_ISSUER: 'https://issuer.example.nl', OIDC_CLIENT_ID: 'stip' })).toEqual([
      'OIDC_CLIENT_SECRET ontbreekt: vul OIDC_ISSUER, OIDC_CLIENT_ID en OIDC_CLIENT_SECRET samen in, of geen van alle. / OIDC_CLIENT_SECRET is missing: set OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET together, or none of them.',
    ]);
    expect(faultsOf({ S3_BUCKET: 'stip' })).toHaveLength(3);
    expect(faultsOf({ SMTP_URL: 'smtp://localhost:25' })).toEqual([expect.stringContaining('MAIL_FROM')]);
    const s3 = {
      S3_ENDPOINT: 'https://s3.example.nl',
      S3_BUCKET: 'b',
      S3_ACCESS_KEY: 'a',
      S3_SECRET_KEY: 's',
    };
    expect(configOf(s3).s3).toEqual({
      endpoint: 'https://s3.example.nl',
      bucket: 'b',
      region: 'us-east-1',
      accessKey: 'a',
      secretKey: 's',
    });
    expect(configOf({ SMTP_URL: 'smtp://localhost:25', MAIL_FROM: 'stip@example.nl' }).mail?.from).toBe(
      'stip@example.nl',
    );
  });

  it('asks the population register with a key or with a token, and never with neither', () => {
    const url = { BRP_URL: 'https://brp.example.nl/api/' };
    expect(configOf({ ...url, BRP_API_KEY: 'x' }).brp).toEqual({
      url: 'https://brp.example.nl/api',
      doelbinding: 'Jeugdwet',
      credential: { apiKey: 'x' },
    });
    const token = {
      BRP_TOKEN_URL: 'https://brp.example.nl/token',
      BRP_CLIENT_ID: 'stip',
      BRP_CLIENT_SECRET: 's',
    };
    expect(configOf({ ...url, ...token, BRP_DOELBINDING: 'jeugdhulp' }).brp).toMatchObject({
      doelbinding: 'jeugdhulp',
      credential: { tokenUrl: 'https://brp.example.nl/token', clientId: 'stip', clientSecret: 's' },
    });
    expect(faultsOf(url)).toEqual([expect.stringContaining('BRP_API_KEY')]);
    expect(faultsOf({ ...url, BRP_TOKEN_URL: 'https://brp.example.nl/token' })).toHaveLength(2);
  });

  it('has no default that its own rule refuses', () => {
    for (const [name, one] of Object.entries<Setting>(settings))
      if (one.default !== undefined) expect(one.schema.safeParse(one.default).success, name).toBe(true);
  });
});

describe('the key', () => {
  let data: string;
  beforeEach(() => {
    data = mkdtempSync(join(tmpdir(), 'stip-key-'));
  });
  afterEach(() => rmSync(data, { recursive: true }));

  it('is made once, and only its owner can read it', () => {
    const first = readOrMakeKey(configOf({ STIP_DATA: join(data, 'new') }));
    expect(first).toHaveLength(32);
    expect(readOrMakeKey(configOf({ STIP_DATA: join(data, 'new') }))).toEqual(first);
    expect(statSync(join(data, 'new', 'key')).mode & 0o777).toBe(0o600);
  });

  it('comes from STIP_KEY when that is given', () => {
    expect(readOrMakeKey(configOf({ STIP_DATA: data, STIP_KEY: key }))).toEqual(Buffer.alloc(32, 5));
  });

  it('is not made anew for a database that already has one', () => {
    mkdirSync(join(data, 'pg'));
    writeFileSync(join(data, 'pg', 'PG_VERSION'), '18\n');
    expect(() => readOrMakeKey(configOf({ STIP_DATA: data }))).toThrow('maar ontbreekt of is beschadigd');
  });

  it('is refused when it is damaged', () => {
    writeFileSync(join(data, 'key'), 'half');
    expect(() => readOrMakeKey(configOf({ STIP_DATA: data }))).toThrow('ontbreekt of is beschadigd');
  });
});
