import { RadioGroup, Select } from '#web/kit/form/choices.tsx';
import { DateField, TextField } from '#web/kit/form/text-field.tsx';
import type { Named } from '#web/kit/list/choice.tsx';
import { useWords } from '#web/use-words.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

/** A child that is new to this aanbieder, as the bericht must name it. */
export function ChildFields({ gemeenten }: { gemeenten: readonly Named[] }) {
  const t = useWords({ nl, en }).child;
  return (
    <>
      <TextField
        name="client.bsn"
        label={t.bsn}
        description={t.bsnAbout}
        inputMode="numeric"
        maxLength={12}
        isShort
      />
      <div className="stip-row">
        <TextField name="client.voornaam" label={t.voornaam} maxLength={200} />
        <TextField name="client.voorvoegsel" label={t.voorvoegsel} maxLength={10} isShort isOptional />
        <TextField name="client.achternaam" label={t.achternaam} maxLength={200} />
      </div>
      <DateField name="client.geboortedatum" label={t.geboortedatum} />
      <RadioGroup
        name="client.geslacht"
        label={t.geslacht}
        options={['1', '2', '0'].map((value) => ({
          value,
          label: t.geslachtOf[value as keyof typeof t.geslachtOf],
        }))}
      />
      <GemeenteFields gemeenten={gemeenten} />
    </>
  );
}

/** The gemeenten of the region by name; any other by its code. */
export function GemeenteFields({
  gemeenten,
  isOptional = false,
}: {
  gemeenten: readonly Named[];
  isOptional?: boolean;
}) {
  const t = useWords({ nl, en }).child;
  const options = gemeenten.map(({ code, naam }) => ({ value: code, label: naam }));
  return (
    <div className="stip-asked__gemeente">
      <Select
        name="gemeente"
        label={t.gemeente}
        description={t.gemeenteAbout}
        options={[...options, { value: 'anders', label: t.otherGemeente }]}
        isOptional={isOptional}
        isShort
      />
      <div className="stip-asked__elsewhere">
        <TextField
          name="andereGemeente"
          label={t.otherCode}
          description={t.otherCodeAbout}
          inputMode="numeric"
          maxLength={4}
          isShort
          isOptional
        />
      </div>
    </div>
  );
}
