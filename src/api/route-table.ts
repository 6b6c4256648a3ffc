import type { AnyOperation } from '#platform/operation.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** One path with everything that can be done there. */
export type Resource = {
  readonly path: string;
  readonly verbs: readonly { readonly method: Method; readonly operation: AnyOperation }[];
};

export function routeOf({ route }: Pick<AnyOperation, 'route'>): { method: Method; path: string } {
  const [method, path] = route.split(' ');
  return { method: method as Method, path: path ?? '/' };
}

/** Names between braces, in the order of the path. */
export const pathNames = (path: string): string[] =>
  [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name ?? '');

/** What is asked in the address goes without a body. */
export const isBodiless = (method: Method): boolean => method === 'GET' || method === 'DELETE';

/** Paths in the order in which they are tried: what is written out comes before what a parameter stands for (OpenAPI 3, paths). */
export function listResources(operations: readonly AnyOperation[]): Resource[] {
  const byPath = Map.groupBy(operations, (operation) => routeOf(operation).path);
  return [...byPath]
    .map(([path, group]) => ({
      path,
      verbs: group.map((operation) => ({ method: routeOf(operation).method, operation })),
    }))
    .toSorted((one, other) => rank(one.path).localeCompare(rank(other.path)));
}

/** Sorts a parameter behind any word in the same place of the path. */
const rank = (path: string): string => path.replaceAll(/\{[^}]+\}/g, '\u{10FFFF}');
