import type { z } from 'zod';
import { dayOf } from '#web/kit/figure/dates.ts';
import { Select } from '#web/kit/form/choices.tsx';
import { Form } from '#web/kit/form/form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { Card } from '#web/kit/page/card.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { readSamenvoeging } from '../../operations/samenvoeging/read-samenvoeging.ts';
import type { Kant } from '../../schema/samenvoeging.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { personName } from '../person-name.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

type Compared = z.output<typeof readSamenvoeging.output>;
type Props = { readonly compared: Compared; readonly refusal: Refused | undefined };

/** Both families beside each other; who are the same is proposed, and a person decides. */
export function CompareCard({ compared, refusal }: Props) {
  const t = useWords({ nl, en }).samenvoegen;
  const said = useWords({ nl: moduleNl, en: moduleEn });
  const { naar, van, paren, botsing } = compared;
  return (
    <Card title={t.compare}>
      <div className="stip-two">
        <Side kant={naar} title={t.stays} hangs={t.has} />
        <Side kant={van} title={t.goes} hangs={t.moves} />
      </div>
      {botsing !== null ? (
        <Note>{t.botst}</Note>
      ) : (
        <Form
          deed="samenvoegen"
          hidden={{ met: van.id }}
          submit={t.submit}
          refusal={refusal}
          words={said.refused}
          values={Object.fromEntries(paren.map((one) => [`paar.${one.van}`, one.naar]))}
          foot={<p className="stip-soft stip-small">{t.safe}</p>}
        >
          <h3 className="utrecht-heading-3">{t.members}</h3>
          {van.leden.map((lid) => (
            <Select
              key={lid.id}
              name={`paar.${lid.id}`}
              label={t.sameAs(personName(lid))}
              description={t.nobody}
              options={naar.leden.map((other) => ({ value: other.id, label: personName(other) }))}
              isOptional
            />
          ))}
        </Form>
      )}
    </Card>
  );
}

function Side({ kant, title, hangs }: { kant: Kant; title: string; hangs: string }) {
  const t = useWords({ nl, en }).samenvoegen;
  const language = useLanguage();
  const named = kant.aantallen.filter(({ tabel }) => t.tables[tabel]);
  const rest = kant.aantallen
    .filter(({ tabel }) => !t.tables[tabel])
    .reduce((sum, { aantal }) => sum + aantal, 0);
  return (
    <section aria-label={title}>
      <p className="stip-soft">{title}</p>
      <h3 className="utrecht-heading-3">{kant.naam}</h3>
      <p>{t.since(dayOf(kant.begonnenOp, language))}</p>
      <ul>
        {kant.leden.map((lid) => (
          <li key={lid.id}>
            {personName(lid)}
            {lid.geboortedatum && `, ${dayOf(lid.geboortedatum, language)}`}
          </li>
        ))}
      </ul>
      <p>{hangs}</p>
      <ul>
        {named.map(({ tabel, aantal }) => (
          <li key={tabel}>
            {t.tables[tabel]}: {aantal}
          </li>
        ))}
        {rest > 0 && <li>{t.rest(rest)}</li>}
      </ul>
    </section>
  );
}
