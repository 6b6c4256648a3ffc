import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import { exportGezin } from '../operations/export-gezin.ts';

/** Made on asking only, and never kept: the file goes to who asked, under a name that says nothing. */
export async function action({ context, params }: ActionFunctionArgs) {
  const outcome = await deskOf(context).run(exportGezin, { id: params['gezinId'] });
  if (isRefusal(outcome))
    throw new Response(outcome.refused, { status: outcome.refused === 'verboden' ? 403 : 404 });
  return new Response(JSON.stringify(outcome, null, 2), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="stip.json"',
      'Cache-Control': 'no-store',
    },
  });
}

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/gezinnen/${params['gezinId']}/alles`);
}
