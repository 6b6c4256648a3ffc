import { Card } from '#web/kit/page/card.tsx';
import { useWords } from '#web/use-words.ts';
import type { Keten, KetenToewijzing } from '../../schema/keten.ts';
import { Due } from '../due.tsx';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { useParty } from './use-party.ts';

type Props = { straks: Keten['straks']; today: string; toewijzing: KetenToewijzing };

/** What has to happen next, who does it, and until when. */
export function NextCard({ straks, today, toewijzing }: Props) {
  const t = useWords({ nl, en });
  const party = useParty(toewijzing);
  return (
    <Card title={t.keten.next}>
      {straks.length === 0 && <p>{t.keten.nothing}</p>}
      {straks.length > 0 && (
        <ul className="stip-next">
          {straks.map((signaal) => (
            <li key={`${signaal.soort} ${signaal.vanaf} ${signaal.wie}`}>
              <strong>{party(signaal.wie)}</strong>
              <span>{t.todo[signaal.soort]}</span>
              <Due signaal={signaal} today={today} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
