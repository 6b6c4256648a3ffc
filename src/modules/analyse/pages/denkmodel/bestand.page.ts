import type { LoaderFunctionArgs } from 'react-router';
import { deskOf } from '#web/desk-of.ts';
import { readDenkmodel } from '../../operations/denkmodel/read-denkmodel.ts';

/** A model as the file that can be put in place again, so that nobody begins one from nothing. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const { model } = await deskOf(context).read(readDenkmodel, {
    code: query.get('code'),
    versie: query.get('versie'),
  });
  return new Response(JSON.stringify(model, null, 2), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="denkmodel-${model.code}-${model.versie}.json"`,
      'Cache-Control': 'no-store',
    },
  });
}
