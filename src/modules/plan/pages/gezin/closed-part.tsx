import { Card } from '#web/kit/page/card.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { useWords } from '#web/use-words.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

/** A part that the family did not share with who reads: it says so, and who can change that. */
export function ClosedPart({ title }: { title: string }) {
  const t = useWords({ nl, en }).gezin;
  return (
    <Card title={title} actions={<Chip>{t.closed}</Chip>}>
      <p className="stip-soft">{t.closedWhy}</p>
    </Card>
  );
}
