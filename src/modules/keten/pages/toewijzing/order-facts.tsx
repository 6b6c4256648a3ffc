import { useSize } from '#web/kit/amount/use-size.ts';
import { dayOf } from '#web/kit/figure/dates.ts';
import { Card } from '#web/kit/page/card.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { Facts } from '#web/kit/page/facts.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Keten, KetenToewijzing } from '../../schema/keten.ts';
import { useAmounts } from '../use-amounts.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

const toneOf = {
  ingetrokken: 'alarm',
  'wacht-op-start': 'warn',
  loopt: 'ok',
  onderbroken: 'warn',
  gestopt: undefined,
} as const;

/** What was ordered, and where it stands. */
export function OrderFacts({ keten: { toewijzing, stand } }: { keten: Keten }) {
  const words = useWords({ nl, en });
  const t = words.keten;
  const { euros } = useAmounts();
  const size = useSize();
  const period = usePeriod();
  const tone = toneOf[stand];
  const { omvang, bedrag, gemeente, gemeenteNaam, aanbiederNaam } = toewijzing;
  const known = (cents: number | null) => (cents === null ? words.unknown : euros(cents));
  const facts = [
    [
      t.stand,
      <Chip key="stand" {...(tone && { tone })}>
        {t.standOf[stand]}
      </Chip>,
    ],
    [t.client, <Client key="client" toewijzing={toewijzing} />],
    [t.help, <Help key="help" toewijzing={toewijzing} />],
    [words.aanbieder, aanbiederNaam],
    [words.gemeente, gemeenteNaam ?? gemeente],
    [t.period, period(toewijzing)],
    [t.size, omvang ? size(omvang) : words.unknown],
    [t.budget, known(bedrag.toegewezen)],
    [t.declared, euros(bedrag.gedeclareerd)],
    [t.left, known(bedrag.over)],
  ] as const;
  return (
    <Card title={t.facts}>
      <Facts facts={facts} />
    </Card>
  );
}

/** The period of an order in words. */
export function usePeriod(): (looptijd: { ingangsdatum: string; einddatum: string | null }) => string {
  const t = useWords({ nl, en });
  const language = useLanguage();
  return ({ ingangsdatum, einddatum }) => {
    const from = t.from(dayOf(ingangsdatum, language));
    return einddatum === null ? t.noEnd(from) : t.until(from, dayOf(einddatum, language));
  };
}

function Client({ toewijzing: { clientNaam, geboortedatum } }: { toewijzing: KetenToewijzing }) {
  const t = useWords({ nl, en }).keten;
  const language = useLanguage();
  if (clientNaam === null) return <span className="stip-soft">{t.hidden}</span>;
  return (
    <>
      {clientNaam}
      {geboortedatum && <small className="stip-soft"> {t.born(dayOf(geboortedatum, language))}</small>}
    </>
  );
}

function Help({
  toewijzing: { hulpsoortNaam, productcategorie, productcode },
}: {
  toewijzing: KetenToewijzing;
}) {
  const words = useWords({ nl, en });
  return (
    <>
      {hulpsoortNaam ?? words.unknown}
      <small className="stip-soft"> {words.keten.product(productcategorie, productcode)}</small>
    </>
  );
}
