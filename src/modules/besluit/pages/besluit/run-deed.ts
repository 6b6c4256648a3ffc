import type { Desk } from '#platform/desk.ts';
import type { Refusal } from '#platform/refusal.ts';
import { readForm } from '#web/kit/form/read-form.ts';
import { assignMeelezer } from '../../operations/besluit/assign-meelezer.ts';
import { changeBeslistermijn } from '../../operations/besluit/change-beslistermijn.ts';
import { changeBesluit } from '../../operations/besluit/change-besluit.ts';
import { changeKindafweging } from '../../operations/besluit/change-kindafweging.ts';
import { decideBesluit } from '../../operations/besluit/decide-besluit.ts';
import { reviewBesluit } from '../../operations/besluit/review-besluit.ts';
import { stopBesluit } from '../../operations/besluit/stop-besluit.ts';
import { answerHerstel } from '../../operations/bezwaar/answer-herstel.ts';
import { assignBezwaar } from '../../operations/bezwaar/assign-bezwaar.ts';
import { changeBezwaarherstel } from '../../operations/bezwaar/change-bezwaarherstel.ts';
import { changeBezwaartermijn } from '../../operations/bezwaar/change-bezwaartermijn.ts';
import { decideBezwaar } from '../../operations/bezwaar/decide-bezwaar.ts';
import { openBezwaar } from '../../operations/bezwaar/open-bezwaar.ts';
import { stopBezwaar } from '../../operations/bezwaar/stop-bezwaar.ts';
import { decideDwangsom } from '../../operations/dwangsom/decide-dwangsom.ts';
import { openIngebrekestelling } from '../../operations/dwangsom/open-ingebrekestelling.ts';
import { answerAanvulling } from '../../operations/inbreng/answer-aanvulling.ts';
import { answerMening } from '../../operations/inbreng/answer-mening.ts';
import { changeBevindingen } from '../../operations/inbreng/change-bevindingen.ts';
import { readWriting } from './read-writing.ts';

type Ask = { readonly desk: Desk; readonly id: string | undefined; readonly form: FormData };
type Deed = (ask: Ask) => Promise<object | Refusal>;

const own =
  (run: (desk: Desk, input: Record<string, unknown>) => Promise<object | Refusal>): Deed =>
  ({ desk, id, form }) =>
    run(desk, { ...readForm(form), id });
/** A deed about one bezwaar on the page. */
const about =
  (run: (desk: Desk, input: Record<string, unknown>) => Promise<object | Refusal>): Deed =>
  ({ desk, form }) => {
    const { bezwaarId, ...input } = readForm(form);
    return run(desk, { ...input, id: bezwaarId });
  };
/** What a bezwaar lacks: asked, or found to be there. */
const mending =
  (doe: string): Deed =>
  ({ desk, form }) => {
    const { bezwaarId, versie, ...herstel } = readForm(form);
    return desk.run(changeBezwaarherstel, { id: bezwaarId, versie, herstel: { ...herstel, doe } });
  };
const term =
  (doe: string): Deed =>
  ({ desk, id, form }) =>
    desk.run(changeBeslistermijn, { id, wijziging: { ...readForm(form), doe } });

const deeds: Readonly<Record<string, Deed>> = {
  schrijven: ({ desk, id, form }) => desk.run(changeBesluit, { ...readWriting(form), id }),
  afwegen: own((desk, input) => desk.run(changeKindafweging, input)),
  verlengen: term('verlengen'),
  'aanvulling-vragen': term('aanvulling-vragen'),
  aangevuld: term('aangevuld'),
  voorleggen: own((desk, input) => desk.run(assignMeelezer, input)),
  meelezen: own((desk, input) => desk.run(reviewBesluit, input)),
  nemen: own((desk, input) => desk.run(decideBesluit, input)),
  stop: own((desk, input) => desk.run(stopBesluit, input)),
  gesprek: own((desk, input) => desk.run(openBezwaar, { ...input, soort: 'gesprek' })),
  bezwaar: own((desk, input) => desk.run(openBezwaar, { ...input, soort: 'bezwaar' })),
  noteren: own((desk, input) => desk.run(openBezwaar, input)),
  intrekken: about((desk, input) => desk.run(stopBezwaar, input)),
  toewijzen: about((desk, input) => desk.run(assignBezwaar, input)),
  commissie: about((desk, input) => desk.run(changeBezwaartermijn, { ...input, doe: 'commissie' })),
  verdagen: about((desk, input) => desk.run(changeBezwaartermijn, { ...input, doe: 'verdagen' })),
  'te-laat': own((desk, input) => desk.run(openIngebrekestelling, input)),
  dwangsom: ({ desk, form }) => {
    const { ingebrekestellingId, ...input } = readForm(form);
    return desk.run(decideDwangsom, { ...input, id: ingebrekestellingId });
  },
  aanvullen: own((desk, input) => desk.run(answerAanvulling, input)),
  'herstel-vragen': mending('vragen'),
  'herstel-binnen': mending('hersteld'),
  'herstel-aanvullen': about((desk, input) => desk.run(answerHerstel, input)),
  bevindingen: own((desk, input) => desk.run(changeBevindingen, input)),
  mening: own((desk, input) => desk.run(answerMening, input)),
  antwoorden: about((desk, input) => desk.run(decideBezwaar, input)),
};

/** Deeds after which who did it may no longer see the besluit: the work that was asked is done. */
const leaving = ['meelezen', 'antwoorden'];

/** What the page was asked to do, and where its success is told. */
export async function runDeed(ask: Ask, isGezinOpen: () => Promise<boolean>) {
  const doe = String(ask.form.get('doe'));
  const deed = Object.hasOwn(deeds, doe) ? deeds[doe] : undefined;
  if (!deed) throw new Response('onbekend', { status: 400 });
  const outcome = await deed(ask);
  const stays = !leaving.includes(doe) || (await isGezinOpen());
  return { outcome, to: stays ? `/besluiten/${ask.id}?gedaan=${doe}` : '/besluiten' };
}
