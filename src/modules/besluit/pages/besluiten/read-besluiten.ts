import { readGezin } from '#modules/gezin/index.ts';
import { isOfGezin } from '#modules/organisatie/index.ts';
import type { Desk } from '#platform/desk.ts';
import { draftOf } from '#web/request/drafts.ts';
import { listBesluiten } from '../../operations/besluit/list-besluiten.ts';

/** The besluiten of one family, and what its reader may do about them. */
export async function readBesluiten(desk: Desk, id: string | undefined) {
  const gezin = await desk.read(readGezin, { id });
  const found = await desk.read(listBesluiten, { id: gezin.id });
  const { grants, rol } = desk.actor;
  return {
    ...found,
    gezin: { id: String(gezin.id), naam: gezin.naam },
    kinderen: gezin.leden
      .filter(({ soort }) => soort === 'jeugdige')
      .map((lid) => ({ id: String(lid.id), voornaam: lid.voornaam })),
    isOwn: isOfGezin(rol),
    canOpen: grants.has('besluit:open') && gezin.niveau !== 'lezen',
    draft: grants.has('aanvraag:open') ? await draftOf(desk, `aanvraag/${gezin.id}`) : null,
  };
}

export type Besluiten = Awaited<ReturnType<typeof readBesluiten>>;
