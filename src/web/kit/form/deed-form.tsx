import type { ReactNode } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { Form, type FormProps } from './form.tsx';
import type { Refused } from './form-state.ts';

type DeedFormProps = FormProps & {
  readonly deed: string;
  /** The words that open the form. */
  readonly opener: ReactNode;
  readonly intro?: ReactNode;
  /** Drawn as a button, for what a page is for. */
  readonly isMain?: boolean;
};

/** A form behind a line of text: open when it was refused, closed again when its deed is done. Works without JavaScript. */
export function DeedForm({ opener, intro, isMain = false, ...form }: DeedFormProps) {
  const { key } = useLocation();
  const [query] = useSearchParams();
  const isDone = query.get('gedaan') === form.deed;
  const isAsked = query.get('open') === form.deed || Boolean(form.draft?.content);
  return (
    <details
      className={`${isMain ? 'stip-opener' : 'stip-behind'} stip-no-print`}
      key={isDone ? key : form.deed}
      open={isAsked || isAbout(form.refusal, form.deed, form.hidden)}
    >
      <summary className={isMain ? 'nl-button nl-button--secondary stip-button' : undefined}>
        {opener}
      </summary>
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
