import { randomUUID } from 'node:crypto';
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
import { Card } from '#web/kit/page/card.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { useLive } from '#web/use-live.ts';
import { useLanguage, useWords } from '#web/use-words.ts';
import { listDueTerugkoppelingen } from '../operations/list-due-terugkoppelingen.ts';
import { sendTerugkoppeling } from '../operations/send-terugkoppeling.ts';
import type { GezinVerwijzing } from '../schema.ts';
import { en as moduleEn } from '../words.en.ts';
import { nl as moduleNl } from '../words.nl.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';
import './terugkoppeling.css';

export async function loader({ context }: LoaderFunctionArgs) {
  const desk = deskOf(context);
  return { ...(await desk.read(listDueTerugkoppelingen, {})), sleutel: randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const outcome = await deskOf(context).run(sendTerugkoppeling, readForm(form));
  return isRefusal(outcome) ? keepTyped(outcome, form) : redirect('/terugkoppelingen?gedaan=bericht');
}

type Data = Awaited<ReturnType<typeof loader>>;
type Props = { loaderData: Data; actionData?: Exclude<Awaited<ReturnType<typeof action>>, Response> };

/** Who still waits for word about a family they referred; one click sends the sentence that stands there. */
export default function TerugkoppelingenPage({ loaderData, actionData }: Props) {
  const t = useWords({ nl, en }).due;
  const [query] = useSearchParams();
  const { verwijzingen, teLaat, vergeten, sleutel } = loaderData;
  useLive(['terugkoppeling', 'hulpvraag']);
  return (
    <Page title={t.title} lead={verwijzingen.length > 0 && t.lead(verwijzingen.length, teLaat)}>
      {query.get('gedaan') === 'bericht' && !actionData && <Note isNews>{t.done}</Note>}
      {verwijzingen.length === 0 ? (
        <EmptyState title={t.emptyTitle}>
          <p>{t.empty}</p>
        </EmptyState>
      ) : (
        <div className="stip-stack">
          {verwijzingen.map((one) => (
            <DueCard
              key={one.hulpvraagId}
              verwijzing={one}
              sleutel={sleutel}
              refusal={actionData?.typed['id'] === one.hulpvraagId ? actionData : undefined}
            />
          ))}
        </div>
      )}
      <div className="stip-told-head">
        {vergeten > 0 && <p className="stip-soft">{t.forgotten(vergeten)}</p>}
        <p className="stip-soft stip-small">{t.assumed}</p>
      </div>
    </Page>
  );
}

type DueProps = { verwijzing: GezinVerwijzing; sleutel: string; refusal: Refused | undefined };

function DueCard({ verwijzing, sleutel, refusal }: DueProps) {
  const t = useWords({ nl, en }).due;
  const { zin, plicht: kinds, refused } = useWords({ nl: moduleNl, en: moduleEn });
  const { gezinId, hulpvraagId, gezinNaam, persoonNaam, verwijzerNaam, berichten } = verwijzing;
  const [ready] = verwijzing.zinnen;
  const [last] = berichten;
  return (
    <Card title={verwijzerNaam} actions={<Until verwijzing={verwijzing} />}>
      <p>
        {verwijzing.plicht && kinds[verwijzing.plicht.soort]}. {t.about(persoonNaam ?? gezinNaam)}
      </p>
      {last?.antwoord && <blockquote className="stip-answer stip-merge__value">{last.antwoord}</blockquote>}
      {ready && (
        <>
          <p>
            {t.says} <q>{zin[ready]}</q>
          </p>
          <Form
            submit={t.send}
            hidden={{ id: hulpvraagId, zin: ready, sleutel: sleutelFor(sleutel, hulpvraagId) }}
            refusal={
              refusal && {
                ...refusal,
                typed: { id: hulpvraagId, zin: ready, sleutel: sleutelFor(sleutel, hulpvraagId) },
              }
            }
            words={refused}
            foot={<Link to={`/gezinnen/${gezinId}/terugkoppeling`}>{t.other}</Link>}
          />
        </>
      )}
    </Card>
  );
}

/** One key for each card of a page that was drawn once: the same press twice is one message. */
function sleutelFor(page: string, hulpvraagId: string): string {
  return `${page.slice(0, 24)}${hulpvraagId.slice(24)}`;
}

function Until({ verwijzing: { plicht } }: { verwijzing: GezinVerwijzing }) {
  const t = useWords({ nl, en }).due;
  const language = useLanguage();
  if (plicht === null) return null;
  return plicht.teLaat > 0 ? (
    <Chip tone="alarm">{t.late(plicht.teLaat)}</Chip>
  ) : (
    <Chip>{t.last(dayOf(plicht.uiterlijkOp, language))}</Chip>
  );
}
