import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  type ShouldRevalidateFunctionArgs,
  useSearchParams,
} from 'react-router';
import { deskOf } from '#web/desk-of.ts';
import { SearchBox } from '#web/kit/list/search-box.tsx';
import { Button, LinkButton } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { PrintButton } from '#web/kit/page/print-button.tsx';
import { useWords } from '#web/use-words.ts';
import { BudgetTable } from './budgetten/budget-table.tsx';
import {
  addressOf,
  type BudgetFile,
  type BudgetFound,
  readBudgetten,
  searchBudgetten,
} from './budgetten/read-budgetten.ts';
import { NextLines } from './choosing/next-lines.tsx';
import { Parties } from './choosing/parties.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';
import './declaratie.css';

export function loader({ context, request }: LoaderFunctionArgs) {
  return readBudgetten(deskOf(context), new URL(request.url).searchParams);
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await request.formData();
  return (await searchBudgetten(deskOf(context), form)) ?? redirect(addressOf(form));
}

/** A search shows what the action found; reading the list behind it again would log what nobody sees. */
export const shouldRevalidate = ({ actionResult, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) =>
  actionResult?.text ? false : defaultShouldRevalidate;

type Props = { readonly loaderData: BudgetFile; readonly actionData?: BudgetFound };

/** How much of each toewijzing was used. */
export default function BudgettenPage({ loaderData, actionData: found }: Props) {
  const t = useWords({ nl, en }).budget;
  const [query] = useSearchParams();
  const { list, filter, names } = loaderData;
  const isAsked = found || query.has('na') || Object.keys(filter).length > 0;
  if (list.budgetten.length === 0 && !isAsked)
    return (
      <Page title={t.title} lead={t.lead} actions={<Actions />}>
        <EmptyState title={t.emptyTitle}>
          <p>{t.empty}</p>
        </EmptyState>
      </Page>
    );
  return (
    <Page title={t.title} lead={t.lead} actions={<Actions />}>
      <Card id="lijst">
        <div className="stip-stack">
          <SearchBox
            label={t.search}
            name="toewijzingnummer"
            defaultValue={found?.text ?? ''}
            hidden={filter}
          />
          {(names.aanbieders.length > 1 || names.gemeenten.length > 1) && <Filter {...loaderData} />}
          {found ? <Found found={found} names={names} /> : <Listed file={loaderData} />}
        </div>
      </Card>
    </Page>
  );
}

function Actions() {
  const t = useWords({ nl, en }).budget;
  return (
    <>
      <LinkButton to="/budgetten/contracten">{t.perContract}</LinkButton>
      <PrintButton />
    </>
  );
}

function Filter({ names, filter }: Pick<BudgetFile, 'names' | 'filter'>) {
  const words = useWords({ nl, en });
  return (
    <Form
      method="get"
      action="/budgetten"
      className="stip-declaratie-filter stip-no-print"
      role="search"
      aria-label={words.budget.filter}
    >
      <Parties names={names} chosen={filter} />
      <span className="stip-row">
        <Button kind="secondary">{words.show}</Button>
        {Object.keys(filter).length > 0 && <Link to="/budgetten">{words.everything}</Link>}
      </span>
    </Form>
  );
}

function Listed({ file: { list, names } }: { file: BudgetFile }) {
  const t = useWords({ nl, en }).budget;
  return (
    <div>
      {list.budgetten.length === 0 ? <Nothing /> : <BudgetTable rows={list.budgetten} names={names} />}
      <NextLines param="na" next={list.volgende} hash="#lijst" words={t} />
    </div>
  );
}

type FoundProps = { found: NonNullable<BudgetFound>; names: BudgetFile['names'] };

function Found({ found: { text, list }, names }: FoundProps) {
  const words = useWords({ nl, en });
  const t = words.budget;
  const rows = list?.budgetten ?? [];
  return (
    <div>
      <p role="status">
        {list ? t.found(text, rows.length) : t.digits} <Link to="/budgetten">{words.everything}</Link>
      </p>
      {rows.length === 0 ? <Nothing /> : <BudgetTable rows={rows} names={names} />}
    </div>
  );
}

function Nothing() {
  const t = useWords({ nl, en }).budget;
  return (
    <EmptyState title={t.notFoundTitle}>
      <p>{t.notFound}</p>
    </EmptyState>
  );
}
