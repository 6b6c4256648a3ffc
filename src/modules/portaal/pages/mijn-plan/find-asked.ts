import type { z } from 'zod';
import { addDays } from '#berichten/rekenen/kalender.ts';
import { listMijnAnalyses } from '#modules/analyse/index.ts';
import { listBesluiten } from '#modules/besluit/index.ts';
import { listGesprekken } from '#modules/gesprek/index.ts';
import { listToestemmingen, type readGezin } from '#modules/gezin/index.ts';
import { gezinsplanVerbs } from '#modules/plan/index.ts';
import { listEigenVerhalen } from '#modules/verhaal/index.ts';
import type { Desk } from '#platform/desk.ts';
import { isRefusal } from '#platform/refusal.ts';

/** One thing that waits for the one who looks, with the page where it is done. */
export type Asked = {
  readonly soort:
    | 'verhaal'
    | 'oordeel'
    | 'standpunt'
    | 'plan'
    | 'planAgain'
    | 'consent'
    | 'renew'
    | 'again'
    | 'verhaalAkkoord'
    | 'messages'
    | 'besluit';
  readonly to: string;
  readonly wie?: string;
  readonly dag?: string | null;
  readonly aantal?: number;
};

type Gezin = z.output<typeof readGezin.output>;
/** A consent that ends within this many days is worth a question (an assumption of Stip). */
const renewDays = 30;
const objectDays = 42;

/** What is asked of someone of a family now, the most personal first. A part that is closed asks nothing. */
export async function findAsked(desk: Desk, gezin: Gezin): Promise<Asked[]> {
  const asked = await Promise.all([
    ofAnalyse(desk, gezin.id),
    ofPlan(desk, gezin.id),
    ofConsent(desk, gezin),
    ofVerhaal(desk, gezin.id),
    ofBesluit(desk, gezin.id),
    ofMessages(desk, gezin.id),
  ]);
  return asked.flat();
}

async function ofAnalyse(desk: Desk, gezinId: string): Promise<Asked[]> {
  const answer = await desk.run(listMijnAnalyses, {});
  if (isRefusal(answer)) return [];
  return answer.analyses.flatMap((one) =>
    one.gezinId === gezinId && one.vraagt !== 'niets'
      ? [{ soort: one.vraagt, to: `/gezinnen/${gezinId}/analyse`, dag: one.uiterlijk }]
      : [],
  );
}

async function ofPlan(desk: Desk, id: string): Promise<Asked[]> {
  const answer = await desk.run(gezinsplanVerbs.listInstemmingen, { id });
  if (isRefusal(answer) || answer.status !== 'voorgelegd') return [];
  return answer.partijen.flatMap(({ isEigen, isActueel, antwoord }) =>
    isEigen && !isActueel
      ? [{ soort: antwoord ? 'planAgain' : 'plan', to: `/gezinnen/${id}/samen` } as const]
      : [],
  );
}

async function ofConsent(desk: Desk, gezin: Gezin): Promise<Asked[]> {
  const answer = await desk.run(listToestemmingen, { id: gezin.id });
  if (isRefusal(answer)) return [];
  const own = gezin.leden.filter(({ accountId }) => accountId === desk.actor.account).map(({ id }) => id);
  const latest = addDays(desk.today, renewDays);
  const to = `/gezinnen/${gezin.id}/toestemmingen`;
  return answer.toestemmingen.flatMap(({ status, nodig, instemming, partijNaam: wie, tot }): Asked[] => {
    const isMine = own.some((id) => nodig.includes(id));
    if (!isMine) return [];
    if (status === 'wacht-op-instemming' && !own.some((id) => instemming.includes(id)))
      return [{ soort: 'consent', to, wie }];
    if (status === 'opnieuw-vragen') return [{ soort: 'again', to, wie }];
    return status === 'geldig' && tot <= latest ? [{ soort: 'renew', to, wie, dag: tot }] : [];
  });
}

/** A story of another of the gezin that waits for one's own yes or no. */
async function ofVerhaal(desk: Desk, id: string): Promise<Asked[]> {
  const answer = await desk.run(listEigenVerhalen, { id });
  if (isRefusal(answer)) return [];
  const isAsked = answer.verhalen.some(({ instemmers }) =>
    instemmers.some(({ isEigen, hasIngestemd }) => isEigen && !hasIngestemd),
  );
  return isAsked ? [{ soort: 'verhaalAkkoord', to: `/gezinnen/${id}/verhaal` }] : [];
}

/** A besluit that was told in the last six weeks, in which one can still object (Awb art. 6:7). */
async function ofBesluit(desk: Desk, id: string): Promise<Asked[]> {
  const answer = await desk.run(listBesluiten, { id });
  if (isRefusal(answer)) return [];
  const fresh = answer.besluiten.some(
    ({ stand, genomenOp }) =>
      stand === 'genomen' && genomenOp !== null && addDays(genomenOp, objectDays) >= desk.today,
  );
  return fresh ? [{ soort: 'besluit', to: `/gezinnen/${id}/besluiten` }] : [];
}

async function ofMessages(desk: Desk, gezinId: string): Promise<Asked[]> {
  const answer = await desk.run(listGesprekken, { gezinId, ongelezen: 'true' });
  if (isRefusal(answer)) return [];
  const aantal = answer.gesprekken.reduce((sum, { ongelezen }) => sum + ongelezen, 0);
  return aantal > 0 ? [{ soort: 'messages', to: '/gesprekken', aantal }] : [];
}
