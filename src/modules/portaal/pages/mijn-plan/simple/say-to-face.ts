import { listGesprekken, openGesprek, sendGesprekbericht } from '#modules/gesprek/index.ts';
import { readGezin } from '#modules/gezin/index.ts';
import type { Desk } from '#platform/desk.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';

type Said = {
  readonly gezinId: unknown;
  readonly onderwerp: string;
  readonly tekst: unknown;
  readonly sleutel: unknown;
};

/**
 * A message to the fixed face of the gezin: in the conversation that the two have already, else in a new one. A young
 * person need not know what a conversation is to say something.
 */
export async function sayToFace(desk: Desk, { gezinId, onderwerp, tekst, sleutel }: Said) {
  const gezin = await desk.run(readGezin, { id: gezinId });
  if (isRefusal(gezin)) return gezin;
  const face = gezin.vastGezicht;
  if (!face) return refuse('portaal/geen-vast-gezicht');
  const known = await desk.run(listGesprekken, { gezinId, limiet: 100 });
  const ours = isRefusal(known)
    ? undefined
    : known.gesprekken.find(({ met }) => met.length === 1 && met[0] === face.naam);
  if (ours) {
    const sent = await desk.run(sendGesprekbericht, { id: ours.id, tekst, sleutel });
    // A conversation that nobody reads any more is no way to reach the fixed face of today.
    if (!isRefusal(sent) || sent.refused !== 'gesprek/niemand-leest') return sent;
  }
  return await desk.run(openGesprek, {
    id: gezinId,
    deelnemers: [face.accountId],
    onderwerp,
    tekst,
    sleutel,
  });
}
