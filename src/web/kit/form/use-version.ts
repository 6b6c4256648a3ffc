import { type RefObject, useEffect, useState } from 'react';
import { BEGUN_ON } from './draft-content.ts';
import type { Draft, Refused } from './form-state.ts';

type Versioned = { readonly version?: number; readonly draft?: Draft };

/** The version on which typing began: what others change meanwhile may not make these words look newer than theirs. */
export function useVersion(
  form: RefObject<HTMLFormElement | null>,
  { version, draft }: Versioned,
  refusal: Refused | undefined,
): number | undefined {
  const [begun, setBegun] = useState<number>();
  const start = numberOf(draft?.content?.[BEGUN_ON]) ?? version;
  useEffect(() => {
    const element = form.current;
    const begin = () => setBegun((earlier) => earlier ?? start);
    const end = () => setBegun(undefined);
    element?.addEventListener('input', begin);
    element?.addEventListener('reset', end);
    return () => {
      element?.removeEventListener('input', begin);
      element?.removeEventListener('reset', end);
    };
  }, [form, start]);
  return version === undefined ? undefined : (sentVersion(refusal) ?? begun ?? start);
}

/** Words that were refused still answer to the version with which they were sent; unless that version was the reason. */
function sentVersion(refusal: Refused | undefined): number | undefined {
  return refusal?.refused === 'verouderd' ? undefined : numberOf(refusal?.typed?.['versie']);
}

/** A draft of before there was a record to change: nobody knows what its writer had seen. */
export function isUndated({ version, draft }: Versioned): boolean {
  return (
    version !== undefined && Boolean(draft?.content) && numberOf(draft?.content?.[BEGUN_ON]) === undefined
  );
}

function numberOf(text: unknown): number | undefined {
  return typeof text === 'string' && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}
