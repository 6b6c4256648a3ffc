import { Card } from '#web/kit/page/card.tsx';
import { PrintButton } from '#web/kit/page/print-button.tsx';
import { useWords } from '#web/use-words.ts';
import type { Contacttermijn } from '../../schema.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { SafetyNumbers } from './safety-numbers.tsx';

type Props = { nummer: string; isOnveilig: boolean; termijn: Contacttermijn };

/** That it came in, under which number, and what happens when; a term that nobody laid down is not promised. */
export function Receipt({ nummer, isOnveilig, termijn }: Props) {
  const t = useWords({ nl, en }).publiek;
  return (
    <div className="stip-stack">
      {isOnveilig && (
        <div className="stip-note stip-note--alarm">
          <h2>{t.call.title}</h2>
          <SafetyNumbers />
          <p>{t.call.noWait}</p>
        </div>
      )}
      <Card title={t.next} actions={<PrintButton />}>
        <p role="status">
          {t.number} <strong className="stip-number">{`${nummer.slice(0, 4)} ${nummer.slice(4)}`}</strong>
        </p>
        <ol>
          <li>{t.stepRead}</li>
          <li>{termijn ? t.stepTerm(termijn.dagen) : t.stepNoTerm}</li>
          <li>{t.stepTalk}</li>
        </ol>
        <p>{t.keep}</p>
      </Card>
    </div>
  );
}
