import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router';
import { readRegio } from '#modules/regio/index.ts';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import { dayOf } from '#web/kit/figure/dates.ts';
import { keepTyped } from '#web/kit/form/read-form.ts';
import { LinkButton } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Facts } from '#web/kit/page/facts.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { draftOf, dropDraft } from '#web/request/drafts.ts';
import { useLanguage, useWords } from '#web/use-words.ts';
import { listProducten } from '../operations/asking/list-producten.ts';
import { openVot } from '../operations/asking/open-vot.ts';
import { readAanvraag } from '../operations/asking/read-aanvraag.ts';
import type { AanvraagClient } from '../schema/asking.ts';
import { Cannot } from './asking/cannot.tsx';
import { FindChild } from './asking/find-child.tsx';
import { findChildren } from './asking/find-children.ts';
import { readVot } from './asking/read-asked.ts';
import { VotForm } from './asking/vot-form.tsx';
import { en } from './asking/words.en.ts';
import { nl } from './asking/words.nl.ts';
import './asking/asking.css';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const desk = deskOf(context);
  const bij = new URL(request.url).searchParams.get('bij');
  const { producten, isInstelling } = await desk.read(listProducten, {});
  const regio = await desk.run(readRegio, {});
  return {
    child: bij === null ? null : await desk.read(readAanvraag, { id: bij }),
    gemeenten: isRefusal(regio) ? [] : regio.gemeenten.map(({ code, naam }) => ({ code, naam })),
    producten,
    isInstelling,
    today: desk.today,
    draft: await draftOf(desk, `vot/${bij ?? 'nieuw'}`),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const desk = deskOf(context);
  const form = await request.formData();
  if (form.get('doe') === 'zoek') return { found: await findChildren(desk, form) };
  const outcome = await desk.run(openVot, readVot(form));
  if (isRefusal(outcome)) return { refusal: keepTyped(outcome, form) };
  await dropDraft(desk, form);
  const [only, ...others] = outcome.verzoeken;
  return redirect(
    only && others.length === 0 ? `/verzoeken/${only.id}?gedaan=gevraagd` : '/verzoeken?gevraagd=ja',
  );
}

type Data = Awaited<ReturnType<typeof loader>>;
type Answer = Exclude<Awaited<ReturnType<typeof action>>, Response>;
type Props = { loaderData: Data; actionData?: Answer };

export default function NieuwVerzoekPage({ loaderData, actionData }: Props) {
  const t = useWords({ nl, en }).vot;
  const { child, ...data } = loaderData;
  const why = child?.belemmering.vot;
  const form = <VotForm {...data} child={child} refusal={actionData?.refusal} />;
  return (
    <Page title={t.title} lead={t.lead} actions={<LinkButton to="/verzoeken">{t.back}</LinkButton>}>
      <div className="stip-stack">
        {child ? <Chosen child={child} /> : <FindChild found={actionData?.found} />}
        {why ? (
          <Cannot title={t.cannot} why={why} openVerzoek={child.openVerzoek} />
        ) : (
          <Card {...(!child && { title: t.newTitle })}>{form}</Card>
        )}
      </div>
    </Page>
  );
}

/** The child that was chosen, and the way to a change where help runs already. */
function Chosen({ child }: { child: AanvraagClient }) {
  const t = useWords({ nl, en });
  const language = useLanguage();
  return (
    <Card title={t.vot.child} actions={<LinkButton to="/verzoeken/nieuw">{t.vot.other}</LinkButton>}>
      <p>
        <strong>{child.naam}</strong>
      </p>
      <Facts
        facts={[
          [t.child.geboortedatum, child.geboortedatum && dayOf(child.geboortedatum, language)],
          [t.vot.gemeente, child.gemeenteNaam ?? child.gemeente],
        ]}
      />
      {child.belemmering.vow === null && (
        <p className="stip-row">
          {t.vot.changeAbout}{' '}
          <LinkButton kind="subtle" to={`/toewijzingen/${child.toewijzingId}/aanvragen`}>
            {t.vot.changeInstead}
          </LinkButton>
        </p>
      )}
    </Card>
  );
}
