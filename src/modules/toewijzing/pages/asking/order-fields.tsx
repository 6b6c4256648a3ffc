import { dayOf } from '#web/kit/figure/dates.ts';
import { useField } from '#web/kit/form/form-state.ts';
import { DateField, TextField, textOf } from '#web/kit/form/text-field.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { AanvraagClient } from '../../schema/asking.ts';
import { en as verzoekEn } from '../verzoek/words.en.ts';
import { nl as verzoekNl } from '../verzoek/words.nl.ts';
import { en as moduleEn } from '../words.en.ts';
import { nl as moduleNl } from '../words.nl.ts';
import { SizeFields } from './size-fields.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

export type Order = AanvraagClient['toewijzingen'][number];

/** A toewijzing as it is, in fields in which it can be made otherwise; what is left as it was stays so. */
export function OrderFields({ order, nr }: { order: Order; nr: number }) {
  const t = useWords({ nl, en });
  const prefix = `wijzigingen.${nr}`;
  const { omvang, budget } = order;
  const isTotal = omvang?.frequentie === '6';
  return (
    <fieldset className="stip-asked__order">
      <Legend order={order} />
      <Shown order={order} nr={nr} />
      <DateField name={`${prefix}.einddatum`} label={t.vow.until} description={t.vow.untilAbout} isOptional />
      {omvang && (
        <>
          <SizeFields name={`${prefix}.omvang`} label={t.product.amount} />
          <DateField
            name={`${prefix}.vanaf`}
            label={t.vow.from}
            description={isTotal ? t.vow.fromAboutTotal : t.vow.fromAbout}
            isOptional
          />
        </>
      )}
      {budget !== null && (
        <TextField
          name={`${prefix}.budget`}
          label={t.product.budget}
          inputMode="decimal"
          maxLength={11}
          isShort
        />
      )}
    </fieldset>
  );
}

function Legend({ order }: { order: Order }) {
  const t = useWords({ nl, en }).vow;
  const help = useWords({ nl: moduleNl, en: moduleEn }).categorie;
  const { generic } = useWords({ nl: verzoekNl, en: verzoekEn }).regel;
  const language = useLanguage();
  const { productcategorie, productcode, toewijzingnummer, ingangsdatum, einddatum, loopt } = order;
  const period = t.period(dayOf(ingangsdatum, language), einddatum && dayOf(einddatum, language));
  return (
    <>
      <legend>{t.order(help[productcategorie] ?? generic, toewijzingnummer)}</legend>
      <p className="stip-soft">
        {productcode && `${t.code(productcode)}, `}
        {period} <Chip {...(loopt && { tone: 'ok' as const })}>{loopt ? t.running : t.waiting}</Chip>
      </p>
    </>
  );
}

/** What was on the screen, so that only what somebody made otherwise is asked, also when the order changed meanwhile. */
function Shown({ order, nr }: { order: Order; nr: number }) {
  return (
    <>
      <input type="hidden" name={`wijzigingen.${nr}.toewijzingId`} value={order.id} />
      {Object.entries(valuesOf(order)).map(([name, value]) => (
        <Was key={name} name={`_was.${nr}.${name}`} value={value} />
      ))}
    </>
  );
}

function Was({ name, value }: { name: string; value: string }) {
  const { value: typed } = useField(name);
  return <input type="hidden" name={name} value={textOf(typed) ?? value} />;
}

/** A toewijzing as its fields show it; euros with cents where iJw counts cents (IV042). */
export function valuesOf({ einddatum, omvang, budget }: Order): Readonly<Record<string, string>> {
  return {
    einddatum: einddatum ?? '',
    ...(omvang && {
      'omvang.volume': omvang.eenheid === '83' ? eurosOf(omvang.volume) : String(omvang.volume),
      'omvang.eenheid': omvang.eenheid,
      'omvang.frequentie': omvang.frequentie,
    }),
    ...(budget !== null && { budget: eurosOf(budget) }),
  };
}

const eurosOf = (cents: number) => (cents / 100).toFixed(2).replace('.', ',');
