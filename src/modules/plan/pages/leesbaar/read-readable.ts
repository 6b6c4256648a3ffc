import { readGezin } from '#modules/gezin/index.ts';
import { isOfGezin } from '#modules/organisatie/index.ts';
import type { Desk } from '#platform/desk.ts';
import { listNetwerksteun } from '../../operations/netwerk/list-netwerksteun.ts';
import { readGezinsplan } from '../../operations/read-gezinsplan.ts';
import { listInstemmingen } from '../../operations/samen/list-instemmingen.ts';
import { readVariant } from '../gezin/family-file.ts';

/** For whom the plan is told: a child is who asks for it, or a young person by its own account. */
export async function readReadable(desk: Desk, id: string, asked: string | null) {
  const isChild = asked === 'kind' || (asked !== 'ouder' && desk.actor.rol === 'jeugdige');
  const gezin = await desk.read(readGezin, { id });
  const dossier = await desk.read(readGezinsplan, { id });
  return {
    voor: isChild ? ('kind' as const) : ('ouder' as const),
    gezin,
    dossier,
    ...(dossier.plan ? await readAround(desk, id) : { netwerk: [], partijen: [] }),
    variant: await readVariant(desk),
    today: desk.today,
    isOwn: isOfGezin(desk.actor.rol),
  };
}

async function readAround(desk: Desk, id: string) {
  const { netwerk } = await desk.read(listNetwerksteun, { id });
  const { partijen } = await desk.read(listInstemmingen, { id });
  return { netwerk, partijen };
}

export type Readable = Awaited<ReturnType<typeof readReadable>>;
