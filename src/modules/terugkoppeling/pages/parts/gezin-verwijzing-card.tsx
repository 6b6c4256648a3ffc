import type { ComponentProps } from 'react';
import { Link } from 'react-router';
import { RadioGroup } from '#web/kit/form/choices.tsx';
import { Form } from '#web/kit/form/form.tsx';
import type { Draft, Refused } from '#web/kit/form/form-state.ts';
import { DateField, TextArea } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useWords } from '#web/use-words.ts';
import type { GezinVerwijzing } from '../../schema.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { MelderCard } from '../melder-card.tsx';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { Bericht } from './bericht.tsx';
import { Steps } from './steps.tsx';

type Props = {
  verwijzing: GezinVerwijzing;
  melder: ComponentProps<typeof MelderCard>['melder'] | null;
  draft: Draft | null;
  gezinId: string;
  canSend: boolean;
  sleutel: string;
  refusal: Refused | undefined;
};

/** One verwijzing of the family: how far, what was told, what may be told, and for who helps a way to tell. */
export function GezinVerwijzingCard({ verwijzing, melder, canSend, gezinId, ...form }: Props) {
  const t = useWords({ nl, en }).family;
  const { bericht } = useWords({ nl, en });
  const { berichten } = verwijzing;
  return (
    <div className="stip-two">
      <Card title={t.by(verwijzing.verwijzerNaam)}>
        {canSend && <Tell verwijzing={verwijzing} {...form} />}
        <h3 className="utrecht-heading-3 stip-told-head">{t.messages}</h3>
        {berichten.length === 0 && <p className="stip-soft">{bericht.none}</p>}
        {berichten.length > 0 && (
          <ul className="stip-told">
            {berichten.map((one) => (
              <li key={one.id}>
                <Bericht bericht={one} isOwnAnswer={false} />
              </li>
            ))}
          </ul>
        )}
      </Card>
      <div className="stip-stack">
        <Card>
          <Steps stand={verwijzing} berichten={berichten} />
          <May {...verwijzing} gezinId={gezinId} />
        </Card>
        {melder && <MelderCard melder={melder} />}
      </div>
    </div>
  );
}

function May({ magHoren, gezinId }: Pick<GezinVerwijzing, 'magHoren'> & { gezinId: string }) {
  const t = useWords({ nl, en }).family;
  const told = [
    t.mayBasic,
    magHoren.includes('hulpvraag') && t.mayOutcome,
    magHoren.includes('hulplijn') && t.mayHelp,
  ].filter((text) => text !== false);
  return (
    <>
      <p>
        {t.may}: {told.join(', ')}.
      </p>
      <p>
        <Link to={`/gezinnen/${gezinId}/toestemmingen`}>{t.consent}</Link>
      </p>
    </>
  );
}

type TellProps = Pick<Props, 'verwijzing' | 'draft' | 'sleutel' | 'refusal'>;

/** The fullest sentence that may be told stands ready, so that one click sends it. */
function Tell({ verwijzing, draft, sleutel, refusal }: TellProps) {
  const t = useWords({ nl, en }).family;
  const { zin, refused } = useWords({ nl: moduleNl, en: moduleEn });
  const { hulpvraagId, zinnen, magHoren } = verwijzing;
  const [ready] = zinnen;
  const kept = refusal?.typed?.['sleutel'];
  const canWrite = magHoren.includes('hulpvraag');
  return (
    <Form
      submit={t.send}
      hidden={{ id: hulpvraagId, sleutel: typeof kept === 'string' ? kept : sleutel }}
      refusal={refusal}
      words={refused}
      {...(draft && { draft })}
    >
      <RadioGroup
        name="zin"
        label={t.choose}
        {...(ready && { defaultValue: ready })}
        options={zinnen.map((value) => ({ value, label: zin[value] }))}
      />
      {zinnen.includes('gesprek-gepland') && (
        <DateField name="gesprekOp" label={t.day} description={t.dayAbout} isOptional />
      )}
      {canWrite ? (
        <TextArea
          name="tekst"
          label={t.words}
          description={t.wordsAbout}
          rows={3}
          maxLength={1000}
          isOptional
        />
      ) : (
        <p className="stip-soft stip-small">{t.noWords}</p>
      )}
    </Form>
  );
}
