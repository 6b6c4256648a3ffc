import { type LoaderFunctionArgs, useParams } from 'react-router';
import { readGezin } from '#modules/gezin/index.ts';
import { deskOf } from '#web/desk-of.ts';
import { Button, LinkButton } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { useWords } from '#web/use-words.ts';
import { exportGezin, parts } from '../operations/export-gezin.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const desk = deskOf(context);
  await desk.read(readGezin, { id: params['gezinId'] });
  if (!desk.actor.grants.has(exportGezin.needs)) throw new Response('verboden', { status: 403 });
  return { onderdelen: parts.map(({ naam }) => naam) };
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>> };

export default function AllesPage({ loaderData: { onderdelen } }: Props) {
  const t = useWords({ nl, en }).everything;
  const { gezinId } = useParams();
  return (
    <Page title={t.title} lead={t.lead} actions={<LinkButton to="/mijn-plan">{t.back}</LinkButton>}>
      <Card title={t.what} id="onderdelen">
        <ul className="stip-list">
          {onderdelen.map((naam) => (
            <li key={naam}>{t.part[naam] ?? naam}</li>
          ))}
        </ul>
        <p>{t.how}</p>
        <p className="stip-soft">{t.notIn}</p>
        <form method="post" action={`/gezinnen/${gezinId}/alles/bestand`}>
          <Button>{t.download}</Button>
        </form>
      </Card>
    </Page>
  );
}
