import { CheckboxGroup } from '#web/kit/form/choices.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Tekst } from '../../schema/denkmodel.ts';
import type { Ronde } from '../../schema/dossier.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

/** A text of the model in the language of the reader. */
export function useTekst(): (tekst: Tekst) => string {
  const language = useLanguage();
  return (tekst) => tekst[language];
}

type Quote = { readonly id: string; readonly wie: string; readonly tekst: string };

/** All own words that can be pointed at: shared in this round, or used from an earlier one. */
function useQuotes({ deelnemers, eerdereAlineas }: Ronde): readonly Quote[] {
  const t = useWords({ nl, en }).analyse.stories;
  const say = useTekst();
  const now = deelnemers.flatMap(({ naam, verhaal, vragen, gedeeldOp }) =>
    gedeeldOp === null
      ? []
      : (verhaal ?? []).map(({ id, tekst, keuze, vraag }) => {
          const question = vragen.find(({ code }) => code === vraag);
          const chosen = question?.keuzes.find(({ code }) => code === keuze);
          const words = [chosen && say(chosen.tekst), tekst].filter(Boolean).join('. ');
          return { id, wie: naam, tekst: words || t.taken };
        }),
  );
  const before = eerdereAlineas.map(({ id, deelnemerNaam, ronde, tekst }) => ({
    id,
    wie: `${deelnemerNaam} (${t.round(ronde)})`,
    tekst: tekst || t.taken,
  }));
  return [...now, ...before];
}

/** The own words on which something rests, said by whom; read where they stand, so that they are never out of date. */
export function Basis({ bronnen, ronde }: { bronnen: readonly string[]; ronde: Ronde }) {
  const t = useWords({ nl, en }).analyse.basis;
  const quotes = useQuotes(ronde).filter(({ id }) => bronnen.includes(id));
  if (quotes.length === 0) return null;
  return (
    <div className="stip-small">
      <p className="stip-soft">{t.title}</p>
      {quotes.map(({ id, wie, tekst }) => (
        <blockquote key={id} className="stip-quote">
          {tekst} <cite>{wie}</cite>
        </blockquote>
      ))}
    </div>
  );
}

const LABEL_LENGTH = 120;

/** Points at own words, which stay where they are. Nothing is typed again. */
export function BasisField({ ronde }: { ronde: Ronde }) {
  const t = useWords({ nl, en }).analyse.basis;
  const quotes = useQuotes(ronde);
  if (quotes.length === 0) return null;
  const options = quotes.map(({ id, wie, tekst }) => ({
    value: id,
    label: tekst.length > LABEL_LENGTH ? `${tekst.slice(0, LABEL_LENGTH)}…` : tekst,
    description: wie,
  }));
  return (
    <details className="stip-behind">
      <summary>{t.choose}</summary>
      {/* Nothing chosen is an answer too, which an unchecked box cannot give. */}
      <input type="hidden" name="bronnen[]" value="" />
      <CheckboxGroup
        name="bronnen[]"
        label={t.choose}
        description={t.chooseAbout}
        options={options}
        isOptional
      />
    </details>
  );
}
