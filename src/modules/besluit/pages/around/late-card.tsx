import { Select } from '#web/kit/form/choices.tsx';
import { DeedForm } from '#web/kit/form/deed-form.tsx';
import { DateField, TextArea } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Facts } from '#web/kit/page/facts.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { useLanguage } from '#web/use-words.ts';
import type { Dwangsomstand, TeLaat } from '../../schema/dwangsom.ts';
import type { CardProps } from '../besluit/read-dossier.ts';
import { useBesluitWords } from '../use-besluit-words.ts';
import { useDay } from '../use-day.ts';

type LateProps = CardProps & { readonly late: TeLaat };

/** With what the gemeente is too late, what that costs until today, and what each can do about it. */
export function LateCard(props: CardProps) {
  const { t } = useBesluitWords();
  const { teLaat } = props.data;
  if (teLaat.length === 0) return null;
  return (
    <Card title={t.late.title} id="te-laat">
      <div className="stip-stack">
        {teLaat.map((late) => (
          <Late key={late.bezwaarId ?? 'besluit'} late={late} {...props} />
        ))}
      </div>
    </Card>
  );
}

function Late(props: LateProps) {
  const { t } = useBesluitWords();
  const day = useDay();
  const { over, naam, uiterlijk, verteldOp, ingebrekestelling, dwangsom } = props.late;
  return (
    <article aria-label={t.late.over[over]}>
      <p>
        <strong>
          {t.late.over[over]} {naam !== null && t.late.overName(naam)}
        </strong>{' '}
        {t.late.was(day(uiterlijk))} {verteldOp && t.late.told(day(verteldOp))}
      </p>
      {ingebrekestelling && (
        <p>{t.late.came(day(ingebrekestelling.ontvangenOp), ingebrekestelling.indienerNaam)}</p>
      )}
      {dwangsom && <Cost dwangsom={dwangsom} />}
      {ingebrekestelling === null && <Notice {...props} />}
      <Decided {...props} />
    </article>
  );
}

function useMoney(): (cents: number) => string {
  const locale = useLanguage() === 'en' ? 'en-GB' : 'nl-NL';
  return (cents) => (cents / 100).toLocaleString(locale, { style: 'currency', currency: 'EUR' });
}

function Cost({ dwangsom }: { dwangsom: Dwangsomstand }) {
  const { t } = useBesluitWords();
  const day = useDay();
  const money = useMoney();
  const { stand, eersteDag, dagen, bedrag, meest, perDag, bron, vaststellenVoor } = dwangsom;
  return (
    <>
      <p>{t.late.stand[stand](day(eersteDag))}</p>
      <Facts
        facts={[
          [t.late.first, stand !== 'niets' && day(eersteDag)],
          [t.late.days, dagen > 0 && String(dagen)],
          [t.late.amount, dagen > 0 && money(bedrag)],
          [t.late.most, stand !== 'niets' && money(meest)],
          [t.late.perDay, stand !== 'niets' && t.late.perDayOf(perDag.map(money))],
          [t.late.decideBy, vaststellenVoor && day(vaststellenVoor)],
          [t.late.source, stand !== 'niets' && bron],
        ]}
      />
      {dwangsom.isAanname && stand !== 'niets' && <p className="stip-small">{t.late.assumed}</p>}
    </>
  );
}

/** A family says it by one press; a worker writes down what came by letter. */
function Notice({ late, data, refusal }: LateProps) {
  const { t, said } = useBesluitWords();
  if (!data.canObjectLate) return null;
  const about = {
    deed: 'te-laat',
    hidden: late.bezwaarId === null ? {} : { bezwaarId: String(late.bezwaarId) },
    refusal,
    words: said.refused,
  };
  if (data.isOwn)
    return (
      <>
        <DeedForm
          {...about}
          opener={t.late.notice}
          submit={t.late.noticeSubmit}
          intro={<p>{t.late.noticeAbout}</p>}
          isMain
        />
        <p className="stip-small stip-soft">{t.late.court}</p>
      </>
    );
  return (
    <DeedForm
      {...about}
      opener={t.late.writeDown}
      submit={t.late.writeDownSubmit}
      values={{ ontvangenOp: data.today }}
      kind="secondary"
    >
      <Select name="indiener" label={t.late.who} options={data.indieners} />
      <DateField name="ontvangenOp" label={t.late.received} />
    </DeedForm>
  );
}

/** What was decided about the money, or the way to decide it once no day can be added. */
function Decided({ late: { ingebrekestelling: one, dwangsom }, data, refusal }: LateProps) {
  const { t, said } = useBesluitWords();
  const day = useDay();
  const money = useMoney();
  if (!one || !dwangsom) return null;
  if (one.vastgesteldOp)
    return (
      <Note>
        {t.late.decided(day(one.vastgesteldOp), one.vastgesteldNaam ?? '')} {money(one.bedrag ?? 0)}.{' '}
        {one.geenDwangsom && said.geenDwangsom[one.geenDwangsom]} {one.uitleg}
      </Note>
    );
  if (!data.canDecideLate || dwangsom.vaststellenVoor === null) return null;
  const reasons = Object.entries(said.geenDwangsom).map(([value, label]) => ({ value, label }));
  return (
    <DeedForm
      deed="dwangsom"
      hidden={{ ingebrekestellingId: one.id }}
      opener={t.late.decide}
      submit={t.late.decideSubmit}
      version={one.versie}
      intro={dwangsom.isLaatGemeld && <p>{t.late.oneYear}</p>}
      refusal={refusal}
      words={said.refused}
      isMain
    >
      <Select
        name="geenDwangsom"
        label={t.late.nothing}
        description={t.late.nothingAbout}
        options={reasons}
        isOptional
      />
      <TextArea
        name="uitleg"
        label={t.late.why}
        description={t.late.whyAbout}
        rows={2}
        maxLength={4000}
        isOptional
      />
    </DeedForm>
  );
}
