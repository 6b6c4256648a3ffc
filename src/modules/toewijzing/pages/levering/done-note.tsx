import { useSearchParams } from 'react-router';
import { Note } from '#web/kit/page/note.tsx';
import { useWords } from '#web/use-words.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

/** What was just told, and when that was later than it should; after the address that the action goes on to. */
export function DoneNote() {
  const t = useWords({ nl, en });
  const [query] = useSearchParams();
  const done = t.done[query.get('gemeld') ?? ''];
  const late = Number(query.get('laat'));
  if (!done) return null;
  return (
    <Note isNews tone={late > 0 ? 'warn' : 'info'}>
      {done} {late > 0 && t.doneLate(late)}
    </Note>
  );
}
