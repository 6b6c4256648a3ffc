import { Fragment } from 'react';
import { Link } from 'react-router';
import { DataTable } from '#web/kit/list/data-table.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { Facts } from '#web/kit/page/facts.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { KaderRegel, Naam } from '../../schema/kader-regel.ts';
import { en } from '../../words.en.ts';
import { nl } from '../../words.nl.ts';
import { Source } from './source.tsx';
import { useWhen } from './use-when.ts';

const TONES: Readonly<Partial<Record<KaderRegel['status'], 'ok' | 'warn'>>> = {
  geldt: 'ok',
  loopt: 'ok',
  'in-voorbereiding': 'warn',
  voorgenomen: 'warn',
  onbekend: 'warn',
};

type Props = {
  readonly kader: KaderRegel;
  /** Addresses that stand in the menu of who reads: only these become links. */
  readonly reachable: readonly string[];
};

/** One frame: what it asks of whom and whether it holds; the rest unfolds, because there are dozens. */
export function KaderCard({ kader, reachable }: Props) {
  const language = useLanguage();
  return (
    <article className="stip-kader" id={kader.code} aria-labelledby={`${kader.code}-naam`}>
      <h3 className="utrecht-heading-3" id={`${kader.code}-naam`}>
        {language === 'en' ? kader.naamEn : kader.naam}
      </h3>
      <Chips kader={kader} />
      <p>{language === 'en' ? kader.uitlegEn : kader.uitleg}</p>
      <Behind kader={kader} reachable={reachable} />
    </article>
  );
}

function Chips({ kader: { soort, status, zekerheid, isVoorbij } }: { kader: KaderRegel }) {
  const words = useWords({ nl, en });
  const tone = TONES[status];
  return (
    <p>
      <Chip>{words.kadersoort[soort]}</Chip>{' '}
      <Chip {...(tone ? { tone } : {})}>{words.kaderstatus[status]}</Chip>{' '}
      {zekerheid !== 'bron' && <Chip tone="warn">{words.zekerheid[zekerheid]}</Chip>}{' '}
      {isVoorbij && <Chip tone="warn">{words.kaders.isPassed}</Chip>}
    </p>
  );
}

function Moments({ kader }: { kader: KaderRegel }) {
  const words = useWords({ nl, en });
  const when = useWhen();
  return (
    <>
      {kader.momenten.map(({ soort, wanneer }) => (
        <div key={`${soort}-${wanneer}`}>
          {words.kadermoment[soort]}: {when(wanneer)}
        </div>
      ))}
      {kader.isVoorbij && <div className="stip-soft">{words.kaders.passedWhy}</div>}
    </>
  );
}

/** A page of a family has no address of its own, and what is in nobody's menu is only named. */
function Places({ kader, reachable }: Props) {
  const language = useLanguage();
  return (
    <Listed
      items={kader.inStip.map(({ pad, naam, naamEn }) => ({
        key: pad,
        text: language === 'en' ? naamEn : naam,
        to: reachable.includes(pad) ? pad : null,
      }))}
    />
  );
}

function Parts({ kader }: { kader: KaderRegel }) {
  const words = useWords({ nl, en });
  const language = useLanguage();
  const t = words.kaders;
  const pick = (dutch: string | null, english: string | null) => (language === 'en' ? english : dutch);
  return (
    <DataTable
      caption={t.parts(language === 'en' ? kader.naamEn : kader.naam)}
      isCaptionHidden
      rows={kader.onderdelen}
      rowKey={({ code }) => code}
      columns={[
        { key: 'naam', header: t.part, cell: ({ naam, naamEn }) => pick(naam, naamEn) },
        { key: 'stand', header: t.state, cell: ({ stand }) => words.kaderonderdeel[stand] },
        {
          key: 'uitkomst',
          header: t.outcome,
          cell: ({ uitkomst, uitkomstEn }) => pick(uitkomst, uitkomstEn) ?? words.kaders.unknown,
        },
      ]}
    />
  );
}

/** Since when, where it works here, where it is written line by line, and what it hangs together with. */
function Behind({ kader, reachable }: Props) {
  const t = useWords({ nl, en }).kaders;
  const language = useLanguage();
  const [first] = kader.bronnen;
  return (
    <details className="stip-behind">
      <summary>{t.behind}</summary>
      {kader.onderdelen.length > 0 && <Parts kader={kader} />}
      <Facts
        facts={[
          [t.asOf, first && <Source source={first} />],
          [t.when, kader.momenten.length > 0 && <Moments kader={kader} />],
          [t.inStip, kader.inStip.length > 0 && <Places kader={kader} reachable={reachable} />],
          [t.unknown, language === 'en' ? kader.onbekendEn : kader.onbekend],
          [
            t.sources,
            kader.bronnen.map((source) => (
              <div key={`${source.code}-${source.regel}`}>
                <Source source={source} />
              </div>
            )),
          ],
          [t.written, kader.documenten.length > 0 && <Documents kader={kader} />],
          [t.restsOn, kader.basis.length > 0 && <Others others={kader.basis} />],
          [t.replaces, kader.vervangt.length > 0 && <Others others={kader.vervangt} />],
          [t.replacedBy, kader.vervangenDoor.length > 0 && <Others others={kader.vervangenDoor} />],
        ]}
      />
    </details>
  );
}

function Documents({ kader }: { kader: KaderRegel }) {
  const language = useLanguage();
  return (
    <Listed
      items={kader.documenten.map(({ code, naam, naamEn, vindplaats }) => ({
        key: code,
        text: language === 'en' ? naamEn : naam,
        to: vindplaats,
      }))}
    />
  );
}

/** To the whole register, because what is pointed at may be left out of what was asked. */
function Others({ others }: { others: readonly Naam[] }) {
  const language = useLanguage();
  return (
    <Listed
      items={others.map(({ code, naam, naamEn }) => ({
        key: code,
        text: language === 'en' ? naamEn : naam,
        to: `/kaders#${code}`,
      }))}
    />
  );
}

type Item = { readonly key: string; readonly text: string; readonly to: string | null };

function Listed({ items }: { items: readonly Item[] }) {
  return items.map(({ key, text, to }, place) => (
    <Fragment key={key}>
      {place > 0 && ', '}
      {to === null ? text : <Link to={to}>{text}</Link>}
    </Fragment>
  ));
}
