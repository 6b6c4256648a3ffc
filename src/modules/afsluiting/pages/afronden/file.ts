import { isOfGezin, listCollegas } from '#modules/organisatie/index.ts';
import type { Desk } from '#platform/desk.ts';
import type { Refused } from '#web/kit/form/form-state.ts';
import { draftOf } from '#web/request/drafts.ts';
import { readAfronden } from '../../operations/afsluiting/read-afronden.ts';

/** All that the page shows to who asks, and what it offers; whether it is done the operations decide. */
export async function readFile(desk: Desk, id: string) {
  const file = await desk.read(readAfronden, { id });
  const isOwn = isOfGezin(desk.actor.rol);
  const canClose = desk.actor.grants.has('afsluiting:close') && file.hasRegie;
  const canWrite = desk.actor.grants.has('afsluiting:change') && file.canWrite;
  const collegas = canClose ? (await desk.read(listCollegas, {})).collegas : [];
  return {
    file,
    isOwn,
    canClose,
    canWrite,
    canAsk: desk.actor.grants.has('vernietiging:ask') && file.eigenPersoon !== null,
    collegas: collegas
      .filter(({ rol, accountId }) => rol === 'gezinswerker' && accountId !== desk.actor.account)
      .map(({ accountId, naam, teamNaam }) => ({
        value: accountId,
        label: teamNaam ? `${naam} (${teamNaam})` : naam,
      })),
    draft: canWrite ? await draftOf(desk, `eindevaluatie/${id}`) : null,
  };
}

type AfrondenFile = Awaited<ReturnType<typeof readFile>>;

/** What each card of the page gets: the file, and what was refused of a form on it. */
export type CardProps = { readonly page: AfrondenFile; readonly refusal: Refused | undefined };
