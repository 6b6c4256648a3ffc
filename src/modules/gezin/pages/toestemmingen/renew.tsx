import { dayOf } from '#web/kit/figure/dates.ts';
import { CheckboxGroup } from '#web/kit/form/choices.tsx';
import { Form } from '#web/kit/form/form.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../gezag/words.en.ts';
import { nl } from '../gezag/words.nl.ts';
import type { ItemProps } from './read-consents.ts';
import { afterDays, renewalOf } from './renewal.ts';

/** What ends soon or ended, or needs the word of someone else by now, with the one click that helps. */
export function Renew({ one, data, refusal }: ItemProps) {
  const t = useWords({ nl, en }).verlengen;
  const said = useWords({ nl: moduleNl, en: moduleEn });
  const language = useLanguage();
  const day = (date: string) => dayOf(date, language);
  if (one.isVerlengd) return <p className="stip-soft">{t.renewed}</p>;
  if (one.status === 'opnieuw-vragen' && one.opnieuwOp !== null) {
    const names = data.leden.filter(({ id }) => one.vraagNog.some((who) => who === id));
    return (
      <Note>{t.again(day(afterDays(one.opnieuwOp, 30)), names.map(({ naam }) => naam).join(', '))}</Note>
    );
  }
  const next = renewalOf(one, data.today);
  if (!next || !data.canGive) return null;
  const givers = data.leden.filter(({ id }) => one.nodig.some((who) => who === id));
  return (
    <div className="stip-no-print">
      <p>{one.status === 'verlopen' ? t.over(day(one.tot)) : t.soon(day(one.tot))}</p>
      <Form
        deed="verlengen"
        hidden={{ toestemmingId: one.id, tot: next }}
        submit={t.submit(day(next))}
        kind="secondary"
        refusal={refusal}
        words={said.refused}
      >
        {!data.isOwn && (
          <CheckboxGroup
            name="instemming[]"
            label={t.agreed}
            options={givers.map(({ id, naam }) => ({ value: id, label: naam }))}
          />
        )}
      </Form>
    </div>
  );
}
