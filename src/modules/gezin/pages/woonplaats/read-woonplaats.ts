import { isOfGezin } from '#modules/organisatie/index.ts';
import { readRegio } from '#modules/regio/index.ts';
import type { Desk } from '#platform/desk.ts';
import { isRefusal } from '#platform/refusal.ts';
import { listInschrijvingen } from '../../operations/inschrijving/list-inschrijvingen.ts';
import { readGezin } from '../../operations/read-gezin.ts';
import { listBuurafspraken } from '../../operations/woonplaats/list-buurafspraken.ts';
import { listWoonplaatsbepalingen } from '../../operations/woonplaats/list-woonplaatsbepalingen.ts';
import { personName } from '../person-name.ts';

/** All that the page shows about one child of the gezin: the one that was asked for, or the eldest. */
export async function readWoonplaats(desk: Desk, gezinId: string | undefined, asked: string | null) {
  const gezin = await desk.read(readGezin, { id: gezinId });
  const kinderen = gezin.leden.filter(({ soort }) => soort === 'jeugdige');
  const kind = kinderen.find(({ id }) => id === asked) ?? kinderen[0];
  const { gemeenten } = await desk.read(readRegio, {});
  const known = await desk.read(listInschrijvingen, { id: gezin.id });
  const { buurafspraken } = await desk.read(listBuurafspraken, {});
  const answer = await desk.run(listWoonplaatsbepalingen, { id: gezin.id });
  const isOf = <One extends { readonly persoonId: string }>(one: One) => one.persoonId === kind?.id;
  const closed = isRefusal(answer);
  return {
    gezin: { id: String(gezin.id), naam: gezin.naam, begonnenOp: gezin.begonnenOp },
    kinderen: kinderen.map((lid) => ({ id: String(lid.id), naam: personName(lid) })),
    kind: kind ? { id: String(kind.id), naam: personName(kind), voornaam: kind.voornaam } : null,
    gemeenten: gemeenten.map(({ code, naam }) => ({ code, naam })),
    inschrijvingen: known.inschrijvingen.filter(isOf),
    verblijven: known.verblijven.filter(isOf),
    aangeboden: known.aangeboden.filter(isOf),
    contact: known.contactgegevens.find(isOf) ?? null,
    /** Newest first; null for who may not see the hulpvraag. */
    bepalingen: closed ? null : answer.bepalingen.filter(isOf),
    buurafspraken,
    today: desk.today,
    isOwn: isOfGezin(desk.actor.rol),
    canChange: desk.actor.grants.has('gezin:change') && gezin.niveau !== 'lezen',
  };
}

export type WoonplaatsFile = Awaited<ReturnType<typeof readWoonplaats>>;
/** The same once it is about a child. */
export type ChildFile = WoonplaatsFile & { readonly kind: NonNullable<WoonplaatsFile['kind']> };
