import { useEffect } from 'react';
import { useRevalidator } from 'react-router';
import { useWords } from '../use-words.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

const LOOK_AGAIN_MS = 2000;

/** The demo region comes into being in the background; the line moves along until it is there. */
export function Making({ part, text }: { part: number; text: string }) {
  const t = useWords({ nl, en });
  const { revalidate } = useRevalidator();
  useEffect(() => {
    const timer = setInterval(() => void revalidate(), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [revalidate]);
  return (
    <div className="stip-making" role="status">
      <span>
        {t.making}: {text}
      </span>
      <progress value={part} aria-label={t.making} />
    </div>
  );
}
