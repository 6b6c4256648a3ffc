import { type Actor, system } from '#platform/actor.ts';

/** Message traffic: it opens, starts and ends what berichten say, and reads no file of a family. */
export const traffic: Actor = {
  ...system,
  name: 'Berichtenverkeer',
  rol: 'berichtenverkeer',
  scope: 'stip_keten',
  grants: new Set(['bericht:receive', 'declaratie:judge']),
};
