import { Form, Link } from 'react-router';
import { timeOf } from '../kit/figure/dates.ts';
import type { Shell } from '../request-context.ts';
import { useLanguage, useWords } from '../use-words.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

/** Search for a family from anywhere; by POST, because names do not belong in an address. */
export function BarSearch({ to, id }: { to: string; id: string }) {
  const t = useWords({ nl, en }).bar;
  return (
    <Form
      className="stip-search stip-bar__search"
      method="post"
      action={to}
      role="search"
      aria-label={t.searchLabel}
    >
      <input type="hidden" name="doe" value="zoek" />
      <label className="stip-hidden" htmlFor={id}>
        {t.searchLabel}
      </label>
      <input
        className="utrecht-textbox"
        id={id}
        name="tekst"
        type="search"
        autoComplete="off"
        maxLength={100}
        placeholder={t.searchLabel}
      />
      <button className="nl-button nl-button--secondary" type="submit">
        {t.search}
      </button>
    </Form>
  );
}

/** Says that work is kept, and when it last was. */
export function Drafts({ shell }: { shell: Shell }) {
  const t = useWords({ nl, en }).bar;
  const language = useLanguage();
  if (shell.drafts === 0) return null;
  return (
    <span className="stip-draft" title={t.drafts(shell.drafts)}>
      {shell.draftSavedAt ? t.savedAt(timeOf(shell.draftSavedAt, language)) : t.drafts(shell.drafts)}
    </span>
  );
}

export function Bell({ count }: { count: number }) {
  const t = useWords({ nl, en }).bar;
  return (
    <Link className="stip-bar__link" to="/meldingen">
      <svg width="22" height="22" viewBox="0 0 22 22" fill="none" stroke="currentColor" aria-hidden="true">
        <path strokeWidth="1.8" strokeLinejoin="round" d="M4 16h14l-1.6-2.4V9.5a5.4 5.4 0 0 0-10.8 0v4.1z" />
        <path strokeWidth="1.8" strokeLinecap="round" d="M9 18.6a2.1 2.1 0 0 0 4 0" />
      </svg>
      <span className="stip-hidden">{count > 0 ? t.newOnes(count) : t.notifications}</span>
      {count > 0 && (
        <span className="stip-count" aria-hidden="true">
          {count}
        </span>
      )}
    </Link>
  );
}
