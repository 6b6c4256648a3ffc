import { dayOf } from '#web/kit/figure/dates.ts';
import { Form } from '#web/kit/form/form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { DateField } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Woonplaatsbepaling } from '../../schema/woonplaats.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { GemeenteField, useGemeenteName } from './gemeente-field.tsx';
import type { ChildFile } from './read-woonplaats.ts';
import { tellReason } from './tell-reason.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

type Props = { file: ChildFile; refusal: Refused | undefined };
type OneProps = { file: ChildFile; one: Woonplaatsbepaling };

/** The answer in one sentence with its ground, the steps that led to it, and the way to ask again. */
export function OutcomeCard({ file, refusal }: Props) {
  const t = useWords({ nl, en }).outcome;
  const newest = file.bepalingen?.[0];
  const earlier = file.bepalingen?.slice(1) ?? [];
  return (
    <Card title={t.title} id="antwoord">
      {file.bepalingen === null && <p>{t.closed}</p>}
      {file.bepalingen !== null && !newest && (
        <EmptyState title={t.none}>
          <p>{t.noneAbout}</p>
        </EmptyState>
      )}
      {newest && <Answer file={file} one={newest} />}
      {file.canChange && file.bepalingen !== null && <Ask file={file} one={newest} refusal={refusal} />}
      {earlier.length > 0 && (
        <details className="stip-behind">
          <summary>{t.history(earlier.length)}</summary>
          <ul className="stip-list">
            {earlier.map((one) => (
              <li key={one.id}>
                <Answer file={file} one={one} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  );
}

function Answer({ file, one }: OneProps) {
  const words = useWords({ nl, en });
  const t = words.outcome;
  const language = useLanguage();
  const nameOf = useGemeenteName(file.gemeenten);
  const day = (date: string) => dayOf(date.slice(0, 10), language);
  const [besluit] = one.besluiten;
  const isOpen = one.uitkomst === null;
  return (
    <div>
      <p>
        <strong>{one.uitkomst === null ? t.open : t.answer(nameOf(one.uitkomst))}</strong>
      </p>
      {one.geschillen.some(({ wijze }) => wijze === null) && <Chip tone="warn">{t.disputed}</Chip>}
      {isOpen && one.gemeente !== null && <p>{t.strict(nameOf(one.gemeente))}</p>}
      {besluit ? (
        <p>
          {t.decided(besluit.beslotenDoor, day(besluit.beslotenOp))} {besluit.reden}
        </p>
      ) : (
        one.grond !== null && (
          <p>
            {words.grond[one.grond]} <span className="stip-soft stip-small">{words.article(one.grond)}</span>
          </p>
        )
      )}
      {besluit && one.gemeente !== null && one.gemeente !== besluit.gemeente && (
        <p className="stip-small">{t.differs(nameOf(one.gemeente))}</p>
      )}
      {one.isAchterhaald && <Note tone="warn">{t.outdated}</Note>}
      {one.verhuizing && (
        <Note tone="warn">{t.movedSince(day(one.verhuizing.sinds), nameOf(one.verhuizing.gemeente))}</Note>
      )}
      <Continuation one={one} />
      <p className="stip-soft stip-small">
        {t.asked(day(one.hulpvraagdatum))} {t.made(one.bepaaldDoor, day(one.bepaaldOp))}
      </p>
      <Steps file={file} one={one} />
    </div>
  );
}

/** Until when help that was granted before the move goes on; the day before the one that no longer counts. */
function Continuation({ one }: Pick<OneProps, 'one'>) {
  const t = useWords({ nl, en }).outcome;
  const language = useLanguage();
  if (!one.voortzetting) return null;
  const { sinds, tot, isVoorbij } = one.voortzetting;
  const last = new Date(`${tot}T00:00:00Z`);
  last.setUTCDate(last.getUTCDate() - 1);
  const until = dayOf(last.toISOString().slice(0, 10), language);
  const say = isVoorbij ? t.movedOver : t.moved;
  return <Note>{say(dayOf(sinds, language), until)}</Note>;
}

function Steps({ file, one }: OneProps) {
  const t = useWords({ nl, en }).outcome;
  return (
    <details className="stip-behind" open={one.isNieuwste}>
      <summary>{t.steps}</summary>
      <ol lang="nl">
        {one.redenen.map((reden) => (
          <li key={reden}>{tellReason(reden, file.gemeenten)}</li>
        ))}
      </ol>
    </details>
  );
}

type AskProps = Props & { one: Woonplaatsbepaling | undefined };

/** Asks for the day, and for what is missing only where the law cannot do without it. */
function Ask({ file, one, refusal }: AskProps) {
  const t = useWords({ nl, en }).outcome;
  const said = useWords({ nl: moduleNl, en: moduleEn });
  const { gemeenten } = file;
  const missing = one?.ontbreekt ?? [];
  const isAsked = !one || missing.length > 0 || one.isAchterhaald || one.verhuizing !== null;
  const isFirst = isAsked || refusal?.typed?.['doe'] === 'bepaal';
  return (
    <details className="stip-behind stip-no-print" open={isFirst}>
      <summary>{one ? t.again : t.find}</summary>
      <Form
        deed="bepaal"
        hidden={{ persoonId: file.kind.id }}
        submit={one ? t.again : t.find}
        refusal={refusal}
        words={said.refused}
        values={{ hulpvraagdatum: one?.verhuizing?.sinds ?? one?.hulpvraagdatum ?? file.gezin.begonnenOp }}
      >
        {missing.length > 0 && <p>{t.missing}</p>}
        <DateField name="hulpvraagdatum" label={t.date} />
        {missing.includes('moeder') && (
          <GemeenteField name="moederBijGeboorte" label={t.moeder} gemeenten={gemeenten} isOptional />
        )}
        {missing.includes('feitelijk') && (
          <GemeenteField
            name="feitelijkVerblijf"
            label={t.feitelijk}
            gemeenten={gemeenten}
            isOptional
            {...(missing.includes('moeder') && { description: t.mother })}
          />
        )}
      </Form>
    </details>
  );
}
