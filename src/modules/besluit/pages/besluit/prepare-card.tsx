import { Checkbox, CheckboxGroup, RadioGroup, Select } from '#web/kit/form/choices.tsx';
import { Form } from '#web/kit/form/form.tsx';
import { DateField, TextArea } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useBesluitWords } from '../use-besluit-words.ts';
import type { CardProps } from './read-dossier.ts';

/** The words of the besluit itself. It may be half, is kept while one types, and two who write get a choice. */
export function PrepareCard({ data, refusal }: CardProps) {
  const { t, said } = useBesluitWords();
  const { besluit, drafts } = data;
  const {
    soort,
    gevraagd,
    bevinding,
    motivering,
    gevolg,
    gebruikelijkeHulpUitleg,
    maatwerkUitleg,
    van,
    tot,
  } = t.field;
  return (
    <Card title={t.write.title} id="schrijven">
      <p className="stip-soft">{t.write.lead}</p>
      <Form
        deed="schrijven"
        submit={t.write.submit}
        version={besluit.versie}
        refusal={refusal}
        words={said.refused}
        merge={{
          soort,
          gevraagd,
          bevinding,
          motivering,
          gevolg,
          gebruikelijkeHulpUitleg,
          maatwerkUitleg,
          van,
          tot,
        }}
        values={{
          ...plainOf(besluit),
          meelezing: null,
          'artikelen[]': besluit.artikelen,
          gebruikelijkeHulp: besluit.gebruikelijkeHulp === null ? '' : String(besluit.gebruikelijkeHulp),
        }}
        {...(drafts.besluit && { draft: drafts.besluit })}
      >
        <Decision />
        <Reasons data={data} />
        <Exceptions data={data} />
      </Form>
    </Card>
  );
}

/** What the fields hold; what is chosen elsewhere is no field of this form. */
const plainOf = ({ bevindingen: _, ...besluit }: CardProps['data']['besluit']) => besluit;

function Decision() {
  const { t, said } = useBesluitWords();
  const soorten = Object.entries(said.soort).map(([value, label]) => ({ value, label }));
  return (
    <>
      <input type="hidden" name="heel" value="ja" />
      <Select name="soort" label={t.field.soort} options={soorten} />
      <div className="stip-row">
        <DateField name="van" label={t.field.van} />
        <DateField name="tot" label={t.field.tot} description={t.write.untilAbout} />
      </div>
      <TextArea name="gevraagd" label={t.field.gevraagd} rows={3} maxLength={4000} />
    </>
  );
}

function Reasons({ data }: Pick<CardProps, 'data'>) {
  const { t, said } = useBesluitWords();
  const artikelen = data.artikelkeuze.map(({ code, bron }) => ({
    value: code,
    label: said.wetsartikel[code],
    description: bron,
  }));
  return (
    <>
      <TextArea
        name="bevinding"
        label={t.field.bevinding}
        description={t.write.foundAbout}
        rows={5}
        maxLength={10_000}
      />
      <TextArea
        name="motivering"
        label={t.field.motivering}
        description={t.write.whyAbout}
        rows={6}
        maxLength={10_000}
      />
      <TextArea
        name="gevolg"
        label={t.field.gevolg}
        description={t.write.effectAbout}
        rows={3}
        maxLength={4000}
      />
      <CheckboxGroup name="artikelen[]" label={t.field.artikelen} options={artikelen} />
    </>
  );
}

function Exceptions({ data }: Pick<CardProps, 'data'>) {
  const { t } = useBesluitWords();
  const { isMaatwerk } = data.besluit;
  const answers = [
    { value: 'false', label: t.write.usualNo },
    { value: 'true', label: t.write.usualYes },
  ];
  return (
    <>
      <RadioGroup
        name="gebruikelijkeHulp"
        label={t.field.gebruikelijkeHulp}
        description={t.write.usualAbout}
        options={answers}
      />
      <TextArea
        name="gebruikelijkeHulpUitleg"
        label={t.field.gebruikelijkeHulpUitleg}
        rows={2}
        maxLength={2000}
        isOptional
      />
      <details className="stip-behind" open={isMaatwerk}>
        <summary>{t.write.exception}</summary>
        <Checkbox name="isMaatwerk" label={t.field.isMaatwerk} description={t.write.exceptionAbout} />
        <TextArea name="maatwerkUitleg" label={t.field.maatwerkUitleg} rows={2} maxLength={2000} isOptional />
      </details>
    </>
  );
}
