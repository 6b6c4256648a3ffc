import { dateAt, dayOf } from '#web/kit/figure/dates.ts';
import { Form } from '#web/kit/form/form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { Chip } from '#web/kit/page/chip.tsx';
import { Facts } from '#web/kit/page/facts.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Gast } from '../../schema/gast.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en as consentEn } from '../words.en.ts';
import { nl as consentNl } from '../words.nl.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

type Props = { readonly gast: Gast; readonly canStop: boolean; readonly refusal: Refused | undefined };

/** One guest: what it may see, until when, whether the link was opened, and the way to shut it out. */
export function GuestItem({ gast, canStop, refusal }: Props) {
  const t = useWords({ nl, en }).gasten;
  const { periodOf } = useWords({ nl: consentNl, en: consentEn }).toestemmingen;
  const said = useWords({ nl: moduleNl, en: moduleEn });
  const language = useLanguage();
  const day = (date: string) => dayOf(date, language);
  const isOpen = gast.status !== 'verlopen' && gast.status !== 'ingetrokken';
  const delen = gast.delen.map((deel) => said.deel[deel]).join(', ');
  return (
    <article className="stip-card" aria-label={gast.naam}>
      <p className="stip-row">
        <strong>{gast.naam}</strong>
        <Chip {...(gast.status === 'geopend' && { tone: 'ok' as const })}>{said.gast[gast.status]}</Chip>
      </p>
      <Facts
        facts={[
          [t.parts, isOpen ? delen || t.nothingYet : ''],
          [t.period, periodOf(day(gast.van), day(gast.tot))],
          [t.opened, gast.geopendOp && day(dateAt(new Date(gast.geopendOp)))],
        ]}
      />
      {isOpen && canStop && (
        <details className="stip-behind stip-no-print">
          <summary>
            {t.stop} <span className="stip-hidden">{gast.naam}</span>
          </summary>
          <Form
            deed="buitensluiten"
            hidden={{ gastId: gast.id }}
            submit={t.stop}
            kind="negative"
            refusal={refusal}
            words={said.refused}
          >
            <p>{t.stopAbout}</p>
          </Form>
        </details>
      )}
    </article>
  );
}
