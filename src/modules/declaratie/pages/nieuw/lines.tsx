import { type RefObject, useContext, useEffect, useRef, useState } from 'react';
import { FormContext, type Refused, type Values } from '#web/kit/form/form-state.ts';
import { Button } from '#web/kit/page/button.tsx';
import { useWords } from '#web/use-words.ts';
import type { Voorstel, VoorstelRegel } from '../../schema/voorstel.ts';
import { useAmounts } from '../amounts/use-amounts.ts';
import { amountOf, keyOf, type Typed } from './amount-of.ts';
import { LineRow, type Redenen } from './line-row.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

type LinesProps = { readonly voorstel: Voorstel; readonly refusal: Refused | undefined };

/** All lines with what each of them costs, and the sum: as it is typed, or by a button where there is no script. */
export function Lines({ voorstel, refusal }: LinesProps) {
  const t = useWords({ nl, en });
  const table = useRef<HTMLTableElement>(null);
  const { typed, note } = useTyped(table);
  const refused = refusedLines(refusal);
  return (
    <>
      <div className="stip-table-box">
        <table
          className="stip-table stip-table--cards stip-lines-form"
          ref={table}
          onInput={({ target }) => {
            if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) note(target);
          }}
        >
          <caption className="stip-hidden">{t.caption}</caption>
          <thead>
            <tr>
              {[t.help, t.volume, t.price].map((header) => (
                <th key={header} scope="col">
                  {header}
                </th>
              ))}
              <th scope="col" className="stip-table__number">
                {t.amount}
              </th>
            </tr>
          </thead>
          <tbody>
            {voorstel.regels.map((line) => (
              <LineRow
                key={keyOf(line)}
                line={line}
                refused={refused.get(keyOf(line))}
                {...typedIn(line, typed)}
              />
            ))}
          </tbody>
        </table>
      </div>
      <Total voorstel={voorstel} typed={typed} />
      <noscript>
        <Button kind="secondary" name="doe" value="reken">
          {t.reckon}
        </Button>
      </noscript>
    </>
  );
}

type Fields = Readonly<Record<string, string>>;

function typedIn(line: VoorstelRegel, typed: Fields): Typed {
  const key = keyOf(line);
  return {
    volume: typed[`volume.${key}`] ?? '',
    eenheid: typed[`eenheid.${key}`] ?? line.eenheden[0] ?? '83',
    tarief: typed[`tarief.${key}`] ?? '',
  };
}

/** What stands in the fields now: of the server at first, and then of the page itself, also after it is set back. */
function useTyped(table: RefObject<HTMLTableElement | null>) {
  const { values } = useContext(FormContext);
  const [typed, setTyped] = useState<Fields>(() => textsOf(values));
  useEffect(() => {
    const form = table.current?.closest('form');
    if (!form) return;
    const sync = () => setTyped(textsOf(Object.fromEntries(new FormData(form)) as Values));
    // A form that is set back holds its old words until after the event.
    const syncSoon = () => setTimeout(sync);
    if (values) sync();
    form.addEventListener('reset', syncSoon);
    return () => form.removeEventListener('reset', syncSoon);
  }, [table, values]);
  const note = ({ name, value }: { readonly name: string; readonly value: string }) =>
    setTyped((before) => ({ ...before, [name]: value }));
  return { typed, note };
}

function textsOf(values: Values): Fields {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}

/** What the operation said of single lines, by the key of their fields. */
function refusedLines(refusal: Refused | undefined): ReadonlyMap<string, Redenen> {
  const regels = refusal?.detail['regels'];
  if (!Array.isArray(regels)) return new Map();
  return new Map((regels as { key: string; redenen: Redenen }[]).map(({ key, redenen }) => [key, redenen]));
}

function Total({ voorstel: { regels, terug }, typed }: { voorstel: Voorstel; typed: Fields }) {
  const t = useWords({ nl, en });
  const { euros } = useAmounts();
  const filled = regels
    .map((line) => ({ line, own: typedIn(line, typed) }))
    .filter(({ own }) => own.volume.trim() !== '')
    .map(({ line, own }) => amountOf(line, own));
  const known = filled.filter((amount) => amount !== undefined);
  const back = terug?.bedrag ?? 0;
  const sum = known.reduce((total, amount) => total + amount, 0) - back;
  return (
    <p className="stip-lines-total" role="status">
      <b>{t.total(euros(sum), filled.length, regels.length)}</b>
      {back > 0 && <> {t.takenBack(euros(back))}</>}
      {known.length < filled.length && <small> {t.totalUnknown(filled.length - known.length)}</small>}
    </p>
  );
}
