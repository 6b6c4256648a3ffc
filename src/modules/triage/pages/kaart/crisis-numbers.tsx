import { Form } from '#web/kit/form/form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { TextField } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { CrisisLines } from '../hulpvraag/crisis/crisis-lines.tsx';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { MapData } from './read-map.ts';

/** Whom to call in each own gemeente; a number of the region that is not known can be filled in here. */
export function CrisisNumbers({ data, refusal }: { data: MapData; refusal: Refused | undefined }) {
  const t = useWords({ nl, en }).kaart;
  const { refused } = useWords({ nl: moduleNl, en: moduleEn });
  const isEnglish = useLanguage() === 'en';
  return (
    <Card title={t.crisis} id="crisis">
      <p>{t.crisisLead}</p>
      {data.crisis.map(({ gemeente, lijnen }) => (
        <div key={gemeente.code}>
          {data.crisis.length > 1 && <h3 className="utrecht-heading-3">{gemeente.naam}</h3>}
          <CrisisLines lines={lijnen} />
          {lijnen
            .filter(({ regionaal }) => regionaal)
            .map((line) => (
              <details
                className="stip-behind"
                key={line.code}
                open={refusal?.typed?.['doe'] === 'nummer' && refusal.typed['gemeente'] === gemeente.code}
              >
                <summary>{t.fillIn(isEnglish ? line.naamEn : line.naam, gemeente.naam)}</summary>
                <Form
                  submit={t.saveNumber}
                  deed="nummer"
                  kind="secondary"
                  hidden={{ id: line.code, gemeente: gemeente.code }}
                  values={{ telefoon: line.telefoon, bereikbaar: line.bereikbaar }}
                  refusal={refusal}
                  words={refused}
                >
                  <TextField name="telefoon" label={t.number} isShort type="tel" maxLength={30} />
                  <TextField name="bereikbaar" label={t.hours} isOptional maxLength={200} />
                </Form>
              </details>
            ))}
        </div>
      ))}
    </Card>
  );
}
