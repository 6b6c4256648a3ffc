import { Checkbox } from '#web/kit/form/choices.tsx';
import { DeedForm } from '#web/kit/form/deed-form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { TextArea, TextField } from '#web/kit/form/text-field.tsx';
import { useWords } from '#web/use-words.ts';
import type { Huishouden } from '../../schema/huishouden.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

/** Name, address and telephone of one household, and what is for it alone. */
export function ChangeHousehold({ one, refusal }: { one: Huishouden; refusal: Refused | undefined }) {
  const t = useWords({ nl, en }).card;
  const said = useWords({ nl: moduleNl, en: moduleEn });
  const { naam, telefoon, email, notitie, isGeheim } = one;
  const adres = Object.entries(one.adres ?? {}).map(([name, value]) => [`adres.${name}`, value]);
  return (
    <DeedForm
      deed="huishouden"
      opener={
        <>
          {t.change} <span className="stip-hidden">{naam}</span>
        </>
      }
      hidden={{ huishoudenId: one.id }}
      version={one.versie}
      submit={t.save}
      refusal={refusal}
      words={said.refused}
      values={{ naam, telefoon, email, notitie, isGeheim, ...Object.fromEntries(adres) }}
      merge={{ naam: t.naam, telefoon: t.telefoon, email: t.email, notitie: t.notitie }}
    >
      <TextField name="naam" label={t.naam} maxLength={100} />
      <fieldset className="stip-form__group">
        <legend>{t.adres}</legend>
        <TextField name="adres.straat" label={t.fields.straat} maxLength={80} isOptional />
        <TextField
          name="adres.huisnummer"
          label={t.fields.huisnummer}
          inputMode="numeric"
          maxLength={5}
          isOptional
          isShort
        />
        <TextField name="adres.huisletter" label={t.fields.huisletter} maxLength={1} isOptional isShort />
        <TextField name="adres.toevoeging" label={t.fields.toevoeging} maxLength={4} isOptional isShort />
        <TextField name="adres.postcode" label={t.fields.postcode} maxLength={8} isOptional isShort />
        <TextField name="adres.plaats" label={t.fields.plaats} maxLength={80} isOptional />
      </fieldset>
      <Checkbox name="isGeheim" label={t.isGeheim} description={t.isGeheimAbout} />
      <TextField name="telefoon" label={t.telefoon} type="tel" maxLength={20} isOptional />
      <TextField name="email" label={t.email} type="email" maxLength={80} isOptional />
      <TextArea name="notitie" label={t.notitie} rows={3} maxLength={4000} isOptional />
    </DeedForm>
  );
}
