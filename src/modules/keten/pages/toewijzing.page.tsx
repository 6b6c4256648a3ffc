import { type LoaderFunctionArgs, useSearchParams } from 'react-router';
import { deskOf } from '#web/desk-of.ts';
import { Card } from '#web/kit/page/card.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { useLive } from '#web/use-live.ts';
import { useWords } from '#web/use-words.ts';
import { readKeten } from '../operations/read-keten.ts';
import { ChainActions } from './toewijzing/chain-actions.tsx';
import type { May } from './toewijzing/may.ts';
import { NextCard } from './toewijzing/next-card.tsx';
import { OrderFacts } from './toewijzing/order-facts.tsx';
import { Story } from './toewijzing/story.tsx';
import { Strip } from './toewijzing/strip.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';
import './keten.css';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const desk = deskOf(context);
  const { grants } = desk.actor;
  return {
    keten: await desk.read(readKeten, { id: params['toewijzingId'] }),
    today: desk.today,
    may: {
      gezin: grants.has('gezin:read'),
      verzoek: grants.has('verzoek:list'),
      bericht: grants.has('bericht:list'),
      declaratie: grants.has('declaratie:read'),
      deliver: grants.has('levering:send'),
      request: grants.has('verzoek:send'),
      change: grants.has('toewijzing:change'),
    } satisfies May,
  };
}

type ChainData = Awaited<ReturnType<typeof loader>>;

/** The chain of one order: what it is, what is due next, and its story as a picture with the list behind it. */
export default function ToewijzingPage({ loaderData }: { loaderData: ChainData }) {
  const t = useWords({ nl, en });
  const { keten, today, may } = loaderData;
  const { toewijzing, straks } = keten;
  const { toewijzingnummer, aanbiederNaam, hulpsoortNaam, gemeenteNaam, gemeente } = toewijzing;
  // The form that changes an order leads here.
  const isChanged = useSearchParams()[0].get('gedaan') === 'gewijzigd';
  useLive(['verzoek', 'toewijzing', 'declaratie', 'hulplijn']);
  return (
    <Page
      title={t.keten.title(toewijzingnummer)}
      lead={t.keten.lead(
        aanbiederNaam,
        hulpsoortNaam ?? t.keten.someHelp,
        t.gemeenteOf(gemeenteNaam ?? gemeente),
      )}
      actions={<ChainActions keten={keten} may={may} />}
    >
      {isChanged && <Note isNews>{t.keten.changed}</Note>}
      <div className="stip-two stip-keten-top">
        <OrderFacts keten={keten} />
        <NextCard straks={straks} today={today} toewijzing={toewijzing} />
      </div>
      <Card title={t.keten.story} id="verhaal">
        <Strip keten={keten} today={today} />
        <Story keten={keten} may={may} />
      </Card>
    </Page>
  );
}
