import type { LoaderFunctionArgs } from 'react-router';
import { deskOf } from '#web/desk-of.ts';
import { dayOf } from '#web/kit/figure/dates.ts';
import { LinkButton } from '#web/kit/page/button.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { PrintButton } from '#web/kit/page/print-button.tsx';
import { useLive } from '#web/use-live.ts';
import { useLanguage, useWords } from '#web/use-words.ts';
import { type Readable, readReadable } from './read-readable.ts';
import { ReadableDeeds, ReadableGoals, ReadableHelp, ReadablePeople, ReadableRest } from './readable.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';
import '../plan.css';

export function loader({ context, params, request }: LoaderFunctionArgs) {
  return readReadable(
    deskOf(context),
    String(params['gezinId']),
    new URL(request.url).searchParams.get('voor'),
  );
}

export default function LeesbaarPage({ loaderData: data }: { loaderData: Readable }) {
  const t = useWords({ nl, en });
  const language = useLanguage();
  const { voor, gezin, dossier, isOwn, today } = data;
  useLive([`gezin:${gezin.id}`]);
  const other = voor === 'kind' ? 'ouder' : 'kind';
  return (
    <Page
      title={t.title[voor]}
      lead={t.lead[voor]}
      actions={
        <>
          <LinkButton to={isOwn ? '/mijn-plan' : `/gezinnen/${gezin.id}`}>
            {isOwn ? t.back.plan : t.back.gezin}
          </LinkButton>
          <LinkButton to={`/gezinnen/${gezin.id}/plan/leesbaar?voor=${other}`}>{t.other[other]}</LinkButton>
          <PrintButton />
        </>
      }
    >
      {dossier.plan === null ? (
        <EmptyState title={dossier.delen.plan ? t.none : t.closed}>
          <p>{t.noneMore}</p>
        </EmptyState>
      ) : (
        <div className={`stip-readable stip-readable--${voor}`}>
          {dossier.plan.samenvatting && (
            <section>
              <h2 className="utrecht-heading-2">{t.about[voor]}</h2>
              <p>{dossier.plan.samenvatting}</p>
            </section>
          )}
          <ReadableGoals data={data} />
          <ReadableDeeds data={data} />
          <ReadableHelp data={data} />
          <ReadablePeople data={data} />
          <ReadableRest data={data} />
          <p className="stip-small stip-soft">{t.printed(dayOf(today, language))}</p>
        </div>
      )}
    </Page>
  );
}
