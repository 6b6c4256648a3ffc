import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { useBesluitWords } from '../use-besluit-words.ts';
import type { CardProps } from './read-dossier.ts';

/** The besluit to read: what was asked, what was found, why, and what it means. */
export function WordsCard({ data }: Pick<CardProps, 'data'>) {
  const { t, said } = useBesluitWords();
  const { besluit, stand } = data;
  const isAwaited = stand === 'in-voorbereiding' && (data.rol === 'gezin' || data.rol === 'lezer');
  const artikelen: Readonly<Record<string, string>> = said.wetsartikel;
  const parts = [
    ['soort', besluit.soort ? said.soort[besluit.soort] : ''],
    ['gevraagd', besluit.gevraagd],
    ['bevinding', besluit.bevinding],
    ['motivering', besluit.motivering],
    ['gevolg', besluit.gevolg],
    ['gebruikelijkeHulpUitleg', besluit.gebruikelijkeHulpUitleg],
    ['maatwerkUitleg', besluit.maatwerkUitleg],
    ['artikelen', besluit.artikelen.map((code) => artikelen[code] ?? code).join('. ')],
  ] as const;
  return (
    <Card title={t.words.title}>
      {isAwaited && (
        <EmptyState title={t.words.awaitedTitle}>
          <p>{t.words.awaited}</p>
        </EmptyState>
      )}
      <div className="stip-stack">
        {parts
          .filter(([, text]) => text !== '')
          .map(([field, text]) => (
            <section key={field}>
              <h3 className="utrecht-heading-3">{t.read[field]}</h3>
              <p className="stip-merge__value">{text}</p>
            </section>
          ))}
      </div>
    </Card>
  );
}
