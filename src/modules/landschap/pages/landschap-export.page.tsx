import type { LoaderFunctionArgs } from 'react-router';
import { deskOf } from '#web/desk-of.ts';
import { exportStand } from '../operations/export-stand.ts';
import { blikOf } from './landschap/blik-of.ts';

/** The counts of the page as a file, by an operation of its own: what is protected there is protected here. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const { naam, csv } = await deskOf(context).read(exportStand, blikOf(request));
  return new Response(csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${naam}"`,
      'Cache-Control': 'no-store',
    },
  });
}
