import { useWords } from '../../use-words.ts';
import { en } from '../../words.en.ts';
import { nl } from '../../words.nl.ts';
import type { Refused, Values } from './form-state.ts';
import { textOf } from './text-field.tsx';

type MergeChoiceProps = {
  /** Field name and how people call it. */
  readonly fields: Readonly<Record<string, string>>;
  readonly typed: NonNullable<Refused['typed']>;
  /** The record as somebody else left it. */
  readonly current: Values;
};

/**
 * Two people changed the same thing: for each field that differs one chooses, and nothing is thrown away unseen. The
 * radio buttons carry the values themselves under the name of the field, so the server gets an ordinary form.
 */
export function MergeChoice({ fields, typed, current }: MergeChoiceProps) {
  const t = useWords({ nl, en }).merge;
  const differing = differences(fields, typed, current);
  return (
    <>
      <div className="stip-note stip-note--warn" role="alert">
        <h2>{t.title}</h2>
        <p>{t.lead}</p>
      </div>
      {Object.keys(fields)
        .filter((name) => !differing.includes(name))
        .map((name) => (
          <input key={name} type="hidden" name={name} value={text(typed[name])} />
        ))}
      {differing.map((name) => (
        <fieldset className="stip-merge" key={name}>
          <legend>{fields[name]}</legend>
          <Side name={name} who={t.yours} value={text(typed[name])} empty={t.empty} isChosen />
          <Side name={name} who={t.theirs} value={text(current[name])} empty={t.empty} />
        </fieldset>
      ))}
    </>
  );
}

type SideProps = { name: string; who: string; value: string; empty: string; isChosen?: boolean };

function Side({ name, who, value, empty, isChosen = false }: SideProps) {
  return (
    <label className="stip-option">
      <input type="radio" name={name} value={value} defaultChecked={isChosen} />
      <span>
        <small>{who}</small>
        <span className="stip-merge__value">{value || <i>({empty})</i>}</span>
      </span>
    </label>
  );
}

/** The fields in which the two disagree. */
export function differences(
  fields: Readonly<Record<string, string>>,
  typed: NonNullable<Refused['typed']>,
  current: Values,
): string[] {
  return Object.keys(fields).filter((name) => name in typed && text(typed[name]) !== text(current[name]));
}

/** Browsers send line ends as two characters; what was kept may have one. */
function text(value: Values[string]): string {
  return (textOf(value) ?? '').replaceAll('\r\n', '\n');
}
