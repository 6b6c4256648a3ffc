import type { Context } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import type { Verhaaltekst } from '../../schema.ts';
import { listKeuzes, listSegmenten } from '../../store/keuze.ts';
import type { OwnGezin } from './gather-eigen.ts';

/** Whether what was chosen exists: a member of the gezin, words of the list of the region, and a segment. */
export async function checkVerhaaltekst({ db }: Context, tekst: Verhaaltekst, { leden }: OwnGezin) {
  const { persoonId, themas, hielpDoor, segment } = tekst;
  if (persoonId && !leden.some(({ id }) => id === persoonId)) return refuse('verhaal/lid-onbekend');
  const keuzes = await listKeuzes(db);
  const isKnown = (soort: string) => (code: string) =>
    keuzes.some((one) => one.soort === soort && one.code === code);
  if (!themas.every(isKnown('thema')) || !hielpDoor.every(isKnown('hulp')))
    return refuse('verhaal/keuze-onbekend');
  if (segment && !(await listSegmenten(db)).some(({ code }) => code === segment))
    return refuse('verhaal/keuze-onbekend');
  return undefined;
}
