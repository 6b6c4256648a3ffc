import { Link } from 'react-router';
import { dayOf } from '#web/kit/figure/dates.ts';
import { SearchBox } from '#web/kit/list/search-box.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

/** A child with one own toewijzing of it, by which it can be asked about. */
export type FoundChild = {
  readonly toewijzingId: string;
  readonly naam: string;
  readonly geboortedatum: string | null;
};
export type Found = {
  readonly tekst: string;
  readonly children: readonly FoundChild[];
  readonly isMore: boolean;
};

/** The children that are helped already, by name; of one that is chosen nothing is typed again. */
export function FindChild({ found }: { found: Found | undefined }) {
  const t = useWords({ nl, en }).vot;
  const language = useLanguage();
  return (
    <Card title={t.knownTitle}>
      <SearchBox label={t.search} defaultValue={found?.tekst ?? ''} hidden={{ doe: 'zoek' }} />
      <div role="status">
        {found && <p>{found.children.length === 0 ? t.notFound : t.found(found.children.length)}</p>}
        {found?.isMore && <p className="stip-soft">{t.foundMost}</p>}
      </div>
      {found && found.children.length > 0 && (
        <ul>
          {found.children.map(({ toewijzingId, naam, geboortedatum }) => (
            <li key={toewijzingId}>
              <Link to={`/verzoeken/nieuw?bij=${toewijzingId}`}>{naam}</Link>
              {geboortedatum && <small> {t.born(dayOf(geboortedatum, language))}</small>}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
