import { type LoaderFunctionArgs, useSearchParams } from 'react-router';
import { notPrinted } from '#platform/printing/not-printed.ts';
import type { Language } from '#platform/words.ts';
import { deskOf } from '#web/desk-of.ts';
import { dayOf } from '#web/kit/figure/dates.ts';
import { LinkButton } from '#web/kit/page/button.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Note } from '#web/kit/page/note.tsx';
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

/** Why there is no PDF, by its code. */
const said: Readonly<Record<Language, Readonly<Record<string, string>>>> = notPrinted;

export default function LeesbaarPage({ loaderData: data }: { loaderData: Readable }) {
  const t = useWords({ nl, en });
  const language = useLanguage();
  const { voor, gezin, dossier, isOwn, today } = data;
  useLive([`gezin:${gezin.id}`]);
  const failed = useSearchParams()[0].get('pdf');
  const notice = failed && said[language][`afdruk/${failed}`];
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
          {dossier.plan && (
            <a
              className="nl-button nl-button--secondary stip-button"
              href={`/gezinnen/${gezin.id}/plan/pdf?voor=${voor}`}
            >
              {t.pdf}
            </a>
          )}
        </>
      }
    >
      {notice && <Note tone="warn">{notice}</Note>}
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
