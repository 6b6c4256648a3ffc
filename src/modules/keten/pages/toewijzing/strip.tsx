import { SourceLine } from '#web/kit/figure/source-line.tsx';
import { useWords } from '#web/use-words.ts';
import type { Keten } from '../../schema/keten.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { usePeriod } from './order-facts.tsx';
import { type Layout, NARROW, StripDrawing, WIDE } from './strip-drawing.tsx';
import { MarkShape } from './strip-mark.tsx';
import { monthsOf } from './strip-span.ts';

type Props = { keten: Keten; today: string };

/** The order, what was delivered, what was declared and the berichten on one line of time; the story below says the same. */
export function Strip({ keten, today }: Props) {
  const t = useWords({ nl, en }).figure;
  const hasHollow = monthsOf(keten).some(({ isGranted }) => !isGranted);
  return (
    <figure className="stip-figure">
      <figcaption>
        <Says keten={keten} />
      </figcaption>
      {[WIDE, NARROW].map((layout: Layout) => (
        <StripDrawing key={layout.className} keten={keten} today={today} layout={layout} />
      ))}
      <ul className="stip-legend" aria-label={t.legend}>
        {(['gemeente', 'aanbieder', 'wrong'] as const).map((kind) => (
          <li key={kind} className="stip-strip-legend">
            <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
              <MarkShape kind={kind} x={7} y={7} />
            </svg>
            {t.mark[kind]}
          </li>
        ))}
        {hasHollow && (
          <li className="stip-strip-legend">
            <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
              <rect className="stip-strip__month--hollow" x="1" y="2" width="12" height="10" />
            </svg>
            {t.hollow}
          </li>
        )}
      </ul>
      <SourceLine source={t.source} date={today} />
    </figure>
  );
}

/** What the picture shows, in words. */
function Says({ keten }: { keten: Keten }) {
  const t = useWords({ nl, en }).figure;
  const period = usePeriod();
  const messages = keten.gebeurtenissen.filter(({ bron }) => bron === 'bericht').length;
  return (
    <p>
      {t.says([
        t.ordered(period(keten.toewijzing)),
        t.delivered(keten.leveringen.length),
        t.declared(monthsOf(keten).length),
        t.messages(messages),
      ])}
    </p>
  );
}
