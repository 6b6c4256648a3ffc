/** The dot on the horizon, in a ring. */
export function Logo({ size = 30 }: { size?: number }) {
  return (
    <svg className="stip-logo__mark" width={size} height={size} viewBox="0 0 30 30" aria-hidden="true">
      <circle cx="15" cy="15" r="12.5" fill="none" stroke="currentColor" strokeWidth="2.5" />
      <path d="M3 19h24" stroke="currentColor" strokeWidth="2.5" />
      <circle className="stip-logo__dot" cx="15" cy="13" r="4.2" />
    </svg>
  );
}
