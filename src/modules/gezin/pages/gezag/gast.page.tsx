import type { LoaderFunctionArgs } from 'react-router';
import { deskOf } from '#web/desk-of.ts';
import { dayOf } from '#web/kit/figure/dates.ts';
import { LinkButton } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import { readGast } from '../../operations/gast/read-gast.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

/** Under which page of the family each shared part is shown. */
const addresses = { plan: '', analyse: '/analyse', school: '/school' } as const;
type Place = keyof typeof addresses;

function placesOf(delen: readonly { readonly deel: string }[]): Place[] {
  const shared = new Set(delen.map(({ deel }) => deel));
  const own = (['analyse', 'school'] as const).filter((deel) => shared.has(deel));
  return shared.size > own.length ? ['plan', ...own] : own;
}

export function loader({ context }: LoaderFunctionArgs) {
  return deskOf(context).read(readGast, {});
}

/** Where a guest begins: what the family shares, until when, and the way to it. */
export default function GastPage({ loaderData }: { loaderData: Awaited<ReturnType<typeof loader>> }) {
  const t = useWords({ nl, en }).gast;
  const said = useWords({ nl: moduleNl, en: moduleEn });
  const language = useLanguage();
  const { gezin, delen } = loaderData;
  const last = delen
    .map(({ tot }) => tot)
    .toSorted()
    .at(-1);
  if (!(gezin && last))
    return (
      <Page title={t.title}>
        <EmptyState title={t.closedTitle}>
          <p>{t.closed}</p>
        </EmptyState>
      </Page>
    );
  return (
    <Page title={t.title} lead={t.lead(gezin.naam, dayOf(last, language))}>
      <Card title={gezin.naam}>
        <ul>
          {delen.map(({ deel, niveau }) => (
            <li key={`${deel} ${niveau}`}>
              {said.deel[deel]}. {said.niveau[niveau]}.
            </li>
          ))}
        </ul>
        <p className="stip-row">
          {placesOf(delen).map((place) => (
            <LinkButton key={place} kind="primary" to={`/gezinnen/${gezin.id}${addresses[place]}`}>
              {t.open[place]}
            </LinkButton>
          ))}
        </p>
        <p className="stip-soft stip-small">{t.careful}</p>
      </Card>
    </Page>
  );
}
