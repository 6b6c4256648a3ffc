import { Form, type LoaderFunctionArgs } from 'react-router';
import { readGezin } from '#modules/gezin/index.ts';
import { isOfGezin } from '#modules/organisatie/index.ts';
import { deskOf } from '#web/desk-of.ts';
import { Timeline } from '#web/kit/figure/timeline.tsx';
import { Choice } from '#web/kit/list/choice.tsx';
import { choicesOf } from '#web/kit/list/choices-of.ts';
import { Button, LinkButton } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { PrintButton } from '#web/kit/page/print-button.tsx';
import { useLive } from '#web/use-live.ts';
import { useLanguage, useWords } from '#web/use-words.ts';
import { readVerhaal } from '../../operations/verhaal/read-verhaal.ts';
import { StoryList } from './story-list.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';
import '../plan.css';

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const desk = deskOf(context);
  const id = String(params['gezinId']);
  const asked = new URL(request.url).searchParams.get('soort') ?? '';
  const chosen = Object.hasOwn(nl.soort, asked) ? asked : '';
  const gezin = await desk.read(readGezin, { id });
  const verhaal = await desk.read(readVerhaal, { id, ...(chosen && { soorten: [chosen] }) });
  return { ...verhaal, chosen, today: desk.today, gezinId: gezin.id, isOwn: isOfGezin(desk.actor.rol) };
}

type Data = Awaited<ReturnType<typeof loader>>;

export default function TijdlijnPage({ loaderData }: { loaderData: Data }) {
  const t = useWords({ nl, en });
  const { gezinId, isOwn, delen, gebeurtenissen, chosen } = loaderData;
  useLive([`gezin:${gezinId}`]);
  return (
    <Page
      title={t.title}
      lead={t.lead}
      actions={
        <>
          <LinkButton to={isOwn ? '/mijn-plan' : `/gezinnen/${gezinId}`}>
            {isOwn ? t.back.plan : t.back.gezin}
          </LinkButton>
          <PrintButton />
        </>
      }
    >
      <div className="stip-stack">
        {!delen.plan && <Note>{t.closed.plan}</Note>}
        {!delen.hulplijn && <Note>{t.closed.hulplijn}</Note>}
        {delen.hulplijn && <Help {...loaderData} />}
        <Card title={t.story} id="verhaal">
          <Filter chosen={chosen} />
          {gebeurtenissen.length === 0 ? (
            <EmptyState title={chosen ? t.emptyChosen : t.empty} />
          ) : (
            <StoryList gebeurtenissen={gebeurtenissen} />
          )}
        </Card>
      </div>
    </Page>
  );
}

function Help({ strepen, today }: Pick<Data, 'strepen' | 'today'>) {
  const t = useWords({ nl, en });
  const isEnglish = useLanguage() === 'en';
  return (
    <Card title={t.help} id="hulp">
      {strepen.length === 0 ? (
        <p className="stip-soft">{t.noHelp}</p>
      ) : (
        <Timeline
          today={today}
          rows={strepen.map(({ id, naam, naamEn, van, tot, klasse }) => ({
            key: id,
            label: isEnglish ? naamEn : naam,
            from: van,
            until: tot,
            klasse,
          }))}
        />
      )}
    </Card>
  );
}

function Filter({ chosen }: Pick<Data, 'chosen'>) {
  const t = useWords({ nl, en });
  const options = choicesOf(t.soort);
  return (
    <Form method="get" className="stip-row stip-no-print">
      <Choice name="soort" label={t.show} all={t.all} options={options} chosen={chosen} />
      <Button kind="secondary">{t.showSubmit}</Button>
    </Form>
  );
}
