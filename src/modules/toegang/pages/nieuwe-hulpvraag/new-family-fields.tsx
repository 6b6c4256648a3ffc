import { useState } from 'react';
import { RadioGroup, Select } from '#web/kit/form/choices.tsx';
import { DateField, TextField } from '#web/kit/form/text-field.tsx';
import { Button } from '#web/kit/page/button.tsx';
import { useWords } from '#web/use-words.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

type Props = { gemeenten: readonly { code: string; naam: string }[]; rows: number };

/** A family that is not known yet: a name, a gemeente and its members, of whom only a name is a must. */
export function NewFamilyFields({ gemeenten, rows }: Props) {
  const t = useWords({ nl, en }).nieuw;
  const [asked, setAsked] = useState(0);
  const shown = Math.max(rows, asked);
  const [only] = gemeenten.length === 1 ? gemeenten : [];
  return (
    <>
      <TextField name="nieuwGezin.naam" label={t.gezinNaam} description={t.gezinNaamAbout} maxLength={200} />
      {only ? (
        <input type="hidden" name="nieuwGezin.gemeente" value={only.code} />
      ) : (
        <Select
          name="nieuwGezin.gemeente"
          label={t.gemeente}
          options={gemeenten.map(({ code, naam }) => ({ value: code, label: naam }))}
        />
      )}
      <fieldset className="stip-form__group">
        <legend>{t.leden}</legend>
        <p className="stip-soft">{t.ledenAbout}</p>
        {[...Array(shown).keys()].map((nr) => (
          <MemberFields key={nr} nr={nr} />
        ))}
        <div>
          <input type="hidden" name="rijen" value={shown} />
          <Button
            kind="secondary"
            name="doe"
            value="rij"
            onClick={(event) => {
              event.preventDefault();
              setAsked(shown + 1);
            }}
          >
            {t.addRow}
          </Button>
        </div>
      </fieldset>
    </>
  );
}

/** The first row is most often the child that it is about, the second a parent. */
function MemberFields({ nr }: { nr: number }) {
  const t = useWords({ nl, en }).nieuw;
  const at = `nieuwGezin.leden.${nr}`;
  return (
    <fieldset className="stip-member">
      <legend>{t.lid(nr + 1)}</legend>
      <div className="stip-member__kind">
        <RadioGroup
          name={`${at}.soort`}
          label={t.soort}
          defaultValue={nr === 1 ? 'ouder' : 'jeugdige'}
          options={Object.entries(t.soorten).map(([value, label]) => ({ value, label }))}
        />
      </div>
      <TextField name={`${at}.voornaam`} label={t.voornaam} maxLength={200} isOptional={nr > 0} />
      <TextField name={`${at}.voorvoegsel`} label={t.voorvoegsel} maxLength={10} isOptional />
      <TextField name={`${at}.achternaam`} label={t.achternaam} maxLength={200} isOptional={nr > 0} />
      <DateField name={`${at}.geboortedatum`} label={t.geboortedatum} isOptional />
      <TextField name={`${at}.bsn`} label={t.bsn} inputMode="numeric" maxLength={15} isOptional />
    </fieldset>
  );
}
