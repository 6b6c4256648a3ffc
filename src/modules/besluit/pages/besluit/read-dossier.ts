import { readGezin } from '#modules/gezin/index.ts';
import { listCollegas } from '#modules/organisatie/index.ts';
import type { Desk } from '#platform/desk.ts';
import type { Refused } from '#web/kit/form/form-state.ts';
import { draftOf } from '#web/request/drafts.ts';
import { readBesluit } from '../../operations/besluit/read-besluit.ts';
import type { Kindafweging } from '../../schema/besluit.ts';
import type { BezwaarMetTermijn } from '../../schema/bezwaar.ts';
import type { BesluitDossier } from '../../schema/dossier.ts';

/** All that the page of one besluit shows; drafts and colleagues only for who works on it. */
export async function readDossier(desk: Desk, id: string | undefined) {
  const dossier = await desk.read(readBesluit, { id });
  const may = mayDo(desk, dossier);
  return {
    ...dossier,
    ...may,
    today: desk.today,
    self: desk.actor.account,
    indieners:
      may.canWriteDown || (may.canObjectLate && may.isWorker) ? await membersOf(desk, dossier.gezin.id) : [],
    collegas: may.isWorker ? await colleaguesOf(desk) : [],
    drafts: {
      besluit: may.canWrite ? await draftOf(desk, `besluit/${dossier.besluit.id}`) : null,
      kinderen: may.canWrite ? await draftsOf(desk, dossier) : {},
      bezwaar: may.canObject ? await draftOf(desk, `bezwaar/${dossier.besluit.id}`) : null,
      aanvulling: may.canMend ? await draftOf(desk, `aanvulling/${dossier.besluit.id}`) : null,
      mening: may.canTell ? await draftOf(desk, `mening/${dossier.besluit.id}`) : null,
    },
  };
}

/** What the reader may do here. The operations decide; this keeps the screen from offering what would be refused. */
function mayDo({ actor }: Desk, { rol, besluit, isGezinOpen, stand, eigenKind }: BesluitDossier) {
  const isOwn = rol === 'gezin';
  const isWorker = !isOwn && rol !== 'lezer';
  const isPrepared = stand === 'in-voorbereiding';
  const canObject = besluit.genomenOp !== null && isGezinOpen && actor.grants.has('bezwaar:open');
  return {
    isOwn,
    isWorker,
    canWrite: isPrepared && isGezinOpen && actor.grants.has('besluit:open'),
    canStop: isPrepared && isGezinOpen && isOwn === (besluit.aanvrager === 'gezin'),
    canObject,
    canWriteDown: canObject && isWorker,
    canObjectLate: isGezinOpen && actor.grants.has('bezwaar:open'),
    canDecideLate: isWorker && isGezinOpen && actor.grants.has('besluit:decide'),
    canMend: isPrepared && isOwn && actor.grants.has('aanvraag:open'),
    canTell: isPrepared && eigenKind !== null && actor.grants.has('aanvraag:open'),
    isMeelezer: isPrepared && besluit.meelezing?.accountId === actor.account,
  };
}

export type Dossier = Awaited<ReturnType<typeof readDossier>>;
/** What every card of the page of one besluit is given. */
export type CardProps = { readonly data: Dossier; readonly refusal: Refused | undefined };
export type WeighingProps = CardProps & { readonly kind: Kindafweging };
export type BezwaarProps = CardProps & { readonly one: BezwaarMetTermijn };

/** Who of the family may have said or written something. */
async function membersOf(desk: Desk, id: string) {
  const { leden } = await desk.read(readGezin, { id });
  return leden
    .filter(({ soort }) => soort !== 'netwerk')
    .map(({ id: lid, voornaam, achternaam }) => ({ value: String(lid), label: `${voornaam} ${achternaam}` }));
}

async function colleaguesOf(desk: Desk) {
  const { collegas } = await desk.read(listCollegas, {});
  return collegas
    .filter(({ rol, accountId }) => rol === 'gezinswerker' && accountId !== desk.actor.account)
    .map(({ accountId, naam, teamNaam, organisatieNaam }) => ({
      value: String(accountId),
      label: [naam, teamNaam ?? organisatieNaam].filter(Boolean).join(', '),
    }));
}

async function draftsOf(desk: Desk, { kinderen, besluit }: BesluitDossier) {
  const drafts = await Promise.all(
    kinderen.map(
      async ({ persoonId }) =>
        [persoonId, await draftOf(desk, `afweging/${besluit.id}/${persoonId}`)] as const,
    ),
  );
  return Object.fromEntries(drafts);
}
