import type { ReactNode } from 'react';
import { Link } from 'react-router';

export function Tiles({ children }: { children: ReactNode }) {
  return <ul className="stip-tiles">{children}</ul>;
}

type TileProps = {
  readonly number: ReactNode;
  readonly text: string;
  readonly tone?: 'calm' | 'warn' | 'alarm';
  readonly to?: string;
};

/** One number that matters today, and where it leads. */
export function Tile({ number, text, tone = 'calm', to }: TileProps) {
  const inner = (
    <>
      <b>{number}</b>
      <span>{text}</span>
    </>
  );
  const className = `stip-tile stip-tile--${tone}`;
  return (
    <li>
      {to ? (
        <Link className={className} to={to}>
          {inner}
        </Link>
      ) : (
        <div className={className}>{inner}</div>
      )}
    </li>
  );
}
