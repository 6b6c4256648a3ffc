import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { z } from 'zod';
import type { BrpSettings } from '../registers/brp-register.ts';
import { type Setting, settings } from './settings.ts';
import { StartupFault } from './startup-fault.ts';

type Name = keyof typeof settings;
type Read<One extends Setting> =
  | z.output<One['schema']>
  | (One extends { default: string } ? never : undefined);
type Values = { [Key in Name]: Read<(typeof settings)[Key]> };

/** What the process was told, read and judged once at the start. */
export type Config = {
  readonly port: number;
  /** Absent: the embedded PostgreSQL in the data folder. */
  readonly databaseUrl: string | undefined;
  /** Absolute. */
  readonly dataFolder: string;
  /** Absolute. */
  readonly regioFolder: string;
  /** Public address, without a slash at the end. */
  readonly url: string;
  readonly demo: 'auto' | 'on' | 'off';
  /** 32 bytes; absent: `readOrMakeKey`. */
  readonly key: Buffer | undefined;
  /** Absent: the own issuer with demo accounts. */
  readonly oidc: { issuer: string; clientId: string; clientSecret: string } | undefined;
  /** Absent: .eml files in the data folder. */
  readonly mail: { smtpUrl: string; from: string } | undefined;
  /** Absent: files in the data folder. */
  readonly s3:
    | { endpoint: string; bucket: string; region: string; accessKey: string; secretKey: string }
    | undefined;
  /** Absent: berichten wait, or are exported by hand. */
  readonly exchange: { folder: string } | { url: string; token: string } | undefined;
  /** Absent: the population register is not asked. */
  readonly brp: BrpSettings | undefined;
  /** Absent: level 1 is judged by our own reader alone. */
  readonly xsdFolder: string | undefined;
  readonly telemetryUrl: string | undefined;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  /** A date on which the clock stands still. */
  readonly today: string | undefined;
};

/** One line for people: what is wrong and how to mend it, Dutch first. */
export type ConfigFault = { readonly setting: Name; readonly message: string };

/** Settings that mean something only together. */
const sets: readonly (readonly Name[])[] = [
  ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'],
  ['S3_ENDPOINT', 'S3_BUCKET', 'S3_ACCESS_KEY', 'S3_SECRET_KEY'],
  ['GGK_URL', 'GGK_TOKEN'],
  ['BRP_TOKEN_URL', 'BRP_CLIENT_ID', 'BRP_CLIENT_SECRET'],
];

/**
 * All faults at once, so that nobody has to start six times to find six of them.
 * @param home where relative folders start: the command line, called from elsewhere, still finds the data of this Stip.
 */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
  home = process.cwd(),
): Config | ConfigFault[] {
  const faults: ConfigFault[] = [];
  const values: Partial<Record<Name, unknown>> = {};
  for (const name of Object.keys(settings) as Name[]) {
    const setting: Setting = settings[name];
    // A compose file passes an unset variable on as an empty one.
    const written = env[name]?.trim() || setting.default;
    if (written === undefined) continue;
    const read = setting.schema.safeParse(written);
    if (read.success) values[name] = read.data;
    else faults.push(wrongForm(name, written));
  }
  faults.push(...findMissing((name) => Boolean(env[name]?.trim())));
  return faults.length > 0 ? faults : toConfig(values as Values, home);
}

export function isConfig(read: Config | ConfigFault[]): read is Config {
  return !Array.isArray(read);
}

/** A secret is never repeated: the line ends up on screens and in logs. */
function wrongForm(name: Name, value: string): ConfigFault {
  const { form, isSecret }: Setting = settings[name];
  const shown = isSecret ? '' : ` ("${value.slice(0, 60)}")`;
  const message = `${name}${shown} moet ${form.nl}. / ${name}${shown} must ${form.en}.`;
  return { setting: name, message };
}

function findMissing(isGiven: (name: Name) => boolean): ConfigFault[] {
  const incomplete = sets.filter((set) => set.some(isGiven));
  const missing = incomplete.flatMap((set) =>
    set.filter((name) => !isGiven(name)).map((name) => ({ name, set })),
  );
  if (isGiven('SMTP_URL') && !isGiven('MAIL_FROM'))
    missing.push({ name: 'MAIL_FROM', set: ['SMTP_URL', 'MAIL_FROM'] });
  if (isGiven('BRP_URL') && !isGiven('BRP_API_KEY') && !isGiven('BRP_TOKEN_URL'))
    missing.push({ name: 'BRP_API_KEY', set: ['BRP_URL', 'BRP_API_KEY'] });
  return missing.map(({ name, set }) => ({
    setting: name,
    message: `${name} ontbreekt: vul ${listOf(set, 'en')} samen in, of geen van alle. / ${name} is missing: set ${listOf(set, 'and')} together, or none of them.`,
  }));
}

function listOf(names: readonly Name[], and: string): string {
  return `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;
}

function toConfig(values: Values, home: string): Config {
  return {
    port: values.PORT,
    databaseUrl: values.DATABASE_URL,
    dataFolder: resolve(home, values.STIP_DATA),
    regioFolder: resolve(home, values.STIP_REGIO),
    url: (values.STIP_URL ?? `http://localhost:${values.PORT}`).replace(/\/+$/, ''),
    demo: values.STIP_DEMO,
    key: values.STIP_KEY === undefined ? undefined : Buffer.from(values.STIP_KEY, 'base64'),
    oidc: toOidc(values),
    mail: toMail(values),
    s3: toS3(values),
    exchange: toExchange(values, home),
    brp: toBrp(values),
    xsdFolder: values.IJW_XSD_DIR && resolve(home, values.IJW_XSD_DIR),
    telemetryUrl: values.OTEL_EXPORTER_OTLP_ENDPOINT,
    logLevel: values.LOG_LEVEL,
    today: values.STIP_TODAY,
  };
}

function toOidc({ OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret }: Values) {
  return issuer && clientId && clientSecret ? { issuer, clientId, clientSecret } : undefined;
}

function toMail({ SMTP_URL: smtpUrl, MAIL_FROM: from }: Values) {
  return smtpUrl && from ? { smtpUrl, from } : undefined;
}

function toExchange({ GGK_URL: url, GGK_TOKEN: token, GGK_FOLDER: folder }: Values, home: string) {
  if (url && token) return { url, token };
  return folder ? { folder: resolve(home, folder) } : undefined;
}

function toBrp(values: Values): BrpSettings | undefined {
  const { BRP_URL, BRP_API_KEY: apiKey, BRP_DOELBINDING: doelbinding } = values;
  const { BRP_TOKEN_URL: tokenUrl, BRP_CLIENT_ID: clientId, BRP_CLIENT_SECRET: clientSecret } = values;
  if (!BRP_URL) return undefined;
  const url = BRP_URL.replace(/\/+$/, '');
  if (tokenUrl && clientId && clientSecret)
    return { url, doelbinding, credential: { tokenUrl, clientId, clientSecret } };
  return apiKey ? { url, doelbinding, credential: { apiKey } } : undefined;
}

function toS3(values: Values) {
  const { S3_ENDPOINT: endpoint, S3_BUCKET: bucket, S3_REGION: region } = values;
  const { S3_ACCESS_KEY: accessKey, S3_SECRET_KEY: secretKey } = values;
  return endpoint && bucket && accessKey && secretKey
    ? { endpoint, bucket, region, accessKey, secretKey }
    : undefined;
}

/**
 * The key of this Stip, made on the very first start. A database without its key is refused rather than given a new one,
 * because every BSN in it would stay closed. So this comes before the embedded database is started.
 */
export function readOrMakeKey(config: Pick<Config, 'key' | 'dataFolder'>): Buffer {
  if (config.key) return config.key;
  const file = join(config.dataFolder, 'key');
  if (!existsSync(file)) {
    if (existsSync(join(config.dataFolder, 'pg', 'PG_VERSION'))) throw lostKey(file);
    makeKey(config.dataFolder, file);
  }
  const key = Buffer.from(readFileSync(file, 'utf8'), 'base64');
  if (key.length !== 32) throw lostKey(file);
  return key;
}

/** Linked into place when whole: two processes that start at once end with the same key. */
function makeKey(folder: string, file: string): void {
  mkdirSync(folder, { recursive: true });
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600 });
  try {
    linkSync(fresh, file);
  } catch (error) {
    if (!existsSync(file)) throw error;
  } finally {
    rmSync(fresh);
  }
}

function lostKey(file: string): StartupFault {
  return new StartupFault(
    `De sleutel ${file} hoort bij de database in deze datamap, maar ontbreekt of is beschadigd. Zet hem terug uit de back-up, of geef hem als STIP_KEY.`,
    `The key ${file} belongs to the database in this data folder, but is missing or damaged. Put it back from the backup, or give it as STIP_KEY.`,
  );
}
