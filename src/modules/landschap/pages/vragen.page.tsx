import { Form, Link, type LoaderFunctionArgs } from 'react-router';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import { Choice } from '#web/kit/list/choice.tsx';
import { Button, LinkButton } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Facts } from '#web/kit/page/facts.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { PrintButton } from '#web/kit/page/print-button.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import { readVragenstand } from '../operations/read-vragenstand.ts';
import type { Vragenstand } from '../schema.ts';
import { en as moduleEn } from '../words.en.ts';
import { nl as moduleNl } from '../words.nl.ts';
import { CountTable } from './vragen/count-table.tsx';
import { GemeenteCard } from './vragen/gemeente-card.tsx';
import { HelpersCard } from './vragen/helpers-card.tsx';
import { ReasonsCard } from './vragen/reasons-card.tsx';
import { SignalsCard } from './vragen/signals-card.tsx';
import { Source } from './vragen/source.tsx';
import { StepsCard } from './vragen/steps-card.tsx';
import { en } from './vragen/words.en.ts';
import { nl } from './vragen/words.nl.ts';
import './landschap.css';

/** What the address asks; a choice that cannot be says so, above the quarter of today. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const desk = deskOf(context);
  const query = new URL(request.url).searchParams;
  const asked = Object.fromEntries(
    ['kwartaal', 'gemeente'].flatMap((name) => {
      const value = query.get(name);
      return value ? [[name, value]] : [];
    }),
  );
  const stand = await desk.run(readVragenstand, asked);
  if (!isRefusal(stand)) return { stand, refused: null };
  return { stand: await desk.read(readVragenstand, {}), refused: stand.refused };
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>> };

/** What was asked, which step helped and why no lighter one; and what that comes to for families. */
export default function VragenPage({ loaderData: { stand, refused } }: Props) {
  const t = useWords({ nl, en });
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const isEnglish = useLanguage() === 'en';
  const region = isEnglish ? stand.regio.naamEn : stand.regio.naam;
  const isEmpty = stand.totaal.waarde === 0;
  const said = Object.hasOwn(m.refused, refused ?? '')
    ? m.refused[refused as 'kwartaal/buiten-historie']
    : m.refused['kwartaal/buiten-historie'];
  return (
    <Page
      title={t.title}
      lead={t.says({ ...stand, gebied: stand.gemeente?.naam ?? region })}
      actions={
        <>
          <LinkButton to="/landschap">{t.back}</LinkButton>
          <PrintButton />
        </>
      }
    >
      {refused && (
        <Note tone="warn" isNews>
          {typeof said === 'string' ? said : ''}
        </Note>
      )}
      <Chooser stand={stand} />
      <div className="stip-stack">
        {isEmpty ? <EmptyState title={t.none} /> : <StepsCard stand={stand} />}
        {!isEmpty && <ReasonsCard stand={stand} />}
        {!stand.gemeente && !isEmpty && <GemeenteCard stand={stand} />}
        <SignalsCard stand={stand} />
        <HelpersCard stand={stand} />
        <Decisions stand={stand} />
        {stand.consulten && <Consults consulten={stand.consulten} />}
      </div>
    </Page>
  );
}

function Chooser({ stand }: { stand: Vragenstand }) {
  const t = useWords({ nl, en });
  return (
    <Form method="get" className="stip-chooser stip-no-print">
      <Choice
        name="kwartaal"
        label={t.choose.kwartaal}
        options={stand.kwartalen.map((code) => ({ code, naam: t.kwartaal(code) }))}
        chosen={stand.kwartaal}
      />
      <Choice
        name="gemeente"
        label={t.choose.gemeente}
        all={t.choose.region}
        options={stand.gemeenten}
        chosen={stand.gemeente?.code}
      />
      <Button kind="secondary">{t.choose.show}</Button>
    </Form>
  );
}

function Decisions({ stand }: { stand: Vragenstand }) {
  const t = useWords({ nl, en });
  const { totaal, maatwerk, gewoon } = stand.besluiten;
  return (
    <Card title={t.decisions.title}>
      <p>{t.decisions.about}</p>
      <Facts
        facts={[
          [t.decisions.total, t.telling(totaal)],
          [t.decisions.tailored, t.telling(maatwerk)],
          [t.decisions.other, t.telling(gewoon)],
        ]}
      />
      <Source stand={stand} />
    </Card>
  );
}

function Consults({ consulten }: { consulten: NonNullable<Vragenstand['consulten']> }) {
  const t = useWords({ nl, en }).consults;
  const rows = [{ code: '*', telling: consulten.totaal }, ...consulten.segmenten];
  return (
    <Card title={t.title(consulten.jaar)}>
      <p>{t.about}</p>
      <CountTable
        title={t.title(consulten.jaar)}
        column={t.column}
        rows={rows.map((one) => ({ ...one, naam: t.segment[one.code] ?? t.total }))}
      />
      <p>
        <Link to={`/consulten/tellingen?jaar=${consulten.jaar}`}>{t.more}</Link>
      </p>
    </Card>
  );
}
