import { dayOf } from '#web/kit/figure/dates.ts';
import { Select } from '#web/kit/form/choices.tsx';
import { Form } from '#web/kit/form/form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { TextField } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { VerzoekDossier } from '../../schema/verzoek.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { Deadline } from '../verzoeken/deadline.tsx';
import { Otherwise } from './otherwise.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

type Props = { dossier: VerzoekDossier; today: string; refusal: Refused | undefined };

/** The three answers: one button to assign, one to look into it, and a reason to refuse. */
export function Decide({ dossier, today, refusal }: Props) {
  const t = useWords({ nl, en }).verzoek;
  const said = useWords({ nl: moduleNl, en: moduleEn }).refused;
  const form = { refusal, words: said };
  const language = useLanguage();
  return (
    <Card title={t.decide} id="antwoord">
      <div className="stip-stack">
        <Deadline verzoek={dossier} today={today} />
        <div>
          <p className="stip-soft stip-small">{t.assignAbout}</p>
          <Form {...form} deed="toewijzen" submit={t.assign} />
        </div>
        {dossier.soort === 'vot' && !dossier.isVanGi && dossier.regels[0] && (
          <Otherwise regel={dossier.regels[0]} form={form} />
        )}
        {dossier.isVanGi && <Note>{t.byGi(dayOf(dossier.uiterlijkWoonplaats, language))}</Note>}
        {dossier.status === 'open' && <Look dossier={dossier} form={form} />}
        <Refuse dossier={dossier} form={form} />
      </div>
    </Card>
  );
}

type PartProps = {
  dossier: VerzoekDossier;
  form: { refusal: Refused | undefined; words: Parameters<typeof Form>[0]['words'] & object };
};

function Look({ dossier, form }: PartProps) {
  const t = useWords({ nl, en }).verzoek;
  const language = useLanguage();
  const about = dossier.isVanGi ? t.lookGiAbout : t.lookAbout;
  return (
    <div>
      <p className="stip-soft stip-small">{about(dayOf(dossier.uiterlijkOnderzoek, language))}</p>
      <Form
        {...form}
        deed="in-onderzoek"
        submit={dossier.isVanGi ? t.lookGi : t.look}
        kind="secondary"
        hidden={{ onderzoek: dossier.isVanGi ? 'woonplaats' : 'inhoud' }}
      />
    </div>
  );
}

const woonplaats = '8';

function Refuse({ dossier: { soort, isVanGi, uiterlijkWoonplaats }, form }: PartProps) {
  const t = useWords({ nl, en }).verzoek;
  const language = useLanguage();
  const isNew = soort === 'vot';
  const options = Object.entries(t.reasonOf)
    .filter(([value]) => (value === woonplaats ? isNew : !isVanGi))
    .map(([value, label]) => ({ value, label }));
  return (
    <details className="stip-behind" open={form.refusal?.typed?.['doe'] === 'afwijzen'}>
      <summary>{t.refuse}</summary>
      <p className="stip-soft stip-small">{t.refuseAbout}</p>
      <Form
        {...form}
        deed="afwijzen"
        submit={t.refuse}
        kind="negative"
        values={isVanGi ? { reden: woonplaats } : {}}
      >
        <Select name="reden" label={t.reason} options={options} />
        {isNew && (
          <TextField
            name="andereGemeente"
            label={t.otherGemeente}
            description={t.otherGemeenteAbout(dayOf(uiterlijkWoonplaats, language))}
            inputMode="numeric"
            maxLength={4}
            isOptional
            isShort
          />
        )}
      </Form>
    </details>
  );
}
