import { Link } from 'react-router';
import { CheckboxGroup, Select } from '#web/kit/form/choices.tsx';
import { Form } from '#web/kit/form/form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { DateField, TextField } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useWords } from '#web/use-words.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { PeopleData } from './read-management.ts';

type Props = { data: PeopleData; refusal: Refused | undefined };

/** Who, in which role, for whom and how long: for someone who is known, or for someone new. */
export function Appoint({ data, refusal }: Props) {
  const t = useWords({ nl, en }).aanstellen;
  const said = useWords({ nl: moduleNl, en: moduleEn });
  const { about, today, draft } = data;
  return (
    <Card
      title={about ? t.titleFor(about.naam) : t.title}
      id="aanstellen"
      actions={about && <Link to="?#aanstellen">{t.someoneElse}</Link>}
    >
      <p className="stip-soft">{t.lead}</p>
      <Form
        deed="aanstellen"
        submit={t.submit}
        refusal={refusal}
        words={said.refused}
        values={{ van: today }}
        draft={draft}
        {...(about && { hidden: { accountId: about.accountId } })}
      >
        {!about && <NewPerson />}
        <Work data={data} />
        <DateField name="van" label={t.van} />
        <DateField name="tot" label={t.tot} description={t.totAbout} isOptional />
      </Form>
    </Card>
  );
}

function NewPerson() {
  const t = useWords({ nl, en }).aanstellen;
  return (
    <>
      <TextField name="nieuwAccount.naam" label={t.naam} maxLength={200} />
      <TextField
        name="nieuwAccount.email"
        type="email"
        label={t.email}
        description={t.emailAbout}
        maxLength={320}
        isOptional
      />
      <TextField name="nieuwAccount.issuer" label={t.issuer} description={t.issuerAbout} maxLength={500} />
      <TextField name="nieuwAccount.subject" label={t.subject} description={t.subjectAbout} maxLength={500} />
    </>
  );
}

function Work({ data }: Pick<Props, 'data'>) {
  const { aanstellen: t, rol } = useWords({ nl, en });
  const rollen = Object.entries(rol).map(([value, label]) => ({ value, label }));
  const organisaties = data.organisaties.map(({ id, naam }) => ({ value: id, label: naam }));
  const teams = data.organisaties.flatMap((one) =>
    one.teams.map(({ id, naam }) => ({ value: id, label: `${one.naam}: ${naam}` })),
  );
  const gemeenten = data.gemeenten.map(({ code, naam }) => ({ value: code, label: naam }));
  return (
    <>
      <Select name="rol" label={t.rol} options={rollen} />
      <Select
        name="organisatieId"
        label={t.organisatie}
        description={t.organisatieAbout}
        options={organisaties}
        isOptional
      />
      {teams.length > 0 && <Select name="teamId" label={t.team} options={teams} isOptional />}
      {gemeenten.length > 0 && (
        <CheckboxGroup name="gemeenten[]" label={t.gemeenten} options={gemeenten} isOptional />
      )}
    </>
  );
}
