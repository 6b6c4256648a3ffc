/** A path of this site to go back to; anything that could lead elsewhere becomes the start. */
export function ownPath(given: unknown): string {
  if (typeof given !== 'string' || !/^\/(?![/\\])[^\s\\]*$/.test(given)) return '/';
  return given;
}

/** The path as a person would see it: without what the router adds when it fetches data for a page. */
export function pathOf(url: string): string {
  const { pathname, searchParams } = new URL(url);
  searchParams.delete('_routes');
  const query = searchParams.size > 0 ? `?${searchParams}` : '';
  const path = pathname === '/_root.data' ? '/' : pathname.replace(/\.data$/, '');
  return ownPath(`${path}${query}`);
}
