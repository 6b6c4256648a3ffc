import { dayOf } from '#web/kit/figure/dates.ts';
import { useLanguage, useWords } from '#web/use-words.ts';
import { useAmounts } from '../use-amounts.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { Codes } from './codes.tsx';
import type { Of } from './verzoek-event.tsx';

/** What was declared on this order with what was granted of it and why the rest was not, or that it was paid. */
export function DeclaratieEvent({ gebeurtenis }: { gebeurtenis: Of<'declaratie'> | Of<'betaling'> }) {
  const t = useWords({ nl, en }).event;
  const language = useLanguage();
  const { euros, maand } = useAmounts();
  if (gebeurtenis.bron === 'betaling') return <strong>{t.paid(gebeurtenis.declaratienummer)}</strong>;
  const { declaratienummer, ingediend, toegekend, isCredit, codes, naWerkdagen } = gebeurtenis;
  const { betalenUiterlijk, betaaldOp } = gebeurtenis;
  const title = isCredit ? t.credit : t.bill;
  const isWhole = ingediend === toegekend && codes.length === 0;
  return (
    <>
      <strong>{title(declaratienummer, maand(gebeurtenis.maand))}</strong>
      <p>
        {isWhole
          ? t.grantedAll(euros(ingediend))
          : t.granted(euros(ingediend), euros(toegekend), euros(ingediend - toegekend))}
      </p>
      <Codes codes={codes} />
      <p>
        {t.answerBill} {naWerkdagen !== null && t.after(naWerkdagen)}
      </p>
      {betalenUiterlijk && !betaaldOp && <p>{t.payBy(dayOf(betalenUiterlijk, language))}</p>}
    </>
  );
}
