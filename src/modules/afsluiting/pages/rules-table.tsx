import { DataTable } from '#web/kit/list/data-table.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Bewaarregel } from '../schema/bewaren.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

/** How long what is kept and on whose word; an assumption says that it is one. */
export function RulesTable({ regels }: { regels: readonly Bewaarregel[] }) {
  const t = useWords({ nl, en }).bewaren;
  const isEnglish = useLanguage() === 'en';
  return (
    <DataTable
      caption={t.rules}
      isCaptionHidden
      rows={regels}
      rowKey={({ code }) => code}
      columns={[
        { key: 'what', header: t.what, cell: ({ naam, naamEn }) => (isEnglish ? naamEn : naam) },
        {
          key: 'term',
          header: t.term,
          cell: ({ maanden }) => (maanden === null ? t.noTerm : t.years(maanden)),
        },
        { key: 'from', header: t.from, cell: ({ vanaf, vanafEn }) => (isEnglish ? vanafEn : vanaf) },
        {
          key: 'source',
          header: t.source,
          cell: ({ bron, zekerheid }) => (
            <>
              {bron}{' '}
              <Chip {...(zekerheid === 'aanname' && { tone: 'warn' as const })}>
                {t.certainty[zekerheid]}
              </Chip>
            </>
          ),
        },
      ]}
    />
  );
}

/** The same in a narrow column, one under the other. */
export function RulesList({ regels }: { regels: readonly Bewaarregel[] }) {
  const t = useWords({ nl, en }).bewaren;
  const isEnglish = useLanguage() === 'en';
  return (
    <ul className="stip-list stip-small">
      {regels.map(({ code, naam, naamEn, maanden, vanaf, vanafEn, bron, zekerheid }) => (
        <li key={code}>
          <strong>{isEnglish ? naamEn : naam}</strong>: {maanden === null ? t.noTerm : t.years(maanden)}
          {maanden !== null && ` ${t.after(isEnglish ? vanafEn : vanaf)}`}
          <br />
          <span className="stip-soft">{bron}</span>{' '}
          <Chip {...(zekerheid === 'aanname' && { tone: 'warn' as const })}>{t.certainty[zekerheid]}</Chip>
        </li>
      ))}
    </ul>
  );
}
