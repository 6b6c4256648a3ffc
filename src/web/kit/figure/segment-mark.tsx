import type { ReactNode } from 'react';
import { Mark } from './mark.tsx';

export type Marked = { readonly kleur: string | null; readonly teken: string };

/** A kind of help or a class with its one colour and one mark, the same on every screen. */
export function SegmentMark({ klasse, children }: { klasse: Marked | null; children: ReactNode }) {
  return (
    <span className="stip-segment">
      <Mark teken={klasse?.teken ?? 'question'} kleur={klasse?.kleur ?? null} />
      <span>{children}</span>
    </span>
  );
}
