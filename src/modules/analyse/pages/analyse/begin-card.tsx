import { Form } from '#web/kit/form/form.tsx';
import { TextField } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useWords } from '#web/use-words.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { useTekst } from './own-words.tsx';
import type { AnalysePageData, CardProps } from './read-page.ts';

type Props = { data: AnalysePageData; refusal: CardProps['refusal']; isNext?: boolean };

/** One click begins, with everyone who is known; a next round begins with what was found. */
export function BeginCard({ data, refusal, isNext = false }: Props) {
  const t = useWords({ nl, en }).analyse.start;
  const words = useWords({ nl: moduleNl, en: moduleEn }).refused;
  return (
    <Card title={isNext ? t.next : t.title} id="begin">
      <p>{isNext ? t.nextLead : t.lead}</p>
      {data.canStart ? (
        <Form
          submit={isNext ? t.next : t.submit}
          kind={isNext ? 'secondary' : 'primary'}
          deed="begin"
          refusal={refusal}
          words={words}
        >
          <TextField name="aanleiding" label={t.why} maxLength={2000} isOptional />
        </Form>
      ) : (
        <p className="stip-soft">{t.notYours}</p>
      )}
    </Card>
  );
}

/** Why an analyse is expected: facts with their source, and which limit Stip chose itself. */
export function ExpectedNote({ data }: { data: AnalysePageData }) {
  const t = useWords({ nl, en }).analyse.expected;
  const say = useTekst();
  if (data.verwachtOmdat.length === 0) return null;
  return (
    <div className="stip-note">
      <h2>{t.title}</h2>
      <ul>
        {data.verwachtOmdat.map(({ code, tekst, bron, isAanname }) => (
          <li key={code}>
            {say(tekst)}
            {isAanname && ` (${t.assumption})`}. <span className="stip-small">{t.source(bron)}</span>
          </li>
        ))}
      </ul>
      <p className="stip-small">{t.note}</p>
    </div>
  );
}
