import { Link } from 'react-router';
import { useSize } from '#web/kit/amount/use-size.ts';
import { dayOf } from '#web/kit/figure/dates.ts';
import { Card } from '#web/kit/page/card.tsx';
import { Facts } from '#web/kit/page/facts.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { WijzigbareToewijzing } from '../../schema/wijziging.ts';
import { en as moduleEn } from '../words.en.ts';
import { nl as moduleNl } from '../words.nl.ts';
import { useEuros } from './use-euros.ts';
import { usePeriod } from './use-period.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

/** How the order stands now, with what a change of it has to reckon with. */
export function OrderNow({ toewijzing }: { toewijzing: WijzigbareToewijzing }) {
  const t = useWords({ nl, en });
  const help = useWords({ nl: moduleNl, en: moduleEn }).categorie;
  const language = useLanguage();
  const [sizeOf, euros, period] = [useSize(), useEuros(), usePeriod()];
  const { productcategorie, productcode, omvang, budget, gestartOp, gestoptOp } = toewijzing;
  const { gedeclareerd, gedeclareerdTot, wachtOp } = toewijzing;
  const name = help[productcategorie] ?? t.generic;
  return (
    <Card title={t.now}>
      <Facts
        facts={[
          [t.help, productcode ? `${name} (${productcode})` : name],
          [t.nummer, String(toewijzing.toewijzingnummer)],
          [t.period, period(toewijzing)],
          [t.size, omvang && sizeOf(omvang)],
          [t.budget, budget !== null && euros(budget)],
          [t.started, gestartOp && dayOf(gestartOp, language)],
          [t.stopped, gestoptOp && dayOf(gestoptOp, language)],
          [
            t.declared,
            gedeclareerdTot === null
              ? t.nothingDeclared
              : t.declaredUntil(euros(gedeclareerd), dayOf(gedeclareerdTot, language)),
          ],
        ]}
      />
      {wachtOp && (
        <Note tone="warn">
          {t.waits[wachtOp]}{' '}
          {wachtOp === 'bsn' && <Link to={`/toewijzingen/${toewijzing.id}/zonder-bsn`}>{t.onPaper}</Link>}
        </Note>
      )}
    </Card>
  );
}
