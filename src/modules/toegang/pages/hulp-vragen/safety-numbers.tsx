import { useWords } from '#web/use-words.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

/** Whom to call now; the numbers are those that these services publish themselves. */
export function SafetyNumbers() {
  const t = useWords({ nl, en }).publiek.call;
  return (
    <ul>
      <li>
        <a href="tel:112">112</a> {t.police}
      </li>
      <li>
        <a href="tel:08002000">0800-2000</a> {t.safeHome}
      </li>
      <li>
        <a href="tel:08000432">0800-0432</a> {t.childLine}
      </li>
    </ul>
  );
}
