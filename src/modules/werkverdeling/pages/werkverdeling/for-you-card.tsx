import { dayOf } from '#web/kit/figure/dates.ts';
import { Form } from '#web/kit/form/form.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Overdracht, Vervanging } from '../../schema.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { CardProps } from './shown.ts';

/** Questions of colleagues that wait for an answer, each with no more of the family than it takes to answer. */
export function ForYouCard({ file, refusal }: CardProps) {
  const t = useWords({ nl, en }).forYou;
  const overdrachten = file.overdrachten.filter(({ isAanMij }) => isAanMij);
  const vervangingen = file.vervangingen.filter(
    ({ isVanMij, antwoord, isGestopt }) => !isVanMij && antwoord === null && !isGestopt,
  );
  return (
    <Card title={t.title} id="voor-u">
      {overdrachten.length + vervangingen.length === 0 && <p className="stip-soft">{t.empty}</p>}
      <ul className="stip-list">
        {overdrachten.map((one) => (
          <Handing key={one.id} one={one} refusal={refusal} />
        ))}
        {vervangingen.map((one) => (
          <StandIn key={one.id} one={one} refusal={refusal} />
        ))}
      </ul>
    </Card>
  );
}

type Of<One> = { one: One } & Pick<CardProps, 'refusal'>;

function Handing({ one, refusal }: Of<Overdracht>) {
  const words = useWords({ nl, en });
  const t = words.forYou;
  const wie = one.gezinNaam ?? one.wie ?? t.unknownChildren;
  const isOffer = one.gezinNaam === null;
  const mate = words.mate[one.niveau];
  return (
    <li>
      <p>
        {isOffer
          ? t.offered(one.vanNaam ?? t.someone, wie, mate)
          : t.asked(one.naarNaam, one.wie ?? wie, mate)}{' '}
        {t.lines(one.hulplijnen)}
      </p>
      {one.notitie && <p className="stip-text">{one.notitie}</p>}
      <Answers deed="overdracht-antwoord" id={one.id} yes={isOffer ? words.yes : t.agree} refusal={refusal} />
    </li>
  );
}

function StandIn({ one, refusal }: Of<Vervanging>) {
  const words = useWords({ nl, en });
  const language = useLanguage();
  const t = words.forYou;
  const dagen = t.days(dayOf(one.begintOp, language), dayOf(one.eindigtOp, language));
  return (
    <li>
      <p>{t.standIn(one.vanNaam, one.gezinnen, dagen, words.mate[one.niveau])}</p>
      {one.notitie && <p className="stip-text">{one.notitie}</p>}
      <Answers deed="vervanging-antwoord" id={one.id} yes={t.standInYes} refusal={refusal} />
    </li>
  );
}

type AnswersProps = { deed: string; id: string; yes: string } & Pick<CardProps, 'refusal'>;

function Answers({ deed, id, yes, refusal }: AnswersProps) {
  const words = useWords({ nl, en });
  const said = useWords({ nl: moduleNl, en: moduleEn });
  return (
    <div className="stip-row">
      <Form deed={deed} hidden={{ id, antwoord: 'ja' }} submit={yes} refusal={refusal} words={said.refused} />
      <Form
        deed={deed}
        hidden={{ id, antwoord: 'nee' }}
        submit={words.no}
        kind="secondary"
        refusal={refusal}
        words={said.refused}
      />
    </div>
  );
}
