import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useSearchParams } from 'react-router';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import { RadioGroup } from '#web/kit/form/choices.tsx';
import { Form } from '#web/kit/form/form.tsx';
import type { Refused, Values } from '#web/kit/form/form-state.ts';
import { keepTyped, readForm } from '#web/kit/form/read-form.ts';
import { TextArea } from '#web/kit/form/text-field.tsx';
import { Button, LinkButton } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { draftOf, dropDraft } from '#web/request/drafts.ts';
import { useWords } from '#web/use-words.ts';
import { changeAnalysedeel } from '../operations/partij/change-analysedeel.ts';
import { readAnalysedeel } from '../operations/partij/read-analysedeel.ts';
import type { Alinea } from '../schema/analyse.ts';
import { en as moduleEn } from '../words.en.ts';
import { nl as moduleNl } from '../words.nl.ts';
import { useTekst } from './analyse/own-words.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';
import './analyse.css';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const desk = deskOf(context);
  const { gezinId, deelnemerId } = params;
  const part = await desk.read(readAnalysedeel, { id: gezinId, deelnemerId });
  const { isGast } = part.deelnemer;
  return {
    ...part,
    gezinId,
    isGast: isGast && desk.actor.rol === 'gast',
    draft: await draftOf(desk, `analyse/deel/${deelnemerId}`),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const { gezinId, deelnemerId } = params;
  const desk = deskOf(context);
  const outcome = await desk.run(changeAnalysedeel, { ...readForm(form), id: gezinId, deelnemerId });
  if (isRefusal(outcome)) return keepTyped(flat(outcome, form), form);
  await dropDraft(desk, form);
  if (outcome.isApart) return redirect('/analyses/bewaard');
  const done = outcome.isGedeeld ? 'deel-gedeeld' : 'verhaal';
  if (desk.actor.rol === 'gast')
    return redirect(`/gezinnen/${gezinId}/analyse/deel/${deelnemerId}?gedaan=${done}`);
  return redirect(`/gezinnen/${gezinId}/analyse?gedaan=${done}#verhalen`);
}

/** Words that stand there meanwhile, under the names of the fields, so that they can be chosen from. */
function flat(refusal: Refused, form: FormData): Refused {
  const huidig = refusal.detail['huidig'] as { versie: number; antwoorden: Alinea[] } | undefined;
  if (!huidig) return refusal;
  const current = [...form.entries()].flatMap(([name, vraag]) => {
    const field = /^(antwoorden\.\d+)\.vraag$/.exec(name)?.[1];
    const alinea = huidig.antwoorden.find((one) => one.vraag === vraag);
    return field
      ? [
          [`${field}.vraag`, vraag],
          [`${field}.tekst`, alinea?.tekst ?? ''],
          [`${field}.keuze`, alinea?.keuze ?? ''],
        ]
      : [];
  });
  return { ...refusal, detail: { huidig: { versie: huidig.versie, ...Object.fromEntries(current) } } };
}

type Data = Awaited<ReturnType<typeof loader>>;
type Props = { loaderData: Data; actionData?: Refused };

/** One's own part: a few questions in fitting words, kept while they are answered, read by nobody else until it is shared. */
export default function VerhaalPage({ loaderData: data, actionData: refusal }: Props) {
  const { verhaal: t, back } = useWords({ nl, en });
  const say = useTekst();
  const words = useWords({ nl: moduleNl, en: moduleEn }).refused;
  const { deelnemer, vragen, groep } = data;
  const isShared = deelnemer.gedeeldOp !== null;
  const fields = vragen.map((vraag, place) => [`antwoorden.${place}`, vraag] as const);
  const merge = fields.flatMap(([field, { code, tekst }]) => [
    [`${field}.vraag`, code],
    [`${field}.tekst`, say(tekst)],
    [`${field}.keuze`, say(tekst)],
  ]);
  return (
    <Page
      {...useHeading(data)}
      actions={
        <LinkButton to={data.isGast ? '/gast' : `/gezinnen/${data.gezinId}/analyse`}>
          {data.isGast ? t.backGuest : back.analyse}
        </LinkButton>
      }
    >
      <div className="stip-stack">
        {data.isGast && <GuestNotes data={data} isRefused={refusal !== undefined} />}
        {data.verhaal.length === 0 && data.vorige.length > 0 && <Note>{t.previous}</Note>}
        <Card>
          <div className={groep === 'tot-8' || groep === '8-12' ? 'stip-child' : undefined}>
            <Form
              submit={isShared ? t.save : t.saveDraft}
              kind={isShared ? 'primary' : 'secondary'}
              version={deelnemer.versie}
              values={valuesOf(data)}
              merge={Object.fromEntries(merge)}
              refusal={refusal}
              words={words}
              draft={data.draft}
              foot={
                !isShared && (
                  <Button name="delen" value="true">
                    {t.share}
                  </Button>
                )
              }
            >
              {fields.map(([field, vraag]) => (
                <Question key={field} field={field} vraag={vraag} isChild={groep !== null} />
              ))}
            </Form>
          </div>
        </Card>
      </div>
    </Page>
  );
}

/** For a guest: what was asked, what became of the last deed, and words that waited. */
function GuestNotes({ data, isRefused }: { data: Data; isRefused: boolean }) {
  const t = useWords({ nl, en }).verhaal;
  const done = useSearchParams()[0].get('gedaan');
  const { taak } = data.deelnemer;
  return (
    <>
      {done && !isRefused && <Note isNews>{done === 'deel-gedeeld' ? t.sharedGuest : t.savedGuest}</Note>}
      {data.apart.length > 0 && <Note tone="warn">{t.apart}</Note>}
      {taak && (
        <Card title={t.question}>
          <p className="stip-page__lead">{taak}</p>
        </Card>
      )}
    </>
  );
}

function useHeading({ deelnemer, groep, isGast }: Data) {
  const t = useWords({ nl, en }).verhaal;
  if (isGast) return { title: t.title, lead: t.leadGuest };
  if (!deelnemer.komtZelf) return { title: t.titleFor(deelnemer.naam), lead: t.leadFor(deelnemer.naam) };
  return groep === null ? { title: t.title, lead: t.lead } : { title: t.titleChild, lead: t.leadChild };
}

/** What waited for its writer, what stands there, or else what was said the round before. */
function valuesOf({ vragen, verhaal, vorige, apart }: Data): Values {
  const told = [...apart, ...(verhaal.length > 0 ? verhaal : vorige)];
  return Object.fromEntries(
    vragen.flatMap(({ code }, place) => {
      const alinea = told.find((one) => one.vraag === code);
      return [
        [`antwoorden.${place}.tekst`, alinea?.tekst ?? ''],
        [`antwoorden.${place}.keuze`, alinea?.keuze ?? ''],
      ];
    }),
  );
}

type QuestionProps = { field: string; vraag: Data['vragen'][number]; isChild: boolean };

function Question({ field, vraag, isChild }: QuestionProps) {
  const t = useWords({ nl, en }).verhaal;
  const say = useTekst();
  const about = vraag.uitleg && say(vraag.uitleg);
  const options = vraag.keuzes.map(({ code, tekst }) => ({ value: code, label: say(tekst) }));
  const hasChoices = options.length > 0;
  return (
    <>
      <input type="hidden" name={`${field}.vraag`} value={vraag.code} />
      {hasChoices && (
        <RadioGroup name={`${field}.keuze`} label={say(vraag.tekst)} options={options} isOptional />
      )}
      <TextArea
        name={`${field}.tekst`}
        label={labelOf(hasChoices, isChild, t) ?? say(vraag.tekst)}
        {...(about && { description: about })}
        maxLength={5000}
        isOptional
      />
    </>
  );
}

function labelOf(hasChoices: boolean, isChild: boolean, t: { answer: string; answerChild: string }) {
  if (!hasChoices) return undefined;
  return isChild ? t.answerChild : t.answer;
}
