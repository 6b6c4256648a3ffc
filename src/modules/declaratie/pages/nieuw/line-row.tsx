import { memo } from 'react';
import { useUnit } from '#web/kit/amount/use-size.ts';
import { useField } from '#web/kit/form/form-state.ts';
import { textOf } from '#web/kit/form/text-field.tsx';
import { useWords } from '#web/use-words.ts';
import type { VoorstelRegel } from '../../schema/voorstel.ts';
import { useAmounts } from '../amounts/use-amounts.ts';
import { useMoments } from '../amounts/use-moments.ts';
import { amountOf, keyOf, perOf, type Typed } from './amount-of.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

/** Why a line was or would be refused; each reason in words. */
export type Redenen = readonly { readonly code: string; readonly tekst: string }[];

type LineRowProps = Typed & { readonly line: VoorstelRegel; readonly refused?: Redenen | undefined };

/** One line to fill in. Only what was typed in it draws it anew, so that hundreds of them stay quick. */
export const LineRow = memo(function LineRow({ line, refused, ...typed }: LineRowProps) {
  const t = useWords({ nl, en });
  const { euros } = useAmounts();
  const amount = amountOf(line, typed);
  return (
    <tr>
      <th scope="row">
        <Help line={line} refused={refused} />
      </th>
      <td data-label={t.volume}>
        <Volume line={line} eenheid={typed.eenheid} />
      </td>
      <td data-label={t.price}>
        <Price line={line} eenheid={typed.eenheid} />
      </td>
      <td data-label={t.amount} className="stip-table__number">
        {amount === undefined ? t.unknown : euros(amount)}
      </td>
    </tr>
  );
});

/** Who it is about; of a child that the reader may not know by name the number says enough. */
function useWho(): (line: VoorstelRegel) => string {
  const t = useWords({ nl, en });
  return ({ clientNaam, toewijzingnummer }) => clientNaam ?? t.child(toewijzingnummer);
}

function Help({ line, refused }: Pick<LineRowProps, 'line' | 'refused'>) {
  const t = useWords({ nl, en });
  const { short } = useMoments();
  const who = useWho();
  const { clientNaam, toewijzingnummer, productcode, productcategorie, begindatum, einddatum, letOp } = line;
  return (
    <>
      {who(line)}
      <small>
        {' '}
        {clientNaam && `${t.toewijzing(toewijzingnummer)}, `}
        {productcode ?? productcategorie}, {t.until(short(begindatum), short(einddatum))}
      </small>
      {letOp && <small> {t.hint[letOp]}</small>}
      <Why says={t.refusedBefore} redenen={line.redenen} />
      <Why says={t.wouldBeRefused} redenen={refused} />
      {productcode === null && <Product line={line} />}
    </>
  );
}

function Why({ says, redenen }: { says: string; redenen: Redenen | undefined }) {
  if (!redenen?.length) return null;
  return (
    <small className="stip-line-wrong">
      {' '}
      {says} {redenen.map(({ tekst }) => tekst).join(' ')}
    </small>
  );
}

type BoxProps = {
  readonly name: string;
  readonly label: string;
  readonly inputMode?: 'numeric' | 'decimal';
  readonly maxLength: number;
};

/** A field in a table: its header says what it is, and its own name says of which line. */
function Box({ name, label, ...input }: BoxProps) {
  const { value, error, control } = useField(name);
  return (
    <>
      <input
        className={`utrecht-textbox utrecht-textbox--html-input stip-line-box ${error ? 'utrecht-textbox--invalid' : ''}`}
        type="text"
        autoComplete="off"
        aria-label={label}
        defaultValue={textOf(value)}
        {...input}
        {...control}
      />
      {error && (
        <small className="utrecht-form-field-error-message" id={`${control.id}-error`}>
          {error}
        </small>
      )}
    </>
  );
}

function useAbout(line: VoorstelRegel): (field: string) => string {
  const t = useWords({ nl, en });
  const { maand } = useAmounts();
  const who = useWho();
  return (field) => t.about(field, who(line), maand(line.maand));
}

function Product({ line }: { line: VoorstelRegel }) {
  const t = useWords({ nl, en });
  const about = useAbout(line);
  const key = keyOf(line);
  return (
    <span className="stip-line-fields">
      {line.productcategorie === '' && (
        <span className="stip-line-field">
          {t.category}
          <Box name={`productcategorie.${key}`} label={about(t.category)} maxLength={2} />
        </span>
      )}
      <span className="stip-line-field">
        {t.product}
        <Box name={`productcode.${key}`} label={about(t.product)} maxLength={5} />
      </span>
    </span>
  );
}

type FieldsProps = { readonly line: VoorstelRegel; readonly eenheid: string };

function Volume({ line, eenheid }: FieldsProps) {
  const t = useWords({ nl, en });
  const { volume } = useAmounts();
  const about = useAbout(line);
  const key = keyOf(line);
  const [first = '83'] = line.eenheden;
  return (
    <>
      <span className="stip-line-fields">
        <Box
          name={`volume.${key}`}
          label={about(t.volume)}
          inputMode={eenheid === '83' ? 'decimal' : 'numeric'}
          maxLength={12}
        />
        <Unit line={line} />
      </span>
      {line.maximum !== null && <small> {t.most(volume(line.maximum, first))}</small>}
    </>
  );
}

function Unit({ line }: { line: VoorstelRegel }) {
  const t = useWords({ nl, en });
  const unit = useUnit();
  const about = useAbout(line);
  const name = `eenheid.${keyOf(line)}`;
  const { value, control } = useField(name);
  const { eenheden } = line;
  const [first = '83'] = eenheden;
  const isHourly = eenheden.includes('04') && eenheden.includes('01');
  const hours = isHourly && <input type="hidden" name={`uren.${keyOf(line)}`} value="true" />;
  if (eenheden.length === 1)
    return (
      <>
        <input type="hidden" name={name} value={first} />
        <span>{unit.many(first)}</span>
      </>
    );
  return (
    <>
      {hours}
      <select
        className="utrecht-select utrecht-select--html-select"
        aria-label={about(t.unit)}
        defaultValue={textOf(value) ?? first}
        {...control}
      >
        {eenheden.map((one) => (
          <option key={one} value={one}>
            {unit.many(one)}
          </option>
        ))}
      </select>
    </>
  );
}

/** The price of the contract is told; where there is none, or for another unit, it is asked. */
function Price({ line, eenheid }: FieldsProps) {
  const t = useWords({ nl, en });
  const unit = useUnit();
  const { euros } = useAmounts();
  const about = useAbout(line);
  const { tarief, eenheden } = line;
  if (eenheid === '83') return <span className="stip-soft">{t.noPrice}</span>;
  const per = perOf(eenheden, eenheid);
  if (tarief && tarief.eenheid === per)
    return (
      <>
        {euros(tarief.bedrag)}
        <small>
          {' '}
          {t.pricePer(unit.one(per))}, {t.contract}
        </small>
      </>
    );
  return (
    <>
      <Box name={`tarief.${keyOf(line)}`} label={about(t.price)} inputMode="decimal" maxLength={12} />
      <small> {t.pricePer(unit.one(per))}</small>
    </>
  );
}
