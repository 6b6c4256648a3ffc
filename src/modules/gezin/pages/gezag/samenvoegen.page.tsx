import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useSearchParams } from 'react-router';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import { Form } from '#web/kit/form/form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { keepTyped, readForm } from '#web/kit/form/read-form.ts';
import { TextField } from '#web/kit/form/text-field.tsx';
import { LinkButton } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { useWords } from '#web/use-words.ts';
import { readGezin } from '../../operations/read-gezin.ts';
import { listSamenvoegingen } from '../../operations/samenvoeging/list-samenvoegingen.ts';
import { mergeGezinnen } from '../../operations/samenvoeging/merge-gezinnen.ts';
import { readSamenvoeging } from '../../operations/samenvoeging/read-samenvoeging.ts';
import { withdrawSamenvoeging } from '../../operations/samenvoeging/withdraw-samenvoeging.ts';
import { searchGezinnen } from '../../operations/search-gezinnen.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { CompareCard } from './compare-card.tsx';
import { MergedCard } from './merged-card.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const desk = deskOf(context);
  const gezin = await desk.read(readGezin, { id: params['gezinId'] });
  const { samenvoegingen } = await desk.read(listSamenvoegingen, { id: gezin.id });
  const met = new URL(request.url).searchParams.get('met');
  const compared = met === null ? null : await desk.run(readSamenvoeging, { id: gezin.id, met });
  return { gezin: { id: gezin.id, naam: gezin.naam }, samenvoegingen, compared };
}

type Found = {
  readonly gevonden: readonly { readonly id: string; readonly naam: string; readonly leden: string | null }[];
};

/** A name that is looked for is sent in the form, so that it stands in no address. */
export async function action({
  context,
  params,
  request,
}: ActionFunctionArgs): Promise<Response | Refused | Found> {
  const desk = deskOf(context);
  const form = await request.formData();
  const id = params['gezinId'];
  const typed = readForm(form);
  const here = `/gezinnen/${id}/samenvoegen`;
  if (form.get('doe') === 'zoeken') {
    const found = await desk.run(searchGezinnen, typed);
    if (isRefusal(found)) return keepTyped(found, form);
    return { gevonden: found.gevonden.filter((one) => one.betrokken && one.id !== id) };
  }
  if (form.get('doe') === 'ongedaan') {
    const undone = await desk.run(withdrawSamenvoeging, { ...typed, id });
    return isRefusal(undone) ? keepTyped(undone, form) : redirect(`${here}?gedaan=ongedaan`);
  }
  const paren = [...form.entries()]
    .filter(([name, naar]) => name.startsWith('paar.') && naar !== '')
    .map(([name, naar]) => ({ van: name.slice('paar.'.length), naar }));
  const merged = await desk.run(mergeGezinnen, { id, met: form.get('met'), paren });
  return isRefusal(merged) ? keepTyped(merged, form) : redirect(`${here}?gedaan=samengevoegd`);
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused | Found };

export default function SamenvoegenPage({ loaderData, actionData }: Props) {
  const t = useWords({ nl, en }).samenvoegen;
  const said = useWords({ nl: moduleNl, en: moduleEn });
  const { gezin, samenvoegingen, compared } = loaderData;
  const done = t.done[useSearchParams()[0].get('gedaan') ?? ''];
  const found = actionData && 'gevonden' in actionData ? actionData.gevonden : undefined;
  const refusal = actionData && 'refused' in actionData ? actionData : undefined;
  return (
    <Page
      title={t.title}
      lead={t.lead(gezin.naam)}
      actions={<LinkButton to={`/gezinnen/${gezin.id}/leden`}>{t.back}</LinkButton>}
    >
      {done && !actionData && <Note isNews>{done}</Note>}
      <div className="stip-stack">
        {compared && isRefusal(compared) && (
          <Note>{said.refused[compared.refused as keyof typeof said.refused] as string}</Note>
        )}
        {compared && !isRefusal(compared) && <CompareCard compared={compared} refusal={refusal} />}
        <Card title={t.find}>
          <Form deed="zoeken" submit={t.find} kind="secondary" refusal={refusal} words={said.refused}>
            <TextField name="tekst" label={t.zoek} maxLength={200} />
          </Form>
          {found && <FoundList gezinId={gezin.id} found={found} />}
        </Card>
        {samenvoegingen.length > 0 && <MergedCard samenvoegingen={samenvoegingen} refusal={refusal} />}
      </div>
    </Page>
  );
}

function FoundList({ gezinId, found }: { gezinId: string; found: Found['gevonden'] }) {
  const t = useWords({ nl, en }).samenvoegen;
  if (found.length === 0) return <p role="status">{t.none}</p>;
  return (
    <ul className="stip-list">
      {found.map(({ id, naam, leden }) => (
        <li key={id}>
          <LinkButton to={`/gezinnen/${gezinId}/samenvoegen?met=${id}`}>{t.choose(naam)}</LinkButton>{' '}
          <span className="stip-soft">{leden}</span>
        </li>
      ))}
    </ul>
  );
}
