import { dayOf } from '#web/kit/figure/dates.ts';
import { Form } from '#web/kit/form/form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { Card } from '#web/kit/page/card.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Adres, Inschrijving } from '../../../schema/inschrijving.ts';
import { en as moduleEn } from '../../../words.en.ts';
import { nl as moduleNl } from '../../../words.nl.ts';
import { capital, gemeenteValues, useGemeenteName } from '../gemeente-field.tsx';
import type { ChildFile } from '../read-woonplaats.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { RegistrationFields } from './registration-fields.tsx';

type Props = { file: ChildFile; refusal: Refused | undefined };
type OneProps = Props & { one: Inschrijving };

/** Every registration with its address, latest first, and the forms to add or mend one. */
export function RegistrationCard({ file, refusal }: Props) {
  const t = useWords({ nl, en }).registration;
  const said = useWords({ nl: moduleNl, en: moduleEn });
  return (
    <Card title={t.title} id="inschrijving">
      {file.inschrijvingen.length === 0 && <p className="stip-soft">{t.empty}</p>}
      <ul className="stip-list">
        {file.inschrijvingen.toReversed().map((one) => (
          <li key={one.id}>
            <Registration file={file} refusal={refusal} one={one} />
          </li>
        ))}
      </ul>
      {file.canChange && (
        <details className="stip-behind stip-no-print" open={refusal?.typed?.['doe'] === 'inschrijving'}>
          <summary>{t.add}</summary>
          <p className="stip-soft">{t.addAbout}</p>
          <Form
            deed="inschrijving"
            hidden={{ persoonId: file.kind.id }}
            submit={t.submit}
            refusal={refusal}
            words={said.refused}
            values={{ soort: 'woonadres' }}
          >
            <RegistrationFields gemeenten={file.gemeenten} />
          </Form>
        </details>
      )}
    </Card>
  );
}

/** 7a-4, as people write it. */
export function addressLine({ straat, huisnummer, huisletter, toevoeging, postcode, plaats }: Adres): string {
  const number = `${huisnummer}${huisletter ?? ''}${toevoeging ? `-${toevoeging}` : ''}`;
  return `${straat} ${number}, ${postcode.slice(0, 4)} ${postcode.slice(4)} ${plaats}`;
}

function Registration({ file, refusal, one }: OneProps) {
  const words = useWords({ nl, en });
  const t = words.registration;
  const language = useLanguage();
  const nameOf = useGemeenteName(file.gemeenten);
  const place = one.gemeente === null ? words.gemeente.abroad : nameOf(one.gemeente);
  const kind = one.soort ? ` (${t.shortOf[one.soort]})` : '';
  const period = t.period(dayOf(one.van, language), one.tot && dayOf(one.tot, language));
  return (
    <>
      <p className="stip-row">
        <strong>
          {capital(place)}
          {kind}
        </strong>
        <span>{period}</span>
        {one.isGeheim && <Chip tone="alarm">{t.secret}</Chip>}
        {one.isOnjuist && <Chip>{t.wrong}</Chip>}
        {one.hasAantekening && <Chip tone="warn">{t.noted}</Chip>}
      </p>
      {one.adres && <p>{addressLine(one.adres)}</p>}
      {file.canChange && !one.isOnjuist && <Change file={file} refusal={refusal} one={one} />}
    </>
  );
}

function Change({ file, refusal, one }: OneProps) {
  const t = useWords({ nl, en }).registration;
  const said = useWords({ nl: moduleNl, en: moduleEn });
  const language = useLanguage();
  const { van, tot, soort, hasAantekening, isBuitenland, isGeheim } = one;
  const adres = Object.entries(one.adres ?? {}).map(([name, value]) => [`adres.${name}`, value]);
  return (
    <details className="stip-behind stip-no-print" open={refusal?.typed?.['inschrijvingId'] === one.id}>
      <summary>
        {t.change} <span className="stip-hidden">{dayOf(van, language)}</span>
      </summary>
      <Form
        deed="inschrijving-wijzig"
        hidden={{ persoonId: file.kind.id, inschrijvingId: one.id }}
        version={one.versie}
        submit={t.save}
        refusal={refusal}
        words={said.refused}
        values={{
          ...gemeenteValues('gemeente', one.gemeente, file.gemeenten),
          ...Object.fromEntries(adres),
          ...{ van, tot, soort, hasAantekening, isBuitenland, isGeheim },
        }}
      >
        <RegistrationFields gemeenten={file.gemeenten} isKnown />
      </Form>
    </details>
  );
}
