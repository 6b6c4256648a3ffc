import {
  type ActionFunctionArgs,
  Form as GetForm,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useSearchParams,
} from 'react-router';
import { Gemeentecode, OrganisatieId } from '#modules/organisatie/index.ts';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import { useSizeOptions } from '#web/kit/amount/use-size.ts';
import { Select } from '#web/kit/form/choices.tsx';
import { Form } from '#web/kit/form/form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { keepTyped, readForm } from '#web/kit/form/read-form.ts';
import { DateField, TextField } from '#web/kit/form/text-field.tsx';
import { Pager } from '#web/kit/list/pager.tsx';
import { Button } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { useWords } from '#web/use-words.ts';
import { listTarieven } from '../../operations/tarief/list-tarieven.ts';
import { openTarief } from '../../operations/tarief/open-tarief.ts';
import { stopTarief } from '../../operations/tarief/stop-tarief.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { Parties } from '../choosing/parties.tsx';
import { readNames } from '../choosing/read-names.ts';
import { centsOf } from '../nieuw/amount-of.ts';
import { en as listEn } from '../words.en.ts';
import { nl as listNl } from '../words.nl.ts';
import { keyOf, TariefTable } from './tarief-table.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';
import '../declaratie.css';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const desk = deskOf(context);
  const query = new URL(request.url).searchParams;
  const aanbiederId = OrganisatieId.safeParse(query.get('aanbiederId')).data;
  const gemeente = Gemeentecode.safeParse(query.get('gemeente')).data;
  const filter: Record<string, string> = {
    ...(aanbiederId && { aanbiederId }),
    ...(gemeente && { gemeente }),
  };
  const na = query.get('na');
  const [list, names] = await Promise.all([
    desk.read(listTarieven, { ...filter, ...(na && { na }) }),
    readNames(desk),
  ]);
  const { grants, scope } = desk.actor;
  const today = desk.today;
  return {
    ...list,
    names,
    filter,
    today,
    canManage: grants.has('tarief:manage'),
    isRegio: scope === 'stip_regio',
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const desk = deskOf(context);
  const form = await request.formData();
  const given = readForm(form);
  const isStop = form.get('doe') === 'stop';
  const bedrag = typeof given['bedrag'] === 'string' ? centsOf(given['bedrag']) : undefined;
  const outcome = isStop
    ? await desk.run(stopTarief, given)
    : await desk.run(openTarief, { ...given, bedrag: bedrag ?? null });
  if (isRefusal(outcome)) return keepTyped(outcome, form);
  return redirect(`/tarieven?gedaan=${isStop ? 'beeindigd' : 'bewaard'}`);
}

type File = Awaited<ReturnType<typeof loader>>;
type Props = { readonly loaderData: File; readonly actionData?: Refused };

/** The prices of contracts: read by the aanbieder, kept by the gemeente and by who buys for the region. */
export default function TarievenPage({ loaderData: file, actionData: refusal }: Props) {
  const t = useWords({ nl, en });
  const done = useSearchParams()[0].get('gedaan');
  const { tarieven, filter, canManage } = file;
  const isAsked = Object.keys(filter).length > 0;
  return (
    <Page title={t.title} lead={canManage ? t.lead : t.leadOwn}>
      {done && !refusal && <Note isNews>{done === 'beeindigd' ? t.stopped : t.opened}</Note>}
      <div className="stip-stack">
        <Stop file={file} refusal={refusal} />
        <Card id="lijst">
          {(tarieven.length > 0 || isAsked) && <Filter file={file} />}
          {tarieven.length === 0 ? (
            <EmptyState title={t.emptyTitle}>
              <p>{t.empty}</p>
            </EmptyState>
          ) : (
            <>
              <TariefTable {...file} />
              <Pager next={file.volgende} shown={tarieven.length} total={file.totaal} />
            </>
          )}
        </Card>
        {canManage && <New file={file} refusal={refusal} />}
      </div>
    </Page>
  );
}

function Filter({ file: { names, filter } }: { file: File }) {
  const t = useWords({ nl, en });
  const words = useWords({ nl: listNl, en: listEn });
  if (names.aanbieders.length < 2 && names.gemeenten.length < 2) return null;
  return (
    <GetForm
      method="get"
      action="/tarieven#lijst"
      className="stip-declaratie-filter stip-no-print"
      role="search"
      aria-label={t.filter}
    >
      <Parties names={names} chosen={filter} />
      <span className="stip-row">
        <Button kind="secondary">{words.show}</Button>
        {Object.keys(filter).length > 0 && <Link to="/tarieven#lijst">{words.everything}</Link>}
      </span>
    </GetForm>
  );
}

type FormProps = { readonly file: File; readonly refusal: Refused | undefined };

/** The price that somebody chose to end. */
function Stop({ file, refusal }: FormProps) {
  const t = useWords({ nl, en });
  const said = useWords({ nl: moduleNl, en: moduleEn }).refused;
  const chosen = useSearchParams()[0].get('einde');
  const tarief = file.tarieven.find((one) => keyOf(one) === chosen);
  if (!file.canManage || !tarief) return null;
  const { aanbiederId, gemeente, productcode, eenheid, van, bedrag } = tarief;
  return (
    <Card title={t.stopTitle} id="einde">
      <p>{t.stopAbout(productcode, `€ ${(bedrag / 100).toFixed(2).replace('.', ',')}`)}</p>
      <Form
        submit={t.stop}
        deed="stop"
        refusal={refusal}
        words={said}
        hidden={{ aanbiederId, gemeente, productcode, eenheid, van }}
        values={{ einddatum: `${file.today.slice(0, 4)}-12-31` }}
      >
        <DateField name="einddatum" label={t.lastDay} />
      </Form>
    </Card>
  );
}

function New({ file: { names, isRegio, today }, refusal }: FormProps) {
  const t = useWords({ nl, en });
  const { unitsOfOne } = useSizeOptions();
  const said = useWords({ nl: moduleNl, en: moduleEn }).refused;
  const options = (list: typeof names.gemeenten) =>
    list.map(({ code, naam }) => ({ value: code, label: naam }));
  const gemeenten = [...(isRegio ? [{ value: '*', label: t.all }] : []), ...options(names.gemeenten)];
  const [only] = gemeenten;
  return (
    <Card title={t.newTitle} id="nieuw">
      <p>{t.newAbout}</p>
      <Form
        submit={t.save}
        deed="open"
        refusal={refusal}
        words={said}
        values={{ van: `${Number(today.slice(0, 4)) + 1}-01-01`, gemeente: only?.value, eenheid: '04' }}
      >
        <Select name="aanbiederId" label={t.aanbieder} options={options(names.aanbieders)} />
        <Select name="gemeente" label={t.gemeente} options={gemeenten} />
        <TextField name="productcode" label={t.productcode} maxLength={5} isShort />
        <Select name="eenheid" label={t.eenheid} options={unitsOfOne} />
        <TextField name="bedrag" label={t.bedrag} description={t.bedragAbout} inputMode="decimal" isShort />
        <DateField name="van" label={t.van} />
      </Form>
    </Card>
  );
}
