import { useWords } from '../use-words.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { Preferences } from './preferences.tsx';
import type { FrameData } from './read-frame.ts';

/** Who is signed in and what only concerns them. Signing out leaves the router, because the session ends with it. */
export function Account({ frame }: { frame: FrameData }) {
  const t = useWords({ nl, en }).bar;
  const { shell, mode } = frame;
  if (!shell) return <Preferences mode={mode} />;
  return (
    <>
      <p className="stip-account__who">
        <strong>{shell.name}</strong>
        <span>{shell.rol}</span>
        {shell.organisation && <span className="stip-soft">{t.atOrganisation(shell.organisation)}</span>}
      </p>
      {shell.others.map(({ id, naam }) => (
        <form key={id} className="stip-choice" method="post" action="/rol">
          <input type="hidden" name="aanstelling" value={id} />
          <button type="submit">{t.workAs(naam)}</button>
        </form>
      ))}
      <Preferences mode={mode} />
      <form className="stip-choice" method="post" action="/afmelden">
        <button type="submit">{t.signOut}</button>
      </form>
    </>
  );
}
