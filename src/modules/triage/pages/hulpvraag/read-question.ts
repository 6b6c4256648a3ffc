import { listOrganisaties } from '#modules/organisatie/index.ts';
import { readHulpvraag, readMelder, startVraaginzage } from '#modules/toegang/index.ts';
import type { Desk } from '#platform/desk.ts';
import { draftOf } from '#web/request/drafts.ts';
import { listBuurtaanbod } from '../../operations/kaart/list-buurtaanbod.ts';
import { changeTriage } from '../../operations/weighing/change-triage.ts';
import { readLadder } from '../../operations/weighing/read-ladder.ts';
import { readTriage } from '../../operations/weighing/read-triage.ts';
import type { Triage } from '../../schema/triage.ts';

/** A question as far as who looks may see it: its words for who is involved or said why they must be read now, the ladder only for who may choose. */
export async function readQuestion(desk: Desk, id: string) {
  const { account, grants } = desk.actor;
  const triage = grants.has(readTriage.needs) ? await desk.read(readTriage, { id }) : null;
  const isShut = triage?.betrokken === false && !triage.isOpen;
  const hulpvraag = isShut ? null : await desk.read(readHulpvraag, { id });
  const canWeigh = triage?.betrokken && triage.afgeslotenOp === null && grants.has(changeTriage.needs);
  return {
    id,
    triage,
    hulpvraag,
    canLook: isShut && triage.afgeslotenOp === null && grants.has(startVraaginzage.needs),
    melder: hulpvraag && triage?.betrokken !== false ? (await desk.read(readMelder, { id })).melder : null,
    account,
    today: desk.today,
    canStop:
      grants.has('hulpvraag:stop') &&
      triage?.betrokken !== false &&
      hulpvraag !== null &&
      hulpvraag.afgeslotenOp === null,
    tools: canWeigh ? await readTools(desk, triage) : null,
    ladder: triage?.betrokken ? await readReference(desk, triage) : null,
  };
}

const readReference = (desk: Desk, { gemeente, jeugdigen }: Triage) => {
  const [only, ...others] = jeugdigen;
  const age = others.length === 0 ? only?.leeftijd : undefined;
  return desk.read(readLadder, { gemeente, ...(typeof age === 'number' && { leeftijd: age }) });
};

/** What one chooses from while weighing, and what was typed before. */
async function readTools(desk: Desk, { id, gemeente }: Triage) {
  const [{ organisaties }, { aanbod }, ladderDraft, safetyDraft] = await Promise.all([
    desk.read(listOrganisaties, { soort: 'school' }),
    desk.read(listBuurtaanbod, { gemeente, limiet: 100 }),
    draftOf(desk, `ladder/${id}`),
    draftOf(desk, `veilig/${id}`),
  ]);
  return {
    scholen: organisaties
      .filter((school) => school.gemeente === gemeente)
      .map(({ id: value, naam }) => ({ value, label: naam })),
    aanbod: aanbod.map(({ id: value, naam, trede }) => ({ value, label: naam, trede })),
    drafts: { ladder: ladderDraft, safety: safetyDraft },
  };
}

export type Question = Awaited<ReturnType<typeof readQuestion>>;
export type Reference = NonNullable<Question['ladder']>;
export type Tools = NonNullable<Question['tools']>;
