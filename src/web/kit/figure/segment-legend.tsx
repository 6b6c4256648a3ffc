import { useWords } from '../../use-words.ts';
import { en } from '../../words.en.ts';
import { nl } from '../../words.nl.ts';
import { type Marked, SegmentMark } from './segment-mark.tsx';

export type LegendEntry = Marked & { readonly code: string; readonly naam: string };

/** Which mark stands for what, below a picture. */
export function SegmentLegend({ klassen }: { klassen: readonly LegendEntry[] }) {
  const t = useWords({ nl, en }).figure;
  return (
    <ul className="stip-legend" aria-label={t.legend}>
      {klassen.map((klasse) => (
        <li key={klasse.code}>
          <SegmentMark klasse={klasse}>{klasse.naam}</SegmentMark>
        </li>
      ))}
    </ul>
  );
}
