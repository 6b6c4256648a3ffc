import type { LoaderFunctionArgs } from 'react-router';
import { listKerncijfers } from '#modules/regio/index.ts';
import type { Desk } from '#platform/desk.ts';
import { isRefusal } from '#platform/refusal.ts';
import type { Sentence } from '#platform/words.ts';
import { deskOf } from '#web/desk-of.ts';
import { SourceLine } from '#web/kit/figure/source-line.tsx';
import { LinkButton } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { PrintButton } from '#web/kit/page/print-button.tsx';
import { useLive } from '#web/use-live.ts';
import { useWords } from '#web/use-words.ts';
import { readStand } from '../operations/read-stand.ts';
import { readVerloop } from '../operations/read-verloop.ts';
import type { Stand } from '../schema.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { blikOf, linkOf } from './landschap/blik-of.ts';
import { Chooser } from './landschap/chooser.tsx';
import { ClassRows } from './landschap/class-rows.tsx';
import { ClassTable } from './landschap/class-table.tsx';
import { GemeenteTable } from './landschap/gemeente-table.tsx';
import { type Past, PastCard } from './landschap/past-card.tsx';
import { type Multiples, pickLines } from './landschap/pick-lines.ts';
import { SmallMultiples } from './landschap/small-multiples.tsx';
import './landschap.css';

type Refused = { readonly code: string; readonly detail: Readonly<Record<string, unknown>> };
type Seen = {
  readonly stand: Stand;
  readonly multiples: Multiples;
  readonly past: Past | null;
  readonly asked: Readonly<Record<string, string>>;
  readonly refused: Refused | null;
};

/** A look that cannot be is answered with the reason, above the look at today. */
export async function loader({ context, request }: LoaderFunctionArgs): Promise<Seen> {
  const desk = deskOf(context);
  const asked = blikOf(request);
  const [stand, verloop, past] = await Promise.all([
    desk.run(readStand, asked),
    desk.run(readVerloop, asked),
    readPast(desk),
  ]);
  if (!isRefusal(stand) && !isRefusal(verloop))
    return { stand, multiples: pickLines(verloop, stand), past, asked, refused: null };
  const today = await desk.read(readStand, {});
  const multiples = pickLines(await desk.read(readVerloop, {}), today);
  const refused = isRefusal(stand) ? { code: stand.refused, detail: stand.detail } : null;
  return { stand: today, multiples, past, asked: {}, refused };
}

/** The table of the past that has no values, for who may read figures. */
async function readPast(desk: Desk): Promise<Past | null> {
  const outcome = await desk.run(listKerncijfers, {});
  if (isRefusal(outcome)) return null;
  const lost = outcome.kerncijfers.filter(
    ({ thema, waarde }) => thema.startsWith('segment ') && waarde === null,
  );
  const [first] = lost;
  if (!first) return null;
  const { periode, onbekend, bron, vervalt, notitie } = first;
  return { periode, onbekend, bron, vervalt, notitie, count: lost.length };
}

export default function LandschapPage({ loaderData }: { loaderData: Seen }) {
  const { stand, multiples, past, asked, refused } = loaderData;
  const t = useWords({ nl, en });
  useLive(['hulplijn']);
  const isEmpty = stand.totaal.trajecten.waarde === 0;
  return (
    <Page title={t.title} lead={isEmpty ? t.nobody : t.says(stand)} actions={<Actions asked={asked} />}>
      {refused && <RefusedNote refused={refused} />}
      <Chooser stand={stand} />
      <div className="stip-stack">
        <Card title={t.picture}>
          {isEmpty ? <EmptyState title={t.nobody} /> : <ClassRows stand={stand} />}
          <p className="stip-small">{t.several(stand)}</p>
          <ClassTable stand={stand} />
          <Source stand={stand} />
        </Card>
        <Card title={t.verloop.title}>
          <SmallMultiples {...multiples} />
          <Source stand={stand} />
        </Card>
        {!stand.gemeente && (
          <Card title={t.perGemeente.title}>
            <GemeenteTable
              stand={stand}
              linkTo={(gemeente) => linkOf('/landschap', { ...asked, gemeente })}
            />
            <p className="stip-small stip-soft">{t.protection}</p>
            <Source stand={stand} />
          </Card>
        )}
        {past && <PastCard past={past} />}
      </div>
    </Page>
  );
}

function Actions({ asked }: { asked: Readonly<Record<string, string>> }) {
  const t = useWords({ nl, en });
  return (
    <>
      <LinkButton to="/landschap/vragen">{t.toQuestions}</LinkButton>
      <a className="nl-button nl-button--secondary" href={linkOf('/landschap/export', asked)} download>
        {t.csvLink}
      </a>
      <PrintButton />
    </>
  );
}

function Source({ stand }: { stand: Stand }) {
  const t = useWords({ nl, en });
  const { aantal, van } = stand.bekend;
  return (
    <SourceLine source={t.sourceName} date={stand.datum} known={{ count: aantal, total: van }}>
      {stand.ordening.isVoorstel && t.proposal}
    </SourceLine>
  );
}

function RefusedNote({ refused: { code, detail } }: { refused: Refused }) {
  const t = useWords({ nl, en });
  const sentences: Readonly<Record<string, Sentence>> = t.refused;
  const sentence = sentences[code] ?? t.badLook;
  return (
    <Note tone="warn" isNews>
      {typeof sentence === 'string' ? sentence : sentence(detail)}
    </Note>
  );
}
