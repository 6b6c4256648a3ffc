import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import type { Refused } from '#web/kit/form/form-state.ts';
import { keepTyped } from '#web/kit/form/read-form.ts';
import { Note } from '#web/kit/page/note.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { PrintButton } from '#web/kit/page/print-button.tsx';
import { dropDraft } from '#web/request/drafts.ts';
import { useLive } from '#web/use-live.ts';
import { useWords } from '#web/use-words.ts';
import { BewarenCard } from './afronden/bewaren-card.tsx';
import { doDeed, places } from './afronden/do-deed.ts';
import { readFile } from './afronden/file.ts';
import { NodigCard } from './afronden/nodig-card.tsx';
import { SluitenCard } from './afronden/sluiten-card.tsx';
import { StandenCard } from './afronden/standen-card.tsx';
import { TerugkijkenCard } from './afronden/terugkijken-card.tsx';
import { News } from './news.tsx';
import { WayBack } from './way-back.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';
import './afsluiting.css';

export function loader({ context, params }: LoaderFunctionArgs) {
  return readFile(deskOf(context), String(params['gezinId']));
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const id = String(params['gezinId']);
  const desk = deskOf(context);
  const outcome = await doDeed(desk, id, form);
  if (isRefusal(outcome)) return keepTyped(outcome, form);
  await dropDraft(desk, form);
  const deed = String(form.get('doe'));
  return redirect(`/gezinnen/${id}/afronden?gedaan=${deed}#${places[deed] ?? ''}`);
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused };

export default function AfrondenPage({ loaderData: page, actionData: refusal }: Props) {
  const t = useWords({ nl, en }).afronden;
  const { file, isOwn, canWrite } = page;
  useLive([`gezin:${file.gezinId}`]);
  return (
    <Page
      title={t.title}
      lead={t.lead(file.naam)}
      actions={
        <>
          <PrintButton />
          <WayBack gezin={file.gezinId} isOwn={isOwn} />
        </>
      }
    >
      {!refusal && <News done={t.done} />}
      {!canWrite && <Note>{t.readOnly}</Note>}
      <div className="stip-two">
        <div className="stip-stack">
          <StandenCard page={page} refusal={refusal} />
          <TerugkijkenCard page={page} refusal={refusal} />
        </div>
        <div className="stip-stack">
          {file.geslotenOp === null && <NodigCard page={page} />}
          <SluitenCard page={page} refusal={refusal} />
          <BewarenCard page={page} refusal={refusal} />
        </div>
      </div>
    </Page>
  );
}
