const PARAMETER = 'sorteer';

/** Which way a list runs by this column; undefined when it runs by another. */
export function directionOf(key: string, sorted: string | undefined): 'ascending' | 'descending' | undefined {
  if (sorted === key) return 'ascending';
  if (sorted === `-${key}`) return 'descending';
  return undefined;
}

/** The query that orders by this column, or turns the order round; a list begins again at its first page. */
export function linkToSort(key: string, sorted: string | undefined, search: string): string {
  const query = new URLSearchParams(search);
  query.set(PARAMETER, sorted === key ? `-${key}` : key);
  query.delete('na');
  return `?${query}`;
}
