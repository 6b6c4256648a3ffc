import type { Desk } from '#platform/desk.ts';
import { isRefusal } from '#platform/refusal.ts';
import { listBeleidsinformatie } from '../../operations/list-beleidsinformatie.ts';
import { readBeleidsinformatie } from '../../operations/read-beleidsinformatie.ts';
import { PeriodeNaam, Stroom } from '../../schema.ts';

/** On a phone a list stays within eight screens. */
const limiet = 15;

/** What of an address is a choice of this page; what is not understood is left out. */
function choiceOf(query: URLSearchParams) {
  const stroom = Stroom.safeParse(query.get('stroom')).data;
  const periode = PeriodeNaam.safeParse(query.get('periode')).data;
  const tekort = query.get('tekort')?.slice(0, 80);
  const na = Number(query.get('na') ?? 0);
  return {
    ...(stroom && { stroom }),
    ...(periode && { periode }),
    ...(tekort && { tekort }),
    na: Number.isSafeInteger(na) && na > 0 ? na : 0,
  };
}

/** All that the page shows; without `file` the organisatie is no supplier. */
export async function readPage(desk: Desk, query: URLSearchParams) {
  const choice = choiceOf(query);
  const [file, { leveringen }] = await Promise.all([
    desk.run(readBeleidsinformatie, { ...choice, limiet }),
    desk.read(listBeleidsinformatie, { limiet }),
  ]);
  if (isRefusal(file)) {
    if (file.refused !== 'beleidsinformatie/geen-leverancier')
      throw new Response(file.refused, { status: 404 });
    return { file: null };
  }
  return {
    file,
    leveringen,
    na: choice.na,
    tekort: file.tekorten.find(({ sleutel }) => sleutel === choice.tekort) ?? null,
    isTekortAsked: choice.tekort !== undefined,
    today: desk.today,
    canChange: desk.actor.grants.has('beleidsinformatie:change'),
    canExport: desk.actor.grants.has('beleidsinformatie:export'),
    canOpenGezin: desk.actor.grants.has('gezin:read'),
  };
}

type Read = Awaited<ReturnType<typeof readPage>>;
export type PageFile = Extract<Read, { readonly leveringen: unknown }>;
