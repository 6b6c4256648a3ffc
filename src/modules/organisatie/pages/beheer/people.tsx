import { Link } from 'react-router';
import type { Refused } from '#web/kit/form/form-state.ts';
import { Pager } from '#web/kit/list/pager.tsx';
import { SearchBox } from '#web/kit/list/search-box.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { useWords } from '#web/use-words.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { Appoint } from './appoint.tsx';
import { PeopleTable } from './people-table.tsx';
import type { PeopleData } from './read-management.ts';
import type { Done } from './run-deed.ts';

type Props = { data: PeopleData; found: Done['found']; refusal: Refused | undefined };

export function People({ data, found, refusal }: Props) {
  const t = useWords({ nl, en });
  const { shown, total, next } = found?.people ?? data.people;
  return (
    <>
      <Card title={t.part.mensen}>
        <SearchBox label={t.search} defaultValue={found?.text ?? ''} hidden={{ doe: 'zoek' }} />
        <p role="status">
          {found && t.found(found.text, total)} {found && <Link to="?">{t.all}</Link>}
        </p>
        {shown.length === 0 && (
          <EmptyState title={found ? t.notFoundTitle : t.mensen.emptyTitle}>
            <p>{found ? t.notFound : t.mensen.empty}</p>
          </EmptyState>
        )}
        {shown.length > 0 && (
          <>
            <PeopleTable people={shown} data={data} refusal={refusal} />
            <Pager
              next={next}
              shown={shown.length}
              total={total}
              {...(found && { search: { doe: 'zoek', tekst: found.text } })}
            />
          </>
        )}
      </Card>
      <Appoint key={data.about?.accountId ?? ''} data={data} refusal={refusal} />
    </>
  );
}
