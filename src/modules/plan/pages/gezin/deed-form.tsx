import { type ReactNode, useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { Form, type FormProps } from '#web/kit/form/form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';

type DeedFormProps = FormProps & {
  readonly deed: string;
  /** The words that open the form. */
  readonly opener: string;
  readonly intro?: ReactNode;
  /** Drawn as a button, for what a page is for. */
  readonly isMain?: boolean;
};

/** A form behind a line of text: open when it was refused, closed again when its deed is done. Works without JavaScript. */
export function DeedForm(props: DeedFormProps) {
  const { key } = useLocation();
  const [query] = useSearchParams();
  const isDone = query.get('gedaan') === props.deed;
  const isAsked = query.get('open') === props.deed || Boolean(props.draft?.content);
  return <Opener key={isDone ? key : props.deed} isAsked={isAsked} {...props} />;
}

/**
 * The page follows what others do, also while somebody types here. From the first letter on the form keeps the version
 * that was on screen then: otherwise a save would silently undo what another saved in between.
 */
function Opener({ opener, intro, isMain = false, isAsked, ...form }: DeedFormProps & { isAsked: boolean }) {
  const [begunAt, setBegunAt] = useState<number>();
  const version = begunAt ?? form.version;
  return (
    <details
      className={`${isMain ? 'stip-opener' : 'stip-behind'} stip-no-print`}
      open={isAsked || isAbout(form.refusal, form.deed, form.hidden)}
      onInput={() => setBegunAt(version)}
    >
      <summary className={isMain ? 'nl-button nl-button--secondary stip-button' : undefined}>
        {opener}
      </summary>
      {intro}
      <Form {...form} {...(version !== undefined && { version })} />
    </details>
  );
}

/** Whether this answer is about this form. */
export function isAbout(
  refusal: Refused | undefined,
  deed: string,
  hidden: Readonly<Record<string, string>> = {},
): boolean {
  const typed = refusal?.typed;
  return typed?.['doe'] === deed && Object.entries(hidden).every(([name, value]) => typed[name] === value);
}
