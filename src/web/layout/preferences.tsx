import { Form, useLocation } from 'react-router';
import type { Mode } from '../request/preference.ts';
import { useLanguage, useWords } from '../use-words.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

const MODES: readonly Mode[] = ['auto', 'light', 'dark'];

/** Language and light or dark, as buttons that work without JavaScript. */
export function Preferences({ mode }: { mode: Mode }) {
  const t = useWords({ nl, en }).bar;
  const language = useLanguage();
  const { pathname, search } = useLocation();
  return (
    <Form method="post" action="/voorkeur" reloadDocument>
      <input type="hidden" name="terug" value={`${pathname}${search}`} />
      <fieldset className="stip-choice">
        <legend>{t.language}</legend>
        <button type="submit" name="taal" value="nl" lang="nl" aria-pressed={language === 'nl'}>
          Nederlands
        </button>
        <button type="submit" name="taal" value="en" lang="en" aria-pressed={language === 'en'}>
          English
        </button>
      </fieldset>
      <fieldset className="stip-choice">
        <legend>{t.mode}</legend>
        {MODES.map((one) => (
          <button key={one} type="submit" name="weergave" value={one} aria-pressed={mode === one}>
            {t[one]}
          </button>
        ))}
      </fieldset>
    </Form>
  );
}
