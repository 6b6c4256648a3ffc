import { CheckboxGroup } from '#web/kit/form/choices.tsx';
import { DeedForm } from '#web/kit/form/deed-form.tsx';
import { DateField, TextArea, TextField } from '#web/kit/form/text-field.tsx';
import { useWords } from '#web/use-words.ts';
import type { Evaluatie } from '../../schema/evaluatie.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import type { SamenProps } from './read-samen.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

type Props = SamenProps & { readonly evaluatie?: Evaluatie };

/** What was said when they looked back: a new one, or one that is put right. */
export function EvaluatieForm({ file, refusal, evaluatie }: Props) {
  const t = useWords({ nl, en }).evaluatie;
  const words = useWords({ nl: moduleNl, en: moduleEn }).refused;
  const fields = <Fields file={file} {...(evaluatie && { evaluatie })} />;
  if (!evaluatie)
    return (
      <DeedForm
        opener={t.add}
        submit={t.addSubmit}
        isMain
        deed="evaluatie-open"
        refusal={refusal}
        words={words}
        draft={file.drafts.evaluatie}
      >
        {fields}
      </DeedForm>
    );
  return (
    <DeedForm
      opener={t.edit}
      submit={t.save}
      kind="secondary"
      deed="evaluatie-bewaar"
      hidden={{ evaluatieId: evaluatie.id }}
      version={evaluatie.versie}
      values={valuesOf(evaluatie, file)}
      merge={{ gingGoed: t.goodLabel, anders: t.otherLabel, volgendeOp: t.next }}
      refusal={refusal}
      words={words}
    >
      {fields}
    </DeedForm>
  );
}

/** Everyone of the family, the network and the vast gezicht, who may have been there. */
function knownNames({ gezin }: Props['file']): string[] {
  const face = gezin.vastGezicht ? [gezin.vastGezicht.naam] : [];
  return [...new Set([...gezin.leden.map(({ voornaam }) => voornaam), ...face])];
}

function valuesOf(evaluatie: Evaluatie, file: Props['file']) {
  const known = new Set(knownNames(file));
  const { gehoudenOp, gingGoed, anders, volgendeOp, aanwezig } = evaluatie;
  const said = evaluatie.doelen.flatMap(({ doelId, gezin, hulpverlener }) => {
    const nr = file.dossier.doelen.findIndex(({ id }) => id === doelId);
    return [
      [`doelen.${nr}.gezin`, gezin],
      [`doelen.${nr}.hulpverlener`, hulpverlener],
    ] as const;
  });
  return {
    ...Object.fromEntries(said),
    gehoudenOp,
    gingGoed,
    anders,
    volgendeOp,
    'aanwezig[]': aanwezig.filter((naam) => known.has(naam)),
    meer: aanwezig.filter((naam) => !known.has(naam)).join(', '),
  };
}

function Fields({ file, evaluatie }: Omit<Props, 'refusal'>) {
  const t = useWords({ nl, en }).evaluatie;
  const { doelen } = file.dossier;
  const asked = doelen.filter(
    ({ id, bereiktOp }) => bereiktOp === null || evaluatie?.doelen.some(({ doelId }) => doelId === id),
  );
  return (
    <>
      <DateField name="gehoudenOp" label={t.day} defaultValue={file.today} max={file.today} />
      <CheckboxGroup
        name="aanwezig[]"
        label={t.present}
        isOptional
        options={knownNames(file).map((naam) => ({ value: naam, label: naam }))}
      />
      <TextField
        name="meer"
        label={t.presentOther}
        description={t.presentAbout}
        isOptional
        maxLength={1000}
      />
      {asked.map((doel) => (
        <Goal key={doel.id} nr={doelen.indexOf(doel)} id={doel.id} tekst={doel.tekst} />
      ))}
      <TextArea name="gingGoed" label={t.goodLabel} isOptional maxLength={5000} />
      <TextArea name="anders" label={t.otherLabel} isOptional maxLength={5000} />
      <DateField name="volgendeOp" label={t.next} isOptional />
    </>
  );
}

function Goal({ nr, id, tekst }: { nr: number; id: string; tekst: string }) {
  const t = useWords({ nl, en }).evaluatie;
  const number = {
    type: 'number',
    inputMode: 'numeric',
    min: 0,
    max: 10,
    isShort: true,
    isOptional: true,
  } as const;
  return (
    <fieldset className="stip-form__group">
      <legend>{tekst}</legend>
      <input type="hidden" name={`doelen.${nr}.doelId`} value={id} />
      <TextField name={`doelen.${nr}.gezin`} label={t.byFamily} {...number} />
      <TextField name={`doelen.${nr}.hulpverlener`} label={t.byWorker} {...number} />
    </fieldset>
  );
}
