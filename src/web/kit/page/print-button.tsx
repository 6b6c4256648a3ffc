import { useEffect, useState } from 'react';
import { useWords } from '../../use-words.ts';
import { en } from '../../words.en.ts';
import { nl } from '../../words.nl.ts';
import { Button } from './button.tsx';

/** Only where it can work: printing from a button takes JavaScript. */
export function PrintButton() {
  const t = useWords({ nl, en });
  const [isReady, setIsReady] = useState(false);
  useEffect(() => setIsReady(true), []);
  if (!isReady) return null;
  return (
    <Button kind="secondary" type="button" onClick={() => window.print()}>
      {t.print}
    </Button>
  );
}
