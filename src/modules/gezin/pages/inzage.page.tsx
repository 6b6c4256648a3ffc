import { Form, Link, type LoaderFunctionArgs } from 'react-router';
import { isOfGezin, ROLLEN } from '#modules/organisatie/index.ts';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import { Button } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { PrintButton } from '#web/kit/page/print-button.tsx';
import { useLive } from '#web/use-live.ts';
import { useWords } from '#web/use-words.ts';
import { listInzage } from '../operations/list-inzage.ts';
import { readGezin } from '../operations/read-gezin.ts';
import { DayOfLooks } from './inzage/day-of-looks.tsx';
import { WhenWrong } from './inzage/when-wrong.tsx';
import { WayBack } from './way-back.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const desk = deskOf(context);
  const query = new URL(request.url).searchParams;
  const van = query.get('van') ?? '';
  const tot = query.get('tot') ?? '';
  const gezin = await desk.read(readGezin, { id: params['gezinId'] });
  const looks = await desk.run(listInzage, { id: gezin.id, ...(van && { van }), ...(tot && { tot }) });
  return {
    gezin: { id: gezin.id, naam: gezin.naam, face: gezin.vastGezicht?.naam ?? null },
    period: { van, tot },
    isOwn: isOfGezin(desk.actor.rol),
    rollen: Object.fromEntries(Object.entries(ROLLEN).map(([rol, { naam }]) => [rol, naam])),
    ...(isRefusal(looks) ? { dagen: [], refused: looks.refused } : { dagen: looks.dagen, refused: null }),
  };
}

type Data = Awaited<ReturnType<typeof loader>>;

export default function InzagePage({ loaderData }: { loaderData: Data }) {
  const t = useWords({ nl, en }).inzage;
  const { gezin, dagen, isOwn, rollen, refused } = loaderData;
  useLive([`gezin:${gezin.id}`]);
  const count = dagen.flatMap(({ wie }) => wie).reduce((sum, { keren }) => sum + keren, 0);
  const actions = (
    <>
      <WayBack gezin={gezin.id} isOwn={isOwn} />
      <PrintButton />
    </>
  );
  return (
    <Page title={t.title} lead={t.lead(gezin.naam)} actions={actions}>
      <div className="stip-two">
        <Card>
          {refused === 'gezin/regie-nodig' ? (
            <EmptyState title={t.closedTitle}>
              <p>{t.closed}</p>
            </EmptyState>
          ) : (
            <div className="stip-stack">
              <Period {...loaderData} />
              <p className="stip-soft">{t.last(count, dagen.length)}</p>
              {dagen.length === 0 && (
                <EmptyState title={t.emptyTitle}>
                  <p>{t.empty}</p>
                </EmptyState>
              )}
              {dagen.map((dag) => (
                <DayOfLooks key={dag.dag} dag={dag} rollen={rollen} />
              ))}
            </div>
          )}
        </Card>
        <WhenWrong gezin={gezin.id} face={gezin.face} />
      </div>
    </Page>
  );
}

/** By address, because a period says nothing about a person; it can be kept and sent. */
function Period({ period, refused }: Pick<Data, 'period' | 'refused'>) {
  const t = useWords({ nl, en }).inzage;
  return (
    <>
      {refused === 'ongeldig' && <Note tone="alarm">{t.badPeriod}</Note>}
      <Form method="get" className="stip-row stip-no-print" role="search" aria-label={t.filter}>
        <Day name="van" label={t.from} value={period.van} />
        <Day name="tot" label={t.until} value={period.tot} />
        <Button kind="secondary">{t.show}</Button>
        {(period.van || period.tot) && <Link to="?">{t.everything}</Link>}
      </Form>
    </>
  );
}

function Day({ name, label, value }: { name: string; label: string; value: string }) {
  return (
    <label className="stip-row">
      {label}
      <input
        className="utrecht-textbox utrecht-textbox--html-input"
        type="date"
        name={name}
        defaultValue={value}
      />
    </label>
  );
}
