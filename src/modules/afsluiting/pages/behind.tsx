import type { ReactNode } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { Form, type FormProps } from '#web/kit/form/form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';

type BehindProps = FormProps & {
  readonly deed: string;
  /** The words that open the form. */
  readonly opener: string;
  readonly intro?: ReactNode;
};

/** A form behind a line of text: open when it was refused or has a draft, closed again when its deed is done. */
export function Behind({ opener, intro, ...form }: BehindProps) {
  const { key } = useLocation();
  const [query] = useSearchParams();
  const isDone = query.get('gedaan') === form.deed;
  return (
    <details
      className="stip-behind stip-no-print"
      key={isDone ? key : form.deed}
      open={Boolean(form.draft?.content) || isAbout(form.refusal, form.deed, form.hidden)}
    >
      <summary>{opener}</summary>
      {intro}
      <Form {...form} />
    </details>
  );
}

/** Whether this answer is about this form. */
function isAbout(
  refusal: Refused | undefined,
  deed: string,
  hidden: Readonly<Record<string, string>> = {},
): boolean {
  const typed = refusal?.typed;
  return typed?.['doe'] === deed && Object.entries(hidden).every(([name, value]) => typed[name] === value);
}
