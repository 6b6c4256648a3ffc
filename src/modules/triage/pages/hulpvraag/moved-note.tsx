import { Link } from 'react-router';
import { Note } from '#web/kit/page/note.tsx';
import { useWords } from '#web/use-words.ts';
import type { Triage } from '../../schema/triage.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

/** The family moved: another gemeente may have to arrange the help. */
export function MovedNote({ triage: { verhuisdNaar, betrokken, gezinId } }: { triage: Triage }) {
  const t = useWords({ nl, en });
  return (
    <Note tone="warn">
      {t.moved(verhuisdNaar ?? '')}{' '}
      {betrokken && <Link to={`/gezinnen/${gezinId}/woonplaats`}>{t.movedGo}</Link>}
    </Note>
  );
}
