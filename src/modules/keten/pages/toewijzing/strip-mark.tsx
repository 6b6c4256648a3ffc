export type MarkKind = 'gemeente' | 'aanbieder' | 'wrong';

/** Who sent a bericht, or that it went wrong: by shape and not by colour alone. */
export function MarkShape({ kind, x, y }: { kind: MarkKind; x: number; y: number }) {
  if (kind === 'wrong')
    return (
      <path
        className="stip-strip__mark stip-strip__mark--wrong"
        d={`M${x - 4.5} ${y - 4.5}l9 9M${x + 4.5} ${y - 4.5}l-9 9`}
      />
    );
  if (kind === 'gemeente')
    return (
      <path className="stip-strip__mark stip-strip__mark--gemeente" d={`M${x} ${y - 6}l6 6l-6 6l-6-6z`} />
    );
  return <circle className="stip-strip__mark stip-strip__mark--aanbieder" cx={x} cy={y} r={5} />;
}
