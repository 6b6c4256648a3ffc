import { useState } from 'react';
import { useRevalidator } from 'react-router';
import { useLanguage, useWords } from '../../use-words.ts';
import { en } from '../../words.en.ts';
import { nl } from '../../words.nl.ts';
import { timeOf } from '../figure/dates.ts';
import { Button } from '../page/button.tsx';
import type { Draft } from './form-state.ts';
import { type DraftState, saveDraft } from './use-draft.ts';

/** Below the form: that the words are kept, and since when. */
export function DraftLine({ state }: { state: DraftState }) {
  const t = useWords({ nl, en }).form;
  const language = useLanguage();
  return (
    <span className="stip-draft" role="status">
      {state.is === 'saved' && t.draftSaved(timeOf(state.at, language))}
      {state.is === 'failed' && t.draftFailed}
    </span>
  );
}

/** Above the form: that these words are from before, and a way to begin anew. */
export function DraftNote({ draft }: { draft: Draft }) {
  const t = useWords({ nl, en }).form;
  const language = useLanguage();
  const { revalidate } = useRevalidator();
  const [isGone, setIsGone] = useState(false);
  if (!draft.content || !draft.savedAt || isGone) return null;
  const discard = async (form: HTMLFormElement | null) => {
    await saveDraft(draft.form, {});
    setIsGone(true);
    await revalidate();
    form?.reset();
  };
  return (
    <div className="stip-note">
      <p>{t.draftRestored(timeOf(draft.savedAt, language))}</p>
      <Button kind="secondary" type="button" onClick={(event) => void discard(event.currentTarget.form)}>
        {t.draftDiscard}
      </Button>
    </div>
  );
}
