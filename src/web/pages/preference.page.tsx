import { type ActionFunctionArgs, redirect } from 'react-router';
import { ownPath } from '../request/own-path.ts';
import { preferenceCookies } from '../request/preference.ts';
import { siteContext } from '../request-context.ts';

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const headers = new Headers();
  for (const cookie of preferenceCookies(form, context.get(siteContext).secure)) {
    headers.append('Set-Cookie', cookie);
  }
  return redirect(ownPath(form.get('terug')), { headers });
}

export function loader() {
  return redirect('/');
}
