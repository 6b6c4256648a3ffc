import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, redirect } from 'react-router';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import { keepTyped } from '#web/kit/form/read-form.ts';
import { LinkButton } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { useLive } from '#web/use-live.ts';
import { useWords } from '#web/use-words.ts';
import { changeToewijzing } from '../../operations/order/change-toewijzing.ts';
import { listWijzigingen } from '../../operations/order/list-wijzigingen.ts';
import { readGevolgen } from '../../operations/order/read-gevolgen.ts';
import { WijzigingSoort } from '../../schema/wijziging.ts';
import { ChooseSoort } from './choose-soort.tsx';
import { History } from './history.tsx';
import { OrderNow } from './order-now.tsx';
import { readWijziging } from './read-wijziging.ts';
import { WijzigEffect } from './wijzig-effect.tsx';
import { WijzigForm } from './wijzig-form.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const desk = deskOf(context);
  const found = await desk.read(listWijzigingen, { id: params['toewijzingId'] });
  const asked = WijzigingSoort.safeParse(new URL(request.url).searchParams.get('soort')).data;
  return {
    ...found,
    soort: asked && found.toewijzing.mogelijk.includes(asked) ? asked : null,
    today: desk.today,
    canOpen: desk.actor.grants.has('gezin:read'),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const desk = deskOf(context);
  const form = await request.formData();
  const wens = { ...readWijziging(form), id: params['toewijzingId'] };
  if (form.get('doe') === 'bekijk') {
    const gevolgen = await desk.run(readGevolgen, wens);
    if (isRefusal(gevolgen)) return { refusal: keepTyped(gevolgen, form) };
    return { seen: { gevolgen, typed: keepTyped({ refused: '', detail: {} }, form).typed } };
  }
  const outcome = await desk.run(changeToewijzing, wens);
  if (!isRefusal(outcome)) return redirect(`/toewijzingen/${outcome.toewijzing.id}?gedaan=gewijzigd`);
  // What was refused is mended in the fields themselves, so the answer belongs to their form.
  const { typed, ...refusal } = keepTyped(outcome, form);
  return { refusal: { ...refusal, typed: { ...typed, doe: 'bekijk' } } };
}

type Props = {
  loaderData: Awaited<ReturnType<typeof loader>>;
  actionData?: Exclude<Awaited<ReturnType<typeof action>>, Response>;
};

export default function WijzigenPage({ loaderData, actionData }: Props) {
  const t = useWords({ nl, en });
  const { toewijzing, wijzigingen, canOpen } = loaderData;
  useLive([`gezin:${toewijzing.gezinId}`]);
  return (
    <Page
      title={t.title}
      lead={t.lead(toewijzing.clientNaam, toewijzing.aanbiederNaam)}
      actions={
        <>
          {canOpen && <LinkButton to={`/gezinnen/${toewijzing.gezinId}`}>{t.toGezin}</LinkButton>}
          <LinkButton to={`/toewijzingen/${toewijzing.id}`}>{t.back}</LinkButton>
        </>
      }
    >
      <div className="stip-two">
        <div className="stip-stack">
          <Change {...loaderData} answer={actionData} />
        </div>
        <div className="stip-stack">
          <OrderNow toewijzing={toewijzing} />
          <History wijzigingen={wijzigingen} />
        </div>
      </div>
    </Page>
  );
}

type ChangeProps = Props['loaderData'] & { answer: Props['actionData'] };

/** First what changes, then the fields of that, then what would happen. */
function Change({ toewijzing, soort, redenen, today, answer }: ChangeProps) {
  const t = useWords({ nl, en });
  if (toewijzing.mogelijk.length === 0)
    return (
      <Card>
        <EmptyState title={t.cannotTitle}>
          <p>{t.cannot}</p>
        </EmptyState>
      </Card>
    );
  if (soort === null)
    return (
      <Card>
        <ChooseSoort mogelijk={toewijzing.mogelijk} />
      </Card>
    );
  const seen = answer?.seen;
  return (
    <>
      {seen && <WijzigEffect toewijzing={toewijzing} gevolgen={seen.gevolgen} typed={seen.typed} />}
      <Card title={t.soort[soort]} actions={<Link to="?">{t.other}</Link>}>
        <WijzigForm
          // A form that was taken begins again with its first values; what was looked at has to stand there instead.
          key={JSON.stringify(seen?.typed)}
          toewijzing={toewijzing}
          soort={soort}
          redenen={redenen[soort]}
          today={today}
          refusal={answer?.refusal}
          typed={seen?.typed}
        />
      </Card>
    </>
  );
}
