import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import type { Refused } from '#web/kit/form/form-state.ts';
import { keepTyped } from '#web/kit/form/read-form.ts';
import { LinkButton } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { useWords } from '#web/use-words.ts';
import { listProducten } from '../operations/asking/list-producten.ts';
import { openVow } from '../operations/asking/open-vow.ts';
import { readAanvraag } from '../operations/asking/read-aanvraag.ts';
import { Cannot } from './asking/cannot.tsx';
import { readVow } from './asking/read-asked.ts';
import { VowForm } from './asking/vow-form.tsx';
import { en } from './asking/words.en.ts';
import { nl } from './asking/words.nl.ts';
import './asking/asking.css';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const desk = deskOf(context);
  const child = await desk.read(readAanvraag, { id: params['toewijzingId'] });
  const { producten } = await desk.read(listProducten, {});
  return { child, producten };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const outcome = await deskOf(context).run(openVow, { ...readVow(form), id: params['toewijzingId'] });
  return isRefusal(outcome) ? keepTyped(outcome, form) : redirect(`/verzoeken/${outcome.id}?gedaan=gevraagd`);
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused };

export default function AanvragenPage({ loaderData, actionData }: Props) {
  const t = useWords({ nl, en }).vow;
  const { child, producten } = loaderData;
  const why = child.belemmering.vow;
  return (
    <Page
      title={t.title}
      lead={t.lead(child.naam, child.gemeenteNaam ?? child.gemeente)}
      actions={
        <>
          <LinkButton to={`/verzoeken/nieuw?bij=${child.toewijzingId}`}>{t.toVot}</LinkButton>
          <LinkButton to="/organisatie">{t.back}</LinkButton>
        </>
      }
    >
      {why ? (
        <Cannot title={t.cannot} why={why} openVerzoek={child.openVerzoek} />
      ) : (
        <div className="stip-two">
          <Card title={t.orders}>
            <VowForm orders={child.toewijzingen} producten={producten} refusal={actionData} />
          </Card>
          <Card title={t.about}>
            {t.aboutLines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </Card>
        </div>
      )}
    </Page>
  );
}
