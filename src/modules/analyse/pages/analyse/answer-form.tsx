import { RadioGroup, Select } from '#web/kit/form/choices.tsx';
import { DeedForm } from '#web/kit/form/deed-form.tsx';
import { TextField } from '#web/kit/form/text-field.tsx';
import { useWords } from '#web/use-words.ts';
import type { DeelnemerMetVerhaal } from '../../schema/analyse.ts';
import type { Ronde } from '../../schema/dossier.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { CardProps } from './read-page.ts';

/** For whom one may answer: oneself first, then those whose words one writes down. */
export function pensOf(deelnemers: readonly DeelnemerMetVerhaal[]): DeelnemerMetVerhaal[] {
  const mine = deelnemers.filter(({ canWrite, nietGevraagd }) => nietGevraagd === null && canWrite);
  return [...mine.filter(({ komtZelf }) => komtZelf), ...mine.filter(({ komtZelf }) => !komtZelf)];
}

/** Names the party only where there is more than one to answer for. */
export function PartyField({ parties, label }: { parties: readonly DeelnemerMetVerhaal[]; label: string }) {
  const [first] = parties;
  if (parties.length === 1) return <input type="hidden" name="deelnemerId" value={first?.id} />;
  const options = parties.map(({ id, naam }) => ({ value: id, label: naam }));
  return (
    <Select name="deelnemerId" label={label} options={options} {...(first && { defaultValue: first.id })} />
  );
}

type Props = CardProps & { one: Ronde['hypothesen'][number]; nr: number };

/** What one thinks of an explanation: open while it is asked, behind a line once it was said. */
export function AnswerForm({ one, nr, ronde, refusal }: Props) {
  const t = useWords({ nl, en }).analyse.hypotheses;
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const parties = pensOf(ronde.deelnemers);
  if (parties.length === 0) return null;
  const unsaid = parties.filter(
    ({ id }) =>
      !ronde.oordelen.some(
        ({ deelnemerId, hypotheseId, isOudeTekst }) =>
          deelnemerId === id && hypotheseId === one.id && !isOudeTekst,
      ),
  );
  const options = Object.entries(m.oordeel).map(([value, label]) => ({ value, label }));
  return (
    <DeedForm
      opener={t.answer(nr)}
      submit={t.save}
      kind="secondary"
      deed="oordeel"
      hidden={{ hypotheseId: one.id }}
      version={one.versie}
      refusal={refusal}
      words={m.refused}
    >
      <PartyField
        parties={[...unsaid, ...parties.filter((party) => !unsaid.includes(party))]}
        label={t.thinkFor}
      />
      <RadioGroup name="oordeel" label={t.think} options={options} />
      <TextField name="toelichting" label={t.own} maxLength={2000} isOptional />
    </DeedForm>
  );
}
