import { Select } from '#web/kit/form/choices.tsx';
import { DeedForm } from '#web/kit/form/deed-form.tsx';
import type { Refused, Values } from '#web/kit/form/form-state.ts';
import { TextField } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useWords } from '#web/use-words.ts';
import type { Blik, Standen } from '../../schema/domeinstand.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { DOMEINEN, STANDEN } from '../options.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { DomeinFigure, Said } from './domein-figure.tsx';
import type { CardProps } from './file.ts';

/** How things are, of the family and of each child, as each side sees it. */
export function StandenCard({ page, refusal }: CardProps) {
  const t = useWords({ nl, en }).standen;
  const { file, canWrite, isOwn } = page;
  const isOpen = file.geslotenOp === null;
  return (
    <Card title={t.title} id="standen">
      <p className="stip-soft">{t.about}</p>
      {file.standen.map((of) => (
        <section key={of.persoonId ?? 'gezin'} className="stip-entry">
          <h3 className="utrecht-heading-3">{of.voornaam ? t.ofChild(of.voornaam) : t.ofFamily}</h3>
          <DomeinFigure who={of.voornaam ?? t.ofFamily} nu={of.nu} />
          <Earlier of={of} />
          {canWrite && isOpen && (
            <SayForm of={of} blik={isOwn ? 'gezin' : 'hulpverlener'} opener={t.own} refusal={refusal} />
          )}
          {canWrite && isOpen && !isOwn && (
            <SayForm of={of} blik="gezin" opener={t.forFamily} refusal={refusal} />
          )}
        </section>
      ))}
    </Card>
  );
}

function Earlier({ of }: { of: Standen }) {
  const t = useWords({ nl, en }).standen;
  const m = useWords({ nl: moduleNl, en: moduleEn });
  if (of.eerder.length === 0) return null;
  return (
    <details className="stip-behind">
      <summary>{t.earlier(of.eerder.length)}</summary>
      <ul className="stip-list stip-small">
        {of.eerder.map((one) => (
          <li key={one.id}>
            {m.domein[one.domein]}, {m.blik[one.blik].toLowerCase()}: <Said one={one} />
          </li>
        ))}
      </ul>
    </details>
  );
}

type SayProps = { of: Standen; blik: Blik; opener: string; refusal: Refused | undefined };

function SayForm({ of, blik, opener, refusal }: SayProps) {
  const { save, standen: t } = useWords({ nl, en });
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const options = STANDEN.map((value) => ({ value, label: m.stand[value] }));
  return (
    <DeedForm
      opener={opener}
      submit={save}
      kind="secondary"
      deed="standen"
      hidden={{ blik, ...(of.persoonId && { persoonId: of.persoonId }), ...namesOfDomeinen }}
      version={of.versies[blik]}
      values={valuesOf(of, blik)}
      merge={Object.fromEntries(
        DOMEINEN.flatMap((domein, nr) => [
          [`standen.${nr}.stand`, m.domein[domein]],
          [`standen.${nr}.toelichting`, t.words(m.domein[domein])],
        ]),
      )}
      refusal={refusal}
      words={m.refused}
    >
      {DOMEINEN.map((domein, nr) => (
        <div key={domein} className="stip-entry">
          <Select
            name={`standen.${nr}.stand`}
            label={t.stand(m.domein[domein])}
            description={m.vraag[domein]}
            options={options}
            isOptional
            isShort
          />
          <TextField
            name={`standen.${nr}.toelichting`}
            label={t.words(m.domein[domein])}
            maxLength={2000}
            isOptional
          />
        </div>
      ))}
    </DeedForm>
  );
}

const namesOfDomeinen = Object.fromEntries(DOMEINEN.map((domein, nr) => [`standen.${nr}.domein`, domein]));

/** What this side said last, under the names of the fields. */
function valuesOf({ nu }: Standen, blik: Blik): Values {
  return Object.fromEntries(
    DOMEINEN.flatMap((domein, nr) => {
      const last = nu.find((one) => one.domein === domein && one.blik === blik);
      return [
        [`standen.${nr}.stand`, last?.stand ?? ''],
        [`standen.${nr}.toelichting`, last?.toelichting ?? ''],
      ];
    }),
  );
}
