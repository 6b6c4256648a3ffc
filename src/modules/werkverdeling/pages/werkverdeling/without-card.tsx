import { dayOf } from '#web/kit/figure/dates.ts';
import { Select } from '#web/kit/form/choices.tsx';
import { DeedForm } from '#web/kit/form/deed-form.tsx';
import { Form } from '#web/kit/form/form.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { ZonderRegie } from '../../schema.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { type CardProps, colleagues } from './shown.ts';

/** Families that nobody has, so that nobody is lost when a colleague leaves. */
export function WithoutCard({ file, refusal }: CardProps) {
  const t = useWords({ nl, en }).without;
  const more = file.aantalZonderRegie - file.zonderRegie.length;
  return (
    <Card title={t.title} id="zonder">
      <p className="stip-soft">{file.zonderRegie.length === 0 ? t.empty : t.about}</p>
      <ul className="stip-list">
        {file.zonderRegie.map((one) => (
          <Family key={one.gezinId} one={one} file={file} refusal={refusal} />
        ))}
      </ul>
      {more > 0 && <p>{t.more(more)}</p>}
    </Card>
  );
}

function Family({ one, file, refusal }: CardProps & { one: ZonderRegie }) {
  const words = useWords({ nl, en });
  const said = useWords({ nl: moduleNl, en: moduleEn });
  const language = useLanguage();
  const t = words.without;
  const { laatsteNaam, sinds } = one;
  return (
    <li>
      <p>
        <strong>{t.gezin(one.kinderen)}</strong>
      </p>
      <p className="stip-soft">
        {laatsteNaam && sinds ? t.since(laatsteNaam, dayOf(sinds, language)) : t.never}{' '}
        {one.hulpvragen > 0 && t.questions(one.hulpvragen)}
      </p>
      <Form
        deed="toedelen"
        hidden={{ id: one.gezinId }}
        submit={t.me}
        kind="secondary"
        refusal={refusal}
        words={said.refused}
      />
      <DeedForm
        deed="toedelen"
        opener={t.other}
        hidden={{ id: one.gezinId }}
        submit={t.other}
        refusal={refusal}
        words={said.refused}
      >
        <Select name="collegaId" label={words.collega} options={colleagues(file.caseload)} />
      </DeedForm>
    </li>
  );
}
