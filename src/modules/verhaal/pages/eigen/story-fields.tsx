import { CheckboxGroup, RadioGroup, Select } from '#web/kit/form/choices.tsx';
import { TextArea } from '#web/kit/form/text-field.tsx';
import { useWords } from '#web/use-words.ts';
import { useKeuzes } from '../use-keuzes.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { OwnStories } from './read-own.ts';

type Props = {
  readonly data: OwnStories;
  readonly chosen?: { readonly themas: readonly string[]; readonly hielpDoor: readonly string[] };
};

/** What a teller writes and chooses; all that is known is filled in already. */
export function StoryFields({ data, chosen = { themas: [], hielpDoor: [] } }: Props) {
  const t = useWords({ nl, en }).own;
  const { themas, hulp } = useKeuzes(data.keuzes);
  const choicesOf = (those: readonly { code: string; naam: string }[]) =>
    those.map(({ code, naam }) => ({ value: code, label: naam }));
  return (
    <>
      <TextArea name="gebeurd" label={t.gebeurd} description={t.gebeurdHint} rows={7} maxLength={10_000} />
      <TextArea name="hielp" label={t.hielp} isOptional maxLength={5000} />
      <TextArea name="hielpNiet" label={t.hielpNiet} isOptional maxLength={5000} />
      <div className="stip-story-choices">
        <CheckboxGroup
          name="themas[]"
          label={t.themas}
          description={t.themasHint}
          isOptional
          options={choicesOf(themas)}
          defaultValue={chosen.themas}
        />
        <CheckboxGroup
          name="hielpDoor[]"
          label={t.hielpDoor}
          isOptional
          options={choicesOf(hulp)}
          defaultValue={chosen.hielpDoor}
        />
      </div>
      <NamingFields data={data} />
    </>
  );
}

function NamingFields({ data }: { data: OwnStories }) {
  const { own: t, wie, leeftijd } = useWords({ nl, en });
  const { segmenten } = useKeuzes(data.keuzes);
  const leden = data.leden.map(({ persoonId, voornaam, isEigen }) => ({
    value: persoonId,
    label: isEigen ? t.overSelf : voornaam,
  }));
  return (
    <details className="stip-behind">
      <summary>{t.naming}</summary>
      <RadioGroup
        name="persoonId"
        label={t.over}
        description={t.overHint}
        options={[...leden, { value: '', label: t.overAll }]}
      />
      <Select name="wie" label={t.wie} isShort options={optionsOf(wie)} />
      <Select name="leeftijd" label={t.leeftijd} isOptional isShort options={optionsOf(leeftijd)} />
      <RadioGroup name="plaats" label={t.plaats} description={t.plaatsHint} options={optionsOf(t.plaatsen)} />
      <Select
        name="segment"
        label={t.segment}
        isOptional
        isShort
        options={segmenten.map(({ code, naam }) => ({ value: code, label: naam }))}
      />
    </details>
  );
}

/** The words of a closed list are its choices too: what is said for each is what can be chosen. */
const optionsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));
