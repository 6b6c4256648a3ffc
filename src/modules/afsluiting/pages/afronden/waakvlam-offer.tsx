import { Link } from 'react-router';
import { Form } from '#web/kit/form/form.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { CardProps } from './file.ts';

/** A light contact instead of closing, with one press: help that runs goes on as one, or one begins. */
export function WaakvlamOffer({ page, refusal }: CardProps) {
  const t = useWords({ nl, en }).sluiten;
  const { refused } = useWords({ nl: moduleNl, en: moduleEn });
  const words = { ...refused, ...t.waakvlamRefused };
  const isEnglish = useLanguage() === 'en';
  const { lopend, laatsteHulp, gezinId } = page.file;
  const lines = (lopend ?? []).map((one) => ({ ...one, naam: isEnglish ? one.naamEn : one.naam }));
  const burning = lines.find(({ stand }) => stand === 'waakvlam');
  const own = lines.filter(({ isOrdered }) => !isOrdered);
  const form = { deed: 'waakvlam', refusal, words, kind: 'secondary' as const };
  return (
    <section className="stip-entry">
      <h3 className="utrecht-heading-3">{t.waakvlamTitle}</h3>
      <p>{t.waakvlam}</p>
      {burning && <Note>{t.waakvlamBurns(burning.naam)}</Note>}
      {!burning && own.length < lines.length && <p className="stip-soft">{t.waakvlamOrdered}</p>}
      {!burning &&
        own.map(({ id, naam, versie }) => (
          <Form key={id} {...form} submit={t.waakvlamOf(naam)} hidden={{ hulplijnId: id }} version={versie} />
        ))}
      {lines.length === 0 && laatsteHulp && (
        <Form {...form} submit={t.waakvlamNew(isEnglish ? laatsteHulp.naamEn : laatsteHulp.naam)} />
      )}
      {lines.length === 0 && !laatsteHulp && <Link to={`/gezinnen/${gezinId}#hulp`}>{t.waakvlamFirst}</Link>}
    </section>
  );
}
