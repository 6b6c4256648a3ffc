import type { Desk } from '#platform/desk.ts';
import { isRefusal } from '#platform/refusal.ts';
import { readForm } from '#web/kit/form/read-form.ts';
import { addConsultdeelnemer } from '../../operations/add-consultdeelnemer.ts';
import { answerConsult } from '../../operations/answer-consult.ts';
import { assignConsult } from '../../operations/assign-consult.ts';
import { openConsult } from '../../operations/open-consult.ts';
import { readConsult } from '../../operations/read-consult.ts';
import { reviewConsult } from '../../operations/review-consult.ts';
import { sendConsultbericht } from '../../operations/send-consultbericht.ts';
import { withdrawConsult } from '../../operations/withdraw-consult.ts';

type Deed = (desk: Desk, input: Record<string, unknown> & { id: string }) => Promise<unknown>;

/** Each thing that can be done with a question, by the name of its form, and the word under which its success is told. */
const deeds: Readonly<Record<string, readonly [done: string, deed: Deed]>> = {
  aannemen: ['aangenomen', (desk, { id }) => desk.run(assignConsult, { id })],
  doorzetten: ['doorgezet', (desk, input) => desk.run(assignConsult, input)],
  antwoorden: ['beantwoord', (desk, input) => desk.run(answerConsult, input)],
  doorvragen: ['bericht', (desk, input) => desk.run(sendConsultbericht, input)],
  erbij: ['erbij', (desk, input) => desk.run(addConsultdeelnemer, input)],
  intrekken: ['ingetrokken', (desk, input) => desk.run(withdrawConsult, input)],
  nuttig: ['nuttig', (desk, input) => desk.run(reviewConsult, input)],
  opnieuw: ['gevraagd', askAgain],
};

/** The same question to another, copied here and not on the screen, so that nothing is typed again. */
async function askAgain(desk: Desk, { id, expertId, sleutel }: Record<string, unknown> & { id: string }) {
  const found = await desk.run(readConsult, { id });
  if (isRefusal(found)) return found;
  const { thema, vraag, gezinId } = found;
  return await desk.run(openConsult, {
    thema,
    vraag,
    gezinId: gezinId ?? undefined,
    expertId,
    kopieVan: id,
    sleutel,
  });
}

/** What the page was asked to do, and where it goes on: to the new question, or to the list when it is no longer one's own. */
export async function runDeed(desk: Desk, id: string, form: FormData) {
  const found = deeds[String(form.get('doe'))];
  if (!found) throw new Response('consult/onbekend', { status: 404 });
  const [done, deed] = found;
  const outcome = await deed(desk, { ...readForm(form), id, sleutel: form.get('_sleutel') });
  if (isRefusal(outcome)) return { refusal: outcome };
  if (done === 'doorgezet') return { to: '/consulten?bak=aan-mij' };
  const next = done === 'gevraagd' ? String((outcome as { id: string }).id) : id;
  return { to: `/consulten/${next}?gedaan=${done}` };
}
