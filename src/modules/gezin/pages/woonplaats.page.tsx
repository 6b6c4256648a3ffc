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
import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { KaderLink } from '#web/kit/page/kader-link.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { PrintButton } from '#web/kit/page/print-button.tsx';
import { useLive } from '#web/use-live.ts';
import { useWords } from '#web/use-words.ts';
import { WayBack } from './way-back.tsx';
import { DecideCard } from './woonplaats/decide-card.tsx';
import { shortName } from './woonplaats/gemeente-field.tsx';
import { OutcomeCard } from './woonplaats/outcome-card.tsx';
import { type ChildFile, readWoonplaats, type WoonplaatsFile } from './woonplaats/read-woonplaats.ts';
import { ContactCard } from './woonplaats/registrations/contact-card.tsx';
import { RegistrationCard } from './woonplaats/registrations/registration-card.tsx';
import { StayCard } from './woonplaats/registrations/stay-card.tsx';
import { ResidenceFigure } from './woonplaats/residence-figure.tsx';
import { runDeed } from './woonplaats/run-deed.ts';
import { BuurafspraakCard } from './woonplaats/settling/buurafspraak-card.tsx';
import { GeschilCard } from './woonplaats/settling/geschil-card.tsx';
import { VerrekeningCard } from './woonplaats/settling/verrekening-card.tsx';
import { en } from './woonplaats/words.en.ts';
import { nl } from './woonplaats/words.nl.ts';

export function loader({ context, params, request }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams.get('kind');
  return readWoonplaats(deskOf(context), params['gezinId'], asked);
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const { outcome, done } = await runDeed(deskOf(context), params['gezinId'], form);
  if (isRefusal(outcome)) return keepTyped(outcome, form);
  const query = new URLSearchParams({ gedaan: done });
  const kind = new URL(request.url).searchParams.get('kind');
  if (kind) query.set('kind', kind);
  return redirect(`/gezinnen/${params['gezinId']}/woonplaats?${query}`);
}

type Props = { loaderData: WoonplaatsFile; actionData?: Refused };

export default function WoonplaatsPage({ loaderData: file, actionData: refusal }: Props) {
  const t = useWords({ nl, en });
  const done = t.done[useSearchParams()[0].get('gedaan') ?? ''];
  const { gezin, kind } = file;
  useLive([`gezin:${gezin.id}`]);
  const actions = (
    <>
      <WayBack gezin={gezin.id} isOwn={file.isOwn} />
      {!file.isOwn && <LinkButton to={`/gezinnen/${gezin.id}/leden`}>{t.toLeden}</LinkButton>}
      <KaderLink bij="woonplaats" />
      <PrintButton />
    </>
  );
  return (
    <Page title={t.title} lead={t.lead(kind?.voornaam ?? gezin.naam)} actions={actions}>
      {done && !refusal && <Note isNews>{done}</Note>}
      {!file.canChange && <Note>{t.readOnly}</Note>}
      <div className="stip-stack">
        {file.kinderen.length > 1 && <Children file={file} />}
        {kind ? <OfChild file={{ ...file, kind }} refusal={refusal} /> : <EmptyState title={t.noChild} />}
      </div>
    </Page>
  );
}

function Children({ file }: { file: WoonplaatsFile }) {
  const t = useWords({ nl, en });
  return (
    <nav className="stip-row stip-no-print" aria-label={t.children}>
      {file.kinderen.map(({ id, naam }) =>
        id === file.kind?.id ? (
          <strong key={id} aria-current="page">
            {naam}
          </strong>
        ) : (
          <Link key={id} to={`?kind=${id}`}>
            {naam}
          </Link>
        ),
      )}
    </nav>
  );
}

type OfChildProps = { file: ChildFile; refusal: Refused | undefined };

function OfChild({ file, refusal }: OfChildProps) {
  const newest = file.bepalingen?.[0];
  const buur = newest?.uitkomst ?? null;
  const isElsewhere = buur !== null && !file.gemeenten.some(({ code }) => code === buur);
  return (
    <div className="stip-two" key={file.kind.id}>
      <div className="stip-stack">
        <OutcomeCard file={file} refusal={refusal} />
        <Picture file={file} />
        {newest && <DecideCard file={file} one={newest} refusal={refusal} />}
        {newest && <GeschilCard file={file} one={newest} refusal={refusal} />}
        {newest && <VerrekeningCard file={file} one={newest} refusal={refusal} />}
        {isElsewhere && <BuurafspraakCard file={file} buur={buur} refusal={refusal} />}
      </div>
      <div className="stip-stack">
        <RegistrationCard file={file} refusal={refusal} />
        <StayCard file={file} refusal={refusal} />
        <ContactCard file={file} refusal={refusal} />
      </div>
    </div>
  );
}

function Picture({ file }: Pick<OfChildProps, 'file'>) {
  const t = useWords({ nl, en });
  const placeOf = (gemeente: string | null) =>
    gemeente === null ? t.gemeente.abroad : shortName(gemeente, file.gemeenten);
  const rows = [
    ...file.inschrijvingen
      .filter(({ isOnjuist }) => !isOnjuist)
      .map(({ id, gemeente, van, tot }) => ({
        key: String(id),
        kind: 'inschrijving' as const,
        label: t.picture.registered(placeOf(gemeente)),
        from: van,
        until: tot,
      })),
    ...file.verblijven
      .filter(({ isOnjuist }) => !isOnjuist)
      .map(({ id, soort, van, tot }) => ({
        key: String(id),
        kind: 'verblijf' as const,
        label: t.picture.stay(t.stay.soortOf[soort] ?? soort),
        from: van,
        until: tot,
      })),
  ];
  return (
    <Card title={t.picture.title} id="beeld">
      <ResidenceFigure rows={rows} asked={file.bepalingen?.[0]?.hulpvraagdatum ?? null} today={file.today} />
    </Card>
  );
}
