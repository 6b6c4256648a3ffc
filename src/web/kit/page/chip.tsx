import type { ReactNode } from 'react';

/** A short state in words. The tone adds colour; the words must do without. */
export function Chip({ tone, children }: { tone?: 'ok' | 'warn' | 'alarm'; children: ReactNode }) {
  return <span className={`stip-chip ${tone ? `stip-chip--${tone}` : ''}`}>{children}</span>;
}
