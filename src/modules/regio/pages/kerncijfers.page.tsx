import { useId } from 'react';
import { Form, type LoaderFunctionArgs } from 'react-router';
import { deskOf } from '#web/desk-of.ts';
import { Button } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { PrintButton } from '#web/kit/page/print-button.tsx';
import { useWords } from '#web/use-words.ts';
import { listKerncijfers } from '../operations/list-kerncijfers.ts';
import { listNormen } from '../operations/list-normen.ts';
import type { Kerncijfer } from '../schema/figure.ts';
import type { Norm } from '../schema/norm.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { FigureCard } from './kerncijfers/figure-card.tsx';
import { NormList } from './kerncijfers/norm-list.tsx';
import './kerncijfers.css';

type Seen = {
  readonly kerncijfers: readonly Kerncijfer[];
  readonly themas: readonly string[];
  readonly totaal: number;
  readonly normen: readonly Norm[];
  readonly thema: string;
  readonly tekst: string;
  /** The day on which this is read: what lapsed before it is shown so. */
  readonly datum: string;
};

export async function loader({ context, request }: LoaderFunctionArgs): Promise<Seen> {
  const desk = deskOf(context);
  const query = new URL(request.url).searchParams;
  const thema = query.get('thema')?.slice(0, 200) ?? '';
  const tekst = query.get('tekst')?.slice(0, 200) ?? '';
  const figures = await desk.read(listKerncijfers, { thema, tekst });
  const { normen } = await desk.read(listNormen, {});
  return { ...figures, normen, thema, tekst };
}

export default function KerncijfersPage({ loaderData }: { loaderData: Seen }) {
  const { kerncijfers, themas, totaal, normen, datum } = loaderData;
  const t = useWords({ nl, en }).kerncijfers;
  const unknown = kerncijfers.filter(({ waarde }) => waarde === null).length;
  const shown = themas.filter((thema) => kerncijfers.some((figure) => figure.thema === thema));
  return (
    <Page title={t.title} lead={t.lead} actions={<PrintButton />}>
      <Search seen={loaderData} />
      <div className="stip-two">
        <div className="stip-stack">
          <p role="status">{t.shown(kerncijfers.length, totaal, unknown)}</p>
          {shown.length === 0 && (
            <EmptyState title={t.none}>
              <p>{t.noneHelp}</p>
            </EmptyState>
          )}
          {shown.map((thema) => (
            <Card key={thema} title={capital(thema)}>
              <div className="stip-figures">
                {kerncijfers
                  .filter((figure) => figure.thema === thema)
                  .map((figure) => (
                    <FigureCard key={figure.code} figure={figure} today={datum} />
                  ))}
              </div>
            </Card>
          ))}
        </div>
        <NormList normen={normen} />
      </div>
    </Page>
  );
}

const capital = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** By GET: figures are no persons, and the address of what one found can be passed on. */
function Search({ seen: { themas, thema, tekst } }: { seen: Seen }) {
  const t = useWords({ nl, en }).kerncijfers;
  const id = useId();
  return (
    <Form method="get" role="search" className="stip-figures__search stip-no-print" aria-label={t.search}>
      <p>
        <label className="utrecht-form-label" htmlFor={`${id}-text`}>
          {t.search}
        </label>
        <input
          className="utrecht-textbox utrecht-textbox--html-input"
          type="search"
          id={`${id}-text`}
          name="tekst"
          defaultValue={tekst}
          maxLength={200}
        />
      </p>
      <p>
        <label className="utrecht-form-label" htmlFor={`${id}-theme`}>
          {t.theme}
        </label>
        <select
          className="utrecht-select utrecht-select--html-select"
          id={`${id}-theme`}
          name="thema"
          defaultValue={thema}
        >
          <option value="">{t.allThemes}</option>
          {themas.map((one) => (
            <option key={one} value={one}>
              {capital(one)}
            </option>
          ))}
        </select>
      </p>
      <Button kind="secondary">{t.go}</Button>
    </Form>
  );
}
