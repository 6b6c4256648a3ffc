import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useSearchParams } from 'react-router';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import type { Refused } from '#web/kit/form/form-state.ts';
import { keepTyped, readForm } from '#web/kit/form/read-form.ts';
import { RefusalNote } from '#web/kit/form/refusal-note.tsx';
import { Pager } from '#web/kit/list/pager.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { useWords } from '#web/use-words.ts';
import { changeCrisisnummer } from '../operations/kaart/change-crisisnummer.ts';
import { openBuurtaanbod } from '../operations/kaart/open-buurtaanbod.ts';
import { stopBuurtaanbod } from '../operations/kaart/stop-buurtaanbod.ts';
import { en as moduleEn } from '../words.en.ts';
import { nl as moduleNl } from '../words.nl.ts';
import { CrisisNumbers } from './kaart/crisis-numbers.tsx';
import { MapFilters } from './kaart/map-filters.tsx';
import { NewOffer } from './kaart/new-offer.tsx';
import { OffersTable } from './kaart/offers-table.tsx';
import { type MapData, readMap } from './kaart/read-map.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';
import './triage.css';

export function loader({ context, request }: LoaderFunctionArgs) {
  return readMap(deskOf(context), new URL(request.url).searchParams);
}

const deeds = { open: openBuurtaanbod, stop: stopBuurtaanbod, nummer: changeCrisisnummer } as const;

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const deed = String(form.get('doe'));
  const outcome = Object.hasOwn(deeds, deed)
    ? await deskOf(context).run(deeds[deed as keyof typeof deeds] as typeof openBuurtaanbod, readForm(form))
    : refuse('ongeldig', { issues: [] });
  return isRefusal(outcome) ? keepTyped(outcome, form) : redirect(`/kaart?gedaan=${deed}`);
}

type Props = { loaderData: MapData; actionData?: Refused };

export default function KaartPage({ loaderData, actionData }: Props) {
  const t = useWords({ nl, en }).kaart;
  const [query] = useSearchParams();
  const done = t.done[query.get('gedaan') ?? ''];
  const { canChange, crisis } = loaderData;
  return (
    <Page title={t.title} lead={t.lead}>
      {done && <Note isNews>{done}</Note>}
      <div className="stip-stack">
        <Offers data={loaderData} refusal={actionData} />
        {canChange && <NewOffer data={loaderData} refusal={actionData} />}
        {crisis.length > 0 && <CrisisNumbers data={loaderData} refusal={actionData} />}
      </div>
    </Page>
  );
}

function Offers({ data, refusal }: { data: MapData; refusal: Refused | undefined }) {
  const t = useWords({ nl, en }).kaart;
  const { refused } = useWords({ nl: moduleNl, en: moduleEn });
  const { aanbod, totaal, volgende, canChange } = data;
  return (
    <Card>
      <MapFilters data={data} />
      {refusal?.typed?.['doe'] === 'stop' && <RefusalNote refusal={refusal} words={refused} />}
      {aanbod.length === 0 ? (
        <EmptyState title={t.emptyTitle}>
          <p>{canChange ? t.empty : t.emptyReading}</p>
        </EmptyState>
      ) : (
        <>
          <OffersTable aanbod={aanbod} own={canChange ? data.own : []} />
          <Pager next={volgende} shown={aanbod.length} total={totaal} />
        </>
      )}
    </Card>
  );
}
