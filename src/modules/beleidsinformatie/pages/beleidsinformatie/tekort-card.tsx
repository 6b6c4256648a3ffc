import { Link, useLocation, useSearchParams } from 'react-router';
import { Select } from '#web/kit/form/choices.tsx';
import { Form } from '#web/kit/form/form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { useWords } from '#web/use-words.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { PageFile } from './read-page.ts';
import { TekortTable } from './tekort-table.tsx';
import { useSays } from './use-says.ts';

type TekortCardProps = { readonly page: PageFile; readonly refusal: Refused | undefined };

/** Of whom one thing is missing, and where that can be, the answers. */
export function TekortCard({ page, refusal }: TekortCardProps) {
  const t = useWords({ nl, en });
  const says = useSays();
  const saved = useSearchParams()[0].get('gedaan');
  const { tekort } = page;
  if (!page.isTekortAsked) return null;
  return (
    <Card
      title={tekort ? t.one.title(says.field(tekort.veld), t.tekorten.kindOf[tekort.code]) : t.one.noneTitle}
      id="tekort"
      actions={<CloseList text={t.one.back} />}
    >
      {saved !== null && /^\d{1,6}$/.test(saved) && !refusal && (
        <Note isNews>{t.one.saved(Number(saved))}</Note>
      )}
      {tekort === null && (
        <EmptyState title={t.one.noneTitle}>
          <p>{t.one.none}</p>
        </EmptyState>
      )}
      {tekort && <Body page={page} tekort={tekort} refusal={refusal} />}
    </Card>
  );
}

type BodyProps = TekortCardProps & { readonly tekort: NonNullable<PageFile['tekort']> };

function Body({ page, tekort, refusal }: BodyProps) {
  const says = useSays();
  const isAnswerable = page.canChange && tekort.keuzes.length > 0;
  return (
    <div className="stip-stack">
      <p>{says.fault(tekort)}</p>
      {isAnswerable ? (
        <Answers page={page} tekort={tekort} refusal={refusal} />
      ) : (
        <>
          <Note>{says.mend(tekort.veld)}</Note>
          <TekortTable page={page} />
        </>
      )}
      <Pages page={page} total={tekort.aantal} />
    </div>
  );
}

function Answers({ page, tekort, refusal }: BodyProps) {
  const t = useWords({ nl, en }).one;
  const said = useWords({ nl: moduleNl, en: moduleEn }).refused;
  const says = useSays();
  const { stroom, periode } = page.file;
  const options = tekort.keuzes.map((value) => ({ value, label: says.code(tekort.veld, stroom, value) }));
  return (
    <Form
      submit={t.save}
      refusal={refusal}
      words={said}
      hidden={{ stroom, periode: periode.naam, veld: tekort.veld }}
    >
      <TekortTable page={page} options={options} />
      {tekort.code === 'ontbreekt' && tekort.aantal > 1 && (
        <Select
          name="rest"
          label={t.rest}
          description={t.restAbout(tekort.aantal)}
          options={options}
          isOptional
          isShort
        />
      )}
    </Form>
  );
}

/** By how many lines were passed over: what is answered leaves the list, so a place would be gone. */
function Pages({ page: { file, na }, total }: { page: PageFile; total: number }) {
  const t = useWords({ nl, en }).one;
  const query = new URLSearchParams(useLocation().search);
  query.delete('gedaan');
  const linkTo = (place: number | null) => {
    if (place === null) query.delete('na');
    else query.set('na', String(place));
    return { search: `?${query}`, hash: '#tekort' };
  };
  if (na === 0 && file.volgende === null) return null;
  return (
    <div className="stip-pager">
      <span className="stip-soft">{t.shown(na + 1, na + file.regels.length, total)}</span>
      <span className="stip-row">
        {na > 0 && <Link to={linkTo(null)}>{t.first}</Link>}
        {file.volgende !== null && (
          <Link className="nl-button nl-button--secondary stip-button" to={linkTo(file.volgende)}>
            {t.more}
          </Link>
        )}
      </span>
    </div>
  );
}

function CloseList({ text }: { text: string }) {
  const query = new URLSearchParams(useLocation().search);
  for (const name of ['tekort', 'na', 'gedaan']) query.delete(name);
  return <Link to={{ search: `?${query}`, hash: '#tekorten' }}>{text}</Link>;
}
