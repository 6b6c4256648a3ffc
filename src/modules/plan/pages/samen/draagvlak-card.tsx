import { dateAt, dayOf } from '#web/kit/figure/dates.ts';
import { RadioGroup } from '#web/kit/form/choices.tsx';
import { DeedForm } from '#web/kit/form/deed-form.tsx';
import { Form } from '#web/kit/form/form.tsx';
import { TextArea } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { PartijStand } from '../../schema/samen.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import type { SamenProps } from './read-samen.ts';
import { ChangeList } from './versies-card.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

/** Every named party with what it said; who sees it otherwise stays in sight, in its own words. */
export function DraagvlakCard({ file, refusal }: SamenProps) {
  const t = useWords({ nl, en }).draagvlak;
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const { draagvlak, may, plan } = file;
  const spoke = draagvlak.partijen.filter(({ isActueel }) => isActueel);
  const dissent = spoke.filter(({ antwoord }) => antwoord?.oordeel === 'anders').length;
  const isShared = draagvlak.status === 'gedeeld';
  const canAsk = may.changePlan && plan.geslotenOp === null && !isShared;
  return (
    <Card
      title={t.title}
      id="draagvlak"
      actions={<Chip tone={isShared ? 'ok' : 'warn'}>{m.draagvlak[draagvlak.status]}</Chip>}
    >
      <p>{isShared ? t.gedeeld : t.count(spoke.length, draagvlak.partijen.length)}</p>
      {dissent > 0 && <p>{t.dissent(dissent)}</p>}
      <ul className="stip-list">
        {draagvlak.partijen.map((partij) => (
          <Party key={partij.partij} partij={partij} file={file} refusal={refusal} />
        ))}
      </ul>
      {canAsk && (
        <div className="stip-no-print">
          <Form submit={t.send} kind="secondary" deed="voorleggen" refusal={refusal} words={m.refused} />
        </div>
      )}
    </Card>
  );
}

type PartyProps = SamenProps & { readonly partij: PartijStand };

function Party({ partij, file, refusal }: PartyProps) {
  const t = useWords({ nl, en }).draagvlak;
  const oordeel = useWords({ nl: moduleNl, en: moduleEn }).oordeel;
  const { antwoord, isActueel } = partij;
  const tone = antwoord?.oordeel === 'eens' && isActueel ? 'ok' : 'warn';
  return (
    <li className="stip-entry">
      <div className="stip-row">
        <span>
          <strong>{partij.naam}</strong> <span className="stip-soft stip-small">{t.role[partij.rol]}</span>
        </span>
        <Chip tone={tone}>{antwoord && isActueel ? oordeel[antwoord.oordeel] : t.waiting}</Chip>
      </div>
      {antwoord && <Said partij={partij} />}
      {partij.sindsdien.length > 0 && (
        <>
          <p className="stip-small">{t.again}</p>
          <ChangeList wijzigingen={partij.sindsdien} />
        </>
      )}
      {file.plan.geslotenOp === null && <Answer partij={partij} file={file} refusal={refusal} />}
    </li>
  );
}

function Said({ partij }: Pick<PartyProps, 'partij'>) {
  const t = useWords({ nl, en }).draagvlak;
  const oordeel = useWords({ nl: moduleNl, en: moduleEn }).oordeel;
  const language = useLanguage();
  const { antwoord, accountId, partij: id, isActueel } = partij;
  if (!antwoord) return null;
  const day = dayOf(dateAt(new Date(antwoord.op)), language);
  const isOwn = antwoord.doorAccount === accountId || antwoord.doorAccount === id;
  return (
    <>
      {antwoord.toelichting && <blockquote className="stip-said">{antwoord.toelichting}</blockquote>}
      <p className="stip-small stip-soft">
        {!isActueel && `${t.changed}: ${oordeel[antwoord.oordeel].toLowerCase()}. `}
        {isOwn ? t.by(antwoord.door, day) : t.written(antwoord.door, day)}
      </p>
    </>
  );
}

/** One click to agree; what is seen otherwise in words. A worker writes down what a child or a parent says. */
function Answer(props: PartyProps) {
  const { partij, file } = props;
  const isPerson = partij.rol === 'jeugdige' || partij.rol === 'ouder' || partij.rol === 'jim';
  const spoke =
    partij.isActueel && partij.accountId !== null && partij.antwoord?.doorAccount === partij.accountId;
  const may = file.may.agree && (partij.isEigen || (isPerson && !spoke && file.may.changePlan));
  const { nummer } = file.draagvlak;
  if (!may || nummer === null) return null;
  const agrees = partij.isActueel && partij.antwoord?.oordeel === 'eens';
  return (
    <>
      {!agrees && <Agree {...props} nummer={nummer} />}
      <Dissent {...props} nummer={nummer} />
    </>
  );
}

type AnswerProps = PartyProps & { readonly nummer: number };

function Agree({ partij, refusal, nummer }: AnswerProps) {
  const t = useWords({ nl, en }).draagvlak;
  const words = useWords({ nl: moduleNl, en: moduleEn }).refused;
  const { isEigen, naam } = partij;
  return (
    <div className="stip-no-print">
      <Form
        submit={isEigen ? t.agree : t.agreeFor(naam)}
        kind={isEigen ? 'primary' : 'secondary'}
        deed="instemming"
        hidden={{ partij: partij.partij, nummer: String(nummer), oordeel: 'eens' }}
        refusal={refusal}
        words={words}
      />
    </div>
  );
}

function Dissent({ partij, refusal, nummer }: AnswerProps) {
  const t = useWords({ nl, en }).draagvlak;
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const { isEigen, naam } = partij;
  const hidden = { partij: partij.partij, nummer: String(nummer) };
  return (
    <DeedForm
      opener={isEigen ? t.dissentOpen : t.dissentFor(naam)}
      submit={t.dissentSubmit}
      kind="secondary"
      deed="instemming"
      hidden={isEigen ? { ...hidden, oordeel: 'anders' } : hidden}
      refusal={refusal}
      words={m.refused}
    >
      {!isEigen && (
        <RadioGroup
          name="oordeel"
          label={t.what}
          defaultValue="anders"
          options={(['anders', 'kon-niet'] as const).map((value) => ({ value, label: m.oordeel[value] }))}
        />
      )}
      <TextArea
        name="toelichting"
        label={isEigen ? t.dissentText : t.dissentTextFor}
        maxLength={2000}
        rows={3}
      />
    </DeedForm>
  );
}
