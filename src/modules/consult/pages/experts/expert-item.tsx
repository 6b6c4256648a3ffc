import { dayOf } from '#web/kit/figure/dates.ts';
import { LinkButton } from '#web/kit/page/button.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { Facts } from '#web/kit/page/facts.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Consultthema, Expert } from '../../schema.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { useThemas } from '../use-themas.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { useAnswerTime } from './use-answer-time.ts';

type Props = { readonly expert: Expert; readonly themas: readonly Consultthema[]; readonly canAsk: boolean };

/** One expert: what this one knows, when this one works, and how fast answers really came. */
export function ExpertItem({ expert, themas, canAsk }: Props) {
  const t = useWords({ nl, en }).experts;
  const { segment } = useWords({ nl: moduleNl, en: moduleEn });
  const { nameOf } = useThemas(themas);
  const answerTime = useAnswerTime();
  return (
    <article className="stip-card" aria-label={expert.naam}>
      <p className="stip-row">
        <strong>{expert.naam}</strong>
        <span className="stip-soft">
          {[expert.organisatie, segment[expert.segment]].filter(Boolean).join(', ')}
        </span>
        <Available expert={expert} />
      </p>
      <Facts
        facts={[
          [t.themas, expert.themas.map(nameOf).join(', ')],
          [t.works, useWorkingDays(expert)],
          [t.answers, answerTime(expert.antwoordtijd)],
          [t.note, expert.toelichting],
        ]}
      />
      {canAsk && (
        <LinkButton to={`/experts?expert=${expert.accountId}#vraag`}>{t.ask(expert.naam)}</LinkButton>
      )}
    </article>
  );
}

function Available({ expert }: { expert: Expert }) {
  const t = useWords({ nl, en }).experts;
  const language = useLanguage();
  if (expert.afwezigTot) return <Chip tone="warn">{t.away(dayOf(expert.afwezigTot, language))}</Chip>;
  if (expert.isBeschikbaar === null) return null;
  return expert.isBeschikbaar ? <Chip tone="ok">{t.availableNow}</Chip> : <Chip>{t.notNow}</Chip>;
}

function useWorkingDays({ dagen, vanUur, totUur }: Expert): string {
  const t = useWords({ nl, en });
  if (dagen.length === 0) return t.experts.unknownDays;
  const names = [...dagen].sort().map((day) => t.days[day - 1] ?? '');
  return t.experts.days(names.join(', '), vanUur && totUur ? t.experts.hours(vanUur, totUur) : null);
}
