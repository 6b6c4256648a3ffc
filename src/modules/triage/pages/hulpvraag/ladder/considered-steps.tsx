import { dayOf } from '#web/kit/figure/dates.ts';
import { CheckboxGroup, Select } from '#web/kit/form/choices.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Reference } from '../read-question.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

type Props = { ladder: Reference; refusal: Refused | undefined };

/** A reason of its own for each lighter step, folded away: one reason for all is enough. */
export function ConsideredSteps({ ladder, refusal }: Props) {
  const t = useWords({ nl, en }).ladder;
  const isEnglish = useLanguage() === 'en';
  const lighter = ladder.treden.slice(0, -1);
  const redenen = ladder.redenen
    .filter(({ direct, woordenNodig }) => !(direct || woordenNodig))
    .map(({ code, naam, naamEn }) => ({ value: code, label: isEnglish ? naamEn : naam }));
  const isSaid = Object.entries(refusal?.typed ?? {}).some(
    ([name, value]) => /^overwogen\.\d+\.(reden|richtlijnvragen)/.test(name) && value.length > 0,
  );
  return (
    <details className="stip-behind" open={isSaid}>
      <summary>{t.perStap}</summary>
      <p className="stip-small">{t.perStapAbout}</p>
      {lighter.map(({ code, naam, naamEn }, nr) => (
        <div key={code}>
          <input type="hidden" name={`overwogen.${nr}.trede`} value={code} />
          <Select
            name={`overwogen.${nr}.reden`}
            label={isEnglish ? naamEn : naam}
            isOptional
            options={redenen}
          />
          {code === 'gebruikelijke-hulp' && <Guidelines nr={nr} ladder={ladder} />}
        </div>
      ))}
    </details>
  );
}

/** The guideline as questions for the conversation, with what it is and how long it held. */
function Guidelines({ nr, ladder }: { nr: number; ladder: Reference }) {
  const t = useWords({ nl, en }).ladder;
  const language = useLanguage();
  const isEnglish = language === 'en';
  return ladder.richtlijnen.map((richtlijn) => (
    <details className="stip-behind" key={richtlijn.code}>
      <summary>{t.richtlijn}</summary>
      <p className="stip-small">
        <strong>{isEnglish ? richtlijn.naamEn : richtlijn.naam}.</strong>{' '}
        {isEnglish ? richtlijn.statusEn : richtlijn.status} {!richtlijn.vanHier && t.elsewhere}{' '}
        {richtlijn.tot && t.until(dayOf(richtlijn.tot, language))}
      </p>
      <CheckboxGroup
        name={`overwogen.${nr}.richtlijnvragen[]`}
        label={t.meer}
        isOptional
        options={richtlijn.vragen.map(({ code, vraag, vraagEn }) => ({
          value: code,
          label: isEnglish ? vraagEn : vraag,
        }))}
      />
      <p className="stip-small stip-soft">{t.source(richtlijn.bron)}</p>
    </details>
  ));
}
