import { randomBytes } from 'node:crypto';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Actor } from '#platform/actor.ts';
import { LARGEST_FILE } from '#platform/keeping/largest-file.ts';
import { type AnyOperation, type Kit, run } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import type { Log } from '#platform/watching/log.ts';
import type { Sentence } from '#platform/words.ts';
import { isAcceptable, isJson } from './content-type.ts';
import { apiVersion, type Contact, openApiDocument, successStatus } from './openapi.ts';
import { doorProblem, inputFaults, invalidProblem, problem, refusalProblem } from './problem.ts';
import { type InputReader, inputReader } from './read-input.ts';
import { listResources, type Resource } from './route-table.ts';
import { nl } from './words.nl.ts';

export type ApiOptions = {
  readonly kit: Kit;
  readonly operations: readonly AnyOperation[];
  readonly sentences: Readonly<Record<string, Sentence>>;
  /** Who acts with this API key or token; undefined when it is worth nothing. */
  findActor(token: string): Promise<Actor | undefined>;
  /** Public address of Stip, without a slash at the end. */
  readonly baseUrl: string;
  readonly log: Log;
  readonly contact?: Contact;
  /** Largest body; the default has room for the largest file. */
  readonly maxBytes?: number;
};

type Visit = { Variables: { trace: string; actor: Actor } };

/** A file travels as base64, a third larger, with its name around it. */
const room = Math.ceil(LARGEST_FILE * 1.4);

/** The REST face: every operation under its own route, all through the one pipe. No cookies, no session (ADR /core/stateless). */
export function apiSite(options: ApiOptions): Hono {
  const site = new Hono<Visit>();
  const document = JSON.stringify(openApiDocument(options));
  site.use(accompany(options));
  site.get('/openapi.json', (context) =>
    context.body(document, 200, { 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*' }),
  );
  site.all('/openapi.json', otherMethod(['GET']));
  for (const resource of listResources(options.operations)) openResource(site, resource, options);
  site.all('*', () => doorProblem(404));
  site.onError((error, context) => {
    const trace = context.get('trace');
    options.log.error({ fault: error.message, trace }, 'fault');
    return problem(500, nl.fault(trace));
  });
  return site as unknown as Hono;
}

function openResource(site: Hono<Visit>, { path, verbs }: Resource, options: ApiOptions): void {
  const pattern = path.replaceAll(/\{([^}]+)\}/g, ':$1');
  const limit = bodyLimit({
    maxSize: options.maxBytes ?? room,
    onError: () => doorProblem(413),
  });
  for (const { method, operation } of verbs) {
    site.on(method, pattern, signedIn(options), negotiated, limit, handler(operation, options));
  }
  site.all(pattern, otherMethod(verbs.map(({ method }) => method)));
}

/** Before the body is read: a stranger makes us read nothing. */
function signedIn({ findActor }: ApiOptions): MiddlewareHandler<Visit> {
  return async (context, next) => {
    const token = /^Bearer +([\w.~+/=-]+)$/i.exec(context.req.header('Authorization') ?? '')?.[1];
    const actor = token === undefined ? undefined : await findActor(token);
    if (!actor) return doorProblem(401, { 'WWW-Authenticate': 'Bearer' });
    context.set('actor', actor);
    return await next();
  };
}

const negotiated: MiddlewareHandler<Visit> = async (context, next) =>
  isAcceptable(context.req.header('Accept')) ? await next() : doorProblem(406);

function handler(operation: AnyOperation, { kit, sentences }: ApiOptions) {
  const reader = inputReader(operation);
  const done = successStatus(operation);
  return async (context: Context<Visit>): Promise<Response> => {
    const input = await receive(context, operation, reader);
    if (input instanceof Response) return input;
    const asker = { actor: context.get('actor'), origin: originOf(context) };
    const outcome = await run(kit, operation, input, asker);
    if (!isRefusal(outcome)) return context.json(outcome, done);
    const faults = outcome.refused === 'ongeldig' ? inputFaults(operation, input) : [];
    return faults.length > 0 ? invalidProblem(faults) : refusalProblem(outcome, sentences);
  };
}

/** The input as it was sent, or the answer to what cannot be read. All faults are told together (ADR all-errors). */
async function receive(context: Context<Visit>, operation: AnyOperation, reader: InputReader) {
  const { req } = context;
  const body = reader.takesBody ? await req.text() : '';
  if (body !== '' && !isJson(req.header('Content-Type'))) return doorProblem(415);
  const { input, faults } = reader.read({ path: req.param(), query: req.queries(), body });
  if (input && faults.length === 0) return input;
  return invalidProblem([...faults, ...(input ? inputFaults(operation, input) : [])]);
}

function otherMethod(methods: readonly string[]): MiddlewareHandler<Visit> {
  const allow = [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ');
  return async (context) =>
    context.req.method === 'OPTIONS'
      ? context.body(null, 204, { Allow: allow })
      : doorProblem(405, { Allow: allow });
}

/** For the audit log: from where (NEN 7513, network access point) and in which request. */
function originOf(context: Context<Visit>) {
  const { incoming } = (context.env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } };
  const address = incoming?.socket?.remoteAddress;
  return { door: 'api', trace: context.get('trace'), ...(address && { address }) } as const;
}

/** What every answer carries (ADR /core/version-header, /core/transport/security-headers), and its line in the log. */
function accompany({ baseUrl, log }: ApiOptions): MiddlewareHandler<Visit> {
  const headers = {
    'API-Version': apiVersion,
    'Cache-Control': 'no-store',
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    // A server may not promise this over plain http (RFC 6797 §7.2).
    ...(baseUrl.startsWith('https://') && { 'Strict-Transport-Security': 'max-age=31536000' }),
  };
  return async (context, next) => {
    const started = performance.now();
    const given = /^00-([0-9a-f]{32})-/.exec(context.req.header('traceparent') ?? '')?.[1];
    const trace = given ?? randomBytes(16).toString('hex');
    context.set('trace', trace);
    await next();
    for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value);
    const { method, path } = context.req;
    log.info(
      {
        method,
        path: path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id'),
        status: context.res.status,
        milliseconds: Math.round(performance.now() - started),
        trace,
      },
      'request',
    );
  };
}
