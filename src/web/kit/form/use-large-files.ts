import { type RefObject, useEffect, useState } from 'react';
import { LARGEST_FILE } from '#platform/keeping/largest-file.ts';

/** Names of the fields whose file is too large; such a form is not sent, and its field says why. The server keeps the rule. */
export function useLargeFiles(form: RefObject<HTMLFormElement | null>, hasFile: boolean): readonly string[] {
  const [large, setLarge] = useState<readonly string[]>([]);
  useEffect(() => {
    const element = form.current;
    if (!element || !hasFile) return;
    const look = () => setLarge(largeFilesOf(new FormData(element)));
    const forget = () => setLarge([]);
    const hold = (event: Event) => {
      const [first] = largeFilesOf(new FormData(element));
      if (first === undefined) return;
      event.preventDefault();
      const field = element.elements.namedItem(first);
      if (field instanceof HTMLElement) field.focus();
    };
    element.addEventListener('change', look);
    element.addEventListener('reset', forget);
    // Before all others that hear of sending, so that nobody counts it as sent.
    element.addEventListener('submit', hold, { capture: true });
    return () => {
      element.removeEventListener('change', look);
      element.removeEventListener('reset', forget);
      element.removeEventListener('submit', hold, { capture: true });
    };
  }, [form, hasFile]);
  return large;
}

export function largeFilesOf(form: FormData): string[] {
  const isLarge = (value: FormDataEntryValue) => value instanceof File && value.size > LARGEST_FILE;
  return [...new Set(form.keys())].filter((name) => form.getAll(name).some(isLarge));
}
