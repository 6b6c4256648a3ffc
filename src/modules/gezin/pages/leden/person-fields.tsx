import { RadioGroup, Select } from '#web/kit/form/choices.tsx';
import { DateField, TextField } from '#web/kit/form/text-field.tsx';
import { useWords } from '#web/use-words.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

/** The fields of a gezinslid, for adding one and for changing one. */
export function PersonFields({ bsnAbout }: { bsnAbout: string }) {
  const t = useWords({ nl, en }).leden;
  const said = useWords({ nl: moduleNl, en: moduleEn });
  const kinds = Object.entries(said.soort).map(([value, label]) => ({ value, label }));
  const gezag = [
    { value: '', label: t.gezagUnknown },
    { value: 'true', label: t.gezagOf.true },
    { value: 'false', label: t.gezagOf.false },
  ];
  const geslacht = [
    { value: '', label: t.geslachtOf.none },
    { value: '1', label: t.geslachtOf[1] },
    { value: '2', label: t.geslachtOf[2] },
  ];
  return (
    <>
      <Select name="soort" label={t.soort} options={kinds} />
      <TextField name="voornaam" label={t.voornaam} maxLength={200} />
      <TextField name="voorvoegsel" label={t.voorvoegsel} maxLength={10} isOptional isShort />
      <TextField name="achternaam" label={t.achternaam} maxLength={200} />
      <DateField name="geboortedatum" label={t.geboortedatum} isOptional />
      <RadioGroup
        name="geslacht"
        label={t.geslacht}
        description={t.geslachtAbout}
        options={geslacht}
        defaultValue=""
        isOptional
      />
      <TextField name="relatie" label={t.relatie} description={t.relatieAbout} maxLength={100} isOptional />
      <RadioGroup name="hasGezag" label={t.gezag} options={gezag} defaultValue="" isOptional />
      <TextField
        name="bsn"
        label={t.bsn}
        description={bsnAbout}
        inputMode="numeric"
        maxLength={12}
        isOptional
        isShort
      />
    </>
  );
}
