import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useSearchParams,
} from 'react-router';
import { saveDraft } from '#platform/keeping/save-draft.ts';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import { SourceLine } from '#web/kit/figure/source-line.tsx';
import { Checkbox } from '#web/kit/form/choices.tsx';
import { contentOf } from '#web/kit/form/draft-content.ts';
import { Form } from '#web/kit/form/form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { keepTyped } from '#web/kit/form/read-form.ts';
import { LinkButton } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { dropDraft } from '#web/request/drafts.ts';
import { useWords } from '#web/use-words.ts';
import { sendDeclaratie } from '../../operations/inzending/send-declaratie.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { useAmounts } from '../amounts/use-amounts.ts';
import { useMoments } from '../amounts/use-moments.ts';
import { Lines } from './lines.tsx';
import { PeriodForm } from './period-form.tsx';
import { type FormFile, readFormFile } from './read-form-file.ts';
import { placeRefusal, readLines } from './read-lines.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';
import '../declaratie.css';

export function loader({ context, request }: LoaderFunctionArgs) {
  return readFormFile(deskOf(context), new URL(request.url).searchParams);
}

export async function action({ context, request }: ActionFunctionArgs) {
  const desk = deskOf(context);
  const form = await request.formData();
  if (form.get('doe') === 'reken') {
    await desk.run(saveDraft, { form: form.get('_form'), content: contentOf(form) });
    return redirect(`${new URL(request.url).search}#regels`);
  }
  const { wrong } = nl;
  const lines = readLines(form, wrong);
  if (isRefusal(lines)) return keepTyped(lines, form);
  const outcome = await desk.run(sendDeclaratie, {
    gemeente: form.get('gemeente'),
    maand: form.get('maand'),
    regels: lines.regels,
    ondanksAfwijzing: form.get('ondanksAfwijzing') === 'true',
  });
  if (isRefusal(outcome)) return keepTyped(placeRefusal(outcome, lines, wrong), form);
  await dropDraft(desk, form);
  return redirect(`/declaraties/${outcome.declaratie}?gedaan=verstuurd`);
}

type Props = { readonly loaderData: FormFile; readonly actionData?: Refused };

/** An aanbieder declares a month by hand: what was ordered stands there, what was delivered is filled in. */
export default function NieuweDeclaratiePage({ loaderData: file, actionData: refusal }: Props) {
  const t = useWords({ nl, en });
  const { voorstel } = file;
  const title = voorstel.terug ? t.mendTitle : file.isAgain ? t.againTitle : t.title;
  const actions = <LinkButton to="/declaraties">{t.back}</LinkButton>;
  if (voorstel.gemeente === null)
    return (
      <Page title={title} lead={t.lead} actions={actions}>
        <EmptyState title={t.emptyTitle}>
          <p>{t.empty}</p>
        </EmptyState>
      </Page>
    );
  return (
    <Page title={title} lead={file.isAgain ? null : t.lead} actions={actions}>
      <Card id="regels">
        <div className="stip-stack">
          {!file.isAgain && <PeriodForm voorstel={voorstel} names={file.names} />}
          <About file={file} />
          {voorstel.regels.length === 0 && voorstel.terug === null ? (
            <EmptyState title={t.noneTitle}>
              <p>{t.none}</p>
            </EmptyState>
          ) : (
            <LinesForm file={file} refusal={refusal} />
          )}
        </div>
      </Card>
    </Page>
  );
}

/** Until when, and what is not among the lines. */
function About({ file: { voorstel, today, isAgain } }: { file: FormFile }) {
  const t = useWords({ nl, en });
  const { day } = useMoments();
  const { uiterlijk, isMeer, terug, nietOver } = voorstel;
  const { euros } = useAmounts();
  return (
    <div className="stip-stack">
      {uiterlijk && (
        <SourceLine source={t.deadlineSource}>
          {(uiterlijk < today ? t.deadlinePast : t.deadline)(day(uiterlijk))}
        </SourceLine>
      )}
      {terug && <Note>{t.mend(terug.referentienummer, euros(terug.bedrag))}</Note>}
      {isAgain && terug === null && <p>{t.again}</p>}
      {nietOver.length > 0 && (
        <Note tone="warn">
          {t.notOver(nietOver.length)}{' '}
          {nietOver.map((one) => t.notOverLine(one.referentienummer, one.toewijzingnummer)).join('; ')}.
        </Note>
      )}
      {isMeer && <Note>{t.more}</Note>}
      <Earlier voorstel={voorstel} />
    </div>
  );
}

function Earlier({ voorstel: { aantalEerder, isMetEerder, gemeente, maand } }: Pick<FormFile, 'voorstel'>) {
  const t = useWords({ nl, en });
  const [query] = useSearchParams();
  if (aantalEerder === 0) return null;
  const next = new URLSearchParams({ gemeente: gemeente ?? '', maand: maand ?? '' });
  if (!isMetEerder) next.set('eerder', 'true');
  return (
    <p>
      {t.earlier(aantalEerder)}{' '}
      {(!isMetEerder || query.has('eerder')) && (
        <Link to={`?${next}#regels`}>{isMetEerder ? t.leaveEarlier : t.takeEarlier}</Link>
      )}
    </p>
  );
}

function LinesForm({ file, refusal }: { file: FormFile; refusal: Refused | undefined }) {
  const t = useWords({ nl, en });
  const said = useWords({ nl: moduleNl, en: moduleEn }).refused;
  const { gemeente, maand, terug } = file.voorstel;
  const back = terug && `${terug.declaratie}.${terug.clientNr}.${terug.prestatieNr}`;
  return (
    <Form
      key={file.draft.form}
      submit={t.send}
      refusal={refusal}
      words={said}
      values={file.values}
      draft={file.draft}
      hidden={{ gemeente: gemeente ?? '', maand: maand ?? '', ...(back && { terug: back }) }}
    >
      <Lines voorstel={file.voorstel} refusal={refusal} />
      {refusal?.refused === 'declaratie/wordt-afgewezen' && (
        <Checkbox name="ondanksAfwijzing" label={t.anyway} />
      )}
    </Form>
  );
}
