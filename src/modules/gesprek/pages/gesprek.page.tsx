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
import { Form } from '#web/kit/form/form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { keepTyped, readForm } from '#web/kit/form/read-form.ts';
import { TextArea } from '#web/kit/form/text-field.tsx';
import { LinkButton } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { dropDraft } from '#web/request/drafts.ts';
import { useLive } from '#web/use-live.ts';
import { useLanguage, useWords } from '#web/use-words.ts';
import { sendGesprekbericht } from '../operations/send-gesprekbericht.ts';
import { withdrawGesprekbericht } from '../operations/withdraw-gesprekbericht.ts';
import { en as moduleEn } from '../words.en.ts';
import { nl as moduleNl } from '../words.nl.ts';
import { Messages } from './messages.tsx';
import { type Conversation, readConversation } from './read-conversation.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';
import './gesprek.css';

export function loader({ context, params, request }: LoaderFunctionArgs) {
  const isAll = new URL(request.url).searchParams.has('alles');
  return readConversation(deskOf(context), { gezinId: params['gezinId'], id: params['gesprekId'], isAll });
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const desk = deskOf(context);
  const form = await request.formData();
  const input = { ...readForm(form), id: params['gesprekId'] };
  const isBack = form.get('doe') === 'terugtrekken';
  const outcome = isBack
    ? await desk.run(withdrawGesprekbericht, input)
    : await desk.run(sendGesprekbericht, { ...input, sleutel: form.get('_sleutel') });
  if (isRefusal(outcome)) return keepTyped(outcome, form);
  if (!isBack) await dropDraft(desk, form);
  const done = isBack ? 'teruggetrokken' : 'verstuurd';
  return redirect(`/gezinnen/${outcome.gezinId}/gesprek/${outcome.id}?gedaan=${done}`);
}

type Props = { loaderData: Conversation; actionData?: Refused };

export default function GesprekPage({ loaderData, actionData }: Props) {
  const t = useWords({ nl, en }).gesprek;
  const { gesprek, hasTab } = loaderData;
  const done = t.done[useSearchParams()[0].get('gedaan') ?? ''];
  useLive([`gezin:${gesprek.gezinId}`]);
  return (
    <Page
      title={gesprek.onderwerp}
      lead={t.lead(gesprek.gezinNaam)}
      actions={
        <LinkButton to={hasTab ? `/gezinnen/${gesprek.gezinId}/gesprek` : '/gesprekken'}>
          {hasTab ? t.back : t.backInbox}
        </LinkButton>
      }
    >
      {done && !actionData && <Note isNews>{done}</Note>}
      <div className="stip-two">
        <Card title={t.messages}>
          {gesprek.eerder > 0 && (
            <p>
              <Link to="?alles=ja">{t.earlier(gesprek.eerder)}</Link>
            </p>
          )}
          <Messages data={loaderData} refusal={actionData} />
          <Write data={loaderData} refusal={actionData} />
        </Card>
        <Readers data={loaderData} />
      </div>
    </Page>
  );
}

function Write({ data, refusal }: { data: Conversation; refusal: Refused | undefined }) {
  const t = useWords({ nl, en }).gesprek;
  const { refused } = useWords({ nl: moduleNl, en: moduleEn });
  const isOther = refusal?.typed?.['doe'] === 'terugtrekken';
  const sleutel = isOther ? data.sleutel : String(refusal?.typed?.['_sleutel'] ?? data.sleutel);
  return (
    <Form
      submit={t.submit}
      hidden={{ _sleutel: sleutel }}
      refusal={refusal}
      words={refused}
      draft={data.draft}
    >
      <TextArea name="tekst" label={t.text} description={t.kept} rows={4} maxLength={5000} />
    </Form>
  );
}

function Readers({ data: { gesprek, rollen, account } }: { data: Conversation }) {
  const words = useWords({ nl, en });
  const language = useLanguage();
  return (
    <Card title={words.gesprek.who}>
      <ul className="stip-list">
        {gesprek.deelnemers.map(({ accountId, naam, rol, leest, afwezigTot }) => (
          <li key={accountId}>
            {accountId === account ? words.gesprek.you : naam}{' '}
            {rol && <span className="stip-soft">({rollen[rol]?.[language] ?? rol})</span>}{' '}
            {!leest && <Chip tone="warn">{words.gesprek.notReading}</Chip>}
            {leest && afwezigTot && <Chip>{words.gezin.away(dayOf(afwezigTot, language))}</Chip>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
