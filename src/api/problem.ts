import type { z } from 'zod';
import * as locales from 'zod/v4/locales';
import type { AnyOperation } from '#platform/operation.ts';
import type { Refusal } from '#platform/refusal.ts';
import type { Sentence } from '#platform/words.ts';
import { isBodiless, pathNames, routeOf } from './route-table.ts';
import { nl } from './words.nl.ts';

export type Status = keyof typeof nl.title;
export type InputFault = {
  readonly in: 'path' | 'query' | 'body';
  readonly path: string;
  readonly code: string;
  readonly detail: string;
};

type Said = { readonly code: string; readonly detail: string; readonly errors?: readonly InputFault[] };

const dutch = locales.nl().localeError;

/** Problem details (RFC 9457) with the three members that the API Design Rules ask, and the code for programs. */
export function problem(status: Status, said: Said, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify({ status, title: nl.title[status], ...said }), {
    status,
    headers: { 'Content-Type': 'application/problem+json', 'Content-Language': 'nl', ...headers },
  });
}

/** A "no" of the door itself. */
export function doorProblem(status: keyof typeof nl.door, headers: Record<string, string> = {}): Response {
  return problem(status, nl.door[status], headers);
}

/** Not yours and not there are one answer, so nothing but the code decides. */
export function statusOf(code: string): Status {
  if (code === 'ongeldig') return 400;
  if (code === 'verboden') return 403;
  return code.endsWith('/onbekend') ? 404 : 409;
}

/** What an operation refuses, in words. The detail of the refusal stays inside: it may tell what the asker cannot see. */
export function refusalProblem({ refused, detail }: Refusal, sentences: Record<string, Sentence>): Response {
  const sentence = sentences[refused] ?? nl.unsaid;
  return problem(statusOf(refused), {
    code: refused,
    detail: typeof sentence === 'string' ? sentence : sentence(detail),
  });
}

export function invalidProblem(errors: readonly InputFault[]): Response {
  return problem(400, { code: 'ongeldig', detail: nl.ongeldig, errors });
}

/** Every fault of the input with its place; a schema without a sentence of its own gets that of Zod in Dutch. */
export function inputFaults(operation: AnyOperation, input: unknown): InputFault[] {
  const { method, path } = routeOf(operation);
  const names = pathNames(path);
  const issues = operation.input.safeParse(input, { error: dutch }).error?.issues ?? [];
  return issues.map((issue) => {
    const place = isBodiless(method) ? 'query' : 'body';
    return faultOf(issue, names.includes(String(issue.path[0])) ? 'path' : place);
  });
}

function faultOf({ path, code, message }: z.core.$ZodIssue, place: InputFault['in']): InputFault {
  const steps = path.map(String);
  return { in: place, path: place === 'body' ? pointer(steps) : steps.join('.'), code, detail: message };
}

const pointer = (steps: readonly string[]): string =>
  steps.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
