import { dayOf } from '#web/kit/figure/dates.ts';
import { Checkbox, Select } from '#web/kit/form/choices.tsx';
import { Form } from '#web/kit/form/form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { DateField } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Verblijf } from '../../../schema/inschrijving.ts';
import { en as moduleEn } from '../../../words.en.ts';
import { nl as moduleNl } from '../../../words.nl.ts';
import type { ChildFile } from '../read-woonplaats.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

type Props = { file: ChildFile; refusal: Refused | undefined };

/** Stays that count, those that are known from help and can be taken over in a click, and the form to add one. */
export function StayCard({ file, refusal }: Props) {
  const t = useWords({ nl, en }).stay;
  const said = useWords({ nl: moduleNl, en: moduleEn });
  return (
    <Card title={t.title} id="verblijf">
      <p className="stip-soft">{t.lead}</p>
      {file.verblijven.length === 0 && <p>{t.empty}</p>}
      <ul className="stip-list">
        {file.verblijven.toReversed().map((one) => (
          <li key={one.id}>
            <Stay file={file} refusal={refusal} one={one} />
          </li>
        ))}
      </ul>
      {file.canChange && <Offered file={file} refusal={refusal} />}
      {file.canChange && (
        <details
          className="stip-behind stip-no-print"
          open={refusal?.typed?.['doe'] === 'verblijf' && !refusal.typed['bekend']}
        >
          <summary>{t.add}</summary>
          <Form
            deed="verblijf"
            hidden={{ persoonId: file.kind.id }}
            submit={t.submit}
            refusal={refusal}
            words={said.refused}
          >
            <StayFields />
          </Form>
        </details>
      )}
    </Card>
  );
}

function StayFields({ isKnown = false }: { isKnown?: boolean }) {
  const words = useWords({ nl, en });
  const options = Object.entries(words.stay.soortOf).map(([value, label]) => ({ value, label }));
  const t = words.registration;
  return (
    <>
      <Select name="soort" label={words.stay.soort} options={options} />
      <DateField name="van" label={t.van} />
      <DateField name="tot" label={t.tot} description={t.totAbout} isOptional />
      {isKnown && <Checkbox name="isOnjuist" label={t.isOnjuist} description={t.onjuistAbout} />}
    </>
  );
}

function usePeriod() {
  const t = useWords({ nl, en }).registration;
  const language = useLanguage();
  return ({ van, tot }: { van: string; tot: string | null }) =>
    t.period(dayOf(van, language), tot && dayOf(tot, language));
}

function Stay({ file, refusal, one }: Props & { one: Verblijf }) {
  const words = useWords({ nl, en });
  const said = useWords({ nl: moduleNl, en: moduleEn });
  const period = usePeriod();
  const { soort, van, tot } = one;
  return (
    <>
      <p className="stip-row">
        <strong>{words.stay.soortOf[soort]}</strong>
        <span>{period(one)}</span>
        {one.isOnjuist && <Chip>{words.registration.wrong}</Chip>}
      </p>
      {file.canChange && !one.isOnjuist && (
        <details className="stip-behind stip-no-print" open={refusal?.typed?.['verblijfId'] === one.id}>
          <summary>
            {words.registration.change} <span className="stip-hidden">{period(one)}</span>
          </summary>
          <Form
            deed="verblijf-wijzig"
            hidden={{ persoonId: file.kind.id, verblijfId: one.id }}
            version={one.versie}
            submit={words.stay.save}
            refusal={refusal}
            words={said.refused}
            values={{ soort, van, tot }}
          >
            <StayFields isKnown />
          </Form>
        </details>
      )}
    </>
  );
}

function Offered({ file, refusal }: Props) {
  const t = useWords({ nl, en }).stay;
  const said = useWords({ nl: moduleNl, en: moduleEn });
  const period = usePeriod();
  if (file.aangeboden.length === 0) return null;
  return (
    <>
      <h3 className="utrecht-heading-3">{t.offered}</h3>
      <ul className="stip-list">
        {file.aangeboden.map((one) => (
          <li key={`${one.hulpsoort} ${one.van}`}>
            <p>
              {t.soortOf[one.soort]}, {period(one)}
            </p>
            <Form
              deed="verblijf"
              hidden={{
                persoonId: file.kind.id,
                soort: one.soort,
                van: one.van,
                ...(one.tot && { tot: one.tot }),
                bekend: `${one.hulpsoort} ${one.van}`,
              }}
              submit={t.take}
              kind="secondary"
              refusal={refusal}
              words={said.refused}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
