import { z } from 'zod';

/** One environment variable. `form` completes "NAME must be …", so that a fault and the manual say the same. */
export type Setting = {
  readonly nl: string;
  readonly en: string;
  readonly form: { readonly nl: string; readonly en: string };
  readonly schema: z.ZodType;
  /** What holds when the variable is absent or empty, written as one would write it. */
  readonly default?: string;
  readonly isSecret?: boolean;
};

/** Keeps the exact type of the schema and of the default, which the types of what is read are computed from. */
const setting = <const One extends Setting>(one: One): One => one;

const text = z.string().min(1);
const web = z.url({ protocol: /^https?$/ });
const anyText = { nl: 'een tekst zijn', en: 'be a text' };
const webForm = {
  nl: 'een adres zijn dat begint met http:// of https://',
  en: 'be an address that starts with http:// or https://',
};

/** Everything that can be set, and the only place where it is spelled: docs/run/configuration.md is made from it. */
export const settings = {
  PORT: setting({
    nl: 'Poort waarop Stip luistert; 0 neemt een vrije.',
    en: 'Port on which Stip listens; 0 takes a free one.',
    form: { nl: 'een geheel getal van 0 tot en met 65535 zijn', en: 'be a whole number from 0 to 65535' },
    schema: z.coerce.number().int().min(0).max(65535),
    default: '3000',
  }),
  DATABASE_URL: setting({
    nl: 'Eigen PostgreSQL (16 of nieuwer). Zonder deze draait Stip er zelf een in de datamap.',
    en: 'A PostgreSQL of your own (16 or newer). Without it Stip runs one itself in the data folder.',
    form: {
      nl: 'lijken op postgres://naam:wachtwoord@server:5432/stip',
      en: 'look like postgres://name:password@server:5432/stip',
    },
    schema: z.url({ protocol: /^postgres(ql)?$/ }),
    isSecret: true,
  }),
  STIP_DATA: setting({
    nl: 'Map voor de database, bestanden en sleutels van deze Stip.',
    en: 'Folder for the database, files and keys of this Stip.',
    form: { nl: 'een map zijn', en: 'be a folder' },
    schema: text,
    default: './data',
  }),
  STIP_REGIO: setting({
    nl: 'Map met het regioprofiel.',
    en: 'Folder with the profile of the region.',
    form: { nl: 'een map met een regioprofiel zijn', en: 'be a folder with a region profile' },
    schema: text,
    default: 'regio/groningen',
  }),
  STIP_URL: setting({
    nl: 'Adres waarop mensen Stip openen; staat in links en bij het aanmelden. Zonder deze: http://localhost met de poort.',
    en: 'Address at which people open Stip; used in links and at sign-in. Without it: http://localhost with the port.',
    form: webForm,
    schema: web,
  }),
  STIP_DEMO: setting({
    nl: 'Verzonnen demoregio maken: auto (alleen in een lege ingebouwde database), on of off.',
    en: 'Make the invented demo region: auto (only in an empty embedded database), on or off.',
    form: { nl: 'auto, on of off zijn', en: 'be auto, on or off' },
    schema: z.enum(['auto', 'on', 'off']),
    default: 'auto',
  }),
  STIP_KEY: setting({
    nl: 'Sleutel waarmee een BSN wordt versleuteld. Zonder deze maakt Stip er eenmaal een in de datamap; bewaar die: zonder sleutel is geen BSN meer te lezen.',
    en: 'Key that encrypts a BSN. Without it Stip makes one once in the data folder; keep it: without the key no BSN can be read again.',
    form: {
      nl: '32 bytes in base64 zijn (openssl rand -base64 32)',
      en: 'be 32 bytes in base64 (openssl rand -base64 32)',
    },
    schema: z.base64().refine((value) => Buffer.from(value, 'base64').length === 32),
    isSecret: true,
  }),
  OIDC_ISSUER: setting({
    nl: 'OpenID Connect-uitgever voor het aanmelden. Zonder deze geldt de eigen uitgever met demo-accounts.',
    en: 'OpenID Connect issuer for signing in. Without it the own issuer with demo accounts is used.',
    form: webForm,
    schema: web,
  }),
  OIDC_CLIENT_ID: setting({
    nl: 'Naam van Stip bij die uitgever.',
    en: 'Name of Stip at that issuer.',
    form: anyText,
    schema: text,
  }),
  OIDC_CLIENT_SECRET: setting({
    nl: 'Geheim van Stip bij die uitgever.',
    en: 'Secret of Stip at that issuer.',
    form: anyText,
    schema: text,
    isSecret: true,
  }),
  SMTP_URL: setting({
    nl: 'Mailserver. Zonder deze komt elk bericht als .eml-bestand in de datamap.',
    en: 'Mail server. Without it every message becomes an .eml file in the data folder.',
    form: {
      nl: 'lijken op smtps://naam:wachtwoord@server:465',
      en: 'look like smtps://name:password@server:465',
    },
    schema: z.url({ protocol: /^smtps?$/ }),
    isSecret: true,
  }),
  MAIL_FROM: setting({
    nl: 'Afzender van e-mail.',
    en: 'Sender of e-mail.',
    form: { nl: 'een e-mailadres zijn', en: 'be an e-mail address' },
    schema: z.email(),
  }),
  S3_ENDPOINT: setting({
    nl: 'S3-opslag voor bestanden. Zonder deze staan ze in de datamap.',
    en: 'S3 store for files. Without it they are in the data folder.',
    form: webForm,
    schema: web,
  }),
  S3_BUCKET: setting({ nl: 'Naam van de bucket.', en: 'Name of the bucket.', form: anyText, schema: text }),
  S3_REGION: setting({
    nl: 'Regio van de S3-opslag.',
    en: 'Region of the S3 store.',
    form: anyText,
    schema: text,
    default: 'us-east-1',
  }),
  S3_ACCESS_KEY: setting({
    nl: 'Toegangssleutel.',
    en: 'Access key.',
    form: anyText,
    schema: text,
    isSecret: true,
  }),
  S3_SECRET_KEY: setting({
    nl: 'Geheime sleutel.',
    en: 'Secret key.',
    form: anyText,
    schema: text,
    isSecret: true,
  }),
  GGK_FOLDER: setting({
    nl: 'Map waarin een vervoerder iJw-berichten brengt (in) en haalt (out), in hun envelop. Zonder deze en zonder GGK_URL wordt niets verzonden.',
    en: 'Folder in which a carrier brings iJw messages (in) and collects them (out), in their envelope. Without it and without GGK_URL nothing is sent.',
    form: { nl: 'een map zijn', en: 'be a folder' },
    schema: text,
  }),
  GGK_URL: setting({
    nl: 'Adres waarheen iJw-berichten in hun envelop worden verzonden; zij komen binnen op /ggk van deze Stip.',
    en: 'Address to which iJw messages are sent in their envelope; they come in at /ggk of this Stip.',
    form: webForm,
    schema: web,
  }),
  GGK_TOKEN: setting({
    nl: 'Geheim waarmee Stip zich bij dat adres meldt, en dat adres zich bij Stip.',
    en: 'Secret with which Stip makes itself known there, and that address to Stip.',
    form: anyText,
    schema: text,
    isSecret: true,
  }),
  BRP_URL: setting({
    nl: 'Adres van Haal Centraal BRP Personen 2.7, zonder /personen. Zonder dit vult een gezinswerker zelf in wie het gezag heeft.',
    en: 'Address of Haal Centraal BRP Personen 2.7, without /personen. Without it a gezinswerker fills in who holds gezag.',
    form: webForm,
    schema: web,
  }),
  BRP_API_KEY: setting({
    nl: 'Sleutel waarmee Stip zich bij de BRP meldt (X-API-KEY).',
    en: 'Key with which Stip makes itself known to the BRP (X-API-KEY).',
    form: anyText,
    schema: text,
    isSecret: true,
  }),
  BRP_TOKEN_URL: setting({
    nl: 'Adres waar een token voor de BRP wordt gehaald (OAuth client credentials), in plaats van een sleutel.',
    en: 'Address at which a token for the BRP is fetched (OAuth client credentials), instead of a key.',
    form: webForm,
    schema: web,
  }),
  BRP_CLIENT_ID: setting({
    nl: 'Naam waaronder Stip dat token vraagt.',
    en: 'Name under which Stip asks for that token.',
    form: anyText,
    schema: text,
  }),
  BRP_CLIENT_SECRET: setting({
    nl: 'Geheim waarmee Stip dat token vraagt.',
    en: 'Secret with which Stip asks for that token.',
    form: anyText,
    schema: text,
    isSecret: true,
  }),
  BRP_DOELBINDING: setting({
    nl: 'Waarvoor Stip de BRP raadpleegt, zoals met de bron is afgesproken (X-Doelbinding).',
    en: 'For what Stip asks the BRP, as agreed with the source (X-Doelbinding).',
    form: anyText,
    schema: text,
    default: 'Jeugdwet',
  }),
  IJW_XSD_DIR: setting({
    nl: 'Map met de officiële XSD-schema’s van iJw 3.2. Staan die er, dan worden ze naast de eigen controle toegepast.',
    en: 'Folder with the official XSD schemas of iJw 3.2. Where they are, they are applied beside our own check.',
    form: { nl: 'een map zijn', en: 'be a folder' },
    schema: text,
  }),
  OTEL_EXPORTER_OTLP_ENDPOINT: setting({
    nl: 'OpenTelemetry-verzamelaar (OTLP over HTTP) voor sporen en metingen. Zonder deze worden ze niet verstuurd.',
    en: 'OpenTelemetry collector (OTLP over HTTP) for traces and metrics. Without it none are sent.',
    form: webForm,
    schema: web,
  }),
  LOG_LEVEL: setting({
    nl: 'Hoeveel er in het log komt.',
    en: 'How much is logged.',
    form: {
      nl: 'fatal, error, warn, info, debug, trace of silent zijn',
      en: 'be fatal, error, warn, info, debug, trace or silent',
    },
    schema: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']),
    default: 'info',
  }),
  STIP_TODAY: setting({
    nl: 'Vaste datum van vandaag, voor een demonstratie of een test.',
    en: 'Fixed date of today, for a demonstration or a test.',
    form: { nl: 'een datum zijn als 2026-11-20', en: 'be a date such as 2026-11-20' },
    schema: z.iso.date(),
  }),
};
