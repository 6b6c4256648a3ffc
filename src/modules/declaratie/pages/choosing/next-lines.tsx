import { Link, useSearchParams } from 'react-router';

type NextLinesProps = {
  /** The parameter of the address that says where this list goes on. */
  readonly param: string;
  /** Where the next page begins; null at the end. */
  readonly next: string | null;
  /** What the parameter holds on the first page; absent when it is then left out. */
  readonly first?: string;
  readonly shown?: string;
  /** Part of the page to come back to. */
  readonly hash?: string;
  readonly words: { readonly more: string; readonly first: string };
};

/** On from the last row, for a list of which a page has several or of which nobody counted the whole. */
export function NextLines({ param, next, first, shown, hash = '', words }: NextLinesProps) {
  const [query] = useSearchParams();
  const linkTo = (value: string | undefined) => {
    const onward = new URLSearchParams(query);
    onward.delete('gedaan');
    if (value === undefined) onward.delete(param);
    else onward.set(param, value);
    return { search: `?${onward}`, hash };
  };
  const at = query.get(param) ?? undefined;
  const isLater = at !== first;
  if (!(next || isLater || shown)) return null;
  return (
    <div className="stip-pager">
      <span className="stip-soft">{shown}</span>
      <span className="stip-row">
        {isLater && <Link to={linkTo(first)}>{words.first}</Link>}
        {next && (
          <Link className="nl-button nl-button--secondary stip-button" to={linkTo(next)}>
            {words.more}
          </Link>
        )}
      </span>
    </div>
  );
}
