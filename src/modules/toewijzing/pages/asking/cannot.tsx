import { LinkButton } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { useWords } from '#web/use-words.ts';
import type { AanvraagClient } from '../../schema/asking.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

type Props = {
  title: string;
  why: NonNullable<AanvraagClient['belemmering']['vow']>;
  openVerzoek: AanvraagClient['openVerzoek'];
};

/** Why nothing can be asked now, with the way on. */
export function Cannot({ title, why, openVerzoek }: Props) {
  const t = useWords({ nl, en }).vot;
  const said = useWords({ nl: moduleNl, en: moduleEn }).refused;
  return (
    <Card>
      <EmptyState title={title}>
        <p>{said[why]}</p>
        {openVerzoek && <LinkButton to={`/verzoeken/${openVerzoek}`}>{t.toOpen}</LinkButton>}
      </EmptyState>
    </Card>
  );
}
