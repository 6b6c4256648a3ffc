import { Checkbox } from '#web/kit/form/choices.tsx';
import { DeedForm } from '#web/kit/form/deed-form.tsx';
import { useWords } from '#web/use-words.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { personName } from '../person-name.ts';
import type { HouseholdProps } from './household-props.ts';
import { PlekSelect } from './split-form.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

/** One folded form for each person: where that one lives, and whether the other household may know the name. */
export function MoveMember({ leden, home, refusal }: Omit<HouseholdProps, 'canChange'>) {
  const t = useWords({ nl, en });
  const said = useWords({ nl: moduleNl, en: moduleEn });
  const [eerste, tweede] = home.huishoudens.map(({ naam }) => naam);
  return leden.map((lid) => {
    const plek = home.plekken.find(({ persoonId }) => persoonId === lid.id)?.plek;
    const own = home.huishoudens.flatMap((one) => one.leden).find(({ persoonId }) => persoonId === lid.id);
    return (
      <DeedForm
        key={lid.id}
        deed="plek"
        opener={`${t.card.move}: ${personName(lid)}`}
        hidden={{ persoonId: lid.id }}
        submit={t.card.moveSave}
        kind="secondary"
        refusal={refusal}
        words={said.refused}
        values={{ isNaamBekend: own?.isNaamBekend ?? false, plek: plek ?? 'geen' }}
      >
        <PlekSelect
          name="plek"
          label={t.card.plek}
          isChild={lid.soort === 'jeugdige'}
          names={[eerste ?? t.firstOf, tweede ?? t.secondOf]}
        />
        <Checkbox name="isNaamBekend" label={t.card.isNaamBekend} />
      </DeedForm>
    );
  });
}
