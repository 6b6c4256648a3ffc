import { Link, type LoaderFunctionArgs } from 'react-router';
import { deskOf } from '#web/desk-of.ts';
import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { PrintButton } from '#web/kit/page/print-button.tsx';
import { navigationOf } from '#web/layout/navigation.ts';
import { useLanguage, useWords } from '#web/use-words.ts';
import { listKaders } from '../operations/list-kaders.ts';
import type { KaderLijst } from '../schema/kader-regel.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { DocumentTable } from './kaders/document-table.tsx';
import { KaderCard } from './kaders/kader-card.tsx';
import { type Asked, KaderSearch } from './kaders/kader-search.tsx';
import { MomentLine } from './kaders/moment-line.tsx';
import './kaders.css';

type Seen = KaderLijst & {
  readonly datum: string;
  readonly asked: Asked;
  readonly reachable: readonly string[];
};

/** A choice in the address that does not exist is no choice: whoever follows an old link sees everything. */
export async function loader({ context, request }: LoaderFunctionArgs): Promise<Seen> {
  const desk = deskOf(context);
  const query = new URL(request.url).searchParams;
  const take = (name: string) => query.get(name)?.slice(0, 200) ?? '';
  const known = (name: string, names: object) => (Object.hasOwn(names, take(name)) ? take(name) : '');
  const asked = {
    tekst: take('tekst'),
    onderwerp: take('onderwerp'),
    bij: take('bij'),
    soort: known('soort', nl.kadersoort),
    status: known('status', nl.kaderstatus),
  };
  const filled = Object.fromEntries(Object.entries(asked).filter(([, value]) => value));
  const found = await desk.read(listKaders, filled);
  const reachable = navigationOf(desk.actor.rol).flatMap(({ items }) => items.map(({ to }) => to));
  return { ...found, asked, reachable };
}

export default function KadersPage({ loaderData }: { loaderData: Seen }) {
  const { kaders, documenten, onderwerpen, totaal, asked, datum } = loaderData;
  const t = useWords({ nl, en }).kaders;
  return (
    <Page title={t.title} lead={t.lead} actions={<PrintButton />}>
      <KaderSearch asked={asked} onderwerpen={onderwerpen} />
      {asked.bij && (
        <p>
          {t.at} <Link to="/kaders">{t.all}</Link>
        </p>
      )}
      <Counted kaders={kaders} totaal={totaal} />
      {kaders.length === 0 && (
        <EmptyState title={t.none}>
          <p>{totaal === 0 ? t.nothingYet : t.noneHelp}</p>
        </EmptyState>
      )}
      <div className="stip-stack">
        <Subjects seen={loaderData} />
        <MomentLine kaders={kaders} today={datum} />
        {documenten.length > 0 && <DocumentTable documenten={documenten} />}
      </div>
    </Page>
  );
}

/** How many there are of each status, so that nobody counts chips. */
function Counted({ kaders, totaal }: Pick<Seen, 'kaders' | 'totaal'>) {
  const words = useWords({ nl, en });
  const t = words.kaders;
  const counts = Object.entries(words.kaderstatus)
    .map(([code, naam]) => ({ naam, count: kaders.filter(({ status }) => status === code).length }))
    .filter(({ count }) => count > 0)
    .map(({ naam, count }) => t.counted(count, naam));
  const passed = kaders.filter(({ isVoorbij }) => isVoorbij).length;
  return (
    <p role="status">
      {t.shown(kaders.length, totaal)} {counts.length > 0 && `${counts.join(', ')}.`}{' '}
      {passed > 0 && t.passed(passed)}
    </p>
  );
}

function Subjects({ seen: { kaders, onderwerpen, reachable } }: { seen: Seen }) {
  const language = useLanguage();
  const t = useWords({ nl, en }).kaders;
  const shown = onderwerpen
    .map(({ code, naam, naamEn }) => ({
      code,
      naam: language === 'en' ? naamEn : naam,
      own: kaders.filter(({ onderwerp }) => onderwerp === code),
    }))
    .filter(({ own }) => own.length > 0);
  return (
    <>
      {shown.length > 1 && (
        <nav aria-label={t.jump} className="stip-kaders__jump stip-no-print">
          {shown.map(({ code, naam, own }) => (
            <a key={code} href={`#onderwerp-${code}`}>
              {naam} ({own.length})
            </a>
          ))}
        </nav>
      )}
      {shown.map(({ code, naam, own }) => (
        <Card key={code} title={naam} id={`onderwerp-${code}`}>
          <div className="stip-kaders__list">
            {own.map((kader) => (
              <KaderCard key={kader.code} kader={kader} reachable={reachable} />
            ))}
          </div>
        </Card>
      ))}
    </>
  );
}
