import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { Form, type FormProps } from '#web/kit/form/form.tsx';

type FoldProps = FormProps & {
  readonly deed: string;
  /** The words that open the form. */
  readonly opener: string;
  readonly intro?: ReactNode;
  readonly isMain?: boolean;
};

/** A form behind a line of text: open when it was refused or holds a draft, and closed again after its deed. */
export function Fold({ opener, intro, isMain = false, ...form }: FoldProps) {
  const { key } = useLocation();
  const isOpen = form.refusal?.typed?.['doe'] === form.deed || Boolean(form.draft?.content);
  return (
    <details className={`${isMain ? 'stip-opener' : 'stip-behind'} stip-no-print`} key={key} open={isOpen}>
      <summary className={isMain ? 'nl-button nl-button--secondary stip-button' : undefined}>
        {opener}
      </summary>
      {intro}
      <Form {...form} />
    </details>
  );
}
