/** Shapes of the classes of help, on a field of 16 by 16. A colour is never the only difference between two classes. */
const SHAPES: Readonly<Record<string, string>> = {
  circle: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13z',
  square: 'M2 2h12v12H2z',
  triangle: 'M8 1.5l6.8 12.5H1.2z',
  diamond: 'M8 0.8l7.2 7.2L8 15.2L0.8 8z',
  hexagon: 'M4.2 1.6h7.6L15.4 8l-3.6 6.4H4.2L0.6 8z',
  house: 'M8 1l7 5.6V15H1V6.6z',
  star: 'M8 0.8l2.2 4.6l5 .7l-3.6 3.6l.9 5L8 12.2l-4.5 2.5l.9-5L.8 6.1l5-.7z',
  plus: 'M6 1.5h4V6h4.5v4H10v4.5H6V10H1.5V6H6z',
};
const LINES: Readonly<Record<string, string>> = {
  ring: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11z',
  cross: 'M3 3l10 10M13 3L3 13',
  question: 'M4.2 5.2a3.8 3.8 0 1 1 5.6 3.3c-1.2.7-1.8 1.3-1.8 2.7M8 14.4v.1',
};

/** The mark of a class: decoration beside its name, never instead of it. */
export function Mark({ teken, kleur, size = 14 }: { teken: string; kleur: string | null; size?: number }) {
  const shape = SHAPES[teken];
  return (
    <svg
      className={`stip-mark stip-colour-${kleur ?? 'none'}`}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      {shape ? (
        <path d={shape} fill="currentColor" />
      ) : (
        <path
          d={LINES[teken] ?? LINES['question']}
          fill="none"
          stroke="currentColor"
          strokeWidth="2.4"
          strokeLinecap="round"
        />
      )}
    </svg>
  );
}
