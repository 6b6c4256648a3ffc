/** Any address that no page has; an action too, so that a form sent nowhere gets the same answer. */
export function loader() {
  throw new Response(null, { status: 404 });
}

export const action = loader;

export default function UnknownPage() {
  return null;
}
