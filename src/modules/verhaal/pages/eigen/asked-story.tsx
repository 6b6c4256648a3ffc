import { Form } from '#web/kit/form/form.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useWords } from '#web/use-words.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { StoryText } from '../story-text.tsx';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { StoryProps } from './read-own.ts';

/** A story of another of the gezin about which one decides too. */
export function AskedStory({ verhaal, data, refusal }: StoryProps) {
  const t = useWords({ nl, en }).own;
  const { refused } = useWords({ nl: moduleNl, en: moduleEn });
  const hasAgreed = verhaal.instemmers.some(({ isEigen, hasIngestemd }) => isEigen && hasIngestemd);
  const answer = (akkoord: string) => ({
    deed: 'antwoorden',
    hidden: { verhaalId: verhaal.id, akkoord },
    refusal,
    words: refused,
  });
  return (
    <Card title={t.asked(verhaal.vertellerNaam)} id={`gevraagd-${verhaal.id}`}>
      <p className="stip-soft">
        {t.askedLead} {t.about(verhaal.over)}
      </p>
      <StoryText story={verhaal} keuzes={data.keuzes} />
      <div className="stip-row">
        {hasAgreed ? <p>{t.agreed}</p> : <Form {...answer('true')} submit={t.yes} />}
        <Form {...answer('false')} submit={hasAgreed ? t.noLater : t.no} kind="secondary" />
      </div>
    </Card>
  );
}
