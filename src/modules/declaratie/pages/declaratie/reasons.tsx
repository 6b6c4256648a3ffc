import { useWords } from '#web/use-words.ts';
import type { Afwijzing } from '../../schema/declaratie.ts';
import { en as pageEn } from '../words.en.ts';
import { nl as pageNl } from '../words.nl.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

/** Why something was refused, in words and by retourcode, and what the aanbieder can do about it. */
export function Reasons({ redenen }: { redenen: readonly Afwijzing[] }) {
  const t = useWords({ nl, en });
  const { code: codeText } = useWords({ nl: pageNl, en: pageEn }).one.refused;
  const adviceOf: Readonly<Record<string, string>> = t.advice;
  return (
    <ul className="stip-reasons">
      {redenen.map(({ code, tekst }) => (
        <li key={code}>
          <strong>{t.reason(code, tekst)}</strong> <span className="stip-soft">({codeText(code)})</span>
          <p>{adviceOf[code] ?? t.advice.other}</p>
        </li>
      ))}
    </ul>
  );
}
