import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Card } from '#web/kit/page/card.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { CardProps } from './file.ts';

/** Whether all is there that a closing asks; an exception is looked at apart. */
export function isReady({ file }: CardProps['page']): boolean {
  return file.lopend?.length === 0 && file.openVragen === 0 && file.evaluatie !== null;
}

/** What must be there before the help is closed: each thing with its state in words, and where to go for it. */
export function NodigCard({ page }: Pick<CardProps, 'page'>) {
  const t = useWords({ nl, en }).nodig;
  const { file, isOwn } = page;
  return (
    <Card title={t.title} id="nodig">
      <ul className="stip-list">
        <Lacking page={page} />
        <Help page={page} />
        <Item
          isThere={file.openVragen === 0}
          text={file.openVragen === 0 ? t.noQuestions : t.questions(file.openVragen)}
        >
          {file.openVragen > 0 && !isOwn && <Link to={`/gezinnen/${file.gezinId}`}>{t.toQuestion}</Link>}
        </Item>
        <Item isThere={file.evaluatie !== null} text={file.evaluatie ? t.looked : t.notLooked}>
          {!file.evaluatie && <a href="#terugkijken">{t.toLook}</a>}
        </Item>
      </ul>
      {isReady(page) && file.ontbreekt.length === 0 && <p>{t.all}</p>}
    </Card>
  );
}

function Item({ isThere, text, children }: { isThere: boolean; text: string; children?: ReactNode }) {
  return (
    <li>
      <Chip tone={isThere ? 'ok' : 'warn'}>{text}</Chip> {children}
    </li>
  );
}

function Lacking({ page: { file } }: Pick<CardProps, 'page'>) {
  const t = useWords({ nl, en }).nodig;
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const { ontbreekt, standen } = file;
  const nameOf = (persoonId: string | null) => standen.find((of) => of.persoonId === persoonId)?.voornaam;
  return (
    <Item
      isThere={ontbreekt.length === 0}
      text={ontbreekt.length === 0 ? t.domains : t.lacks(ontbreekt.length)}
    >
      {ontbreekt.length > 0 && (
        <ul className="stip-small">
          {ontbreekt.map(({ persoonId, domein, waarom }) => (
            <li key={`${persoonId}-${domein}`}>
              <a href="#standen">
                {t.lack(
                  nameOf(persoonId) ? `${nameOf(persoonId)}, ` : '',
                  m.domein[domein],
                  m.waarom[waarom],
                )}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Item>
  );
}

function Help({ page: { file, isOwn } }: Pick<CardProps, 'page'>) {
  const t = useWords({ nl, en }).nodig;
  const language = useLanguage();
  const { lopend, gezinId } = file;
  if (lopend === null) return <Item isThere={false} text={t.helpClosed} />;
  if (lopend.length === 0) return <Item isThere text={t.noHelp} />;
  return (
    <Item isThere={false} text={t.help(lopend.length)}>
      <p className="stip-small stip-soft">{t.helpAbout}</p>
      <ul className="stip-small">
        {lopend.map(({ id, naam, naamEn, namen, isOrdered }) => (
          <li key={id}>
            {language === 'en' ? naamEn : naam} {t.helpFor(namen.join(', '))}.{' '}
            {!isOwn && (
              <Link to={isOrdered ? `/hulplijnen/${id}/toewijzing` : `/gezinnen/${gezinId}#hulp`}>
                {t.toHelp}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Item>
  );
}
