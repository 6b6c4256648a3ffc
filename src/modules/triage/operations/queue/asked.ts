import { z } from 'zod';
import { OrganisatieId } from '#modules/organisatie/index.ts';
import { Deur } from '#modules/toegang/index.ts';
import type { Context } from '#platform/operation.ts';
import { intakenormOf, tooLongSince } from '../../rules/wachttijd.ts';
import { Urgentie, type Wachtrij } from '../../schema/triage.ts';
import { listNormGegevens } from '../../store/triage.ts';
import { listQueue } from '../../store/wachtrij.ts';

const page = 'Vraag 1 tot en met 100 hulpvragen tegelijk.';

/** How the queue is chosen, ordered and paged. */
export const asked = {
  deur: Deur.optional(),
  urgentie: Urgentie.optional(),
  stand: z.enum(['alle', 'vrij', 'mijn', 'te-lang', 'op-locatie']).default('alle'),
  locatieId: OrganisatieId.optional(),
  /** `wacht` is the newest first, `-wacht` who waits longest. */
  sorteer: z.enum(['dringend', 'wacht', '-wacht']).default('dringend'),
  na: z.uuid({ error: 'Deze bladzijde bestaat niet.' }).optional(),
  limiet: z.coerce.number({ error: page }).int(page).min(1, page).max(100, page).default(20),
};
const Asked = z.object(asked);

/** One page of the queue, whether it was searched or not. */
export async function listPage(
  { db, actor, today }: Context,
  { tekst, na, limiet, sorteer, ...chosen }: z.output<typeof Asked> & { tekst: string },
): Promise<Wachtrij> {
  const norm = intakenormOf(await listNormGegevens(db), today);
  const found = await listQueue(db, {
    today,
    account: actor.account,
    teLangSinds: tooLongSince(norm, today),
    words: tekst.split(/\s+/).filter((word) => word !== ''),
    deur: chosen.deur ?? null,
    urgentie: chosen.urgentie ?? null,
    stand: chosen.stand,
    locatieId: chosen.locatieId ?? null,
    sort: sorteer,
    after: na ?? null,
    limit: limiet + 1,
  });
  const regels = found.regels.slice(0, limiet);
  const volgende = found.regels.length > limiet ? (regels.at(-1)?.id ?? null) : null;
  return { ...found, regels, volgende, norm };
}

/** Whose data a page showed, for the log. */
export const shownIn = ({ regels }: Wachtrij) =>
  regels.map(({ gezinId }) => ({ gezin: gezinId, part: 'hulpvraag' }));
