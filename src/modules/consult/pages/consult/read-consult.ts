import type { Desk } from '#platform/desk.ts';
import { draftOf } from '#web/request/drafts.ts';
import { listConsultthemas } from '../../operations/experts/list-consultthemas.ts';
import { listExperts } from '../../operations/experts/list-experts.ts';
import { readConsult } from '../../operations/read-consult.ts';
import type { Consult, Expert } from '../../schema.ts';

/** One question with what the reader can do about it; the rules decide it again when it is done. */
export async function readConsultPage(desk: Desk, id: string | undefined) {
  const consult = await desk.read(readConsult, { id });
  const { themas } = await desk.read(listConsultthemas, {});
  const isAsker = consult.vragerId === desk.actor.account;
  const isOpen = consult.status !== 'beantwoord' && consult.status !== 'ingetrokken';
  const { experts } = isOpen
    ? await desk.read(listExperts, consult.gezinId ? { gezinId: consult.gezinId } : {})
    : { experts: [] };
  return {
    consult,
    themas,
    isAsker,
    isOpen,
    /** An open question that lies with nobody who knows its theme would wait for nothing. */
    isKnown: consult.expertId !== null || experts.some(({ themas }) => themas.includes(consult.thema)),
    others: experts.filter((expert) => mayGet(expert, consult)),
    sleutel: crypto.randomUUID(),
    draft: await draftOf(desk, `consult/${consult.id}`),
  };
}

export type ConsultPage = Awaited<ReturnType<typeof readConsultPage>>;

/** Another than the one who has it now and the one who asks; about a gezin only whom it let in. */
function mayGet({ accountId, magLezen }: Expert, { expertId, vragerId, anoniem }: Consult): boolean {
  return accountId !== expertId && accountId !== vragerId && (anoniem || magLezen === true);
}
