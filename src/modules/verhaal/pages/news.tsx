import { useSearchParams } from 'react-router';
import { Note } from '#web/kit/page/note.tsx';
import { useWords } from '#web/use-words.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

/** What was just done, said once after coming back to the page. */
export function News() {
  const { done } = useWords({ nl, en });
  const [query] = useSearchParams();
  const text = done[query.get('gedaan') ?? ''];
  return text ? <Note isNews>{text}</Note> : null;
}
