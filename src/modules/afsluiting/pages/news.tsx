import { useSearchParams } from 'react-router';
import { Note } from '#web/kit/page/note.tsx';

/** What was just done, said once after coming back to the page. */
export function News({ done }: { done: Readonly<Record<string, string>> }) {
  const [query] = useSearchParams();
  const text = done[query.get('gedaan') ?? ''];
  return text ? <Note isNews>{text}</Note> : null;
}
