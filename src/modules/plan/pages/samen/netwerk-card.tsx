import { Select } from '#web/kit/form/choices.tsx';
import { DeedForm } from '#web/kit/form/deed-form.tsx';
import { DateField, TextArea } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { useWords } from '#web/use-words.ts';
import type { Netwerksteun } from '../../schema/samen.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import type { SamenProps } from './read-samen.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

/** The people around the family: what each does, and who is JIM of whom. */
export function NetwerkCard({ file, refusal }: SamenProps) {
  const t = useWords({ nl, en }).netwerk;
  return (
    <Card title={t.title} id="netwerk">
      {file.netwerk.length === 0 && <p className="stip-soft">{t.empty}</p>}
      <ul className="stip-list">
        {file.netwerk.map((steun) => (
          <Person key={steun.persoonId} steun={steun} file={file} refusal={refusal} />
        ))}
      </ul>
    </Card>
  );
}

function Person({ steun, file, refusal }: SamenProps & { readonly steun: Netwerksteun }) {
  const t = useWords({ nl, en }).netwerk;
  const words = useWords({ nl: moduleNl, en: moduleEn }).refused;
  const { persoonId, naam, relatie, doet, jimVan, jimVanNaam, jimAkkoordOp, versie } = steun;
  const children = file.gezin.leden.filter(({ soort }) => soort === 'jeugdige');
  return (
    <li className="stip-entry">
      <div className="stip-row">
        <span>
          <strong>{naam}</strong> {relatie && <span className="stip-soft stip-small">{relatie}</span>}
        </span>
        {jimVanNaam && (
          <Chip {...(jimAkkoordOp && { tone: 'ok' as const })}>
            {jimAkkoordOp ? t.jim(jimVanNaam) : t.asked(jimVanNaam)}
          </Chip>
        )}
      </div>
      <p className={doet ? undefined : 'stip-soft stip-small'}>{doet ?? t.nothing}</p>
      {file.may.changePlan && (
        <DeedForm
          opener={t.edit}
          submit={t.save}
          kind="secondary"
          deed="netwerk"
          hidden={{ persoonId }}
          version={versie}
          values={{ doet, jimVan, jimAkkoordOp }}
          merge={{ doet: t.does }}
          refusal={refusal}
          words={words}
        >
          <TextArea name="doet" label={t.does} isOptional maxLength={1000} rows={3} />
          <Select
            name="jimVan"
            label={t.jimOf}
            description={t.jimAbout}
            isOptional
            options={children.map(({ id, voornaam }) => ({ value: id, label: voornaam }))}
          />
          <DateField
            name="jimAkkoordOp"
            label={t.consent}
            description={t.consentAbout}
            isOptional
            max={file.today}
          />
        </DeedForm>
      )}
    </li>
  );
}
