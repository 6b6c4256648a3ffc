import { Form } from 'react-router';
import { Button } from '#web/kit/page/button.tsx';
import { useWords } from '#web/use-words.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { ViewMode } from './view-mode.ts';

/** The young person chooses; it stays so on this device. */
export function ViewSwitch({ view, gezinId }: { view: ViewMode; gezinId: string }) {
  const t = useWords({ nl, en }).child;
  const other = view === 'gewoon' ? 'eenvoudig' : 'gewoon';
  return (
    <Form method="post" className="stip-no-print">
      <input type="hidden" name="doe" value="weergave" />
      <input type="hidden" name="gezinId" value={gezinId} />
      <Button kind="secondary" name="weergave" value={other}>
        {t.view[other]}
      </Button>
    </Form>
  );
}
