import { Fragment } from 'react';
import { Link } from 'react-router';
import { dayOf } from '#web/kit/figure/dates.ts';
import { CheckboxGroup } from '#web/kit/form/choices.tsx';
import { Form } from '#web/kit/form/form.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Toestemming } from '../../schema/gezin.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en as gezagEn } from '../gezag/words.en.ts';
import { nl as gezagNl } from '../gezag/words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { effectOf } from './effect.ts';
import type { Consents, ItemProps } from './read-consents.ts';
import { Renew } from './renew.tsx';

type Named = Pick<ItemProps, 'one' | 'data'>;

const tone = {
  geldig: 'ok',
  'wacht-op-instemming': 'warn',
  'opnieuw-vragen': 'warn',
  'komt-nog': undefined,
  verlopen: undefined,
  ingetrokken: undefined,
} as const satisfies Record<Toestemming['status'], 'ok' | 'warn' | undefined>;

/** One consent: with whom, what, why and until when; and what can be done about it. */
export function ConsentItem(props: ItemProps) {
  const { one, data } = props;
  const said = useWords({ nl: moduleNl, en: moduleEn });
  const { bewijs } = useWords({ nl: gezagNl, en: gezagEn });
  const look = tone[one.status];
  const isOpen = one.status !== 'verlopen' && one.status !== 'ingetrokken';
  return (
    <article className="stip-card" aria-label={one.partijNaam}>
      <p className="stip-row">
        <strong>{one.partijNaam}</strong>
        <Chip {...(look && { tone: look })}>{said.toestemming[one.status]}</Chip>
      </p>
      <Facts one={one} data={data} />
      <p className="stip-no-print">
        <Link to={`/gezinnen/${data.gezin.id}/toestemmingen/${one.id}`}>
          {bewijs.link} <span className="stip-hidden">{one.partijNaam}</span>
        </Link>
      </p>
      <Renew {...props} />
      {isOpen && data.canGive && (
        <div className="stip-no-print">
          {asksAgain(one) && <Agree {...props} />}
          <Withdraw {...props} />
        </div>
      )}
    </article>
  );
}

function Facts({ one, data }: Named) {
  const t = useWords({ nl, en }).toestemmingen;
  const said = useWords({ nl: moduleNl, en: moduleEn });
  const language = useLanguage();
  const day = (date: string) => dayOf(date.slice(0, 10), language);
  const facts = [
    [t.what, `${said.deel[one.deel]}. ${said.niveau[one.niveau]}.`],
    [t.why, one.doel],
    [t.about, one.persoonId ? namesOf([one.persoonId], data) : t.allChildren],
    [t.period, t.periodOf(day(one.van), day(one.tot))],
    [t.given, t.givenBy(one.gegevenDoor, day(one.gegevenOp))],
    [t.agreed, namesOf(one.instemming, data)],
    [t.waiting, asksAgain(one) ? namesOf(one.vraagNog, data) : ''],
    [said.toestemming.ingetrokken, one.ingetrokkenOp ? t.withdrawnOn(day(one.ingetrokkenOp)) : ''],
  ] as const;
  return (
    <dl className="stip-facts">
      {facts
        .filter(([, value]) => value)
        .map(([term, value]) => (
          <Fragment key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
    </dl>
  );
}

const asksAgain = ({ status, vraagNog }: ItemProps['one']) =>
  (status === 'wacht-op-instemming' || status === 'opnieuw-vragen') && vraagNog.length > 0;

function namesOf(ids: readonly string[], { leden }: Consents): string {
  return leden
    .filter(({ id }) => ids.includes(id))
    .map(({ naam }) => naam)
    .join(', ');
}

/** A member of the family says yes for oneself; a worker writes down who did. */
function Agree({ one, data, refusal }: ItemProps) {
  const t = useWords({ nl, en }).toestemmingen.agree;
  const said = useWords({ nl: moduleNl, en: moduleEn });
  const waiting: readonly string[] = one.vraagNog;
  const isAsked = data.self.some((id) => waiting.includes(id));
  if (data.isOwn && !isAsked) return null;
  const options = data.leden
    .filter(({ id }) => waiting.includes(id))
    .map(({ id, naam }) => ({ value: id, label: naam }));
  return (
    <Form
      deed="instemmen"
      hidden={{ toestemmingId: one.id }}
      submit={data.isOwn ? t.own : t.submit}
      kind="secondary"
      refusal={refusal}
      words={said.refused}
    >
      {!data.isOwn && <CheckboxGroup name="instemming[]" label={t.who} options={options} />}
    </Form>
  );
}

function Withdraw({ one, data, refusal }: ItemProps) {
  const t = useWords({ nl, en }).toestemmingen.withdraw;
  const said = useWords({ nl: moduleNl, en: moduleEn });
  const isRefused = refusal?.typed?.['doe'] === 'intrekken' && refusal.typed['toestemmingId'] === one.id;
  return (
    <details className="stip-behind" open={isRefused}>
      <summary>{t.title}</summary>
      <Form
        deed="intrekken"
        hidden={{ toestemmingId: one.id }}
        submit={t.submit}
        kind="negative"
        refusal={refusal}
        words={said.refused}
      >
        <p>
          <strong>{useEffectSentence(one, data)}</strong>
        </p>
        <p className="stip-small">{t.kept}</p>
      </Form>
    </details>
  );
}

function useEffectSentence(one: ItemProps['one'], data: Consents): string {
  const t = useWords({ nl, en }).toestemmingen.withdraw;
  const said = useWords({ nl: moduleNl, en: moduleEn });
  const effect = effectOf(one, data.toestemmingen, data.betrokkenen);
  const deel = lower(said.deel[one.deel]);
  if (effect.is === 'nobody-yet') return t.nobodyYet(one.partijNaam);
  if (effect.is === 'involved') return t.involved(one.partijNaam, deel, lower(said.grond[effect.grond]));
  if (effect.is === 'nothing-left') return t.nothing(one.partijNaam);
  return t.part(one.partijNaam, deel, effect.remaining.map((one) => lower(said.deel[one])).join(', '));
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
