import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import type { Refused } from '#web/kit/form/form-state.ts';
import { keepTyped, readForm } from '#web/kit/form/read-form.ts';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { PrintButton } from '#web/kit/page/print-button.tsx';
import { Tile, Tiles } from '#web/kit/page/tiles.tsx';
import { useLive } from '#web/use-live.ts';
import { useWords } from '#web/use-words.ts';
import { changeBeleidsinformatie } from '../operations/change-beleidsinformatie.ts';
import { en as moduleEn } from '../words.en.ts';
import { nl as moduleNl } from '../words.nl.ts';
import { ChoosePeriod } from './beleidsinformatie/choose-period.tsx';
import { CountsCard } from './beleidsinformatie/counts-card.tsx';
import { DeliverCard } from './beleidsinformatie/deliver-card.tsx';
import { EarlierCard } from './beleidsinformatie/earlier-card.tsx';
import { type PageFile, readPage } from './beleidsinformatie/read-page.ts';
import { TekortCard } from './beleidsinformatie/tekort-card.tsx';
import { TekortenCard } from './beleidsinformatie/tekorten-card.tsx';
import { useSays } from './beleidsinformatie/use-says.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';
import './beleidsinformatie.css';

export function loader({ context, request }: LoaderFunctionArgs) {
  return readPage(deskOf(context), new URL(request.url).searchParams);
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const outcome = await deskOf(context).run(changeBeleidsinformatie, answersOf(readForm(form)));
  if (isRefusal(outcome)) return keepTyped(outcome, form);
  const query = new URL(request.url).searchParams;
  query.delete('na');
  query.set('gedaan', String(outcome.aantal));
  return redirect(`/beleidsinformatie?${query}#tekort`);
}

/** A line on which nothing was chosen is no answer. */
function answersOf({ regels, ...input }: Record<string, unknown>) {
  const rows = Array.isArray(regels) ? regels : [];
  return { ...input, regels: rows.filter((row: unknown) => isAnswered(row)) };
}

function isAnswered(row: unknown): boolean {
  return typeof row === 'object' && row !== null && 'waarde' in row;
}

type Props = { readonly loaderData: Awaited<ReturnType<typeof loader>>; readonly actionData?: Refused };

/** What the own organisatie delivers to CBS, what is missing in it, and the file. */
export default function BeleidsinformatiePage({ loaderData: page, actionData: refusal }: Props) {
  const t = useWords({ nl, en });
  const said = useWords({ nl: moduleNl, en: moduleEn }).refused;
  const says = useSays();
  useLive(['beleidsinformatie']);
  if (page.file === null)
    return (
      <Page title={t.title}>
        <EmptyState title={t.notSupplierTitle}>
          <p>{said['beleidsinformatie/geen-leverancier']}</p>
        </EmptyState>
      </Page>
    );
  return (
    <Page title={t.title} lead={t.lead(says.periode(page.file.periode))} actions={<PrintButton />}>
      <div className="stip-stack">
        <ChoosePeriod page={page} />
        <Found page={page} refusal={refusal} />
        <DeliverCard page={page} />
        <EarlierCard page={page} />
      </div>
    </Page>
  );
}

function Found({ page, refusal }: { page: PageFile; refusal: Refused | undefined }) {
  const t = useWords({ nl, en });
  const { aantalRecords, aantalNietGeleverd } = page.file.overzicht;
  if (aantalRecords === 0 && aantalNietGeleverd === 0)
    return (
      <EmptyState title={t.emptyTitle}>
        <p>{t.empty}</p>
      </EmptyState>
    );
  return (
    <>
      <Numbers page={page} />
      <TekortenCard page={page} />
      <TekortCard page={page} refusal={refusal} />
      {aantalRecords > 0 && <CountsCard page={page} />}
    </>
  );
}

function Numbers({ page }: { page: PageFile }) {
  const t = useWords({ nl, en }).tile;
  const { number } = useSays();
  const { aantalRecords, aantalJeugdigen, aantalOnvolledig, aantalNietGeleverd } = page.file.overzicht;
  return (
    <Tiles>
      <Tile number={number(aantalRecords)} text={t.records} to="#levering" />
      <Tile number={number(aantalJeugdigen)} text={t.people} />
      <Tile
        number={number(aantalOnvolledig)}
        text={t.incomplete}
        tone={aantalOnvolledig > 0 ? 'warn' : 'calm'}
      />
      <Tile
        number={number(aantalNietGeleverd)}
        text={t.missed}
        tone={aantalNietGeleverd > 0 ? 'alarm' : 'calm'}
      />
    </Tiles>
  );
}
