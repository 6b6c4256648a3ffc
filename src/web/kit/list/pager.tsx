import { Form, Link, useLocation } from 'react-router';
import { useWords } from '../../use-words.ts';
import { en } from '../../words.en.ts';
import { nl } from '../../words.nl.ts';
import { Button } from '../page/button.tsx';

type PagerProps = {
  /** Where the next page begins; null at the end. */
  readonly next: string | null;
  readonly shown: number;
  readonly total: number;
  /** Fields of a search, which travel by POST because they may hold names. */
  readonly search?: Readonly<Record<string, string>>;
};

/** On from the last row that was seen, so that a list of any length turns its pages equally fast. */
export function Pager({ next, shown, total, search }: PagerProps) {
  const t = useWords({ nl, en }).table;
  const query = new URLSearchParams(useLocation().search);
  const isLater = query.has('na');
  query.delete('na');
  return (
    <div className="stip-pager">
      <span className="stip-soft">{t.shown(shown, total)}</span>
      <span className="stip-row">
        {isLater && <Link to={{ search: `?${query}` }}>{t.first}</Link>}
        {next && search && <NextByPost next={next} search={search} text={t.more} />}
        {next && !search && <NextByLink next={next} query={query} text={t.more} />}
      </span>
    </div>
  );
}

function NextByLink({ next, query, text }: { next: string; query: URLSearchParams; text: string }) {
  const onward = new URLSearchParams(query);
  onward.set('na', next);
  return (
    <Link className="nl-button nl-button--secondary stip-button" to={{ search: `?${onward}` }}>
      {text}
    </Link>
  );
}

type NextByPostProps = { next: string; search: Readonly<Record<string, string>>; text: string };

function NextByPost({ next, search, text }: NextByPostProps) {
  return (
    <Form method="post">
      {Object.entries({ ...search, na: next }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button kind="secondary">{text}</Button>
    </Form>
  );
}
