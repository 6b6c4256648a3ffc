import { useState } from 'react';
import { Link } from 'react-router';
import { RadioGroup, Select } from '#web/kit/form/choices.tsx';
import { Form } from '#web/kit/form/form.tsx';
import { TextArea } from '#web/kit/form/text-field.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import { en as moduleEn } from '../../../words.en.ts';
import { nl as moduleNl } from '../../../words.nl.ts';
import type { Reference, Tools } from '../read-question.ts';
import type { WeighingProps } from '../weighing-props.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { ConsideredSteps } from './considered-steps.tsx';

/** One choice, one reason: all else is there for who wants to say more. */
export function LadderForm({ triage, ladder, tools, refusal }: WeighingProps & { tools: Tools }) {
  const t = useWords({ nl, en }).ladder;
  const { refused } = useWords({ nl: moduleNl, en: moduleEn });
  const isEnglish = useLanguage() === 'en';
  const { versie } = triage;
  const draft = tools.drafts.ladder;
  const known = refusal?.typed?.['trede'] ?? draft.content?.['trede'];
  const [trede, setTrede] = useState(typeof known === 'string' ? known : '');
  const persoonId = onlyChild(triage);
  return (
    <Form
      key={versie}
      submit={t.submit}
      deed="ladder"
      version={versie}
      hidden={{ ...(persoonId && { persoonId }) }}
      refusal={refusal}
      words={refused}
      draft={draft}
    >
      <p>{t.lead}</p>
      <div
        onChange={({ target }) => {
          if (target instanceof HTMLInputElement && target.name === 'trede') setTrede(target.value);
        }}
      >
        <RadioGroup
          name="trede"
          label={t.trede}
          options={ladder.treden.map(({ code, naam, naamEn, uitleg, uitlegEn }) => ({
            value: code,
            label: isEnglish ? naamEn : naam,
            description: isEnglish ? uitlegEn : uitleg,
          }))}
        />
      </div>
      <HelpFields trede={trede} ladder={ladder} tools={tools} />
      <Select
        name="reden"
        label={t.reden}
        description={t.redenAbout}
        isOptional
        options={ladder.redenen.map(({ code, naam, naamEn }) => ({
          value: code,
          label: isEnglish ? naamEn : naam,
        }))}
      />
      <ConsideredSteps ladder={ladder} refusal={refusal} />
      <TextArea
        name="toelichting"
        label={t.toelichting}
        description={t.toelichtingAbout}
        isOptional
        rows={3}
        maxLength={4000}
      />
      <RadioGroup
        name="vervolg"
        label={t.vervolg}
        defaultValue="af"
        options={[
          { value: 'af', label: t.af, description: t.afAbout },
          { value: 'wacht', label: t.wacht, description: t.wachtAbout },
        ]}
      />
    </Form>
  );
}

/** For whom the help will be, where nobody has to ask: who it is about, else the only child. */
function onlyChild({ jeugdigen, kinderen }: WeighingProps['triage']): string | undefined {
  const [first, ...others] = jeugdigen.length === 1 ? jeugdigen : kinderen;
  return others.length === 0 ? first?.id : undefined;
}

type HelpProps = { trede: string; ladder: Reference; tools: Tools };

/** Which help it is, once the step is chosen; without JavaScript that of every step, under its name. */
function HelpFields({ trede, ladder, tools }: HelpProps) {
  const t = useWords({ nl, en }).ladder;
  const isEnglish = useLanguage() === 'en';
  const shown = ladder.treden.filter(({ code }) => trede === '' || code === trede);
  const kinds = new Map(
    shown.flatMap(({ naam, naamEn, soorten }) =>
      soorten.map((soort) => {
        const name = isEnglish ? soort.naamEn : soort.naam;
        return [soort.code, trede === '' ? `${isEnglish ? naamEn : naam}: ${name}` : name] as const;
      }),
    ),
  );
  const offers = tools.aanbod.filter((one) => trede === '' || one.trede === trede);
  return (
    <>
      {kinds.size > 0 && (
        <Select
          key={`soort-${trede}`}
          name="hulpsoort"
          label={t.hulpsoort}
          description={t.hulpsoortAbout}
          isOptional
          options={[...kinds].map(([value, label]) => ({ value, label }))}
        />
      )}
      {offers.length > 0 && (
        <Select
          key={`aanbod-${trede}`}
          name="buurtaanbodId"
          label={t.aanbod}
          description={
            <>
              {t.aanbodAbout} <Link to="/kaart">{t.kaart}</Link>
            </>
          }
          isOptional
          options={offers}
        />
      )}
    </>
  );
}
