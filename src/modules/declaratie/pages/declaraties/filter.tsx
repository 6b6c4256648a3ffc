import { Form, Link } from 'react-router';
import { Choice, type Named } from '#web/kit/list/choice.tsx';
import { choicesOf } from '#web/kit/list/choices-of.ts';
import { Button } from '#web/kit/page/button.tsx';
import { useWords } from '#web/use-words.ts';
import { useAmounts } from '../amounts/use-amounts.ts';
import { Parties } from '../choosing/parties.tsx';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { monthsUntil } from './months-until.ts';
import type { DeclaratieList } from './read-list.ts';

type FilterProps = Pick<DeclaratieList, 'filter' | 'names' | 'today'>;

/** Which declaraties; by GET, so that the address says what is shown and can be passed on. */
export function Filter({ filter, names, today }: FilterProps) {
  const words = useWords({ nl, en });
  const t = words.list;
  const amounts = useAmounts();
  const months: Named[] = monthsUntil(today, filter['maand']).map((maand) => ({
    code: maand,
    naam: amounts.maand(maand),
  }));
  const standen = choicesOf(t.standOf);
  const terms = [
    { code: 'true', naam: t.late },
    { code: 'false', naam: t.onTime },
  ];
  return (
    <Form
      method="get"
      action="/declaraties#lijst"
      className="stip-declaratie-filter stip-no-print"
      role="search"
      aria-label={t.filter}
    >
      <Choice name="stand" label={t.stand} all={words.all} options={standen} chosen={filter['stand']} />
      <Choice name="teLaat" label={t.term} all={words.all} options={terms} chosen={filter['teLaat']} />
      <Choice name="maand" label={t.maand} all={words.all} options={months} chosen={filter['maand']} />
      <Parties names={names} chosen={filter} />
      <span className="stip-row">
        <Button kind="secondary">{words.show}</Button>
        {Object.keys(filter).length > 0 && <Link to="/declaraties#lijst">{words.everything}</Link>}
      </span>
    </Form>
  );
}
