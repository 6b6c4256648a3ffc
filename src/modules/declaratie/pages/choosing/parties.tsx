import { Choice } from '#web/kit/list/choice.tsx';
import { useWords } from '#web/use-words.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { Names } from './read-names.ts';

type PartiesProps = {
  readonly names: Names;
  readonly chosen: Readonly<Record<string, string>>;
};

/** Which aanbieder and which gemeente, as far as there is more than one. */
export function Parties({ names: { aanbieders, gemeenten }, chosen }: PartiesProps) {
  const t = useWords({ nl, en });
  return (
    <>
      {aanbieders.length > 1 && (
        <Choice
          name="aanbiederId"
          label={t.aanbieder}
          all={t.all}
          options={aanbieders}
          chosen={chosen['aanbiederId']}
        />
      )}
      {gemeenten.length > 1 && (
        <Choice
          name="gemeente"
          label={t.gemeente}
          all={t.all}
          options={gemeenten}
          chosen={chosen['gemeente']}
        />
      )}
    </>
  );
}
