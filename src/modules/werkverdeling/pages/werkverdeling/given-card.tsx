import { dayOf } from '#web/kit/figure/dates.ts';
import { Form } from '#web/kit/form/form.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Overdracht, Vervanging } from '../../schema.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { CardProps } from './shown.ts';

/** What one asked of others, and who stands in for whom; a month of what is over. */
export function GivenCard({ file, refusal, today }: CardProps & { today: string }) {
  const t = useWords({ nl, en }).given;
  const overdrachten = file.overdrachten.filter(({ isVanMij }) => isVanMij);
  const vervangingen = file.vervangingen.filter(({ isVanMij, antwoord }) => isVanMij || antwoord !== null);
  return (
    <Card title={t.title} id="gevraagd">
      {overdrachten.length + vervangingen.length === 0 && <p className="stip-soft">{t.empty}</p>}
      <ul className="stip-list">
        {overdrachten.map((one) => (
          <Handing key={one.id} one={one} refusal={refusal} />
        ))}
        {vervangingen.map((one) => (
          <StandIn key={one.id} one={one} refusal={refusal} today={today} />
        ))}
      </ul>
    </Card>
  );
}

type Of<One> = { one: One } & Pick<CardProps, 'refusal'>;

function Handing({ one, refusal }: Of<Overdracht>) {
  const t = useWords({ nl, en }).given;
  const said = useWords({ nl: moduleNl, en: moduleEn });
  const text = one.gezinNaam ? t.offer(one.gezinNaam, one.naarNaam) : t.ask(one.vanNaam ?? '');
  return (
    <li>
      <p className="stip-row">
        {text} <Chip>{t.status[one.antwoord ?? 'open']}</Chip>
      </p>
      {one.antwoord === null && (
        <Form
          deed="overdracht-intrek"
          hidden={{ id: one.id }}
          submit={t.withdraw}
          kind="secondary"
          refusal={refusal}
          words={said.refused}
        />
      )}
    </li>
  );
}

function StandIn({ one, refusal, today }: Of<Vervanging> & { today: string }) {
  const t = useWords({ nl, en }).given;
  const said = useWords({ nl: moduleNl, en: moduleEn });
  const language = useLanguage();
  const isOver = one.isGestopt || one.eindigtOp < today;
  const over = one.isGestopt ? t.stopped : t.over;
  return (
    <li>
      <p className="stip-row">
        {t.standIn(one.vanNaam, one.doorNaam, dayOf(one.begintOp, language), dayOf(one.eindigtOp, language))}{' '}
        <Chip>{isOver ? over : t.status[one.antwoord ?? 'open']}</Chip>
      </p>
      {!isOver && one.antwoord !== 'afgewezen' && (
        <Form
          deed="vervanging-stop"
          hidden={{ id: one.id }}
          submit={t.stop}
          kind="secondary"
          refusal={refusal}
          words={said.refused}
        />
      )}
    </li>
  );
}
