import { dayOf } from '#web/kit/figure/dates.ts';
import { Note } from '#web/kit/page/note.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Zicht } from '../../schema/huishouden.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

/** Tells one of the gezin in a sentence what is not open and why, so that an empty page is never all. */
export function SightNote({ zicht }: { zicht: Zicht | null }) {
  const t = useWords({ nl, en }).own;
  const language = useLanguage();
  const tell = zicht && t[zicht.reden];
  return tell ? <Note>{tell(zicht.sinds && dayOf(zicht.sinds, language))}</Note> : null;
}

/** The same for who works for the gezin, with the day since which it is so. */
export function SeenBy({ zicht }: { zicht: Zicht }) {
  const t = useWords({ nl, en }).seen;
  const language = useLanguage();
  return (
    <>
      {t[zicht.reden]} {zicht.sinds && t.since(dayOf(zicht.sinds, language))}
    </>
  );
}
