import { Form, Link, useSearchParams } from 'react-router';
import type { Refused } from '#web/kit/form/form-state.ts';
import { RefusalNote } from '#web/kit/form/refusal-note.tsx';
import { Pager } from '#web/kit/list/pager.tsx';
import { SearchBox } from '#web/kit/list/search-box.tsx';
import { Button } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { useWords } from '#web/use-words.ts';
import type { Wachtrij } from '../../schema/triage.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { QueueFilters } from './queue-filters.tsx';
import { QueueTable } from './queue-table.tsx';
import { QueueTiles } from './queue-tiles.tsx';
import { Stages } from './stages.tsx';

type Props = {
  queue: Wachtrij;
  /** What was searched; absent for the queue itself. */
  text: string | undefined;
  refusal: Refused | undefined;
  account: string | null;
};

/** The open questions of the team, what asks attention first in front. */
export function Queue({ queue, text, refusal, account }: Props) {
  const t = useWords({ nl, en });
  const { refused } = useWords({ nl: moduleNl, en: moduleEn });
  const { norm, regels, volgende, totaal } = queue;
  return (
    <>
      <QueueTiles counts={queue.tellingen} />
      <Card>
        <div className="stip-card__head stip-no-print">
          <SearchBox label={t.lijst.search} defaultValue={text ?? ''} hidden={{ waar: 'wachtrij' }} />
          <Stages chosen="open" />
        </div>
        {refusal && <RefusalNote refusal={refusal} words={refused} />}
        {text === undefined ? <QueueFilters queue={queue} /> : <Searched text={text} count={totaal} />}
        {regels.length === 0 ? (
          <Nothing />
        ) : (
          <>
            <QueueTable regels={regels} norm={norm} account={account} />
            <Pager
              next={volgende}
              shown={regels.length}
              total={totaal}
              {...(text !== undefined && { search: { tekst: text, waar: 'wachtrij' } })}
            />
          </>
        )}
        <p className="stip-small stip-soft">
          {norm ? t.wachtrij.norm(norm.naam, norm.dagen, norm.soort === 'richtlijn') : t.wachtrij.noNorm}
        </p>
      </Card>
    </>
  );
}

/** What was found, and the way on to what was closed. */
function Searched({ text, count }: { text: string; count: number }) {
  const t = useWords({ nl, en });
  return (
    <div className="stip-row">
      <p role="status">
        {t.lijst.found(text, count)} <Link to="/hulpvragen">{t.wachtrij.everything}</Link>
      </p>
      <Form method="post">
        <input type="hidden" name="tekst" value={text} />
        <input type="hidden" name="waar" value="alle" />
        <Button kind="subtle">{t.wachtrij.alsoClosed}</Button>
      </Form>
    </div>
  );
}

function Nothing() {
  const t = useWords({ nl, en }).wachtrij;
  const [query] = useSearchParams();
  const isChosen = ['deur', 'urgentie', 'stand', 'locatieId'].some((name) => query.get(name));
  return (
    <EmptyState title={t.emptyTitle}>
      <p>{isChosen ? t.emptyChosen : t.empty}</p>
      {isChosen && <Link to="/hulpvragen">{t.everything}</Link>}
    </EmptyState>
  );
}
