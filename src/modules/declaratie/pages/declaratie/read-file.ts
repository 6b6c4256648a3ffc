import { findDeadline, termijnen } from '#berichten/index.ts';
import type { Desk } from '#platform/desk.ts';
import { dateAt } from '#web/kit/figure/dates.ts';
import { readDeclaratie } from '../../operations/read-declaratie.ts';
import { DeclaratieId } from '../../schema/declaratie.ts';
import { readNames } from '../choosing/read-names.ts';
import { fromFirst } from './from-first.ts';

const limiet = 15;
/**
 * One declaratie with its refused lines, and its granted ones where they were asked for: whoever does not unfold them
 * has not seen the children in them, and the log says so.
 */
export async function readFile(desk: Desk, wanted: string | undefined, query: URLSearchParams) {
  const id = DeclaratieId.safeParse(wanted).data;
  if (id === undefined) throw new Response('declaratie/onbekend', { status: 404 });
  const [na, place] = [query.get('na'), query.get('toegekend')];
  const [refused, names] = await Promise.all([
    desk.read(readDeclaratie, { id, limiet, toegekend: 'false', ...(na && { na }) }),
    readNames(desk),
  ]);
  const granted =
    place === null
      ? null
      : await desk.read(readDeclaratie, {
          id,
          limiet,
          toegekend: 'true',
          ...(place !== fromFirst && { na: place }),
        });
  const { declaratie, redenen } = refused;
  // What was sent to a gemeente elsewhere has lines before it has an answer.
  const isPending = declaratie.stand === 'wacht-op-antwoord' && declaratie.aantalPrestaties !== null;
  const pending = isPending
    ? await desk.read(readDeclaratie, { id, limiet, ...(query.get('wacht') && { na: query.get('wacht') }) })
    : null;
  const { grants } = desk.actor;
  return {
    declaratie,
    redenen,
    refused: { prestaties: refused.prestaties, volgende: refused.volgende },
    granted: granted && { prestaties: granted.prestaties, volgende: granted.volgende },
    pending: pending && { prestaties: pending.prestaties, volgende: pending.volgende },
    correcting: correctingOf(declaratie),
    names,
    today: desk.today,
    canPay: grants.has('declaratie:pay'),
    canSend: grants.has('declaratie:send'),
    canSeeBericht: grants.has('bericht:list'),
    canOpenGezin: grants.has('gezin:read'),
  };
}

type Judged = { readonly maand: string | null; readonly beoordeeldOp: Date | null };

/** Until when lines may be mended: a refused one in the same or the next month, a granted one within two months (SAP §2.5.3). */
function correctingOf({ maand, beoordeeldOp }: Judged) {
  const last = maand && findDeadline(termijnen.correctieAfgekeurd, `${maand}-01`);
  const day = beoordeeldOp && dateAt(beoordeeldOp);
  return {
    nextMaand: last ? last.slice(0, 7) : null,
    creditUntil: (day && findDeadline(termijnen.correctieGoedgekeurd, day)) ?? null,
  };
}

export type DeclaratieFile = Awaited<ReturnType<typeof readFile>>;
