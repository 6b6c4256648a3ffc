import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useSearchParams } from 'react-router';
import type { Desk } from '#platform/desk.ts';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import { Field } from '#web/kit/form/field.tsx';
import { Form } from '#web/kit/form/form.tsx';
import { type Refused, useField } from '#web/kit/form/form-state.ts';
import { keepTyped } from '#web/kit/form/read-form.ts';
import { LinkButton } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { useWords } from '#web/use-words.ts';
import { listLeerlingen } from '../operations/list-leerlingen.ts';
import { importVerzuimlijst } from '../operations/verzuim/import-verzuimlijst.ts';
import { readVerzuimlijst } from '../operations/verzuim/read-verzuimlijst.ts';
import { en as moduleEn } from '../words.en.ts';
import { nl as moduleNl } from '../words.nl.ts';
import { packRows, unpackRows } from './lijst/pack-rows.ts';
import { type Preview, PreviewCards } from './lijst/preview-cards.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';
import './school.css';

export async function loader({ context }: LoaderFunctionArgs) {
  const { leerlingen } = await deskOf(context).read(listLeerlingen, {});
  return { leerlingen: leerlingen.length };
}

/** First a look, by which nothing is kept; then, from what was looked at, the months themselves. */
export async function action({ context, request }: ActionFunctionArgs) {
  const desk = deskOf(context);
  const form = await request.formData();
  if (form.get('doe') === 'bewaar') return await keep(desk, form);
  const file = form.get('bestand');
  const bytes = file instanceof File ? Buffer.from(await file.arrayBuffer()) : Buffer.alloc(0);
  const found = await desk.run(readVerzuimlijst, { inhoud: bytes.toString('base64') });
  if (isRefusal(found)) return keepTyped(found, new FormData());
  const { rijen, gezinnen: _, ...told } = found;
  return { preview: { ...told, bewaarbaar: rijen.length, pak: packRows(rijen) } };
}

async function keep(desk: Desk, form: FormData) {
  const kept = await desk.run(importVerzuimlijst, { rijen: unpackRows(String(form.get('pak'))) });
  if (isRefusal(kept)) return keepTyped(kept, new FormData());
  const query = new URLSearchParams({
    bewaard: String(kept.bewaard),
    overgeslagen: String(kept.overgeslagen),
  });
  return redirect(`/leerlingen/aanwezigheid?${query}`);
}

type Answer = Refused | { readonly preview: Preview };
type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Answer };

/** A school brings its attendance in by a list: what it would do first, and nothing is kept before that was seen. */
export default function VerzuimlijstPage({ actionData }: Props) {
  const t = useWords({ nl, en }).list;
  const said = useWords({ nl: moduleNl, en: moduleEn });
  const [query] = useSearchParams();
  const preview = actionData && 'preview' in actionData ? actionData.preview : undefined;
  const refusal = actionData && !('preview' in actionData) ? actionData : undefined;
  const bewaard = query.get('bewaard');
  return (
    <Page title={t.title} lead={t.lead} actions={<LinkButton to="/leerlingen">{t.back}</LinkButton>}>
      {bewaard !== null && !actionData && (
        <Note isNews>{t.kept(Number(bewaard), Number(query.get('overgeslagen')))}</Note>
      )}
      <div className="stip-stack">
        <Card title={t.file}>
          <Form
            submit={t.look}
            refusal={refusal}
            words={said.refused}
            hasFile
            kind={preview ? 'secondary' : 'primary'}
          >
            <FileField />
          </Form>
          <details className="stip-behind">
            <summary>{t.how}</summary>
            <p>{t.columns}</p>
            <pre className="stip-merge__value">{t.example}</pre>
            <p className="stip-small">{t.empty}</p>
          </details>
        </Card>
        {preview && <PreviewCards preview={preview} />}
      </div>
    </Page>
  );
}

function FileField() {
  const t = useWords({ nl, en }).list;
  const { id, error, control } = useField('bestand', true);
  return (
    <Field id={id} label={t.file} description={t.fileAbout} error={error}>
      <input type="file" required accept=".csv,.txt,text/csv" {...control} />
    </Field>
  );
}
