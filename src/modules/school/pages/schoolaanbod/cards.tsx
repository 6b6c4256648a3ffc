import { Select } from '#web/kit/form/choices.tsx';
import { DeedForm } from '#web/kit/form/deed-form.tsx';
import { Form } from '#web/kit/form/form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { DateField, TextField } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Groepsaanbod, Schoolpartner } from '../../schema/aanbod.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

type Props = {
  readonly file: {
    readonly hulpsoorten: readonly { code: string; naam: string; naamEn: string }[];
    readonly canArrange: boolean;
    readonly today: string;
  };
  readonly school: { readonly id: string };
  readonly dossier: {
    readonly aanbod: readonly Groepsaanbod[];
    readonly partners: readonly Schoolpartner[];
    readonly canArrange: boolean;
  };
  readonly refusal: Refused | undefined;
};

const mayArrange = ({ file, dossier }: Props) => file.canArrange && dossier.canArrange;

/** Help in groups that pupils join without an indicatie. */
export function GroupsCard(props: Props) {
  const words = useWords({ nl, en });
  const said = useWords({ nl: moduleNl, en: moduleEn });
  const language = useLanguage();
  const t = words.arrange;
  const { file, school, dossier, refusal } = props;
  const hulpsoorten = file.hulpsoorten.map(({ code, naam, naamEn }) => ({
    value: code,
    label: language === 'nl' ? naam : naamEn,
  }));
  return (
    <Card title={words.around.groups} id="groepen">
      {dossier.aanbod.length === 0 && <p className="stip-soft">{words.around.noGroups}</p>}
      <ul className="stip-list">
        {dossier.aanbod.map((one) => (
          <Group key={one.id} one={one} canChange={mayArrange(props)} refusal={refusal} />
        ))}
      </ul>
      {mayArrange(props) && (
        <DeedForm
          deed="aanbod"
          opener={t.group}
          isMain
          hidden={{ schoolId: school.id }}
          values={{
            van: file.today,
            hulpsoort: hulpsoorten.length === 1 ? hulpsoorten[0]?.value : undefined,
          }}
          submit={t.submit}
          refusal={refusal}
          words={said.refused}
        >
          <TextField name="naam" label={t.groepNaam} />
          <Select name="hulpsoort" label={t.hulpsoort} options={hulpsoorten} />
          <TextField name="voorWie" label={t.voorWie} />
          <TextField name="wanneer" label={t.wanneer} />
          <TextField name="door" label={t.door} />
          <TextField
            name="aantal"
            label={t.aantal}
            description={t.aantalAbout}
            inputMode="numeric"
            isShort
            isOptional
          />
          <DateField name="van" label={t.van} />
        </DeedForm>
      )}
    </Card>
  );
}

type GroupProps = { one: Groepsaanbod; canChange: boolean; refusal: Refused | undefined };

function Group({ one, canChange, refusal }: GroupProps) {
  const words = useWords({ nl, en });
  const said = useWords({ nl: moduleNl, en: moduleEn });
  const t = words.arrange;
  const { wanneer, aantal, tot } = one;
  return (
    <li>
      <p>
        <strong>{one.naam}</strong>, {wanneer}
      </p>
      <p className="stip-soft">
        {words.around.who}: {one.voorWie}. {words.around.by}: {one.door}. {words.around.count(aantal)}.
      </p>
      {canChange && (
        <DeedForm
          deed="aanbod-wijzig"
          opener={
            <>
              {t.change} <span className="stip-hidden">{one.naam}</span>
            </>
          }
          hidden={{ aanbodId: one.id }}
          version={one.versie}
          values={{ wanneer, aantal, tot }}
          merge={{ wanneer: t.wanneer, aantal: t.aantal, tot: t.tot }}
          submit={t.save}
          refusal={refusal}
          words={said.refused}
        >
          <TextField name="wanneer" label={t.wanneer} />
          <TextField
            name="aantal"
            label={t.aantal}
            description={t.aantalAbout}
            inputMode="numeric"
            isShort
            isOptional
          />
          <DateField name="tot" label={t.tot} isOptional />
        </DeedForm>
      )}
    </li>
  );
}

/** The small fixed group of people and organisations that work with this school. */
export function PartnersCard(props: Props) {
  const words = useWords({ nl, en });
  const said = useWords({ nl: moduleNl, en: moduleEn });
  const t = words.arrange;
  const { school, dossier, refusal } = props;
  return (
    <Card title={words.around.partners} id="partners">
      {dossier.partners.length === 0 && <p className="stip-soft">{words.around.noPartners}</p>}
      <ul className="stip-list">
        {dossier.partners.map(({ id, naam, taak }) => (
          <li key={id}>
            <p>
              <strong>{naam}</strong>: {taak}
            </p>
            {mayArrange(props) && (
              <Form
                deed="partner-stop"
                hidden={{ partnerId: id }}
                submit={`${t.stop}: ${naam}`}
                kind="secondary"
                refusal={refusal}
                words={said.refused}
              />
            )}
          </li>
        ))}
      </ul>
      {mayArrange(props) && (
        <DeedForm
          deed="partner"
          opener={t.partner}
          hidden={{ schoolId: school.id }}
          submit={t.submit}
          refusal={refusal}
          words={said.refused}
        >
          <TextField name="naam" label={t.naam} />
          <TextField name="taak" label={t.taak} />
        </DeedForm>
      )}
    </Card>
  );
}
