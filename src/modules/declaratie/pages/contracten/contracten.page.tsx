import {
  type ActionFunctionArgs,
  Form as GetForm,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useSearchParams,
} from 'react-router';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import type { Refused } from '#web/kit/form/form-state.ts';
import { keepTyped, readForm } from '#web/kit/form/read-form.ts';
import { Choice } from '#web/kit/list/choice.tsx';
import { Button } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { useWords } from '#web/use-words.ts';
import { changeContractbudget } from '../../operations/contract/change-contractbudget.ts';
import { openContractbudget } from '../../operations/contract/open-contractbudget.ts';
import { centsOf } from '../nieuw/amount-of.ts';
import { ChangeContract, NewContract } from './contract-forms.tsx';
import { ContractTable } from './contract-table.tsx';
import { type ContractFile, readContracten } from './read-contracten.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';
import '../declaratie.css';

export function loader({ context, request }: LoaderFunctionArgs) {
  return readContracten(deskOf(context), new URL(request.url).searchParams);
}

/** A contract may be worth more than one line of a declaratie can say. */
const most = 999_999_999_999;

export async function action({ context, request }: ActionFunctionArgs) {
  const desk = deskOf(context);
  const form = await request.formData();
  const { plafond, ...given } = readForm(form);
  const amount = typeof plafond === 'string' ? { plafond: centsOf(plafond, most) ?? null } : {};
  const outcome =
    form.get('doe') === 'wijzig'
      ? await desk.run(changeContractbudget, { ...given, ...amount })
      : await desk.run(openContractbudget, { ...given, ...amount });
  if (isRefusal(outcome)) return keepTyped(outcome, form);
  return redirect(`/budgetten/contracten?jaar=${outcome.jaar}&gedaan=bewaard`);
}

type Props = { readonly loaderData: ContractFile; readonly actionData?: Refused };

/** What contracts may cost in a year, and how much of it was used. */
export default function ContractenPage({ loaderData: file, actionData: refusal }: Props) {
  const t = useWords({ nl, en });
  const isSaved = useSearchParams()[0].get('gedaan') === 'bewaard' && !refusal;
  return (
    <Page
      title={t.title}
      lead={t.lead}
      actions={file.canSeeOrders && <Link to="/budgetten">{t.perOrder}</Link>}
    >
      {isSaved && <Note isNews>{t.saved}</Note>}
      <div className="stip-stack">
        <ChangeContract file={file} refusal={refusal} />
        <Card id="lijst">
          <Year file={file} />
          {file.contracten.length === 0 ? (
            <EmptyState title={t.emptyTitle}>
              <p>{t.empty}</p>
            </EmptyState>
          ) : (
            <ContractTable file={file} />
          )}
          <p className="stip-source">{t.assumption}</p>
        </Card>
        {file.canManage && <NewContract file={file} refusal={refusal} />}
      </div>
    </Page>
  );
}

function Year({ file: { jaar, thisYear } }: { file: ContractFile }) {
  const t = useWords({ nl, en });
  const years = [thisYear + 1, thisYear, thisYear - 1, thisYear - 2].map(String);
  return (
    <GetForm
      method="get"
      action="/budgetten/contracten#lijst"
      className="stip-declaratie-filter stip-no-print"
      role="search"
      aria-label={t.filter}
    >
      <Choice
        name="jaar"
        label={t.jaar}
        all={String(thisYear)}
        options={years.filter((year) => year !== String(thisYear)).map((code) => ({ code, naam: code }))}
        chosen={jaar === thisYear ? undefined : String(jaar)}
      />
      <span className="stip-row">
        <Button kind="secondary">{t.show}</Button>
      </span>
    </GetForm>
  );
}
