import { RadioGroup, Select } from '#web/kit/form/choices.tsx';
import { DeedForm } from '#web/kit/form/deed-form.tsx';
import { Form } from '#web/kit/form/form.tsx';
import { TextArea, TextField } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { useWords } from '#web/use-words.ts';
import type { Wens } from '../../schema/analyse.ts';
import { WensDomein } from '../../schema/denkmodel.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { Basis, BasisField, useTekst } from './own-words.tsx';
import type { CardProps } from './read-page.ts';

/** What is to be reached, by domain of life; wishes of children stand in front, then those of parents. */
export function WishesCard({ data, ronde, refusal }: CardProps) {
  const t = useWords({ nl, en }).analyse.conclusion;
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const { wensen } = ronde;
  const form = { data, ronde, refusal };
  return (
    <Card title={t.title} id="wensen">
      {wensen.length === 0 && <p className="stip-soft">{t.noWishes}</p>}
      {WensDomein.options.map((domein) => {
        const here = wensen.filter((one) => one.domein === domein);
        return (
          here.length > 0 && (
            <section key={domein} className="stip-finding">
              <h3 className="utrecht-heading-3">{m.domein[domein]}</h3>
              {here.map((one) => (
                <Wish key={one.id} one={one} {...form} />
              ))}
            </section>
          )
        );
      })}
      {data.isWritable && (
        <DeedForm
          opener={t.addWish}
          submit={t.submitWish}
          deed="wens-open"
          refusal={refusal}
          words={m.refused}
          isMain
          {...(data.drafts.wens && { draft: data.drafts.wens })}
        >
          <WishFields {...form} />
        </DeedForm>
      )}
    </Card>
  );
}

function Wish({ one, data, ronde, refusal }: CardProps & { one: Wens }) {
  const t = useWords({ nl, en }).analyse.conclusion;
  const say = useTekst();
  const whose = ronde.deelnemers.find(({ id }) => id === one.deelnemerId)?.naam ?? t.all;
  const trede = data.model.treden.find(({ code }) => code === one.trede);
  const fits = [trede && say(trede.naam), one.passend].filter(Boolean).join(': ');
  return (
    <div>
      <p className="stip-merge__value">{one.tekst}</p>
      <p className="stip-small stip-soft">
        {t.whose}: {whose}. {fits && `${t.fits}: ${fits}. `}
        {one.isInPlan && <Chip tone="ok">{t.inPlan}</Chip>}
      </p>
      <Basis bronnen={one.bronnen} ronde={ronde} />
      {data.isWritable && <ChangeWish one={one} data={data} ronde={ronde} refusal={refusal} />}
    </div>
  );
}

function ChangeWish({ one, data, ronde, refusal }: CardProps & { one: Wens }) {
  const t = useWords({ nl, en }).analyse.conclusion;
  const words = useWords({ nl: moduleNl, en: moduleEn }).refused;
  const form = { deed: 'wens-bewaar', refusal, words, version: one.versie };
  const hidden = { wensId: one.id };
  return (
    <DeedForm
      {...form}
      opener={t.changeWish}
      submit={t.save}
      kind="secondary"
      hidden={hidden}
      values={{
        tekst: one.tekst,
        domein: one.domein,
        deelnemerId: one.deelnemerId,
        trede: one.trede,
        passend: one.passend,
        'bronnen[]': one.bronnen,
      }}
      merge={{ tekst: t.wish, domein: t.domain, trede: t.step, passend: t.help }}
      intro={<Form {...form} submit={t.removeWish} kind="negative" hidden={{ ...hidden, vervalt: 'true' }} />}
    >
      <WishFields data={data} ronde={ronde} refusal={refusal} />
    </DeedForm>
  );
}

function WishFields({ data, ronde }: CardProps) {
  const t = useWords({ nl, en }).analyse.conclusion;
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const say = useTekst();
  const domains = WensDomein.options.map((value) => ({ value, label: m.domein[value] }));
  const parties = ronde.deelnemers.map(({ id, naam }) => ({ value: id, label: naam }));
  const steps = data.model.treden.map(({ code, naam }) => ({ value: code, label: say(naam) }));
  return (
    <>
      <TextArea name="tekst" label={t.wish} description={t.wishAbout} maxLength={2000} rows={2} />
      <RadioGroup name="domein" label={t.domain} options={domains} />
      <Select name="deelnemerId" label={t.whoseWish} options={parties} isOptional />
      <Select name="trede" label={t.step} description={t.stepAbout} options={steps} isOptional />
      <TextField name="passend" label={t.help} maxLength={1000} isOptional />
      <BasisField ronde={ronde} />
    </>
  );
}
