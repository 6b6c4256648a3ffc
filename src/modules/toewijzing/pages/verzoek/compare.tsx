import type { ReactNode } from 'react';
import { useSize } from '#web/kit/amount/use-size.ts';
import { dayOf } from '#web/kit/figure/dates.ts';
import { DataTable } from '#web/kit/list/data-table.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { VerzoekDossier } from '../../schema/verzoek.ts';
import { en as moduleEn } from '../words.en.ts';
import { nl as moduleNl } from '../words.nl.ts';
import { isDifferent, type Pair, pairsOf, type Size } from './pairs.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

/** What there is beside what is asked, product by product, with what differs marked. */
export function Compare({ dossier }: { dossier: VerzoekDossier }) {
  const t = useWords({ nl, en }).verzoek;
  return (
    <Card title={t.compare}>
      <DataTable
        caption={t.compare}
        isCaptionHidden
        rows={pairsOf(dossier)}
        rowKey={({ key }) => key}
        columns={[
          { key: 'help', header: t.help, cell: (pair) => <Help pair={pair} /> },
          { key: 'now', header: t.now, cell: ({ now }) => (now ? <Sizes size={now} /> : t.nothingNow) },
          {
            key: 'asked',
            header: t.asked,
            cell: (pair) => <Asked pair={pair} isOpen={dossier.uiterlijk !== null} />,
          },
        ]}
      />
    </Card>
  );
}

function Help({ pair: { product, nummer } }: { pair: Pair }) {
  const t = useWords({ nl, en }).regel;
  const help = useWords({ nl: moduleNl, en: moduleEn }).categorie;
  const { productcategorie, productcode } = product ?? { productcategorie: null, productcode: null };
  const more = [productcode && t.code(productcode), nummer !== null && t.nummer(nummer)].filter(Boolean);
  return (
    <>
      {product ? (help[productcategorie ?? ''] ?? t.generic) : null}
      {more.length > 0 && <small> {more.join(', ')}</small>}
    </>
  );
}

function Asked({ pair, isOpen }: { pair: Pair; isOpen: boolean }) {
  const t = useWords({ nl, en });
  if (pair.soort === 'rest')
    return <span className="stip-soft">{isOpen ? t.verzoek.notNamed : t.verzoek.alsoThere}</span>;
  if (pair.soort !== 'nieuw' && pair.now === null) return <Chip tone="alarm">{t.verzoek.gone}</Chip>;
  return (
    <>
      <Chip {...(pair.soort === 'ongewijzigd' ? {} : { tone: 'warn' as const })}>{t.regel[pair.soort]}</Chip>{' '}
      {pair.asked && <Sizes size={pair.asked} before={pair.now} />}
    </>
  );
}

/** Amount, budget and period, each on its own line; what is otherwise than before is marked and said. */
function Sizes({ size, before = null }: { size: Size; before?: Size | null }) {
  const t = useWords({ nl, en }).regel;
  const sizeOf = useSize();
  const language = useLanguage();
  const { omvang, budget } = size;
  const euros = new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'nl-NL', {
    style: 'currency',
    currency: 'EUR',
  });
  const from = t.from(dayOf(size.ingangsdatum, language));
  const amount = omvang ? sizeOf(omvang) : t.noSize;
  return (
    <>
      <Line isMarked={isDifferent('omvang', size, before)}>{amount}</Line>
      {budget !== null && (
        <Line isMarked={isDifferent('budget', size, before)}>{t.budget(euros.format(budget / 100))}</Line>
      )}
      <Line isMarked={isDifferent('period', size, before)}>
        {size.einddatum ? t.until(from, dayOf(size.einddatum, language)) : t.open(from)}
      </Line>
    </>
  );
}

function Line({ isMarked, children }: { isMarked: boolean; children: ReactNode }) {
  const t = useWords({ nl, en }).verzoek;
  return (
    <div>
      {isMarked ? (
        <>
          <strong>{children}</strong> <small>({t.different})</small>
        </>
      ) : (
        children
      )}
    </div>
  );
}
