import { Link } from 'react-router';
import type { z } from 'zod';
import type { listHulpvragen } from '#modules/toegang/index.ts';
import type { Refused } from '#web/kit/form/form-state.ts';
import { RefusalNote } from '#web/kit/form/refusal-note.tsx';
import { Pager } from '#web/kit/list/pager.tsx';
import { SearchBox } from '#web/kit/list/search-box.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { useWords } from '#web/use-words.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { HulpvragenTable } from './hulpvragen-table.tsx';
import { Stages } from './stages.tsx';

type Props = {
  list: z.output<typeof listHulpvragen.output> | null;
  /** What was searched; absent for the list itself. */
  text: string | undefined;
  refusal: Refused | undefined;
  stadium: string;
  isReferrer: boolean;
};

/** Questions with how far each is: of the own families, or those that one referred. */
export function Listed({ list, text, refusal, stadium, isReferrer }: Props) {
  const t = useWords({ nl, en }).lijst;
  const search = text === undefined ? undefined : { tekst: text, waar: 'alle' };
  return (
    <Card>
      <div className="stip-card__head stip-no-print">
        <SearchBox label={t.search} defaultValue={text ?? ''} hidden={{ waar: 'alle' }} />
        <Stages chosen={stadium} />
      </div>
      {refusal && <RefusalNote refusal={refusal} />}
      {text !== undefined && list && (
        <p role="status">
          {t.found(text, list.totaal)} <Link to="/hulpvragen">{t.everything}</Link>
        </p>
      )}
      {!list || list.hulpvragen.length === 0 ? (
        <Nothing isSearch={text !== undefined} isReferrer={isReferrer} />
      ) : (
        <>
          <HulpvragenTable hulpvragen={list.hulpvragen} isReferrer={isReferrer} />
          <Pager
            next={list.volgende}
            shown={list.hulpvragen.length}
            total={list.totaal}
            {...(search && { search })}
          />
        </>
      )}
    </Card>
  );
}

function Nothing({ isSearch, isReferrer }: { isSearch: boolean; isReferrer: boolean }) {
  const t = useWords({ nl, en }).lijst;
  const why = isReferrer ? t.emptyReferrer : t.empty;
  return (
    <EmptyState title={isSearch ? t.notFoundTitle : t.emptyTitle}>
      <p>{isSearch ? t.notFound : why}</p>
    </EmptyState>
  );
}
