import { Link, type LoaderFunctionArgs } from 'react-router';
import { deskOf } from '#web/desk-of.ts';
import { dayOf } from '#web/kit/figure/dates.ts';
import { DataTable } from '#web/kit/list/data-table.tsx';
import { LinkButton } from '#web/kit/page/button.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import { listLeerlingen } from '../operations/list-leerlingen.ts';
import { monthName } from './school/presence-figure.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

export async function loader({ context }: LoaderFunctionArgs) {
  const desk = deskOf(context);
  const { leerlingen } = await desk.read(listLeerlingen, {});
  return { leerlingen, school: desk.actor.organisatie };
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>> };

export default function LeerlingenPage({ loaderData: { leerlingen, school } }: Props) {
  const words = useWords({ nl, en });
  const language = useLanguage();
  const t = words.pupils;
  return (
    <Page
      title={t.title}
      lead={t.lead}
      actions={
        school && (
          <>
            <LinkButton to="/leerlingen/aanwezigheid">{words.list.open}</LinkButton>
            <LinkButton to={`/schoolaanbod?school=${school}`}>{words.around.arrange}</LinkButton>
          </>
        )
      }
    >
      {leerlingen.length === 0 ? (
        <EmptyState title={t.empty}>{t.emptyWhy}</EmptyState>
      ) : (
        <DataTable
          caption={t.title}
          isCaptionHidden
          rows={leerlingen}
          rowKey={({ persoonId }) => persoonId}
          columns={[
            {
              key: 'naam',
              header: t.naam,
              cell: ({ gezinId, persoonId, naam }) => (
                <Link to={`/gezinnen/${gezinId}/school?kind=${persoonId}`}>{naam}</Link>
              ),
            },
            { key: 'groep', header: t.groep, cell: ({ groep }) => groep ?? words.unknown },
            {
              key: 'maand',
              header: t.month,
              cell: ({ laatsteMaand }) => (laatsteMaand ? monthName(laatsteMaand, language) : t.none),
            },
            {
              key: 'contact',
              header: t.contact,
              cell: ({ laatsteContact }) => (laatsteContact ? dayOf(laatsteContact, language) : t.none),
            },
            {
              key: 'evaluatie',
              header: t.evaluatie,
              cell: ({ evaluatieOp }) => (evaluatieOp ? dayOf(evaluatieOp, language) : t.none),
            },
          ]}
        />
      )}
    </Page>
  );
}
