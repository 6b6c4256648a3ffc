import { listCollegas } from '#modules/organisatie/index.ts';
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
  const me = desk.actor.account;
  const isAsker = consult.vragerId === me;
  const isJoined = consult.deelnemers.some(({ accountId }) => accountId === me);
  const isOpen = consult.status !== 'beantwoord' && consult.status !== 'ingetrokken';
  const { experts } = isOpen
    ? await desk.read(listExperts, consult.gezinId ? { gezinId: consult.gezinId } : {})
    : { experts: [] };
  return {
    consult,
    themas,
    isAsker,
    isJoined,
    isOpen,
    canJoin: isJoined ? [] : await listWhoCanJoin(desk, consult, isAsker),
    /** An open question that lies with nobody who knows its theme would wait for nothing. */
    isKnown: consult.expertId !== null || experts.some(({ themas }) => themas.includes(consult.thema)),
    others: experts.filter((expert) => mayGet(expert, consult)),
    sleutel: crypto.randomUUID(),
    draft: await draftOf(desk, `consult/${consult.id}`),
  };
}

/** Experts, and for who asked also the own colleagues: all but those who take part. What a gezin allows is said when it is tried. */
async function listWhoCanJoin(desk: Desk, consult: Consult, isAsker: boolean) {
  const isTaken = consult.aangenomenOp !== null && consult.status !== 'ingetrokken';
  if (!isTaken || !desk.actor.grants.has('expert:list')) return [];
  const { experts } = await desk.read(listExperts, consult.gezinId ? { gezinId: consult.gezinId } : {});
  const { collegas } =
    isAsker && desk.actor.grants.has('organisatie:list')
      ? await desk.read(listCollegas, {})
      : { collegas: [] };
  const here = new Set(
    [consult.vragerId, consult.expertId, ...consult.deelnemers.map((one) => one.accountId)].map(String),
  );
  const known = new Map([
    ...collegas
      .filter(({ rol }) => rol === 'gezinswerker' || rol === 'verwijzer' || rol === 'expert')
      .map(({ accountId, naam }) => [String(accountId), naam] as const),
    ...experts
      .filter(({ magLezen }) => consult.anoniem || magLezen === true)
      .map(
        ({ accountId, naam, organisatie }) =>
          [String(accountId), organisatie ? `${naam}, ${organisatie}` : naam] as const,
      ),
  ]);
  return [...known].filter(([value]) => !here.has(value)).map(([value, label]) => ({ value, label }));
}

export type ConsultPage = Awaited<ReturnType<typeof readConsultPage>>;

/** Another than the one who has it now and the one who asks; about a gezin only whom it let in. */
function mayGet({ accountId, magLezen }: Expert, { expertId, vragerId, anoniem }: Consult): boolean {
  return accountId !== expertId && accountId !== vragerId && (anoniem || magLezen === true);
}
