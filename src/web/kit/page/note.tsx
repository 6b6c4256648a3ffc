import type { ReactNode } from 'react';

type NoteProps = {
  readonly tone?: 'info' | 'warn' | 'alarm';
  /** Said aloud at once by screen readers, for what just happened. */
  readonly isNews?: boolean;
  readonly children: ReactNode;
};

export function Note({ tone = 'info', isNews = false, children }: NoteProps) {
  return (
    <div className={`stip-note stip-note--${tone}`} role={isNews ? 'status' : undefined}>
      {children}
    </div>
  );
}
