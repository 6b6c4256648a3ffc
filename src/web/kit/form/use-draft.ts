import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { contentOf } from './draft-content.ts';

const PAUSE_MS = 800;

export type DraftState =
  | { readonly is: 'quiet' }
  | { readonly is: 'saved'; readonly at: Date }
  | { readonly is: 'failed' };

/** Keeps what is typed while it is being typed; the last words of a pause of 800 ms are safe. */
export function useDraft(form: RefObject<HTMLFormElement | null>, name: string | undefined) {
  const [state, setState] = useState<DraftState>({ is: 'quiet' });
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stop = useCallback(() => clearTimeout(pause.current), []);

  useEffect(() => {
    const element = form.current;
    if (!element || !name) return;
    const saveSoon = () => {
      clearTimeout(pause.current);
      pause.current = setTimeout(() => {
        void saveDraft(name, contentOf(new FormData(element))).then(setState);
      }, PAUSE_MS);
    };
    element.addEventListener('input', saveSoon);
    return () => {
      element.removeEventListener('input', saveSoon);
      stop();
    };
  }, [form, name, stop]);

  return { state, stop };
}

export async function saveDraft(form: string, content: Record<string, string>): Promise<DraftState> {
  try {
    const response = await fetch('/concept', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ form, content }),
    });
    return response.ok ? { is: 'saved', at: new Date() } : { is: 'failed' };
  } catch {
    // Without a network the words still stand on the screen; the line below the form says that they do only there.
    return { is: 'failed' };
  }
}
