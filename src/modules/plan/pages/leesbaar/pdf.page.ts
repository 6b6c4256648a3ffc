import { type LoaderFunctionArgs, redirect } from 'react-router';
import { printToPdf } from '#platform/printing/print-to-pdf.ts';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import { languageContext } from '#web/request-context.ts';
import { planHtml } from './plan-html.ts';
import { readReadable } from './read-readable.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

/** The plan in plain words as a PDF; where none can be made, the page itself with the way to print it. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const id = String(params['gezinId']);
  const data = await readReadable(deskOf(context), id, new URL(request.url).searchParams.get('voor'));
  const language = context.get(languageContext);
  const title = (language === 'en' ? en : nl).title[data.voor];
  const page = `/gezinnen/${data.gezin.id}/plan/leesbaar?voor=${data.voor}`;
  if (!data.dossier.plan) throw redirect(page);
  const pdf = await printToPdf(planHtml(data, language), { title, lang: language });
  if (isRefusal(pdf)) throw redirect(`${page}&pdf=${pdf.refused.split('/')[1]}`);
  return new Response(Buffer.from(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      // The name of the file says nothing about anyone to who finds it.
      'Content-Disposition': 'inline; filename="plan.pdf"',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
