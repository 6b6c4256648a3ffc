import { Link } from 'react-router';
import { useSize } from '#web/kit/amount/use-size.ts';
import { dayOf } from '#web/kit/figure/dates.ts';
import { Card } from '#web/kit/page/card.tsx';
import { Facts } from '#web/kit/page/facts.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Briefinhoud } from '../../../schema/toewijzingbrief.ts';
import { en as pageEn } from '../../words.en.ts';
import { nl as pageNl } from '../../words.nl.ts';
import { useEuros } from '../use-euros.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

type Props = { readonly inhoud: Briefinhoud; readonly isVerwijzerShown: boolean };

/** The form to print: the fields of this route and no others; what Stip does not know is a line to fill in. */
export function BriefSheet({ inhoud, isVerwijzerShown }: Props) {
  const t = useWords({ nl, en });
  const help = useWords({ nl: pageNl, en: pageEn }).categorie;
  const language = useLanguage();
  const [sizeOf, euros] = [useSize(), useEuros()];
  const { productcategorie, productcode, einddatum, omvang, budget, verwijzer } = inhoud;
  return (
    <Card title={t.sheet}>
      <Facts
        facts={[
          [t.aanbieder, inhoud.aanbiederNaam],
          [t.agb, inhoud.agb ?? <Blank />],
          [t.iban, <Blank key="iban" />],
          [t.kvk, <Blank key="kvk" />],
          [t.gemeente, t.gemeenteOf(inhoud.gemeenteNaam, inhoud.gemeente)],
          [t.client, inhoud.clientnummer],
          [t.careNumber, <Blank key="care" />],
          [t.nummer, String(inhoud.toewijzingnummer)],
          [t.verwijzer, isVerwijzerShown ? nameOf(verwijzer, t.verwijzerOf) : t.verwijzerHidden],
          [t.help, help[productcategorie] ?? t.generic],
          [t.category, productcategorie],
          [t.code, productcode],
          [t.from, dayOf(inhoud.ingangsdatum, language)],
          [t.until, einddatum ? dayOf(einddatum, language) : t.openEnd],
          [t.size, omvang && sizeOf(omvang)],
          [t.budget, budget !== null && euros(budget)],
        ]}
      />
      <p className="stip-no-print stip-small">
        <Link to={isVerwijzerShown ? '?' : '?verwijzer=toon'}>
          {isVerwijzerShown ? t.hideVerwijzer : t.showVerwijzer}
        </Link>{' '}
        <span className="stip-soft">{t.verwijzerAbout}</span>
      </p>
    </Card>
  );
}

const nameOf = (code: string | null, names: Readonly<Record<string, string>>) =>
  code === null ? <Blank /> : (names[code] ?? code);

/** A line to write on; on the screen it says so. */
function Blank() {
  const t = useWords({ nl, en });
  return (
    <span className="stip-soft">
      ____________________ <span className="stip-no-print stip-small">({t.fill})</span>
    </span>
  );
}
