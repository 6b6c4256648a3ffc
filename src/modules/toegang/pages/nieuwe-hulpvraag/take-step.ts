import { redirect } from 'react-router';
import { readGezin, searchGezinnen } from '#modules/gezin/index.ts';
import type { Desk } from '#platform/desk.ts';
import { isRefusal, type Refusal } from '#platform/refusal.ts';
import type { Draft, Refused } from '#web/kit/form/form-state.ts';
import { keepTyped, readForm } from '#web/kit/form/read-form.ts';
import { draftOf, dropDraft } from '#web/request/drafts.ts';
import { openHulpvraag } from '../../operations/open-hulpvraag.ts';
import { deedOf, moveToRow, namesOf, rowsOf, withoutEmptyRows } from './rows.ts';

/** Where the words about a family that is not known yet are kept; those about a known one are kept under its id. */
export const newFamilyDraft = 'hulpvraag/nieuw';

export type Found = {
  id: string;
  naam: string;
  leden: string | null;
  vastGezicht: string | null;
  gelijkenis: number;
} & {
  reden: 'bsn' | 'geboortedatum' | 'naam';
  betrokken: boolean;
};
type Family = {
  id: string;
  naam: string;
  /** Known only to who is involved already. */
  leden: readonly { id: string; voornaam: string }[];
};
type Typed = NonNullable<Refused['typed']>;

export type SearchAnswer = { step: 'search'; refusal?: Refused; found?: readonly Found[]; typed: Typed };
export type QuestionAnswer = {
  step: 'question';
  family: Family | null;
  draft: Draft;
  typed?: Typed;
  refusal?: Refused;
  /** Known families that resemble the new one; null where who asks may not hear which. */
  alike?: readonly Found[];
};

/** One step of taking a question: each button of the page says which, so that all works without JavaScript. */
export async function takeStep(desk: Desk, form: FormData): Promise<SearchAnswer | QuestionAnswer> {
  switch (deedOf(form)) {
    case 'kies':
      return await chooseFamily(desk, form);
    case 'nieuw':
      return {
        step: 'question',
        family: null,
        draft: await draftOf(desk, newFamilyDraft),
        typed: asNew(form),
      };
    case 'rij':
      return await addRow(desk, form);
    case 'bewaar':
    case 'toch-nieuw':
      return await save(desk, form);
    default:
      return await search(desk, form);
  }
}

async function search(desk: Desk, form: FormData): Promise<SearchAnswer> {
  const { tekst, geboortedatum } = readForm(form);
  const answer = await desk.run(searchGezinnen, { tekst, geboortedatum });
  const kept = keepTyped({ refused: '', detail: {} }, form).typed;
  if (isRefusal(answer)) return { step: 'search', refusal: keepTyped(answer, form), typed: kept };
  return { step: 'search', found: answer.gevonden, typed: kept };
}

async function chooseFamily(desk: Desk, form: FormData): Promise<QuestionAnswer> {
  const id = String(form.get('gezinId'));
  const { typed } = keepTyped({ refused: '', detail: {} }, form);
  const family = await findFamily(desk, form);
  const draft = await draftOf(desk, `hulpvraag/${id.toLowerCase().replaceAll(/[^0-9a-f-]/g, '')}`);
  return { step: 'question', family, draft, typed };
}

/** Names of a family that one is not in yet come from the search that was just done, through the form. */
async function findFamily(desk: Desk, form: FormData): Promise<Family | null> {
  const id = form.get('gezinId');
  if (typeof id !== 'string' || id === '') return null;
  const known = { id, naam: String(form.get('gezinNaam') ?? ''), leden: [] };
  if (form.get('betrokken') !== 'true') return known;
  const gezin = await desk.run(readGezin, { id });
  return isRefusal(gezin) ? known : { id, naam: gezin.naam, leden: gezin.leden };
}

/** What was looked for is not asked again, unless it was a number. */
function asNew(form: FormData): Typed {
  const text = form.get('tekst');
  return typeof text === 'string' ? namesOf(text) : {};
}

async function addRow(desk: Desk, form: FormData): Promise<QuestionAnswer> {
  const { typed } = keepTyped({ refused: '', detail: {} }, form);
  const rows = String(rowsOf(typed) + 1);
  const draft = { ...(await draftOf(desk, newFamilyDraft)), content: null };
  return { step: 'question', family: null, draft, typed: { ...typed, rijen: rows } };
}

async function save(desk: Desk, form: FormData): Promise<QuestionAnswer> {
  const outcome = await desk.run(openHulpvraag, inputOf(form));
  if (!isRefusal(outcome)) {
    await dropDraft(desk, form);
    throw redirect(`/hulpvragen/${outcome.id}?gedaan=hulpvraag`);
  }
  const family = await findFamily(desk, form);
  const draft = { form: String(form.get('_form') ?? newFamilyDraft), content: null, savedAt: null };
  const { typed, ...refusal } = keepTyped(atTheirRows(outcome, form), form);
  const alike =
    outcome.refused === 'hulpvraag/lijkt-op-bekend-gezin'
      ? (outcome.detail['gevonden'] as Found[])
      : undefined;
  return {
    step: 'question',
    family,
    draft,
    typed,
    refusal: { ...refusal, typed: { ...typed, doe: 'bewaar' } },
    ...(alike && { alike }),
  };
}

/** Only the fields of the operation; rows that were left wholly empty are no members. */
function inputOf(form: FormData): Record<string, unknown> {
  const { gezinId, nieuwGezin, persoonId, deur, verwijzerId, tekst } = readForm(form);
  const given = { persoonId, deur, verwijzerId, tekst, tochNieuw: deedOf(form) === 'toch-nieuw' };
  return gezinId ? { ...given, gezinId } : { ...given, nieuwGezin: withoutEmptyRows(nieuwGezin).gezin };
}

/** The faults of the members as the operation counted them, brought back to the rows in which they were typed. */
function atTheirRows(refusal: Refusal, form: FormData): Refusal {
  const { issues } = refusal.detail;
  if (refusal.refused !== 'ongeldig' || !Array.isArray(issues)) return refusal;
  const { rows } = withoutEmptyRows(readForm(form)['nieuwGezin']);
  const moved = (issues as { path: PropertyKey[] }[]).map((issue) => ({
    ...issue,
    path: moveToRow(issue.path, rows),
  }));
  return { ...refusal, detail: { ...refusal.detail, issues: moved } };
}
