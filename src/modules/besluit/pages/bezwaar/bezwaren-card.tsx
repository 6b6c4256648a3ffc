import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import type { CardProps } from '../besluit/read-dossier.ts';
import { useBesluitWords } from '../use-besluit-words.ts';
import { BezwaarItem } from './bezwaar-item.tsx';

/** What was brought in against the besluit, with its receipt, its term and its answer. */
export function BezwarenCard({ data, refusal }: CardProps) {
  const { t } = useBesluitWords();
  return (
    <Card title={t.objections.title} id="bezwaren">
      {data.bezwaren.length === 0 && (
        <EmptyState title={t.objections.emptyTitle}>
          <p>{data.isOwn ? t.objections.emptyOwn : t.objections.empty}</p>
        </EmptyState>
      )}
      <ul className="stip-list">
        {data.bezwaren.map((one) => (
          <li key={one.id}>
            <BezwaarItem one={one} data={data} refusal={refusal} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
