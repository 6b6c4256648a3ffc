import { Card } from '#web/kit/page/card.tsx';
import { Facts } from '#web/kit/page/facts.tsx';
import { useWords } from '#web/use-words.ts';
import type { Vragenstand } from '../../schema.ts';
import { DotRows } from './dot-rows.tsx';
import { Source } from './source.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

/** What asks for someone in the families of this area, beside their questions. */
export function SignalsCard({ stand: { signalen } }: { stand: Vragenstand }) {
  const t = useWords({ nl, en });
  if (!signalen)
    return (
      <Card title={t.signals.title}>
        <p className="stip-soft">{t.signals.none}</p>
      </Card>
    );
  const rows = signalen.soorten.map((one) => ({ ...one, naam: t.signaalNaam[one.code] ?? one.code }));
  return (
    <Card title={t.signals.title}>
      <p>{t.signals.about(signalen.geteldOp)}</p>
      <Facts
        facts={[
          [t.signals.families, t.telling(signalen.gezinnen)],
          [t.signals.without, t.telling(signalen.zonder)],
        ]}
      />
      <DotRows title={t.signals.title} column={t.signals.column} dots={t.signals.dots} rows={rows} />
      <Source stand={{ tot: signalen.geteldOp }} />
    </Card>
  );
}
