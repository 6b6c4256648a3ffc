import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, redirect } from 'react-router';
import { ROLLEN } from '#modules/organisatie/index.ts';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import { dateAt, dayOf } from '#web/kit/figure/dates.ts';
import { Checkbox } from '#web/kit/form/choices.tsx';
import { DeedForm } from '#web/kit/form/deed-form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { keepTyped, readForm } from '#web/kit/form/read-form.ts';
import { TextArea } from '#web/kit/form/text-field.tsx';
import { Pager } from '#web/kit/list/pager.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { useLive } from '#web/use-live.ts';
import { useLanguage, useWords } from '#web/use-words.ts';
import { answerVerbeterpunt } from '../operations/answer-verbeterpunt.ts';
import { listIngekomen } from '../operations/list-ingekomen.ts';
import { en as moduleEn } from '../words.en.ts';
import { nl as moduleNl } from '../words.nl.ts';
import { News } from './news.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const isOpen = query.get('stand') !== 'beantwoord';
  const na = query.get('na');
  const desk = deskOf(context);
  const list = await desk.read(listIngekomen, { open: String(isOpen), ...(na && { na }) });
  const verbeterpunten = list.verbeterpunten.map((one) => ({
    ...one,
    rolNaam: ROLLEN[one.rol]?.naam ?? { nl: one.rol, en: one.rol },
  }));
  return { ...list, verbeterpunten, isOpen };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const outcome = await deskOf(context).run(answerVerbeterpunt, readForm(form));
  if (isRefusal(outcome)) return keepTyped(outcome, form);
  return redirect('/beheer/verbeterpunten?gedaan=antwoord');
}

type Data = Awaited<ReturnType<typeof loader>>;
type Props = { loaderData: Data; actionData?: Refused };

export default function BeheerVerbeterpuntenPage({ loaderData, actionData: refusal }: Props) {
  const t = useWords({ nl, en }).manage;
  const { verbeterpunten, totaal, volgende, isOpen } = loaderData;
  useLive(['verbeterpunt']);
  return (
    <Page title={t.title} lead={t.lead}>
      {!refusal && <News />}
      <Card>
        <div className="stip-stack">
          <nav aria-label={t.label} className="stip-row stip-no-print">
            <Link to="/beheer/verbeterpunten" aria-current={isOpen ? 'page' : undefined}>
              {isOpen ? <strong>{t.open}</strong> : t.open}
            </Link>
            <Link to="/beheer/verbeterpunten?stand=beantwoord" aria-current={isOpen ? undefined : 'page'}>
              {isOpen ? t.answered : <strong>{t.answered}</strong>}
            </Link>
          </nav>
          {verbeterpunten.length === 0 ? (
            <EmptyState title={t.emptyTitle}>
              <p>{t.empty}</p>
            </EmptyState>
          ) : (
            <ul className="stip-list">
              {verbeterpunten.map((one) => (
                <Item key={one.id} one={one} refusal={refusal} />
              ))}
            </ul>
          )}
          <Pager next={volgende} shown={verbeterpunten.length} total={totaal} />
        </div>
      </Card>
    </Page>
  );
}

type ItemProps = { one: Data['verbeterpunten'][number]; refusal: Refused | undefined };

function Item({ one, refusal }: ItemProps) {
  const t = useWords({ nl, en }).manage;
  const { refused } = useWords({ nl: moduleNl, en: moduleEn });
  const language = useLanguage();
  const { id, versie, wilde, gebeurde, antwoord, isOpenbaar } = one;
  return (
    <li className="stip-entry">
      <p className="stip-merge__value">{[wilde, gebeurde].filter(Boolean).join('\n')}</p>
      <p className="stip-soft stip-small">
        {t.sent(dayOf(dateAt(new Date(one.gemeldOp)), language), one.rolNaam[language], one.pagina)}
      </p>
      {antwoord && <p className="stip-merge__value">{antwoord}</p>}
      {isOpenbaar && <Chip tone="ok">{t.public}</Chip>}
      <DeedForm
        deed="antwoord"
        opener={antwoord ? t.change : t.answer}
        submit={t.submit}
        hidden={{ id }}
        version={versie}
        values={{ antwoord, isOpenbaar }}
        merge={{ antwoord: t.answer }}
        refusal={refusal}
        words={refused}
      >
        <TextArea name="antwoord" label={t.answer} description={t.hint} rows={3} maxLength={2000} />
        <Checkbox name="isOpenbaar" label={t.isPublic} description={t.isPublicHint} />
      </DeedForm>
    </li>
  );
}
