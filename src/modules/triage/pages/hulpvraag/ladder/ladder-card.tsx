import { dateAt, dayOf } from '#web/kit/figure/dates.ts';
import { Card } from '#web/kit/page/card.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { KaderLink } from '#web/kit/page/kader-link.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Ladderkeuze } from '../../../schema/triage.ts';
import type { Reference } from '../read-question.ts';
import type { WeighingProps } from '../weighing-props.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { LadderForm } from './ladder-form.tsx';

/** Where help was found and why not lighter, with what was chosen before. */
export function LadderCard(props: WeighingProps) {
  const t = useWords({ nl, en }).ladder;
  const { triage, ladder, tools } = props;
  if (triage.keuzes.length === 0 && !tools) return null;
  return (
    <Card title={t.title} id="ladder" actions={<KaderLink bij="hulpvragen" />}>
      <ul className="stip-list">
        {triage.keuzes.map((keuze) => (
          <Chosen key={keuze.id} keuze={keuze} ladder={ladder} />
        ))}
      </ul>
      {tools && <LadderForm {...props} tools={tools} />}
    </Card>
  );
}

type Named = { readonly code: string; readonly naam: string; readonly naamEn: string };

/** Names of codes in the language of the reader. */
function useNamed() {
  const isEnglish = useLanguage() === 'en';
  return (list: readonly Named[], code: string | null) => {
    const found = list.find((one) => one.code === code);
    return (isEnglish ? found?.naamEn : found?.naam) ?? code ?? '';
  };
}

function Chosen({ keuze, ladder }: { keuze: Ladderkeuze; ladder: Reference }) {
  const t = useWords({ nl, en }).ladder;
  const language = useLanguage();
  const named = useNamed();
  const { trede, reden, toelichting, hulpsoort, buurtaanbodNaam, stappen, vervolg, door, op } = keuze;
  const soorten = ladder.treden.flatMap((one) => one.soorten);
  const lighter = stappen.filter(({ uitslag }) => uitslag !== 'genomen');
  return (
    <li>
      <Chip tone="ok">{t.chosen}</Chip> <strong>{named(ladder.treden, trede)}</strong>
      {hulpsoort && <span>: {named(soorten, hulpsoort)}</span>}
      {buurtaanbodNaam && <span>: {buurtaanbodNaam}</span>}
      {reden && <div>{named(ladder.redenen, reden)}</div>}
      {toelichting && <p className="stip-merge__value">{toelichting}</p>}
      {lighter.length === 0 && !reden && <div className="stip-small stip-soft">{t.notConsidered}</div>}
      <ul className="stip-small">
        {lighter.map((stap) => (
          <li key={stap.trede}>
            {named(ladder.treden, stap.trede)}: {t.stap[stap.uitslag]}
            {stap.reden && `. ${named(ladder.redenen, stap.reden)}`}
            {stap.richtlijnvragen.length > 0 && `. ${t.usual(stap.richtlijnvragen.length)}`}
          </li>
        ))}
      </ul>
      {vervolg === 'wacht' && <div className="stip-small stip-soft">{t.stays}</div>}
      <div className="stip-small stip-soft">{t.by(door, dayOf(dateAt(op), language))}</div>
    </li>
  );
}
