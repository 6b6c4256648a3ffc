import { useId } from 'react';
import { Form } from 'react-router';
import { Button } from '#web/kit/page/button.tsx';
import { useWords } from '#web/use-words.ts';
import type { WijzigingSoort } from '../../schema/wijziging.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

/** What may change of this order, each with a word of explanation; the choice stands in the address, and names nobody. */
export function ChooseSoort({ mogelijk }: { mogelijk: readonly WijzigingSoort[] }) {
  const t = useWords({ nl, en });
  const id = useId();
  return (
    <Form method="get" className="stip-form">
      <fieldset className="stip-form__group stip-field">
        <legend>{t.what}</legend>
        <div>
          {mogelijk.map((soort, nr) => (
            <label key={soort} className="stip-option">
              <input
                type="radio"
                name="soort"
                value={soort}
                defaultChecked={nr === 0}
                aria-describedby={`${id}-${soort}`}
              />
              <span>
                {t.soort[soort]}
                <small id={`${id}-${soort}`}>{t.soortAbout[soort]}</small>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className="stip-form__foot">
        <Button>{t.next}</Button>
      </div>
    </Form>
  );
}
