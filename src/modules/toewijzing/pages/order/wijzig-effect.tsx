import { useSize } from '#web/kit/amount/use-size.ts';
import { dayOf } from '#web/kit/figure/dates.ts';
import { Form } from '#web/kit/form/form.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Gevolgen, WijzigbareToewijzing } from '../../schema/wijziging.ts';
import { en as moduleEn } from '../words.en.ts';
import { nl as moduleNl } from '../words.nl.ts';
import { useEuros } from './use-euros.ts';
import { usePeriod } from './use-period.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

type Gevolg = Gevolgen['gevolgen'][number];

type Props = {
  readonly toewijzing: WijzigbareToewijzing;
  readonly gevolgen: Gevolgen;
  /** What was typed, to be sent once more with the same words. */
  readonly typed: Readonly<Record<string, string | readonly string[]>>;
};

/** What the aanbieder will hear and what the plan will show, before anything is done; and the button that does it. */
export function WijzigEffect({ toewijzing, gevolgen: { gevolgen, ongewijzigd }, typed }: Props) {
  const t = useWords({ nl, en });
  const tell = useTold();
  const planned = usePlanned(toewijzing);
  const hidden = Object.fromEntries(
    Object.entries(typed).flatMap(([name, value]) => (name === 'doe' ? [] : [[name, String(value)]])),
  );
  const sentences = [
    ...gevolgen.map(tell),
    ...(ongewijzigd > 0 ? [t.along(ongewijzigd)] : []),
    ...gevolgen.map(planned),
  ];
  return (
    <Card title={t.effect} id="gevolg">
      <div role="status">
        <p className="stip-soft stip-small">{t.effectAbout}</p>
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
      {toewijzing.wachtOp && <Note tone="warn">{t.waits[toewijzing.wachtOp]}</Note>}
      <Form deed="wijzig" submit={t.confirm} hidden={hidden} />
    </Card>
  );
}

/** Reden 13 (iJw JZ002). */
const takenBack = '13';

function useTold(): (gevolg: Gevolg) => string {
  const t = useWords({ nl, en });
  const help = useWords({ nl: moduleNl, en: moduleEn }).categorie;
  const [sizeOf, euros, period] = [useSize(), useEuros(), usePeriod()];
  return (gevolg) => {
    const { toewijzingnummer, redenWijziging, omvang, budget } = gevolg;
    if (toewijzingnummer !== null && redenWijziging === takenBack) return t.toldBack(toewijzingnummer);
    const what = [omvang && sizeOf(omvang), budget !== null && euros(budget), period(gevolg)]
      .filter(Boolean)
      .join(', ');
    return toewijzingnummer === null
      ? t.toldNew(help[gevolg.productcategorie] ?? t.generic, what)
      : t.told(toewijzingnummer, what, t.reasonOf[redenWijziging ?? ''] ?? '');
  };
}

function usePlanned(toewijzing: WijzigbareToewijzing): (gevolg: Gevolg) => string {
  const t = useWords({ nl, en });
  const language = useLanguage();
  return ({ soort, ingangsdatum, einddatum, redenWijziging }) => {
    if (soort === 'nieuw') return t.planNew(dayOf(ingangsdatum, language));
    if (redenWijziging === takenBack) return t.planBack;
    if (isSameEnd(einddatum, toewijzing)) return t.planSame;
    return einddatum === null ? t.planOpen : t.planEnds(dayOf(einddatum, language));
  };
}

/** Help that stopped for good does not run again because its order does. */
function isSameEnd(
  einddatum: string | null,
  { einddatum: before, gestoptOp }: WijzigbareToewijzing,
): boolean {
  if (einddatum === before) return true;
  return gestoptOp !== null && (einddatum === null || einddatum >= gestoptOp);
}
