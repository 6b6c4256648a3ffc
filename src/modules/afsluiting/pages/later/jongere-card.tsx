import { dayOf } from '#web/kit/figure/dates.ts';
import { Select } from '#web/kit/form/choices.tsx';
import { DeedForm } from '#web/kit/form/deed-form.tsx';
import type { Draft, Refused } from '#web/kit/form/form-state.ts';
import { TextArea, TextField } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { Facts } from '#web/kit/page/facts.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { LaterVan, Onderwerp } from '../../schema/later.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { ONDERWERPEN, OVERGANGEN } from '../options.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { daysUntil } from './left.ts';

export type JongereProps = {
  readonly of: LaterVan;
  readonly canWrite: boolean;
  readonly canDecide: boolean;
  readonly today: string;
  readonly refusal: Refused | undefined;
  /** Of the own words of this young person; null for who may not write them. */
  readonly draft: Draft | null;
};

const tones = { 'nog-niet': 'warn', loopt: undefined, geregeld: 'ok', 'niet-nodig': undefined } as const;

/** One young person: the days that count, and per subject what is settled and who goes on. */
export function JongereCard({ of, canWrite, today, refusal }: JongereProps) {
  const t = useWords({ nl, en }).later;
  const language = useLanguage();
  const { klok } = of;
  return (
    <Card title={of.naam} id={`later-${of.persoonId}`}>
      <p>
        <strong>{t.fase[klok.fase](daysUntil(today, klok.achttienOp))}</strong>
      </p>
      <Facts
        facts={[
          [t.on18, dayOf(klok.achttienOp, language)],
          [t.on21, dayOf(klok.eenentwintigOp, language)],
          [t.on23, dayOf(klok.drieentwintigOp, language)],
        ]}
      />
      <h3 className="utrecht-heading-3">{t.settledTitle}</h3>
      {ONDERWERPEN.map((onderwerp) => (
        <Subject key={onderwerp} of={of} onderwerp={onderwerp} canWrite={canWrite} refusal={refusal} />
      ))}
    </Card>
  );
}

type SubjectProps = Pick<JongereProps, 'of' | 'canWrite' | 'refusal'> & { onderwerp: Onderwerp };

function Subject({ of, onderwerp, canWrite, refusal }: SubjectProps) {
  const t = useWords({ nl, en }).later;
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const language = useLanguage();
  const found = of.overgangen.find((one) => one.onderwerp === onderwerp);
  const stand = found?.stand ?? 'nog-niet';
  const tone = tones[stand];
  return (
    <section className="stip-entry">
      <p>
        <strong>{m.onderwerp[onderwerp]}</strong> <Chip {...(tone && { tone })}>{m.overgang[stand]}</Chip>
      </p>
      <p className="stip-small stip-soft">{m.regelen[onderwerp]}</p>
      {found?.afspraak && <p>{found.afspraak}</p>}
      <p className="stip-small">{found?.wie ? t.goesOn(found.wie) : t.goesOn(t.nobody.toLowerCase())}</p>
      {found && (
        <p className="stip-small stip-soft">
          {t.by(found.gewijzigdDoorNaam, dayOf(found.gewijzigdOp, language))}
        </p>
      )}
      {canWrite && <SubjectForm of={of} onderwerp={onderwerp} refusal={refusal} />}
    </section>
  );
}

function SubjectForm({ of, onderwerp, refusal }: Omit<SubjectProps, 'canWrite'>) {
  const { later: t, save } = useWords({ nl, en });
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const found = of.overgangen.find((one) => one.onderwerp === onderwerp);
  return (
    <DeedForm
      opener={`${t.edit}: ${m.onderwerp[onderwerp].toLowerCase()}`}
      submit={save}
      kind="secondary"
      deed="overgang"
      hidden={{ persoonId: of.persoonId, onderwerp }}
      version={found?.versie ?? 1}
      values={found ? { stand: found.stand, afspraak: found.afspraak, wie: found.wie } : {}}
      merge={{ stand: t.stand, afspraak: t.afspraak, wie: t.wie }}
      refusal={refusal}
      words={m.refused}
    >
      <Select
        name="stand"
        label={t.stand}
        options={OVERGANGEN.map((value) => ({ value, label: m.overgang[value] }))}
        isShort
      />
      <TextArea name="afspraak" label={t.afspraak} maxLength={2000} rows={3} isOptional />
      <TextField name="wie" label={t.wie} description={t.wieAbout} maxLength={200} isOptional />
    </DeedForm>
  );
}
