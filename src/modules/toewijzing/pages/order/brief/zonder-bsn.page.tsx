import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import type { Refused } from '#web/kit/form/form-state.ts';
import { keepTyped, readForm } from '#web/kit/form/read-form.ts';
import { LinkButton } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { PrintButton } from '#web/kit/page/print-button.tsx';
import { useLive } from '#web/use-live.ts';
import { useWords } from '#web/use-words.ts';
import { readToewijzingbrief } from '../../../operations/order/read-toewijzingbrief.ts';
import { receiveOntvangst } from '../../../operations/order/receive-ontvangst.ts';
import { sendToewijzingbrief } from '../../../operations/order/send-toewijzingbrief.ts';
import type { ToewijzingbriefDossier } from '../../../schema/toewijzingbrief.ts';
import { BriefSent } from './brief-sent.tsx';
import { BriefSheet } from './brief-sheet.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const desk = deskOf(context);
  const dossier = await desk.run(readToewijzingbrief, { id: params['toewijzingId'] });
  const { today } = desk;
  const isVerwijzerShown = new URL(request.url).searchParams.get('verwijzer') === 'toon';
  if (!isRefusal(dossier)) return { dossier, today, isVerwijzerShown };
  if (dossier.refused === 'toewijzing/pgb') return { dossier: null, today, isVerwijzerShown };
  throw new Response(dossier.refused, { status: dossier.refused === 'verboden' ? 403 : 404 });
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const desk = deskOf(context);
  const form = await request.formData();
  const typed = { ...readForm(form), id: params['toewijzingId'] };
  const outcome =
    form.get('doe') === 'ontvangen'
      ? await desk.run(receiveOntvangst, typed)
      : await desk.run(sendToewijzingbrief, typed);
  return isRefusal(outcome)
    ? keepTyped(outcome, form)
    : redirect(`/toewijzingen/${outcome.inhoud.id}/zonder-bsn`);
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused };

export default function ZonderBsnPage({ loaderData, actionData }: Props) {
  const t = useWords({ nl, en });
  const { dossier, today, isVerwijzerShown } = loaderData;
  if (dossier === null)
    return (
      <Page title={t.title}>
        <Card>
          <EmptyState title={t.pgbTitle}>
            <p>{t.pgb}</p>
          </EmptyState>
        </Card>
      </Page>
    );
  return <Letter {...{ dossier, today, isVerwijzerShown }} refusal={actionData} />;
}

type LetterProps = {
  readonly dossier: ToewijzingbriefDossier;
  readonly today: string;
  readonly isVerwijzerShown: boolean;
  readonly refusal: Refused | undefined;
};

/** The form beside how it goes and what went; on paper the form alone. */
function Letter({ dossier, today, isVerwijzerShown, refusal }: LetterProps) {
  const t = useWords({ nl, en });
  const { inhoud, isBsnBekend } = dossier;
  useLive([`gezin:${inhoud.gezinId}`]);
  return (
    <Page
      title={t.title}
      lead={t.lead(inhoud.aanbiederNaam)}
      actions={
        <>
          {!isBsnBekend && <PrintButton />}
          <LinkButton to={`/toewijzingen/${inhoud.id}`}>{t.back}</LinkButton>
        </>
      }
    >
      {isBsnBekend && <Note isNews>{t.bsnKnown}</Note>}
      <div className="stip-two">
        <div className="stip-stack">
          {!isBsnBekend && <BriefSheet inhoud={inhoud} isVerwijzerShown={isVerwijzerShown} />}
          <div className="stip-no-print">
            <BriefSent dossier={dossier} today={today} refusal={refusal} />
          </div>
        </div>
        {!isBsnBekend && (
          <div className="stip-no-print">
            <Card title={t.how}>
              <ol>
                {t.steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
              <Note>{t.unborn}</Note>
            </Card>
          </div>
        )}
      </div>
    </Page>
  );
}
