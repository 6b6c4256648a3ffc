import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useSearchParams,
} from 'react-router';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import type { Refused } from '#web/kit/form/form-state.ts';
import { keepTyped } from '#web/kit/form/read-form.ts';
import { LinkButton } from '#web/kit/page/button.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { KaderLink } from '#web/kit/page/kader-link.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { PrintButton } from '#web/kit/page/print-button.tsx';
import { dropDraft } from '#web/request/drafts.ts';
import { useLive } from '#web/use-live.ts';
import { useWords } from '#web/use-words.ts';
import { AroundCard } from './school/around-card.tsx';
import { ContactCard } from './school/contact-card.tsx';
import { ExemptionCard } from './school/exemption-card.tsx';
import { OppCard } from './school/opp-card.tsx';
import { PilotCard } from './school/pilot-card.tsx';
import { PresenceCard } from './school/presence-card.tsx';
import { type CardProps, type PupilFile, readFile, type SchoolFile } from './school/read-file.ts';
import { runDeed } from './school/run-deed.ts';
import { SchoolCard } from './school/school-card.tsx';
import { SignalsCard } from './school/signals-card.tsx';
import { TermsCard } from './school/terms-card.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';
import './school.css';

export function loader({ context, params, request }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams.get('kind');
  return readFile(deskOf(context), String(params['gezinId']), asked);
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const desk = deskOf(context);
  const form = await request.formData();
  const id = String(params['gezinId']);
  const { outcome, done } = await runDeed(desk, id, form);
  if (isRefusal(outcome)) return keepTyped(outcome, form);
  await dropDraft(desk, form);
  const query = new URLSearchParams({ gedaan: done });
  const kind = form.get('persoonId') ?? new URL(request.url).searchParams.get('kind');
  if (typeof kind === 'string') query.set('kind', kind);
  return redirect(`/gezinnen/${id}/school?${query}`);
}

type Props = { loaderData: SchoolFile; actionData?: Refused };

export default function SchoolPage({ loaderData: file, actionData: refusal }: Props) {
  const t = useWords({ nl, en });
  const done = t.done[useSearchParams()[0].get('gedaan') ?? ''];
  useLive([`gezin:${file.gezinId}`]);
  const { kind, dossier } = file;
  return (
    <Page
      title={t.title}
      lead={kind ? t.lead(kind.voornaam) : t.leadNone}
      actions={
        <>
          {file.isOwn && <LinkButton to="/mijn-plan">{t.back}</LinkButton>}
          <KaderLink bij="school" />
          <PrintButton />
        </>
      }
    >
      {done && !refusal && <Note isNews>{done}</Note>}
      {dossier === null && <EmptyState title={t.closed}>{t.closedWhy}</EmptyState>}
      {dossier && !kind && <EmptyState title={t.noChild} />}
      {dossier && kind && (
        <>
          {!file.canChange && !file.canAnswer && <Note>{t.readOnly}</Note>}
          <Children file={{ ...file, dossier, kind }} />
          <Pupil key={kind.persoonId} file={{ ...file, dossier, kind }} refusal={refusal} />
        </>
      )}
    </Page>
  );
}

function Children({ file: { dossier, kind } }: { file: PupilFile }) {
  const t = useWords({ nl, en });
  if (dossier.leerlingen.length < 2) return null;
  return (
    <nav className="stip-row stip-children stip-no-print" aria-label={t.children}>
      {dossier.leerlingen.map(({ persoonId, voornaam }) =>
        persoonId === kind.persoonId ? (
          <strong key={persoonId} aria-current="page">
            {voornaam}
          </strong>
        ) : (
          <Link key={persoonId} to={`?kind=${persoonId}`}>
            {voornaam}
          </Link>
        ),
      )}
    </nav>
  );
}

function Pupil(props: CardProps) {
  return (
    <div className="stip-two">
      <div className="stip-stack">
        <SignalsCard file={props.file} />
        <SchoolCard {...props} />
        <PresenceCard {...props} />
        <OppCard {...props} />
      </div>
      <div className="stip-stack">
        <ContactCard {...props} />
        <AroundCard {...props} />
        <PilotCard {...props} />
        <ExemptionCard {...props} />
        <TermsCard />
      </div>
    </div>
  );
}
