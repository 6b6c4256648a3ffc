import { type LoaderFunctionArgs, redirect } from 'react-router';
import { shellContext } from '../request-context.ts';

/** The site begins where one's work begins. */
export function loader({ context }: LoaderFunctionArgs) {
  throw redirect(context.get(shellContext)?.start ?? '/aanmelden');
}

export default function HomePage() {
  return null;
}
