import { isRouteErrorResponse, Link, useLocation } from 'react-router';
import { useWords } from '../use-words.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { Logo } from './logo.tsx';

type Kind = 'notFound' | 'closed' | 'forbidden' | 'offline' | 'broken';

/** A page that could not be shown: what is the matter in words, and what to do about it. */
export function Fault({ error, trace }: { error: unknown; trace: string | undefined }) {
  const t = useWords({ nl, en }).fault;
  const { pathname, search } = useLocation();
  const kind = kindOf(error);
  const mayPass = kind === 'broken' || kind === 'offline';
  return (
    <section className="stip-empty">
      <title>{`${t[`${kind}Title`]} · Stip`}</title>
      <p className="stip-empty__mark">
        <Logo size={64} />
      </p>
      <h1 className="utrecht-heading-1">{t[`${kind}Title`]}</h1>
      <p>{t[kind]}</p>
      {kind === 'broken' && trace && <p className="stip-soft">{t.trace(trace)}</p>}
      <p className="stip-empty__actions">
        {mayPass && (
          <a className="nl-button nl-button--primary" href={`${pathname}${search}`}>
            {t.again}
          </a>
        )}
        <Link className="nl-button nl-button--secondary" to="/" reloadDocument>
          {t.home}
        </Link>
      </p>
    </section>
  );
}

function kindOf(error: unknown): Kind {
  if (isRouteErrorResponse(error)) {
    if (error.data === 'gezin/toestemming-voorbij') return 'closed';
    if (error.status === 404) return 'notFound';
    if (error.status === 403) return 'forbidden';
    return 'broken';
  }
  const isOffline = typeof navigator !== 'undefined' && navigator.onLine === false;
  return isOffline ? 'offline' : 'broken';
}
