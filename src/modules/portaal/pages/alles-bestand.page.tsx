import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import { languageContext, visitContext } from '#web/request-context.ts';
import { exportGezin } from '../operations/export-gezin.ts';
import { entriesOf } from './alles/take-along.ts';
import { streamOf, zipOf } from './alles/write-zip.ts';

/** Made on asking only, and never kept: the archive goes to who asked piece by piece, under a name that says nothing. */
export async function action({ context, params }: ActionFunctionArgs) {
  const desk = deskOf(context);
  const outcome = await desk.run(exportGezin, { id: params['gezinId'] });
  if (isRefusal(outcome))
    throw new Response(outcome.refused, { status: outcome.refused === 'verboden' ? 403 : 404 });
  const { report } = context.get(visitContext);
  const entries = entriesOf({ desk, uitdraai: outcome, language: context.get(languageContext), report });
  return new Response(streamOf(zipOf(entries, desk.now)), {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': 'attachment; filename="stip.zip"',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/gezinnen/${params['gezinId']}/alles`);
}
