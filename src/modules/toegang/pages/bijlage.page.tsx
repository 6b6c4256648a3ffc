import type { LoaderFunctionArgs } from 'react-router';
import { deskOf } from '#web/desk-of.ts';
import { readBijlage } from '../operations/read-bijlage.ts';

/** A file of a family, always as a download: what someone sent is never drawn as a page of this site. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { gezinId: id, bijlageId } = params;
  const { naam, mediatype, inhoud } = await deskOf(context).read(readBijlage, { id, bijlageId });
  return new Response(Buffer.from(inhoud, 'base64'), {
    headers: {
      'Content-Type': mediatype,
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(naam)}`,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
