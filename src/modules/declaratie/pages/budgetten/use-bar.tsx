import { useLanguage, useWords } from '#web/use-words.ts';
import { useAmounts } from '../amounts/use-amounts.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { type Measure, tooMuch } from './measure-of.ts';

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;

/** How full a toewijzing is. What goes beyond it is drawn beyond it; of an unknown whole there is only an outline. */
export function UseBar({ measure }: { measure: Measure }) {
  const t = useWords({ nl, en }).budget;
  const language = useLanguage();
  const says = useSays();
  const { toegewezen, gedeclareerd } = measure;
  if (toegewezen === null)
    return (
      <>
        <svg className="stip-use" role="img" aria-label={says(measure)}>
          <rect className="stip-use__unknown" x="1" y="1" width="98%" height="10" rx="5" />
        </svg>
        <small>{t.unknownBar}</small>
      </>
    );
  const whole = Math.max(toegewezen, gedeclareerd, 1);
  const fits = (Math.min(toegewezen, Math.max(gedeclareerd, 0)) / whole) * 100;
  const beyond = (tooMuch(measure) / whole) * 100;
  const part = toegewezen > 0 ? gedeclareerd / toegewezen : gedeclareerd > 0 ? null : 0;
  return (
    <>
      <svg className="stip-use" role="img" aria-label={says(measure)}>
        <rect className="stip-use__track" width="100%" height="12" rx="6" />
        <rect className="stip-use__part" width={`${fits}%`} height="12" rx={beyond > 0 ? 0 : 6} />
        {beyond > 0 && (
          <>
            <rect className="stip-use__beyond" x={`${fits}%`} width={`${beyond}%`} height="12" />
            <line className="stip-use__edge" x1={`${fits}%`} x2={`${fits}%`} y1="0" y2="12" />
          </>
        )}
      </svg>
      {part !== null && (
        <small>
          {t.percent(part.toLocaleString(locales[language], { style: 'percent', maximumFractionDigits: 0 }))}
        </small>
      )}
    </>
  );
}

/** The bar in words. */
function useSays(): (measure: Measure) => string {
  const t = useWords({ nl, en }).budget;
  const { volume } = useAmounts();
  return (measure) => {
    const { toegewezen, gedeclareerd, eenheid } = measure;
    const declared = volume(gedeclareerd, eenheid);
    if (toegewezen === null) return t.barUnknown(declared);
    const over = tooMuch(measure);
    const assigned = volume(toegewezen, eenheid);
    return over > 0 ? t.barOver(declared, assigned, volume(over, eenheid)) : t.bar(declared, assigned);
  };
}
