import { dayOf } from '#web/kit/figure/dates.ts';
import { LinkButton } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { VerzoekDossier } from '../../schema/verzoek.ts';
import { en as askingEn } from '../asking/words.en.ts';
import { nl as askingNl } from '../asking/words.nl.ts';
import { Deadline } from '../verzoeken/deadline.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

type Props = { dossier: VerzoekDossier; today: string };

/** What the gemeente answered and why, for the aanbieder that asked; while it waits, when the answer is due. */
export function Answer({ dossier, today }: Props) {
  const t = useWords({ nl: askingNl, en: askingEn }).answer;
  const { status, antwoorden } = dossier;
  const payer = antwoorden.find(({ andereGemeente }) => andereGemeente !== null)?.andereGemeente;
  return (
    <Card title={t.title}>
      <Deadline verzoek={dossier} today={today} />
      <p>{useSentence(dossier, today)}</p>
      {payer && <p>{t.pays(payer)}</p>}
      {status === 'toegewezen' && <LinkButton to="/organisatie">{t.toOrders}</LinkButton>}
    </Card>
  );
}

function useSentence({ status, uiterlijk, antwoorden }: VerzoekDossier, today: string): string {
  const t = useWords({ nl: askingNl, en: askingEn }).answer;
  const { reasonOf } = useWords({ nl, en }).verzoek;
  const language = useLanguage();
  const day = uiterlijk === null ? '' : dayOf(uiterlijk, language);
  const reason = antwoorden.find(({ soort }) => soort === 'afgewezen')?.reden ?? '';
  switch (status) {
    case 'open':
      return uiterlijk !== null && uiterlijk < today ? t.late(day) : t.open(day);
    case 'in-onderzoek':
      return t.looking(day);
    case 'toegewezen':
      return t.assigned;
    case 'afgewezen':
      return t.refused(reasonOf[reason] ?? reason);
  }
}
