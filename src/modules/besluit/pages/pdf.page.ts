import { type LoaderFunctionArgs, redirect } from 'react-router';
import { printToPdf } from '#platform/printing/print-to-pdf.ts';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import { readBesluitbrief } from '../operations/besluit/read-besluitbrief.ts';
import { addresseeOf, queryOf } from './brief/addressee.ts';
import { childHtml, letterHtml } from './brief/sheet-html.ts';

/** The letter, or the page for one child, as a PDF; where none can be made, the page itself with the way to print it. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const id = params['besluitId'];
  const query = new URL(request.url).searchParams;
  const stuk = query.get('stuk') ?? undefined;
  const { brief, bezorging: all } = await deskOf(context).read(readBesluitbrief, { id, stuk });
  const { bezorging } = addresseeOf(all, query.get('aan'));
  const kind = query.get('kind');
  const child = brief.kinderen[Number(kind) - 1];
  const title = child ? child.aanhef : brief.betreft;
  const pdf = await printToPdf(child ? childHtml(brief, child) : letterHtml(brief, bezorging), {
    title,
    lang: 'nl',
  });
  if (isRefusal(pdf))
    throw redirect(
      `/besluiten/${id}/brief${queryOf({ pdf: pdf.refused.split('/')[1], kind: child ? (kind ?? undefined) : undefined, stuk })}`,
    );
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
