import { useSize } from '#web/kit/amount/use-size.ts';
import { dayOf } from '#web/kit/figure/dates.ts';
import { Card } from '#web/kit/page/card.tsx';
import { Facts } from '#web/kit/page/facts.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { LeveringDossier } from '../../schema/levering.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

/** What the gemeente asked. */
export function OrderFacts({ dossier }: { dossier: LeveringDossier }) {
  const t = useWords({ nl, en });
  const language = useLanguage();
  const size = useSize();
  const { clientNaam, geboortedatum, gemeenteNaam, gemeente, ingangsdatum, einddatum, omvang } = dossier;
  const born = geboortedatum && t.facts.born(dayOf(geboortedatum, language));
  const from = t.facts.from(dayOf(ingangsdatum, language));
  return (
    <Card title={t.order}>
      <Facts
        facts={[
          [t.facts.client, [clientNaam, born].filter(Boolean).join(', ')],
          [t.facts.gemeente, gemeenteNaam ?? gemeente],
          [t.facts.help, dossier.hulpsoortNaam],
          [t.facts.product, dossier.productcode],
          [t.facts.period, einddatum ? t.facts.until(from, dayOf(einddatum, language)) : from],
          [t.facts.amount, omvang && size(omvang)],
        ]}
      />
    </Card>
  );
}

/** What was told so far, in the order in which it happened. */
export function ToldFacts({ leveringen }: Pick<LeveringDossier, 'leveringen'>) {
  const t = useWords({ nl, en });
  const language = useLanguage();
  const said = (einddatum: string, reden: string | null) =>
    reden === null || reden === '20'
      ? t.toldPause(dayOf(einddatum, language))
      : t.toldStop(dayOf(einddatum, language), t.reasonOf[reden as keyof typeof t.reasonOf]);
  return (
    <Card title={t.told}>
      {leveringen.length === 0 ? (
        <p>{t.nothingTold}</p>
      ) : (
        <ol className="stip-chain">
          {leveringen.map(({ begindatum, einddatum, reden, pauzeOp }) => (
            <li key={begindatum}>
              <strong>{t.toldStart(dayOf(begindatum, language))}</strong>
              {pauzeOp && <div>{said(pauzeOp, '20')}</div>}
              <div>{einddatum ? said(einddatum, reden) : t.running}</div>
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}
