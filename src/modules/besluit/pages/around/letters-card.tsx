import { Link } from 'react-router';
import { Card } from '#web/kit/page/card.tsx';
import type { CardProps } from '../besluit/read-dossier.ts';
import { useBesluitWords } from '../use-besluit-words.ts';
import { useDay } from '../use-day.ts';

/** Letters beside that of the besluit: what was asked, what was answered, what is paid. */
export function LettersCard({ data }: Pick<CardProps, 'data'>) {
  const { t, said } = useBesluitWords();
  const day = useDay();
  if (data.stukken.length === 0) return null;
  return (
    <Card title={t.address.others} id="brieven">
      <ul className="stip-list">
        {data.stukken.map(({ id, soort, op }) => (
          <li key={id}>
            <Link to={`/besluiten/${data.besluit.id}/brief?stuk=${id}`}>{said.briefstuk[soort]}</Link>,{' '}
            {day(op)}
          </li>
        ))}
      </ul>
    </Card>
  );
}
