import { Checkbox, Select } from '#web/kit/form/choices.tsx';
import { TextArea, TextField } from '#web/kit/form/text-field.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import { en as moduleEn } from '../../../words.en.ts';
import { nl as moduleNl } from '../../../words.nl.ts';
import type { FamilyFile } from '../family-file.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

/** What can be said of help beside what, for whom and by whom: nobody has to. */
export function MoreFields({ methodieken }: Pick<FamilyFile, 'methodieken'>) {
  const t = useWords({ nl, en }).more;
  const bewijs = useWords({ nl: moduleNl, en: moduleEn }).bewijs;
  const isEnglish = useLanguage() === 'en';
  return (
    <>
      <Select
        name="methodiek"
        label={t.methodiek}
        description={t.methodiekAbout}
        isOptional
        options={methodieken.map(({ code, naam, naamEn, bewijs: proof }) => ({
          value: code,
          label: `${isEnglish ? naamEn : naam} (${bewijs[proof].toLowerCase()})`,
        }))}
      />
      <TextField name="groep" label={t.groep} description={t.groepAbout} isOptional maxLength={200} />
      <TextArea
        name="maatwerkReden"
        label={t.maatwerk}
        description={t.maatwerkAbout}
        isOptional
        maxLength={2000}
        rows={3}
      />
      <Checkbox name="isThuis" label={t.thuis} />
    </>
  );
}
