import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useSearchParams } from 'react-router';
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
import { siteContext } from '#web/request-context.ts';
import { useLive } from '#web/use-live.ts';
import { useLanguage, useWords } from '#web/use-words.ts';
import { AskedCard } from './mijn-plan/asked-card.tsx';
import { doDeed } from './mijn-plan/do-deed.ts';
import { type OwnFile, readOwnFile } from './mijn-plan/own-file.ts';
import { OwnGoals } from './mijn-plan/own-goals.tsx';
import { OwnHelp } from './mijn-plan/own-help.tsx';
import { OwnPeople } from './mijn-plan/own-people.tsx';
import { OwnTrust } from './mijn-plan/own-trust.tsx';
import { PlacesCard, TalkCard } from './mijn-plan/places-card.tsx';
import { SimplePlan } from './mijn-plan/simple/simple-plan.tsx';
import { viewModeCookie } from './mijn-plan/view-mode.ts';
import { ViewSwitch } from './mijn-plan/view-switch.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';
import './mijn-plan.css';

export function loader({ context, request }: LoaderFunctionArgs) {
  const chosen = new URL(request.url).searchParams.get('gezin');
  return readOwnFile(deskOf(context), chosen, request.headers.get('Cookie'));
}

/** Taking a consent back, saying something to the fixed face, and choosing how the page looks. */
export async function action({ context, request }: ActionFunctionArgs) {
  const desk = deskOf(context);
  const form = await request.formData();
  if (form.get('doe') === 'weergave') {
    const cookie = viewModeCookie(form.get('weergave'), context.get(siteContext).secure);
    const to = `/mijn-plan?gezin=${encodeURIComponent(String(form.get('gezinId')))}`;
    return redirect(to, cookie ? { headers: { 'Set-Cookie': cookie } } : undefined);
  }
  const outcome = await doDeed(desk, form);
  if (isRefusal(outcome)) return keepTyped(outcome, form);
  await dropDraft(desk, form);
  return redirect(outcome.to);
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused };

export default function MijnPlanPage({ loaderData, actionData }: Props) {
  const t = useWords({ nl, en });
  const { familyName } = t;
  const { gezinnen, file } = loaderData;
  useLive(file ? [`gezin:${file.gezin.id}`] : []);
  if (gezinnen.length === 0)
    return (
      <Page title={t.title}>
        <EmptyState title={t.noneTitle}>
          <p>{t.none}</p>
        </EmptyState>
      </Page>
    );
  if (!file) return <Choice gezinnen={gezinnen} />;
  const isSimple = file.view === 'eenvoudig';
  const switcher = file.canSwitch && <ViewSwitch view={file.view} gezinId={file.gezin.id} />;
  const chooser = gezinnen.length > 1 && <LinkButton to="/mijn-plan">{t.choose}</LinkButton>;
  if (isSimple)
    return (
      <Page title={t.child.title(file.voornaam)} lead={t.child.lead} actions={switcher}>
        <News />
        <Sight file={file} />
        {chooser}
        <div className="stip-stack">
          <SimplePlan file={file} refusal={actionData} />
          <TalkCard />
        </div>
      </Page>
    );
  return (
    <Page
      title={t.titleOf(familyName(file.gezin.naam))}
      lead={t.lead}
      actions={
        <>
          {switcher}
          <PrintButton />
        </>
      }
    >
      <News />
      <Sight file={file} />
      {chooser}
      <div className="stip-two">
        <div className="stip-stack">
          <AskedCard asked={file.asked} />
          {file.dossier.delen.plan && <Agreed file={file} />}
          {file.dossier.delen.plan && <OwnGoals doelen={file.dossier.doelen} />}
          <OwnHelp hulplijnen={file.dossier.hulplijnen} today={file.today} />
        </div>
        <div className="stip-stack">
          <OwnPeople file={file} />
          <PlacesCard gezinId={file.gezin.id} />
          <OwnTrust file={file} refusal={actionData} />
          <TalkCard />
        </div>
      </div>
    </Page>
  );
}

/** An account that belongs to several families says first which one it is about. */
function Choice({ gezinnen }: { gezinnen: OwnFile['gezinnen'] }) {
  const t = useWords({ nl, en });
  return (
    <Page title={t.title} lead={t.choose}>
      <ul className="stip-list">
        {gezinnen.map(({ id, naam, leden }) => (
          <li key={id}>
            <Card>
              <LinkButton kind="primary" to={`/mijn-plan?gezin=${id}`}>
                {naam}
              </LinkButton>
              <p className="stip-soft">{leden}</p>
            </Card>
          </li>
        ))}
      </ul>
    </Page>
  );
}

function Agreed({ file }: { file: NonNullable<OwnFile['file']> }) {
  const t = useWords({ nl, en });
  const language = useLanguage();
  const { plan } = file.dossier;
  return (
    <Card title={t.agreed} id="plan">
      {plan?.samenvatting ? (
        <p className="stip-merge__value">{plan.samenvatting}</p>
      ) : (
        <p className="stip-soft">{t.notYet}</p>
      )}
      {plan && <p className="stip-soft stip-small">{t.looked(dayOf(plan.evaluatieOp, language))}</p>}
    </Card>
  );
}

/** What is not open to who looks, and why, so that no page is empty without a word. */
function Sight({ file }: { file: NonNullable<OwnFile['file']> }) {
  const { sight } = useWords({ nl, en });
  const text = sight[file.gezin.zicht?.reden ?? ''];
  return text ? <Note>{text}</Note> : null;
}

function News() {
  const { done } = useWords({ nl, en });
  const [query] = useSearchParams();
  const text = done[query.get('gedaan') ?? ''];
  return text ? <Note isNews>{text}</Note> : null;
}
