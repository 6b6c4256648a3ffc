import type { ReactNode } from 'react';

/** Nothing here yet: why, and what one can do about it. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="stip-empty">
      <p>
        <strong>{title}</strong>
      </p>
      {children}
    </div>
  );
}
