import type { Gezin } from '#modules/gezin/index.ts';
import { dayOf } from '#web/kit/figure/dates.ts';
import { Select } from '#web/kit/form/choices.tsx';
import { DeedForm } from '#web/kit/form/deed-form.tsx';
import { Form } from '#web/kit/form/form.tsx';
import type { Draft, Refused } from '#web/kit/form/form-state.ts';
import { DateField, TextField } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { AfspraakInPlan } from '../../schema/afspraak.ts';
import type { Doel } from '../../schema/plan.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

export type AfsprakenProps = {
  readonly afspraken: readonly AfspraakInPlan[];
  readonly doelen: readonly Doel[];
  readonly gezin: Pick<Gezin, 'leden' | 'vastGezicht'>;
  readonly canChange: boolean;
  readonly draft: Draft | undefined;
  readonly today: string;
  readonly refusal: Refused | undefined;
};

const tones = { 'te-laat': 'alarm', open: undefined, gedaan: 'ok', 'niet-gedaan': 'warn' } as const;

/** Who does what by when; what is late stands first, what is settled behind one line. */
export function AfsprakenCard(props: AfsprakenProps) {
  const t = useWords({ nl, en }).afspraken;
  const { afspraken, canChange } = props;
  const open = afspraken.filter(({ uitkomst }) => uitkomst === null);
  const settled = afspraken.filter(({ uitkomst }) => uitkomst !== null);
  return (
    <Card title={t.title} id="afspraken">
      {open.length === 0 && <p className="stip-soft">{t.empty}</p>}
      <ul className="stip-list">
        {open.map((afspraak) => (
          <Item key={afspraak.id} afspraak={afspraak} {...props} />
        ))}
      </ul>
      {settled.length > 0 && (
        <details className="stip-behind">
          <summary>{t.settled(settled.length)}</summary>
          <ul className="stip-list">
            {settled.map((afspraak) => (
              <Item key={afspraak.id} afspraak={afspraak} {...props} />
            ))}
          </ul>
        </details>
      )}
      {canChange && <NewAfspraak {...props} />}
    </Card>
  );
}

type ItemProps = AfsprakenProps & { readonly afspraak: AfspraakInPlan };

function Item({ afspraak, ...props }: ItemProps) {
  const t = useWords({ nl, en }).afspraken;
  const status = useWords({ nl: moduleNl, en: moduleEn }).afspraakStatus;
  const language = useLanguage();
  const { wie, tekst, uiterlijkOp, uitkomstOp, toelichting, doelId } = afspraak;
  const doel = props.doelen.find(({ id }) => id === doelId);
  const tone = tones[afspraak.status];
  return (
    <li className="stip-entry">
      <div className="stip-row">
        <span>
          <strong>{wie}</strong>: {tekst}
        </span>
        <Chip {...(tone && { tone })}>{status[afspraak.status]}</Chip>
      </div>
      <p className="stip-small stip-soft">
        {uitkomstOp
          ? t.settledOn(dayOf(uitkomstOp, language))
          : uiterlijkOp
            ? t.due(dayOf(uiterlijkOp, language))
            : t.noDay}
        {doel && ` ${t.forGoal(doel.tekst)}`}
      </p>
      {toelichting && <p className="stip-small">{toelichting}</p>}
      {props.canChange && <Deeds afspraak={afspraak} {...props} />}
    </li>
  );
}

/** Done is one click; that it did not work out, or another agreement, is behind a line. */
function Deeds({ afspraak, refusal, ...props }: ItemProps) {
  const t = useWords({ nl, en }).afspraken;
  const words = useWords({ nl: moduleNl, en: moduleEn }).refused;
  const about = { version: afspraak.versie, refusal, words };
  const hidden = { afspraakId: afspraak.id };
  return (
    <>
      {afspraak.uitkomst === null && (
        <div className="stip-no-print">
          <Form
            {...about}
            submit={t.done}
            kind="secondary"
            deed="afspraak-klaar"
            hidden={{ ...hidden, uitkomst: 'gedaan' }}
          />
        </div>
      )}
      {afspraak.uitkomst === null && (
        <DeedForm
          {...about}
          opener={t.failed}
          submit={t.failedSubmit}
          kind="secondary"
          deed="afspraak-klaar"
          hidden={{ ...hidden, uitkomst: 'niet-gedaan' }}
        >
          <TextField name="toelichting" label={t.how} isOptional maxLength={1000} />
        </DeedForm>
      )}
      <DeedForm
        {...about}
        opener={t.edit}
        submit={t.save}
        kind="secondary"
        deed="afspraak-bewaar"
        hidden={hidden}
        values={{
          tekst: afspraak.tekst,
          uiterlijkOp: afspraak.uiterlijkOp,
          doer: doerOf(afspraak),
          wie: doerOf(afspraak) ? '' : afspraak.wie,
        }}
        merge={{ tekst: t.text, uiterlijkOp: t.day }}
      >
        <Fields {...props} afspraak={afspraak} refusal={refusal} />
      </DeedForm>
    </>
  );
}

/** The choice that says who does it; someone by name only is no choice of the list. */
const doerOf = ({ persoonId, accountId, wie }: AfspraakInPlan): string =>
  persoonId ? `persoon|${persoonId}` : accountId ? `account|${accountId}|${wie}` : '';

function NewAfspraak({ refusal, draft, ...props }: AfsprakenProps) {
  const t = useWords({ nl, en }).afspraken;
  const words = useWords({ nl: moduleNl, en: moduleEn }).refused;
  const language = useLanguage();
  const { doelen } = props;
  const open = doelen.filter(({ bereiktOp }) => bereiktOp === null);
  return (
    <DeedForm
      opener={t.add}
      submit={t.addSubmit}
      isMain
      deed="afspraak-open"
      refusal={refusal}
      words={words}
      {...(draft && { draft })}
    >
      <Fields {...props} draft={draft} refusal={refusal} />
      {open.length > 0 && (
        <Select
          name="doelId"
          label={t.goal}
          isOptional
          options={open.map(({ id, tekst }) => ({ value: id, label: tekst }))}
        />
      )}
      <p className="stip-small stip-soft">{t.today(dayOf(props.today, language))}</p>
    </DeedForm>
  );
}

function Fields({ gezin, today, afspraak }: AfsprakenProps & { readonly afspraak?: AfspraakInPlan }) {
  const t = useWords({ nl, en }).afspraken;
  const face = gezin.vastGezicht;
  const people = gezin.leden.map(({ id, voornaam, relatie }) => ({
    value: `persoon|${id}`,
    label: relatie ? `${voornaam} (${relatie})` : voornaam,
  }));
  const known = face
    ? [{ value: `account|${face.accountId}|${face.naam}`, label: face.naam }, ...people]
    : people;
  return (
    <>
      <TextField name="tekst" label={t.text} maxLength={1000} />
      <Select name="doer" label={t.who} isOptional options={known} />
      <TextField name="wie" label={t.other} description={t.otherAbout} isOptional maxLength={200} />
      <DateField name="uiterlijkOp" label={t.day} isOptional min={afspraak?.gemaaktOp ?? today} />
    </>
  );
}
