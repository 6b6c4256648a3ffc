import { Link, type LoaderFunctionArgs } from 'react-router';
import { deskOf } from '#web/desk-of.ts';
import { Pager } from '#web/kit/list/pager.tsx';
import { LinkButton } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { useLive } from '#web/use-live.ts';
import { useWords } from '#web/use-words.ts';
import { listConsultthemas } from '../operations/experts/list-consultthemas.ts';
import { listConsulten } from '../operations/list-consulten.ts';
import { Bak } from '../schema.ts';
import { ConsultenTable } from './consulten-table.tsx';
import { useThemas } from './use-themas.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

const ofExpert: readonly Bak[] = ['aan-mij', 'voor-iedereen', 'beantwoord', 'gesteld', 'erbij'];
const ofAsker: readonly Bak[] = ['gesteld', 'erbij'];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const desk = deskOf(context);
  const query = new URL(request.url).searchParams;
  const isExpert = desk.actor.grants.has('consult:answer');
  const bak = Bak.safeParse(query.get('bak')).data ?? (isExpert ? 'aan-mij' : 'gesteld');
  const na = query.get('na');
  const { themas } = await desk.read(listConsultthemas, {});
  return { bak, isExpert, themas, list: await desk.read(listConsulten, { bak, ...(na && { na }) }) };
}

type Data = Awaited<ReturnType<typeof loader>>;

export default function ConsultenPage({ loaderData }: { loaderData: Data }) {
  const t = useWords({ nl, en }).lijst;
  const { isExpert, list } = loaderData;
  useLive(['melding']);
  const actions = (
    <>
      {isExpert && <LinkButton to="/experts/profiel">{t.profile}</LinkButton>}
      <LinkButton kind="primary" to="/experts">
        {t.ask}
      </LinkButton>
    </>
  );
  return (
    <Page title={t.title} lead={isExpert ? t.leadExpert : t.leadAsker} actions={actions}>
      <div className={list.themas.length > 1 ? 'stip-two' : 'stip-stack'}>
        <Card>
          {(isExpert || list.bakken.erbij > 0) && <Tabs data={loaderData} />}
          <Listed data={loaderData} />
        </Card>
        {list.themas.length > 1 && <PerThema data={loaderData} />}
      </div>
    </Page>
  );
}

function Tabs({ data: { bak, isExpert, list } }: { data: Data }) {
  const t = useWords({ nl, en }).lijst;
  return (
    <div className="stip-card__head">
      <nav aria-label={t.label} className="stip-row stip-no-print">
        {(isExpert ? ofExpert : ofAsker).map((key) => {
          const text = `${t.bak[key]} (${list.bakken[key]})`;
          return (
            <Link key={key} to={`/consulten?bak=${key}`} aria-current={key === bak ? 'page' : undefined}>
              {key === bak ? <strong>{text}</strong> : text}
            </Link>
          );
        })}
      </nav>
    </div>
  );
}

function Listed({ data: { bak, isExpert, list, themas } }: { data: Data }) {
  const t = useWords({ nl, en }).lijst;
  if (list.consulten.length === 0)
    return (
      <EmptyState title={t.empty[bak]}>
        <p>{isExpert && bak !== 'gesteld' ? t.emptyHintExpert : t.emptyHint}</p>
      </EmptyState>
    );
  return (
    <>
      <ConsultenTable consulten={list.consulten} themas={themas} isAsked={bak === 'gesteld'} />
      <Pager next={list.volgende} shown={list.consulten.length} total={list.totaal} />
    </>
  );
}

function PerThema({ data: { list, themas } }: { data: Data }) {
  const t = useWords({ nl, en }).lijst;
  const { nameOf } = useThemas(themas);
  return (
    <Card title={t.perThema}>
      <dl className="stip-facts">
        {list.themas.map(({ thema, aantal }) => (
          <div className="stip-facts__pair" key={thema}>
            <dt>{nameOf(thema)}</dt>
            <dd>{aantal}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
