import { countWerkdagen } from '#berichten/termijnen/werkdagen.ts';
import { dayOf } from '#web/kit/figure/dates.ts';
import { Chip } from '#web/kit/page/chip.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Verzoek } from '../../schema/verzoek.ts';
import { en } from '../verzoek/words.en.ts';
import { nl } from '../verzoek/words.nl.ts';

/** From so many working days before its last day a verzoek asks for attention. */
const soon = 2;

/** Where a verzoek stands; while it waits for an answer, how many working days are left. */
export function Deadline({
  verzoek,
  today,
}: {
  verzoek: Pick<Verzoek, 'status' | 'uiterlijk' | 'wachtOp'>;
  today: string;
}) {
  const t = useWords({ nl, en });
  const language = useLanguage();
  const { status, uiterlijk, wachtOp } = verzoek;
  const tone = ({ toegewezen: 'ok', afgewezen: undefined, open: undefined, 'in-onderzoek': 'warn' } as const)[
    status
  ];
  return (
    <span className="stip-row">
      {status !== 'open' && <Chip {...(tone && { tone })}>{t.status[status]}</Chip>}
      {wachtOp && <Chip tone="alarm">{t.wacht[wachtOp]}</Chip>}
      {uiterlijk && (
        <>
          <DaysLeft uiterlijk={uiterlijk} today={today} />
          <small>{t.deadline.by(dayOf(uiterlijk, language))}</small>
        </>
      )}
    </span>
  );
}

function DaysLeft({ uiterlijk, today }: { uiterlijk: string; today: string }) {
  const t = useWords({ nl, en }).deadline;
  if (uiterlijk === today) return <Chip tone="warn">{t.today}</Chip>;
  const days = countWerkdagen(today, uiterlijk);
  if (uiterlijk < today)
    return <Chip tone="alarm">{days === 0 ? t.lateWeekend : t.late(Math.abs(days))}</Chip>;
  const isSoon = days <= soon;
  return <Chip {...(isSoon && { tone: 'warn' as const })}>{days === 0 ? t.leftWeekend : t.left(days)}</Chip>;
}
