import { isOfGezin } from '#modules/organisatie/index.ts';
import type { Desk } from '#platform/desk.ts';
import { draftOf } from '#web/request/drafts.ts';
import { listGasten } from '../../operations/gast/list-gasten.ts';
import { readGezin } from '../../operations/read-gezin.ts';
import { personName } from '../person-name.ts';

/** Long enough for a summer, short enough that somebody looks at it again. */
const months = 3;

/** The guests of a family, and what a new one begins with for who may let someone in. */
export async function readGuests(desk: Desk, gezinId: string | undefined) {
  const gezin = await desk.read(readGezin, { id: gezinId });
  const { gasten } = await desk.read(listGasten, { id: gezin.id });
  const canGive = desk.actor.grants.has('toestemming:give') && gezin.niveau !== 'lezen';
  const until = new Date(`${desk.today}T00:00:00Z`);
  until.setUTCMonth(until.getUTCMonth() + months);
  return {
    gezin: { id: gezin.id, naam: gezin.naam },
    leden: gezin.leden.map((lid) => ({ id: String(lid.id), naam: personName(lid), soort: lid.soort })),
    gasten,
    isOwn: isOfGezin(desk.actor.rol),
    van: desk.today,
    tot: until.toISOString().slice(0, 10),
    draft: canGive ? await draftOf(desk, `gast/${gezin.id}`) : null,
  };
}

export type Guests = Awaited<ReturnType<typeof readGuests>>;
