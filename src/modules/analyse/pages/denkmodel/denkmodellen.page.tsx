import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useSearchParams,
} from 'react-router';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import { dayOf } from '#web/kit/figure/dates.ts';
import type { Refused } from '#web/kit/form/form-state.ts';
import { keepTyped } from '#web/kit/form/read-form.ts';
import { DataTable } from '#web/kit/list/data-table.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import { listDenkmodellen } from '../../operations/denkmodel/list-denkmodellen.ts';
import { openDenkmodel } from '../../operations/denkmodel/open-denkmodel.ts';
import { readDenkmodel } from '../../operations/denkmodel/read-denkmodel.ts';
import { readDenkmodelproef } from '../../operations/denkmodel/read-denkmodelproef.ts';
import type { Denkmodel, Modelfout, Modelregel, Wijze } from '../../schema/denkmodel.ts';
import { useTekst } from '../analyse/own-words.tsx';
import { ModelView } from './model-view.tsx';
import { Faults, PlaceCard } from './place-card.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const desk = deskOf(context);
  const { modellen } = await desk.read(listDenkmodellen, {});
  const query = new URL(request.url).searchParams;
  const present = modellen.find(({ isGeldend }) => isGeldend);
  const chosen = await desk.read(readDenkmodel, {
    code: query.get('code') ?? present?.code,
    versie: query.get('versie') ?? present?.versie,
  });
  return { modellen, chosen, today: desk.today, canPlace: desk.actor.grants.has('denkmodel:manage') };
}

type Looked = {
  readonly fouten: readonly Modelfout[];
  readonly model: Denkmodel | null;
  readonly wijzen: readonly Wijze[];
  readonly typed: { readonly tekst: string; readonly van: string };
};

/** A file takes the place of what was pasted; what is wrong in it is told before anything is put in place. */
export async function action({ context, request }: ActionFunctionArgs) {
  const desk = deskOf(context);
  const form = await request.formData();
  const file = form.get('bestand');
  if (file instanceof File && file.size > 0) form.set('tekst', await file.text());
  form.delete('bestand');
  const typed = { tekst: String(form.get('tekst') ?? ''), van: String(form.get('van') ?? '') };
  const looked = await desk.run(readDenkmodelproef, { tekst: typed.tekst });
  if (isRefusal(looked)) return keepTyped(looked, form);
  if (form.get('plaats') !== 'ja' || looked.model === null) return { ...looked, typed };
  const placed = await desk.run(openDenkmodel, { van: typed.van, model: looked.model });
  if (isRefusal(placed)) return keepTyped(placed, form);
  return redirect(`/denkmodellen?code=${placed.code}&versie=${placed.versie}&gedaan=plaats`);
}

type Data = Awaited<ReturnType<typeof loader>>;
type Props = { loaderData: Data; actionData?: Refused | Looked };

/** Which models there are, what the chosen one says, and another to put in place. */
export default function DenkmodellenPage({ loaderData, actionData }: Props) {
  const t = useWords({ nl, en });
  const { modellen, chosen, today, canPlace } = loaderData;
  const refusal = actionData && 'refused' in actionData ? actionData : undefined;
  const looked = actionData && 'fouten' in actionData ? actionData : undefined;
  const isDone = useSearchParams()[0].get('gedaan') === 'plaats';
  return (
    <Page title={t.title} lead={t.lead}>
      {isDone && !actionData && <Note isNews>{t.place.done}</Note>}
      <div className="stip-stack">
        {looked && looked.fouten.length > 0 && <Faults fouten={looked.fouten} />}
        {looked?.model && (
          <>
            <Note isNews>
              {t.place.preview}. {t.place.previewAbout}
            </Note>
            <ModelView model={looked.model} wijzen={looked.wijzen} />
          </>
        )}
        {canPlace && actionData && <PlaceCard today={today} refusal={refusal} typed={looked?.typed} />}
        <Card title={t.list.title}>
          <Models modellen={modellen} today={today} />
          <p className="stip-soft">{t.keeps}</p>
        </Card>
        {!looked && (
          <ModelView {...chosen}>
            <p>
              <a
                href={`/denkmodellen/bestand?code=${chosen.model.code}&versie=${chosen.model.versie}`}
                download
              >
                {t.view.file}
              </a>
            </p>
          </ModelView>
        )}
        {canPlace && !actionData && <PlaceCard today={today} refusal={undefined} typed={undefined} />}
      </div>
    </Page>
  );
}

function Models({ modellen, today }: { modellen: readonly Modelregel[]; today: string }) {
  const t = useWords({ nl, en }).list;
  const say = useTekst();
  const language = useLanguage();
  const columns = [
    {
      key: 'model',
      header: t.model,
      cell: ({ code, versie, naam, isGeldend, van }: Modelregel) => (
        <>
          <Link to={`/denkmodellen?code=${code}&versie=${versie}#model`}>{say(naam)}</Link>{' '}
          {isGeldend && <Chip tone="ok">{t.now}</Chip>}
          {van !== null && van > today && <Chip>{t.later}</Chip>}
        </>
      ),
    },
    { key: 'versie', header: t.version, cell: ({ versie }: Modelregel) => versie, isNumber: true },
    {
      key: 'van',
      header: t.from,
      cell: ({ van }: Modelregel) => (van === null ? t.own : dayOf(van, language)),
    },
    { key: 'door', header: t.by, cell: ({ geplaatstDoor }: Modelregel) => geplaatstDoor ?? '–' },
    { key: 'bron', header: t.source, cell: ({ bron }: Modelregel) => bron },
  ];
  return (
    <DataTable
      caption={t.title}
      isCaptionHidden
      columns={columns}
      rows={modellen}
      rowKey={({ code, versie }) => `${code} ${versie}`}
    />
  );
}
