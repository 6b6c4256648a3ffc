import { useContext, useEffect, useRef } from 'react';
import type { Refusal } from '#platform/refusal.ts';
import type { Sentence } from '#platform/words.ts';
import { useWords } from '../../use-words.ts';
import { en } from '../../words.en.ts';
import { nl } from '../../words.nl.ts';
import { FormContext, fieldId } from './form-state.ts';

export type Sentences = Readonly<Record<string, Sentence>>;

/** What was refused, in words; for wrong fields also a link to each. It takes the focus, so that nobody misses it. */
export function RefusalNote({ refusal, words = {} }: { refusal: Refusal; words?: Sentences }) {
  const t = useWords({ nl, en });
  const { id, errors } = useContext(FormContext);
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusal) note.current?.focus();
  }, [refusal]);
  const title = errors.size > 0 ? t.form.errorsTitle(errors.size) : t.form.notDone;
  return (
    <div className="stip-note stip-note--alarm" role="alert" tabIndex={-1} ref={note}>
      <h2>{title}</h2>
      {errors.size === 0 && <p>{sentenceOf(refusal, { ...t.refused, ...words }, t.refused.other)}</p>}
      {errors.size > 0 && (
        <ul>
          {[...errors].map(([name, message]) => (
            <li key={name}>
              <a href={`#${fieldId(id, name)}`}>{message}</a>
            </li>
          ))}
        </ul>
      )}
      <p className="stip-small">{t.form.kept}</p>
    </div>
  );
}

/** The sentence of a refusal; the general one when nobody gave it words. */
function sentenceOf(refusal: Refusal, words: Sentences, other: string): string {
  const sentence = words[refusal.refused] ?? other;
  return typeof sentence === 'function' ? sentence(refusal.detail) : sentence;
}
