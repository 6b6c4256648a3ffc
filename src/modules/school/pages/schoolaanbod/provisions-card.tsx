import { Card } from '#web/kit/page/card.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { Facts } from '#web/kit/page/facts.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

export type Provision = {
  readonly code: string;
  readonly naam: string;
  readonly naamEn: string;
  readonly soort: keyof typeof nl.provisions.kinds;
  readonly uitleg: string;
  readonly uitlegEn: string;
  readonly scholen: number | null;
  readonly leerlingen: number | null;
  readonly geld: string | null;
  readonly geldEn: string | null;
  readonly afspraak: string | null;
  readonly afspraakEn: string | null;
  readonly zekerheid: keyof typeof nl.provisions.sure;
  readonly bron: string;
};

/** What is there for pupils already, as the papers of the gemeente tell; what they leave open is said to be unknown. */
export function ProvisionsCard({ voorzieningen }: { voorzieningen: readonly Provision[] }) {
  const t = useWords({ nl, en }).provisions;
  return (
    <Card title={t.title} id="voorzieningen">
      <p className="stip-soft">{voorzieningen.length === 0 ? t.empty : t.lead}</p>
      <ul className="stip-list">
        {voorzieningen.map((one) => (
          <li key={one.code}>
            <Provided one={one} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Provided({ one }: { one: Provision }) {
  const t = useWords({ nl, en }).provisions;
  const isDutch = useLanguage() === 'nl';
  return (
    <>
      <p className="stip-row">
        <strong>{isDutch ? one.naam : one.naamEn}</strong> <Chip>{t.kinds[one.soort]}</Chip>
        {one.zekerheid !== 'vastgesteld' && <Chip tone="warn">{t.sure[one.zekerheid]}</Chip>}
      </p>
      <p>{isDutch ? one.uitleg : one.uitlegEn}</p>
      <p className="stip-small">
        {t.schools(one.scholen)}, {t.pupils(one.leerlingen)}
      </p>
      <Facts
        facts={[
          [t.money, isDutch ? one.geld : one.geldEn],
          [t.agreement, isDutch ? one.afspraak : one.afspraakEn],
          [t.source, one.bron],
        ]}
      />
    </>
  );
}
