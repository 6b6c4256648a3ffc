import { Link, type LoaderFunctionArgs, redirect } from 'react-router';
import { Note } from '../kit/page/note.tsx';
import { Logo } from '../layout/logo.tsx';
import { ownPath } from '../request/own-path.ts';
import { type Persona, type Side, shellContext, siteContext } from '../request-context.ts';
import { useWords } from '../use-words.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

const SIDES: readonly Side[] = ['help', 'family', 'region', 'management'];

export function loader({ context, request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const back = ownPath(query.get('terug'));
  const shell = context.get(shellContext);
  if (shell) throw redirect(back === '/' ? shell.start : back);
  const { demo, personas, regio } = context.get(siteContext);
  return { back, isKept: query.has('bewaard'), demo, personas, regio };
}

export default function SignInPage({ loaderData }: { loaderData: Awaited<ReturnType<typeof loader>> }) {
  const t = useWords({ nl, en }).signIn;
  const { back, isKept, demo, personas, regio } = loaderData;
  return (
    <>
      <title>{`${t.title} · Stip`}</title>
      <div className="stip-hero">
        <Logo size={72} />
        <div>
          <h1 className="utrecht-heading-1">Stip{regio && ` · ${regio}`}</h1>
          <p className="stip-page__lead">{t.tagline}</p>
        </div>
      </div>
      {isKept && <Note isNews>{t.kept}</Note>}
      <p>
        <Link to="/hulp-vragen">{t.askHelp}</Link>
      </p>
      {demo ? <Personas personas={personas} back={back} /> : <OneButton back={back} />}
    </>
  );
}

function OneButton({ back }: { back: string }) {
  const t = useWords({ nl, en }).signIn;
  return (
    <section className="stip-card">
      <p>{t.lead}</p>
      <a className="nl-button nl-button--primary stip-button" href={startOf(back)}>
        {t.go}
      </a>
    </section>
  );
}

function Personas({ personas, back }: { personas: readonly Persona[]; back: string }) {
  const t = useWords({ nl, en }).signIn;
  return (
    <div className="stip-stack">
      <div>
        <h2 className="utrecht-heading-2">{t.demoTitle}</h2>
        <p className="stip-soft">{personas.length > 0 ? t.demoLead : t.nobody}</p>
      </div>
      {SIDES.map((side) => ({ side, members: personas.filter((persona) => persona.side === side) }))
        .filter(({ members }) => members.length > 0)
        .map(({ side, members }) => (
          <section key={side} aria-labelledby={`side-${side}`}>
            <h3 className="utrecht-heading-3" id={`side-${side}`}>
              {t.side[side]}
            </h3>
            <ul className="stip-personas">
              {members.map((persona) => (
                <li key={persona.id}>
                  <a className="stip-persona" href={startOf(back, persona.id)}>
                    <span>
                      <b>{persona.rol}</b>
                      <span>{persona.name}</span>
                      {persona.place && <span className="stip-soft stip-small">{persona.place}</span>}
                    </span>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}

/** A link and not a form: the way to the issuer leads to another origin, and forms may not go there. */
function startOf(back: string, persona?: string): string {
  const query = new URLSearchParams({ ...(persona && { als: persona }), terug: back });
  return `/aanmelden/start?${query}`;
}
