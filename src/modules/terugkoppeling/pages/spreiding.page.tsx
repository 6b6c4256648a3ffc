import { Form, type LoaderFunctionArgs } from 'react-router';
import { deskOf } from '#web/desk-of.ts';
import { dayOf } from '#web/kit/figure/dates.ts';
import { SourceLine } from '#web/kit/figure/source-line.tsx';
import { Choice } from '#web/kit/list/choice.tsx';
import { choicesOf } from '#web/kit/list/choices-of.ts';
import { Button } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import { readVerwijsspreiding, Spreidingsoort } from '../operations/read-verwijsspreiding.ts';
import { SpreadFigure } from './spreiding/spread-figure.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';
import './terugkoppeling.css';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const soort = Spreidingsoort.safeParse(new URL(request.url).searchParams.get('soort')).data;
  return await deskOf(context).read(readVerwijsspreiding, soort ? { soort } : {});
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>> };

/** How referring differs, to talk about: dots without names, and for who refers the own number beside them. */
export default function SpreidingPage({ loaderData }: Props) {
  const t = useWords({ nl, en }).spread;
  const language = useLanguage();
  const { soort, van, tot, treden, eigen } = loaderData;
  const kinds = choicesOf(t.kinds);
  return (
    <Page title={t.title} lead={t.lead}>
      <div className="stip-stack">
        <Card>
          <Form method="get" className="stip-told-kind stip-no-print">
            <Choice name="soort" label={t.kind} options={kinds} chosen={soort} />
            <Button kind="secondary">{t.go}</Button>
          </Form>
          {eigen !== null && <p>{t.own(eigen)}</p>}
          {treden === null ? (
            <EmptyState title={t.fewTitle}>
              <p>{t.few}</p>
            </EmptyState>
          ) : (
            <SpreadFigure treden={treden} eigen={eigen} />
          )}
          <SourceLine source={t.source(dayOf(van, language), dayOf(tot, language))}>{t.small}</SourceLine>
        </Card>
        <Note>{t.note}</Note>
      </div>
    </Page>
  );
}
