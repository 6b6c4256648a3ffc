import type { Language } from '#platform/words.ts';
import { SegmentMark } from '#web/kit/figure/segment-mark.tsx';
import { Explanation } from '#web/kit/form/field.tsx';
import { useField } from '#web/kit/form/form-state.ts';
import { useWords } from '#web/use-words.ts';
import { en } from '../../words.en.ts';
import { nl } from '../../words.nl.ts';
import type { HulpsoortGroup } from '../family-file.ts';

type Props = { groups: readonly HulpsoortGroup[]; language: Language };

/** The kinds of help under the mark of their segment, the lightest first, each with a sentence that says what it is. */
export function HulpsoortField({ groups, language }: Props) {
  const t = useWords({ nl, en }).gezin.newHelp;
  const { id, error, value } = useField('hulpsoort', true);
  return (
    <fieldset
      className={`stip-form__group stip-field ${error ? 'stip-field--invalid' : ''}`}
      aria-describedby={error ? `${id}-error ${id}-about` : `${id}-about`}
    >
      <legend>{t.kind}</legend>
      <Explanation id={id} description={t.kindAbout} error={error} />
      {groups.map(({ klasse, soorten }, nr) => (
        <details
          className="stip-kinds"
          key={klasse?.code ?? 'other'}
          open={soorten.some(({ code }) => code === value)}
        >
          <summary id={nr === 0 ? id : undefined}>
            <SegmentMark klasse={klasse}>{nameOf(klasse, language) ?? t.otherKinds}</SegmentMark>
          </summary>
          {soorten.map((soort) => (
            <label className="stip-option" key={soort.code}>
              <input type="radio" name="hulpsoort" value={soort.code} defaultChecked={value === soort.code} />
              <span>
                {nameOf(soort, language)}
                <small>{language === 'en' ? soort.uitlegEn : soort.uitleg}</small>
              </span>
            </label>
          ))}
        </details>
      ))}
    </fieldset>
  );
}

function nameOf(named: { naam: string; naamEn: string } | null, language: Language): string | undefined {
  return language === 'en' ? named?.naamEn : named?.naam;
}
