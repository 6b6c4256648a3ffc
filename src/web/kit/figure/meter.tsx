/** How far something is, as a bar; the label says it in words too. Without a viewBox nothing stretches its round ends. */
export function Meter({ value, max, label }: { value: number; max: number; label: string }) {
  const part = max > 0 ? Math.max(0, Math.min(1, value / max)) : 0;
  return (
    <svg className="stip-meter" role="img" aria-label={label}>
      <rect className="stip-meter__track" width="100%" height="8" rx="4" />
      <rect className="stip-meter__part" width={`${part * 100}%`} height="8" rx="4" />
    </svg>
  );
}
