import { CheckboxGroup, Select } from '#web/kit/form/choices.tsx';
import { DeedForm } from '#web/kit/form/deed-form.tsx';
import { DateField, TextArea, TextField } from '#web/kit/form/text-field.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { useWords } from '#web/use-words.ts';
import type { DeelnemerMetVerhaal } from '../../schema/analyse.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import type { CardProps } from '../analyse/read-page.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { GuestLink } from './ask-guest.ts';

/** Asks somebody without an account for an own part, by a link; a party that takes part already keeps its words. */
export function GuestForm({ data, ronde, refusal }: CardProps) {
  const t = useWords({ nl, en }).analyse.parties;
  const guest = useWords({ nl, en }).analyse.guest;
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const known = ronde.deelnemers.filter(canTakeLink);
  const { agree, until } = data.guests ?? { agree: null, until: '' };
  return (
    <DeedForm
      deed="gast-open"
      opener={guest.open}
      submit={guest.submit}
      kind="secondary"
      refusal={refusal}
      words={{ ...m.refused, ...guest.refused }}
      values={{ uiterlijk: until }}
      intro={<p className="stip-small">{guest.lead}</p>}
    >
      {known.length > 0 && (
        <Select
          name="deelnemerId"
          label={guest.who}
          isOptional
          options={[
            { value: '', label: guest.fresh },
            ...known.map(({ id, naam, isGast }) => ({ value: id, label: isGast ? guest.again(naam) : naam })),
          ]}
        />
      )}
      <TextField name="naam" label={guest.name} maxLength={200} isOptional={known.length > 0} />
      <TextArea
        name="vraag"
        label={guest.question}
        description={guest.questionAbout}
        maxLength={500}
        rows={2}
      />
      <DateField name="uiterlijk" label={t.until} />
      {agree && <CheckboxGroup name="instemming[]" label={guest.agreed} options={agree} />}
    </DeedForm>
  );
}

/** Who comes in with an account of its own needs no link, and a member of the gezin has a way of its own. */
function canTakeLink({ isGast, komtZelf, soort }: DeelnemerMetVerhaal): boolean {
  return isGast || (!komtZelf && soort !== 'jeugdige' && soort !== 'ouder');
}

/** The link, told once. */
export function GuestReady({ made }: { made: GuestLink }) {
  const t = useWords({ nl, en }).analyse.guest;
  return (
    <Note isNews>
      <p>{t.ready(made.naam)}</p>
      <p>
        <label htmlFor="gastlink">{t.address}</label>
      </p>
      <input id="gastlink" className="utrecht-textbox stip-wide" readOnly value={made.link} />
      <p className="stip-small">{t.once}</p>
    </Note>
  );
}
