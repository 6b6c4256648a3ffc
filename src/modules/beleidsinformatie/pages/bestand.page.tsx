import { type ActionFunctionArgs, redirect } from 'react-router';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import { readForm } from '#web/kit/form/read-form.ts';
import { exportBeleidsinformatie } from '../operations/export-beleidsinformatie.ts';
import { PeriodeNaam, Stroom } from '../schema.ts';

/** Makes the file and hands it over once, by POST: it holds BSNs, and no address or store between may know it. */
export async function action({ context, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const outcome = await deskOf(context).run(exportBeleidsinformatie, readForm(form));
  if (isRefusal(outcome)) {
    if (outcome.refused === 'verboden') throw new Response(outcome.refused, { status: 403 });
    return redirect(`/beleidsinformatie?${backTo(form, outcome.refused)}#leveren`);
  }
  return new Response(outcome.csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${outcome.bestand}"`,
      'Cache-Control': 'no-store',
    },
  });
}

export function loader() {
  return redirect('/beleidsinformatie');
}

/** The same choice again, as far as it is one, with why there is no file. */
function backTo(form: FormData, refused: string): URLSearchParams {
  const stroom = Stroom.safeParse(form.get('stroom')).data;
  const periode = PeriodeNaam.safeParse(form.get('periode')).data;
  return new URLSearchParams({ ...(stroom && { stroom }), ...(periode && { periode }), mislukt: refused });
}
