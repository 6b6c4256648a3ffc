import { type LoaderFunctionArgs, redirect } from 'react-router';
import { printToPdf } from '#platform/printing/print-to-pdf.ts';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import { readBesluitbrief } from '../operations/besluit/read-besluitbrief.ts';
import { childHtml, letterHtml } from './brief/sheet-html.ts';

/** The letter, or the page for one child, as a PDF; where none can be made, the page itself with the way to print it. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const id = params['besluitId'];
  const { brief } = await deskOf(context).read(readBesluitbrief, { id });
  const kind = new URL(request.url).searchParams.get('kind');
  const child = brief.kinderen[Number(kind) - 1];
  const title = child ? child.aanhef : brief.betreft;
  const pdf = await printToPdf(child ? childHtml(brief, child) : letterHtml(brief), { title, lang: 'nl' });
  if (isRefusal(pdf))
    throw redirect(`/besluiten/${id}/brief?pdf=${pdf.refused.split('/')[1]}${child ? `&kind=${kind}` : ''}`);
  return new Response(Buffer.from(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      // The number says nothing about anyone to who finds the file.
      'Content-Disposition': `inline; filename="${brief.kenmerk}${child ? `-${kind}` : ''}.pdf"`,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
