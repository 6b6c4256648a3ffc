import { Checkbox, RadioGroup } from '#web/kit/form/choices.tsx';
import { DateField, TextField } from '#web/kit/form/text-field.tsx';
import { useWords } from '#web/use-words.ts';
import { type Gemeente, GemeenteField } from '../gemeente-field.tsx';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

type Props = { gemeenten: readonly Gemeente[]; isKnown?: boolean };

/** The fields of a registration, for adding one and for changing one. */
export function RegistrationFields({ gemeenten, isKnown = false }: Props) {
  const t = useWords({ nl, en }).registration;
  const kinds = (['woonadres', 'briefadres'] as const).map((value) => ({ value, label: t.soortOf[value] }));
  return (
    <>
      <Checkbox name="isBuitenland" label={t.isBuitenland} description={t.buitenlandAbout} />
      <GemeenteField name="gemeente" label={t.gemeente} gemeenten={gemeenten} isOptional />
      <RadioGroup name="soort" label={t.soort} options={kinds} isOptional />
      <DateField name="van" label={t.van} />
      <DateField name="tot" label={t.tot} description={t.totAbout} isOptional />
      <fieldset className="stip-form__group">
        <legend>{t.adres}</legend>
        <p className="stip-soft stip-small">{t.adresAbout}</p>
        <TextField name="adres.straat" label={t.straat} maxLength={80} isOptional />
        <TextField
          name="adres.huisnummer"
          label={t.huisnummer}
          inputMode="numeric"
          maxLength={5}
          isOptional
          isShort
        />
        <TextField name="adres.huisletter" label={t.huisletter} maxLength={1} isOptional isShort />
        <TextField name="adres.toevoeging" label={t.toevoeging} maxLength={4} isOptional isShort />
        <TextField name="adres.postcode" label={t.postcode} maxLength={8} isOptional isShort />
        <TextField name="adres.plaats" label={t.plaats} maxLength={80} isOptional />
      </fieldset>
      <Checkbox name="hasAantekening" label={t.hasAantekening} description={t.aantekeningAbout} />
      <Checkbox name="isGeheim" label={t.isGeheim} description={t.geheimAbout} />
      {isKnown && <Checkbox name="isOnjuist" label={t.isOnjuist} description={t.onjuistAbout} />}
    </>
  );
}
