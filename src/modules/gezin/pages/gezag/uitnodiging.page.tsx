import type { LoaderFunctionArgs } from 'react-router';
import { Button } from '#web/kit/page/button.tsx';
import { Logo } from '#web/layout/logo.tsx';
import { useWords } from '#web/use-words.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

/** The word that the server leads to when a link opens nothing; no code is ever so short. */
const closed = 'gesloten';

export function loader({ params }: LoaderFunctionArgs) {
  return { code: params['code'] === closed ? null : (params['code'] ?? null) };
}

/** The same for every link, so that looking at it tells nothing; only the button opens it. */
export default function UitnodigingPage({ loaderData }: { loaderData: ReturnType<typeof loader> }) {
  const t = useWords({ nl, en }).uitnodiging;
  const { code } = loaderData;
  const title = code === null ? t.closedTitle : t.title;
  return (
    <>
      <title>{`${title} · Stip`}</title>
      <div className="stip-hero">
        <Logo size={72} />
        <div>
          <h1 className="utrecht-heading-1">{title}</h1>
          <p className="stip-page__lead">{code === null ? t.closed : t.lead}</p>
        </div>
      </div>
      {code !== null && (
        <section className="stip-card">
          <p>{t.rules}</p>
          <form method="post" action={`/gast/${encodeURIComponent(code)}`}>
            <Button>{t.open}</Button>
          </form>
        </section>
      )}
    </>
  );
}
