import { useWords } from '#web/use-words.ts';
import { en as codesEn } from '../codes/words.en.ts';
import { nl as codesNl } from '../codes/words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

/** Why something was refused: each retourcode in words, and one that has none as it is. */
export function Codes({ codes }: { codes: readonly string[] }) {
  const t = useWords({ nl, en }).event;
  const texts = useWords({ nl: codesNl, en: codesEn }).retour;
  if (codes.length === 0) return null;
  return (
    <ul className="stip-story__codes">
      {codes.map((code) => {
        const text = texts[code];
        return <li key={code}>{text ? t.code(code, text) : code}</li>;
      })}
    </ul>
  );
}
