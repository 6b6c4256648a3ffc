import { useId } from 'react';

const PITCH = 10;
const COLUMNS = 30;

type DotBlockProps = {
  readonly dots: number;
  readonly kleur: string | null;
  /** Open rings for help with indication; filled dots for help without. */
  readonly isOpen: boolean;
};

/** So many dots, thirty on a line. Decoration: the number stands beside it in words. */
export function DotBlock({ dots, kleur, isOpen }: DotBlockProps) {
  const id = useId();
  if (dots === 0) return null;
  const lines = Math.floor(dots / COLUMNS);
  const rest = dots % COLUMNS;
  const height = (lines + (rest > 0 ? 1 : 0)) * PITCH;
  return (
    <svg
      className={`stip-dots stip-colour-${kleur ?? 'none'}`}
      viewBox={`0 0 ${COLUMNS * PITCH} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      <pattern id={id} width={PITCH} height={PITCH} patternUnits="userSpaceOnUse">
        {isOpen ? (
          <circle cx={5} cy={5} r={3} fill="none" stroke="currentColor" strokeWidth={1.6} />
        ) : (
          <circle cx={5} cy={5} r={3.8} fill="currentColor" />
        )}
      </pattern>
      <rect width={COLUMNS * PITCH} height={lines * PITCH} fill={`url(#${id})`} />
      <rect y={lines * PITCH} width={rest * PITCH} height={PITCH} fill={`url(#${id})`} />
    </svg>
  );
}
