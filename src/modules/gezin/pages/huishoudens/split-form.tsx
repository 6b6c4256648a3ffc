import { Select } from '#web/kit/form/choices.tsx';
import { DeedForm } from '#web/kit/form/deed-form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { TextField } from '#web/kit/form/text-field.tsx';
import { useWords } from '#web/use-words.ts';
import type { Persoon } from '../../schema/gezin.ts';
import type { Plek } from '../../schema/huishouden.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { personName } from '../person-name.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

type Props = {
  readonly leden: readonly Persoon[];
  readonly plekken: readonly { readonly persoonId: string; readonly plek: Plek }[];
  readonly refusal: Refused | undefined;
};

/** One deed for a gezin of which the ouders live apart; what stays and what changes is said before. */
export function SplitForm({ leden, plekken, refusal }: Props) {
  const t = useWords({ nl, en });
  const said = useWords({ nl: moduleNl, en: moduleEn });
  const ouders = leden.filter(({ soort }) => soort === 'ouder').map(({ voornaam }) => voornaam);
  const [eerste, tweede] = [ouders[0], ouders[1]].map((naam) => (naam ? t.split.at(naam) : ''));
  const nameOf = (id: string) => leden.find((lid) => lid.id === id);
  const known = plekken.flatMap(({ persoonId, plek }) => {
    const lid = nameOf(persoonId);
    return lid ? [{ lid, plek }] : [];
  });
  return (
    <DeedForm
      deed="splits"
      opener={t.split.opener}
      intro={
        <>
          <p>{t.split.stays}</p>
          <p>{t.split.changes}</p>
          <p>{t.split.told}</p>
        </>
      }
      submit={t.split.submit}
      refusal={refusal}
      words={said.refused}
      values={{ eerste: eerste ?? '', tweede: tweede ?? '' }}
      hidden={Object.fromEntries(known.map(({ lid }, nr) => [`leden.${nr}.persoonId`, lid.id]))}
    >
      <TextField name="eerste" label={t.split.eerste} maxLength={100} />
      <TextField name="tweede" label={t.split.tweede} maxLength={100} />
      {known.map(({ lid, plek }, nr) => (
        <PlekSelect
          key={lid.id}
          name={`leden.${nr}.plek`}
          label={t.split.where(personName(lid))}
          defaultValue={plek}
          isChild={lid.soort === 'jeugdige'}
          names={[eerste || t.firstOf, tweede || t.secondOf]}
        />
      ))}
    </DeedForm>
  );
}

type SelectProps = {
  readonly name: string;
  readonly label: string;
  readonly names: readonly [string, string];
  readonly isChild: boolean;
  readonly defaultValue?: Plek;
};

/** Where one person lives; both only for a child. */
export function PlekSelect({ name, label, names: [eerste, tweede], isChild, defaultValue }: SelectProps) {
  const t = useWords({ nl, en });
  const all: readonly Plek[] = isChild
    ? ['beide-eerste', 'beide-tweede', 'eerste', 'tweede', 'geen']
    : ['eerste', 'tweede', 'geen'];
  return (
    <Select
      name={name}
      label={label}
      options={all.map((value) => ({ value, label: t.plek[value](eerste, tweede) }))}
      {...(defaultValue && { defaultValue })}
    />
  );
}
