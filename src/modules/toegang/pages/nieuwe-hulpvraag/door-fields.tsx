import { useState } from 'react';
import { Select } from '#web/kit/form/choices.tsx';
import { useWords } from '#web/use-words.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

type Organisatie = { readonly id: string; readonly soort: string; readonly naam: string };
type Props = { organisaties: readonly Organisatie[]; chosen: unknown };

/** By which door the question came, and who stood there. Once the door is chosen, only its organisations are offered. */
export function DoorFields({ organisaties, chosen }: Props) {
  const t = useWords({ nl, en }).nieuw;
  const doors: Readonly<Record<string, string>> = useWords({ nl: moduleNl, en: moduleEn }).deur;
  const [door, setDoor] = useState(typeof chosen === 'string' ? chosen : '');
  const offered = organisaties
    .filter(({ soort }) => (doors[door] ? soort === door : doors[soort] !== undefined))
    .map(({ id, soort, naam }) => ({ value: id, label: door ? naam : `${doors[soort]}: ${naam}` }));
  return (
    <>
      <div
        onChange={({ target }) => {
          if (target instanceof HTMLSelectElement) setDoor(target.value);
        }}
      >
        <Select
          name="deur"
          label={t.deur}
          options={Object.entries(doors).map(([value, label]) => ({ value, label }))}
        />
      </div>
      {offered.length > 0 && (
        <Select
          key={door}
          name="verwijzerId"
          label={t.verwijzer}
          description={t.verwijzerAbout}
          isOptional
          options={offered}
        />
      )}
    </>
  );
}
