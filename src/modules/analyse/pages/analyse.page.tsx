import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useSearchParams,
} from 'react-router';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import { dayOf } from '#web/kit/figure/dates.ts';
import type { Refused } from '#web/kit/form/form-state.ts';
import { keepTyped } from '#web/kit/form/read-form.ts';
import { LinkButton } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { PrintButton } from '#web/kit/page/print-button.tsx';
import { dropDraft } from '#web/request/drafts.ts';
import { useLive } from '#web/use-live.ts';
import { useLanguage, useWords } from '#web/use-words.ts';
import { BeginCard, ExpectedNote } from './analyse/begin-card.tsx';
import { ConclusionCard } from './analyse/conclusion-card.tsx';
import { doDeed, placeOf } from './analyse/do-deed.ts';
import { ExplanationsCard } from './analyse/explanations-card.tsx';
import { FactorsCard } from './analyse/factors-card.tsx';
import { NextCard } from './analyse/next-card.tsx';
import { useTekst } from './analyse/own-words.tsx';
import { PartiesCard } from './analyse/parties-card.tsx';
import { PlanCard } from './analyse/plan-card.tsx';
import { type AnalysePageData, readAnalysePage } from './analyse/read-page.ts';
import { StoriesCard } from './analyse/stories-card.tsx';
import { WishesCard } from './analyse/wishes-card.tsx';
import { askGuest, type GuestLink } from './gast/ask-guest.ts';
import { GuestReady } from './gast/guest-form.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';
import './analyse.css';

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const ronde = new URL(request.url).searchParams.get('ronde');
  const data = await readAnalysePage(deskOf(context), params['gezinId'], ronde);
  if (data.eigenDeel) throw redirect(`/gezinnen/${data.gezin.id}/analyse/deel/${data.eigenDeel}`);
  return data;
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const id = String(params['gezinId']);
  const desk = deskOf(context);
  const deed = String(form.get('doe'));
  if (deed === 'gast-open') return await askGuest(desk, { form, id, origin: new URL(request.url).origin });
  const outcome = await doDeed(desk, id, form);
  if (isRefusal(outcome)) return keepTyped(outcome, form);
  await dropDraft(desk, form);
  return redirect(`/gezinnen/${id}/analyse?gedaan=${deed}#${placeOf(deed)}`);
}

type Props = { loaderData: AnalysePageData; actionData?: Refused | GuestLink };

export default function AnalysePage({ loaderData: data, actionData }: Props) {
  const made = actionData && 'link' in actionData ? actionData : undefined;
  const refusal = actionData && 'refused' in actionData ? actionData : undefined;
  const { familyName, analyse: t } = useWords({ nl, en });
  const { gezin, ronde, isOpen } = data;
  const done = t.done[useSearchParams()[0].get('gedaan') ?? ''];
  useLive([`gezin:${gezin.id}`]);
  return (
    <Page title={t.title} lead={t.lead(familyName(gezin.naam))} actions={<Actions reader={data.reader} />}>
      {done && !actionData && <Note isNews>{done}</Note>}
      {made && <GuestReady made={made} />}
      {!isOpen && <Closed />}
      {isOpen && !ronde && (
        <>
          <ExpectedNote data={data} />
          <EmptyState title={t.state.none} />
          <BeginCard data={data} refusal={refusal} />
        </>
      )}
      {isOpen && ronde && <Round data={data} ronde={ronde} refusal={refusal} />}
    </Page>
  );
}

type RoundProps = {
  data: AnalysePageData;
  ronde: NonNullable<AnalysePageData['ronde']>;
  refusal: Refused | undefined;
};

function Round(props: RoundProps) {
  const { data, ronde, refusal } = props;
  const isClosed = ronde.analyse.vastgesteldOp !== null;
  return (
    <div className="stip-stack">
      {!isClosed && <ExpectedNote data={data} />}
      <State data={data} ronde={ronde} />
      {!isClosed && <NextCard {...props} />}
      {isClosed && <PlanCard data={data} ronde={ronde} />}
      <PartiesCard {...props} />
      <StoriesCard {...props} />
      <FactorsCard {...props} />
      <ExplanationsCard {...props} />
      <WishesCard {...props} />
      <ConclusionCard {...props} />
      {isClosed && data.isPresent && data.canStart && <BeginCard data={data} refusal={refusal} isNext />}
    </div>
  );
}

/** Which round this is, why it was begun, and the way to the others. */
function State({ data, ronde }: Omit<RoundProps, 'refusal'>) {
  const t = useWords({ nl, en }).analyse;
  const say = useTekst();
  const language = useLanguage();
  const { aanleiding, ronde: nr, begonnenOp, vastgesteldOp } = ronde.analyse;
  const others = data.rondes.filter((one) => one.ronde !== nr && one.vastgesteldOp !== null);
  return (
    <Card>
      <p>
        <strong>
          {vastgesteldOp === null
            ? t.state.open(nr, dayOf(begonnenOp, language))
            : t.state.closed(nr, dayOf(vastgesteldOp, language))}
        </strong>{' '}
        {aanleiding}
      </p>
      {!data.isPresent && (
        <p>
          {t.earlierNote} <Link to="?">{t.present}</Link>
        </p>
      )}
      {others.length > 0 && (
        <ul className="stip-row stip-list stip-no-print">
          {others.map((one) => (
            <li key={one.ronde}>
              <Link to={`?ronde=${one.ronde}`}>
                {t.roundOf(one.ronde, dayOf(one.vastgesteldOp ?? one.begonnenOp, language))}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <details className="stip-behind stip-small stip-no-print">
        <summary>{t.model(say(data.model.naam), data.model.versie)}</summary>
        <p>{data.model.bron}</p>
      </details>
    </Card>
  );
}

function Closed() {
  const t = useWords({ nl, en }).analyse;
  return (
    <EmptyState title={t.closedTitle}>
      <p>{t.closed}</p>
    </EmptyState>
  );
}

/** Those of the family go back to their own plan, guests to their list; who works here has tabs. */
function Actions({ reader }: Pick<AnalysePageData, 'reader'>) {
  const t = useWords({ nl, en }).back;
  return (
    <>
      {reader === 'family' && <LinkButton to="/mijn-plan">{t.plan}</LinkButton>}
      {reader === 'guest' && <LinkButton to="/analyses">{t.list}</LinkButton>}
      <PrintButton />
    </>
  );
}
