import type { Desk } from '#platform/desk.ts';
import { listKetensignalen } from '../../operations/list-ketensignalen.ts';
import { KetensignaalSoort, Partij } from '../../schema/ketensignaal.ts';

/** What the address asks; what is no choice is as if it was not asked. */
export function readFilter(query: URLSearchParams) {
  const soort = KetensignaalSoort.safeParse(query.get('soort')).data;
  const wie = Partij.safeParse(query.get('wie')).data;
  const isLate = query.get('teLaat') === 'true';
  return { ...(soort && { soort }), ...(wie && { wie }), ...(isLate && { teLaat: 'true' as const }) };
}

/** On which side of the chain this rol stands; who looks at the region or manages it stands on neither. */
function sideOf(rol: string): Partij | null {
  if (rol === 'aanbieder') return 'aanbieder';
  return rol === 'administratie' || rol === 'gezinswerker' ? 'gemeente' : null;
}

/** One page of signals with all that the screen needs to draw it. */
export async function readSignalen(desk: Desk, query: URLSearchParams) {
  const filter = readFilter(query);
  const na = query.get('na');
  const { grants, rol } = desk.actor;
  return {
    list: await desk.read(listKetensignalen, { ...filter, ...(na && { na }) }),
    filter,
    today: desk.today,
    side: sideOf(rol),
    /** Which subjects this reader may open. */
    may: {
      toewijzing: grants.has('toewijzing:list'),
      verzoek: grants.has('verzoek:list'),
      bericht: grants.has('bericht:list'),
      declaratie: grants.has('declaratie:read'),
    },
  };
}

export type SignalenData = Awaited<ReturnType<typeof readSignalen>>;
export type SignaalRow = SignalenData['list']['signalen'][number];
