import { Form, Link, type LoaderFunctionArgs } from 'react-router';
import { deskOf } from '#web/desk-of.ts';
import { Choice } from '#web/kit/list/choice.tsx';
import { Pager } from '#web/kit/list/pager.tsx';
import { Button, LinkButton } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { useLive } from '#web/use-live.ts';
import { useWords } from '#web/use-words.ts';
import { listErvaringsverhalen } from '../operations/regio/list-ervaringsverhalen.ts';
import { listVerhaalkeuzes } from '../operations/regio/list-verhaalkeuzes.ts';
import type { GedeeldVerhaal } from '../schema.ts';
import { StoryText } from './story-text.tsx';
import { useKeuzes } from './use-keuzes.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const desk = deskOf(context);
  const query = new URL(request.url).searchParams;
  const asked = Object.fromEntries(
    ['thema', 'hulp', 'segment', 'na'].flatMap((name) => {
      const value = query.get(name);
      return value ? [[name, value]] : [];
    }),
  );
  return {
    asked,
    isFiltered: ['thema', 'hulp', 'segment'].some((name) => asked[name] !== undefined),
    keuzes: await desk.read(listVerhaalkeuzes, {}),
    list: await desk.read(listErvaringsverhalen, asked),
  };
}

type Data = Awaited<ReturnType<typeof loader>>;

export default function VerhalenPage({ loaderData: data }: { loaderData: Data }) {
  const t = useWords({ nl, en }).region;
  const { list, isFiltered } = data;
  useLive(['deling']);
  return (
    <Page title={t.title} lead={t.lead}>
      <div className="stip-stack">
        {(list.totaal > 0 || isFiltered) && <Filter data={data} />}
        {list.totaal === 0 ? (
          <EmptyState title={isFiltered ? t.noneTitle : t.emptyTitle}>
            <p>{isFiltered ? t.none : t.empty}</p>
          </EmptyState>
        ) : (
          <>
            <p role={isFiltered ? 'status' : undefined} className="stip-soft">
              {t.found(list.totaal)}
            </p>
            {list.verhalen.map((story) => (
              <Story key={story.id} story={story} data={data} />
            ))}
            <Pager next={list.volgende} shown={list.verhalen.length} total={list.totaal} />
          </>
        )}
      </div>
    </Page>
  );
}

function Story({ story, data: { keuzes } }: { story: GedeeldVerhaal; data: Data }) {
  const { region: t, named } = useWords({ nl, en });
  return (
    <Card>
      <StoryText story={story} keuzes={keuzes} isShort />
      <p className="stip-row">
        <LinkButton to={`/verhalen/${story.id}`}>
          {t.open} <span className="stip-hidden">: {named(story)}</span>
        </LinkButton>
        <span className="stip-soft stip-small">{t.read(story.gelezen)}</span>
      </p>
    </Card>
  );
}

function Filter({ data: { asked, keuzes, isFiltered } }: { data: Data }) {
  const t = useWords({ nl, en }).region;
  const { themas, hulp, segmenten } = useKeuzes(keuzes);
  return (
    <Form method="get" className="stip-row stip-no-print" role="search" aria-label={t.filter}>
      <Choice name="thema" label={t.thema} all={t.allThemas} options={themas} chosen={asked['thema']} />
      <Choice name="hulp" label={t.hulp} all={t.allHulp} options={hulp} chosen={asked['hulp']} />
      <Choice
        name="segment"
        label={t.segment}
        all={t.allSegmenten}
        options={segmenten}
        chosen={asked['segment']}
      />
      <Button kind="secondary">{t.show}</Button>
      {isFiltered && <Link to="/verhalen">{t.everything}</Link>}
    </Form>
  );
}
