import type { LoaderFunctionArgs } from 'react-router';
import { deskOf } from '#web/desk-of.ts';
import { dateAt, dayOf } from '#web/kit/figure/dates.ts';
import { LinkButton } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { useLive } from '#web/use-live.ts';
import { useLanguage, useWords } from '#web/use-words.ts';
import { listVerbeterpunten } from '../operations/list-verbeterpunten.ts';
import type { Gedaan, Verbeterpunt } from '../schema.ts';
import { News } from './news.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

export function loader({ context }: LoaderFunctionArgs) {
  return deskOf(context).read(listVerbeterpunten, {});
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>> };

/** What one said oneself, with its answer, and what was done for everyone. */
export default function VerbeterpuntenPage({ loaderData: { eigen, gedaan } }: Props) {
  const t = useWords({ nl, en }).list;
  useLive(['verbeterpunt']);
  return (
    <Page
      title={t.title}
      lead={t.lead}
      actions={<LinkButton to="/verbeterpunten/nieuw">{t.tell}</LinkButton>}
    >
      <News />
      <div className="stip-two">
        <Card title={t.own} id="eigen">
          {eigen.length === 0 && (
            <EmptyState title={t.emptyTitle}>
              <p>{t.empty}</p>
            </EmptyState>
          )}
          <ul className="stip-list">
            {eigen.map((one) => (
              <Own key={one.id} one={one} />
            ))}
          </ul>
        </Card>
        <Card title={t.done} id="gedaan">
          {gedaan.length === 0 && <p className="stip-soft">{t.noneDone}</p>}
          <ul className="stip-list">
            {gedaan.map((one) => (
              <Done key={one.id} one={one} />
            ))}
          </ul>
        </Card>
      </div>
    </Page>
  );
}

function Own({ one }: { one: Verbeterpunt }) {
  const t = useWords({ nl, en }).list;
  const language = useLanguage();
  return (
    <li className="stip-entry">
      <p className="stip-merge__value">{[one.wilde, one.gebeurde].filter(Boolean).join('\n')}</p>
      <p className="stip-soft stip-small">
        {t.sent(dayOf(dateAt(new Date(one.gemeldOp)), language), one.pagina)}
      </p>
      {one.antwoord && one.beantwoordOp ? (
        <>
          <p className="stip-merge__value">{one.antwoord}</p>
          <p className="stip-soft stip-small">
            {t.answered(dayOf(dateAt(new Date(one.beantwoordOp)), language), one.beantwoordDoorNaam ?? '')}
          </p>
        </>
      ) : (
        <p className="stip-soft">{t.wait}</p>
      )}
    </li>
  );
}

function Done({ one }: { one: Gedaan }) {
  const t = useWords({ nl, en }).list;
  const language = useLanguage();
  return (
    <li className="stip-entry">
      <p className="stip-merge__value">{one.wilde}</p>
      <p className="stip-merge__value">
        <strong>{one.antwoord}</strong>
      </p>
      <p className="stip-soft stip-small">
        {t.doneOn(dayOf(dateAt(new Date(one.beantwoordOp)), language), one.pagina)}
      </p>
    </li>
  );
}
