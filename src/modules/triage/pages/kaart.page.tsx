import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useSearchParams } from 'react-router';
import type { z } from 'zod';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import type { Refused } from '#web/kit/form/form-state.ts';
import { keepTyped, readForm } from '#web/kit/form/read-form.ts';
import { RefusalNote } from '#web/kit/form/refusal-note.tsx';
import { Pager } from '#web/kit/list/pager.tsx';
import { SearchBox } from '#web/kit/list/search-box.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { useWords } from '#web/use-words.ts';
import { changeCrisisnummer } from '../operations/kaart/change-crisisnummer.ts';
import { listBuurtaanbod } from '../operations/kaart/list-buurtaanbod.ts';
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

type Answer = {
  readonly refusal?: Refused;
  readonly text?: string;
  readonly found?: z.output<typeof listBuurtaanbod.output>;
};

export async function action({ context, request }: ActionFunctionArgs): Promise<Answer | Response> {
  const form = await request.formData();
  const deed = String(form.get('doe'));
  if (deed === 'zoek') {
    const found = await deskOf(context).run(listBuurtaanbod, readForm(form));
    return isRefusal(found)
      ? { refusal: keepTyped(found, form) }
      : { found, text: String(form.get('tekst') ?? '') };
  }
  const outcome = Object.hasOwn(deeds, deed)
    ? await deskOf(context).run(deeds[deed as keyof typeof deeds] as typeof openBuurtaanbod, readForm(form))
    : refuse('ongeldig', { issues: [] });
  return isRefusal(outcome) ? { refusal: keepTyped(outcome, form) } : redirect(`/kaart?gedaan=${deed}`);
}

type Props = { loaderData: MapData; actionData?: Answer };

export default function KaartPage({ loaderData, actionData }: Props) {
  const t = useWords({ nl, en }).kaart;
  const [query] = useSearchParams();
  const done = t.done[query.get('gedaan') ?? ''];
  const { canChange, crisis } = loaderData;
  const refusal = actionData?.refusal;
  return (
    <Page title={t.title} lead={t.lead}>
      {done && <Note isNews>{done}</Note>}
      <div className="stip-stack">
        <Offers data={loaderData} answer={actionData} />
        {canChange && <NewOffer data={loaderData} refusal={refusal} />}
        {crisis.length > 0 && <CrisisNumbers data={loaderData} refusal={refusal} />}
      </div>
    </Page>
  );
}

/** What was asked, or what was searched for in words. */
function Offers({ data, answer }: { data: MapData; answer: Answer | undefined }) {
  const t = useWords({ nl, en }).kaart;
  const { refused } = useWords({ nl: moduleNl, en: moduleEn });
  const { refusal, text, found = data } = answer ?? {};
  const isHere = refusal && ['stop', 'zoek'].includes(String(refusal.typed?.['doe']));
  return (
    <Card>
      <SearchBox label={t.search} defaultValue={text ?? ''} hidden={{ doe: 'zoek' }} />
      <MapFilters data={data} />
      {isHere && <RefusalNote refusal={refusal} words={refused} />}
      {found.aanbod.length === 0 ? (
        <EmptyState title={t.emptyTitle}>
          <p>{data.canChange ? t.empty : t.emptyReading}</p>
        </EmptyState>
      ) : (
        <Found found={found} text={text} own={data.canChange ? data.own : []} />
      )}
    </Card>
  );
}

type FoundProps = { found: NonNullable<Answer['found']>; text: string | undefined; own: readonly string[] };

function Found({ found: { aanbod, volgende, totaal }, text, own }: FoundProps) {
  const search = text === undefined ? undefined : { doe: 'zoek', tekst: text };
  return (
    <>
      <OffersTable aanbod={aanbod} own={own} />
      <Pager next={volgende} shown={aanbod.length} total={totaal} {...(search && { search })} />
    </>
  );
}
